package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;
import dev.luna.text.Span;
import java.util.Map;

/// Blocks behind a colon, as Python has them: `if x:`, `else:`, `while x:`, `def f():`.
///
/// A colon that ends the line of a head can be nothing else, unless a method's name is still to be
/// typed; then `then` or `do` is missing as well. Nor can one within the line, if a space follows
/// and the line has a statement behind it. Such a block ends where the lines are no longer
/// indented, if no `end` says so.
final class ColonBlocks {
  private static final Map<String, Integer> VALUES =
      Map.of("True", Lua.TRUE, "False", Lua.FALSE, "None", Lua.NIL);

  private final TokenEdits edits;

  private ColonBlocks(TokenEdits edits) {
    this.edits = edits;
  }

  static void repair(TokenEdits edits) {
    ColonBlocks search = new ColonBlocks(edits);
    for (int i = 0; i < edits.size(); i++) {
      if (edits.at(i).isFirstOfLine()) {
        int word = edits.type(i) == Lua.LOCAL ? i + 1 : i;
        int meant = wordFor(edits.type(word));
        int colon = meant == Lua.EOF ? -1 : search.colon(word);
        if (colon > 0) {
          search.block(i, word, colon, meant);
        }
      }
    }
  }

  /// What stands where Python has its colon; of `else` and `function` that word itself.
  private static int wordFor(int head) {
    return switch (head) {
      case Lua.IF, Lua.ELSEIF -> Lua.THEN;
      case Lua.WHILE, Lua.FOR -> Lua.DO;
      case Lua.ELSE, Lua.FUNCTION -> head;
      default -> Lua.EOF;
    };
  }

  /// The colon that ends the head at `word`, outside of brackets; -1 if none does.
  private int colon(int word) {
    int i = word + 1;
    while (edits.continuesLine(i) && edits.reaches(word, i)) {
      switch (edits.type(i)) {
        case Lua.THEN, Lua.DO -> {
          return -1;
        }
        case Lua.LEFT_PAREN, Lua.LEFT_BRACE, Lua.LEFT_BRACKET -> i = Math.max(i, edits.closer(i));
        case Lua.COLON -> {
          if (ends(word, i)) {
            return i;
          }
        }
        default -> {}
      }
      i++;
    }
    return -1;
  }

  private boolean ends(int word, int colon) {
    boolean head =
        switch (edits.type(word)) {
          case Lua.ELSE -> colon == word + 1;
          case Lua.FUNCTION -> edits.type(colon - 1) == Lua.RIGHT_PAREN;
          default -> colon > word + 1;
        };
    return head && (!edits.continuesLine(colon + 1) || isBeforeStatement(colon));
  }

  /// Whether a whole statement stands behind the colon, with a space between, up to the end of the
  /// line.
  private boolean isBeforeStatement(int colon) {
    int type = edits.type(colon + 1);
    int end = edits.lineEnd(colon);
    for (int i = colon + 1; i < end; i++) {
      if (edits.type(i) == Lua.THEN || edits.type(i) == Lua.DO) {
        return false;
      }
    }
    int next = edits.type(end);
    boolean goesOn = !Grammar.STATEMENT_STARTS.has(next) && !Grammar.BLOCK_ENDS.has(next);
    return !edits.isGlued(colon + 1)
        && edits.isGlued(colon)
        && !goesOn
        && (Grammar.STATEMENT_KEYWORDS.has(type) || type == Lua.NAME);
  }

  /// Reads the colon as `meant`, and puts in the `end`.
  ///
  /// @param first the first token of the line
  private void block(int first, int word, int colon, int meant) {
    values(word, colon);
    if (meant == Lua.THEN || meant == Lua.DO) {
      edits.readAs(colon, meant);
      if (!range(word, colon) && !edits.text(word).equals("elif")) {
        complain(colon, "Lua writes '" + Grammar.kind(meant).text() + " … end', not ':'");
      }
    } else {
      edits.drop(colon);
      if (!edits.text(word).equals("def")) {
        complain(colon, "Lua has no ':' before a block; it ends with 'end'");
      }
    }
    IndentedBlocks.close(edits, first, colon + 1);
  }

  /// `True` and its like in the head.
  private void values(int word, int colon) {
    for (int i = word + 1; i < colon && edits.type(word) != Lua.FUNCTION; i++) {
      Integer value = edits.type(i) == Lua.NAME ? VALUES.get(edits.text(i)) : null;
      if (value != null && edits.type(i - 1) != Lua.DOT && edits.type(i - 1) != Lua.COLON) {
        edits.readAs(i, value);
        complain(i, "Lua writes '" + Grammar.kind(value).text() + "', not '" + edits.text(i) + "'");
      }
    }
  }

  /// Tells how Lua counts, if the head at `word` does so with `range(…)`.
  private boolean range(int word, int colon) {
    int name = word + 3;
    boolean found =
        edits.type(word) == Lua.FOR
            && edits.type(word + 2) == Lua.IN
            && edits.text(name).equals("range")
            && edits.type(name + 1) == Lua.LEFT_PAREN
            && edits.closer(name + 1) == colon - 1;
    if (found) {
      boolean one = colon == name + 4;
      String last = one ? edits.text(name + 2) : "";
      String counted = edits.text(word + 1) + " = " + (one ? "0, " + before(last) : "first, last");
      edits.complain(
          SyntaxCode.ERR_NONSTANDARD_SYMBOL,
          new Span(edits.at(name).start(), edits.at(colon).end()),
          "Lua counts with 'for " + counted + " do … end'");
    }
    return found;
  }

  /// The number before `limit`, which may be a name.
  private static String before(String limit) {
    boolean number = limit.matches("[1-9]\\d{0,8}");
    return number ? String.valueOf(Integer.parseInt(limit) - 1) : limit + " - 1";
  }

  private void complain(int index, String message) {
    edits.complain(SyntaxCode.ERR_NONSTANDARD_SYMBOL, index, message);
  }
}
