package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;
import dev.luna.text.Span;

/// Puts in the `if`, `for`, `function` or `{` of which only the rest is there.
///
/// A lone `then` or `in` shows its own line to be the head of a block. A function without its word
/// shows itself by an `end` too many and by a list of parameters that ends a line or has a
/// statement behind it; a table without its `{` by a `}` too many and by a line before it that
/// still wants a value.
final class LostOpeners {
  private final TokenEdits edits;

  private LostOpeners(TokenEdits edits) {
    this.edits = edits;
  }

  /// For a `then` or `in` that no head of a block waits for.
  static void repairHeads(TokenEdits edits) {
    LostOpeners search = new LostOpeners(edits);
    int waiting = Lua.EOF;
    int first = 0;
    for (int i = 0; i < edits.size(); i++) {
      int type = edits.type(i);
      first = edits.continuesLine(i) ? first : i;
      switch (type) {
        case Lua.IF, Lua.ELSEIF -> waiting = Lua.THEN;
        case Lua.FOR -> waiting = Lua.IN;
        case Lua.THEN, Lua.IN -> {
          if (waiting != type && Grammar.EXPRESSION_STARTS.has(edits.type(first))) {
            search.put(first, type == Lua.THEN ? Lua.IF : Lua.FOR);
          }
          waiting = Lua.EOF;
        }
        default -> {}
      }
    }
  }

  /// For an `end` that no block waits for.
  static void repairFunctions(TokenEdits edits) {
    int[] weights = BlockBalance.weights(edits.tokens());
    int surplus = -BlockBalance.sum(weights, 0, weights.length);
    LostOpeners search = new LostOpeners(edits);
    for (int i = 0; i < edits.size() && surplus > 0; i++) {
      if (edits.type(i) == Lua.LEFT_PAREN && search.beginsParameters(i)) {
        int place = search.functionPlace(i);
        if (place >= 0) {
          search.put(place, Lua.FUNCTION);
          surplus--;
        }
      }
    }
  }

  /// For a `}` that no table waits for.
  static void repairTables(TokenEdits edits) {
    int surplus = 0;
    for (FeedToken token : edits.tokens()) {
      surplus += token.getType() == Lua.RIGHT_BRACE ? 1 : 0;
      surplus -= token.getType() == Lua.LEFT_BRACE ? 1 : 0;
    }
    for (int i = 1; i < edits.size() && surplus > 0; i++) {
      FeedToken before = edits.at(i - 1);
      boolean hanging =
          edits.at(i).isFirstOfLine()
              && edits.at(i).indent() > before.indent()
              && (before.getType() == Lua.ASSIGN || before.getType() == Lua.LEFT_PAREN)
              && (edits.type(i) == Lua.LEFT_BRACKET || edits.type(i + 1) == Lua.ASSIGN);
      if (hanging) {
        edits.conjure(i, Lua.LEFT_BRACE);
        surplus--;
      }
    }
  }

  private void put(int index, int type) {
    edits.understand(index, type);
    edits.complain(
        SyntaxCode.MISS_SYMBOL,
        Span.at(edits.at(index).start()),
        "missing '" + Grammar.kind(type).text() + "' before '" + edits.text(index) + "'");
  }

  private boolean beginsParameters(int open) {
    int close = open + 1;
    while (edits.type(close) == Lua.NAME
        || edits.type(close) == Lua.COMMA
        || edits.type(close) == Lua.ELLIPSIS) {
      close++;
    }
    FeedToken next = edits.at(close + 1);
    boolean body =
        next.isFirstOfLine()
            ? next.indent() > edits.at(open).indent()
                && Grammar.STATEMENT_STARTS.has(next.getType())
            : Grammar.STATEMENT_KEYWORDS.has(next.getType()) && next.getType() != Lua.DO;
    return edits.type(close) == Lua.RIGHT_PAREN && body;
  }

  /// Where the `function` of the parameters that begin at `open` belongs, or -1 if they may have
  /// one.
  private int functionPlace(int open) {
    if (Grammar.WANT_VALUE.has(edits.type(open - 1))) {
      return open;
    }
    int i = open;
    while (edits.continuesLine(i) && isNamePart(edits.type(i - 1))) {
      i--;
    }
    boolean named = i < open && (edits.at(i).isFirstOfLine() || edits.type(i - 1) == Lua.LOCAL);
    return named ? i : -1;
  }

  private static boolean isNamePart(int type) {
    return type == Lua.NAME || type == Lua.DOT || type == Lua.COLON;
  }
}
