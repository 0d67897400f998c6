package dev.luna.syntax.parse;

import java.util.ArrayDeque;
import java.util.Deque;

/// Finds where the `}` of an inner table is missing, by counting and by indentation.
///
/// The parser gives the next `}` to the inner table and misses that of the outer one. But a line
/// that is not deeper than the one on which a table begins is no longer in it. Only tables in
/// tables are looked at, and only those that are indented deeper than the one around them: the
/// layout of others says nothing.
final class MissingBraces {
  private final TokenEdits edits;
  private final Deque<FeedToken> open = new ArrayDeque<>();
  private int missing;

  private MissingBraces(TokenEdits edits) {
    this.edits = edits;
    for (FeedToken token : edits.tokens()) {
      missing += token.getType() == Lua.LEFT_BRACE ? 1 : 0;
      missing -= token.getType() == Lua.RIGHT_BRACE ? 1 : 0;
    }
  }

  static void repair(TokenEdits edits) {
    MissingBraces search = new MissingBraces(edits);
    for (int i = 0; i < edits.size() && search.missing > 0; i++) {
      search.read(i);
    }
  }

  private void read(int index) {
    FeedToken token = edits.at(index);
    while (missing > 0 && isBehindInner(token)) {
      boolean comma = edits.type(index - 1) == Lua.COMMA;
      edits.conjure(comma ? index - 1 : index, Lua.RIGHT_BRACE);
      open.pop();
      missing--;
    }
    if (token.getType() == Lua.LEFT_BRACE) {
      open.push(token);
    } else if (token.getType() == Lua.RIGHT_BRACE) {
      open.poll();
    }
  }

  /// Whether `token` begins a line that is behind the innermost table, though nothing closed it.
  private boolean isBehindInner(FeedToken token) {
    if (!token.isFirstOfLine() || open.size() < 2 || token.getType() == Lua.COMMA) {
      return false;
    }
    FeedToken inner = open.peek();
    FeedToken outer = open.stream().skip(1).findFirst().orElseThrow();
    boolean closer = token.getType() == Lua.RIGHT_BRACE || token.getType() == Lua.RIGHT_PAREN;
    return inner.indent() > outer.indent()
        && (closer ? token.indent() < inner.indent() : token.indent() <= inner.indent());
  }
}
