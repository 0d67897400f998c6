package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;

/// Blocks behind a colon, as Python has them: `if x:`, `else:`, `while x:`.
///
/// A colon that ends the line of a head can be nothing else, unless a method's name is still to be
/// typed; then `then` or `do` is missing as well.
final class ColonBlocks {
  private ColonBlocks() {}

  static void repair(TokenEdits edits) {
    for (int i = 1; i < edits.size(); i++) {
      if (edits.type(i) == Lua.COLON && edits.continuesLine(i) && !edits.continuesLine(i + 1)) {
        int word = wordFor(edits, i);
        if (word == Lua.THEN || word == Lua.DO) {
          edits.readAs(i, word);
          complain(edits, i, "Lua writes '" + Grammar.kind(word).text() + " … end', not ':'");
        } else if (word == Lua.ELSE || word == Lua.FUNCTION) {
          edits.drop(i);
          if (!edits.text(firstOfLine(edits, i)).equals("def")) {
            complain(edits, i, "Lua has no ':' before a block; it ends with 'end'");
          }
        }
      }
    }
  }

  private static void complain(TokenEdits edits, int index, String message) {
    edits.complain(SyntaxCode.ERR_NONSTANDARD_SYMBOL, index, message);
  }

  /// What should stand at `colon`: by the word that begins its line. Of `else` and `function` that
  /// word itself.
  private static int wordFor(TokenEdits edits, int colon) {
    int first = firstOfLine(edits, colon);
    for (int i = first; i < colon; i++) {
      if (edits.type(i) == Lua.THEN || edits.type(i) == Lua.DO) {
        return Lua.EOF;
      }
    }
    return switch (edits.type(first)) {
      case Lua.IF, Lua.ELSEIF -> Lua.THEN;
      case Lua.WHILE, Lua.FOR -> Lua.DO;
      case Lua.ELSE -> first == colon - 1 ? Lua.ELSE : Lua.EOF;
      case Lua.FUNCTION -> edits.type(colon - 1) == Lua.RIGHT_PAREN ? Lua.FUNCTION : Lua.EOF;
      default -> Lua.EOF;
    };
  }

  private static int firstOfLine(TokenEdits edits, int index) {
    int first = index;
    while (edits.continuesLine(first) && edits.reaches(index, first)) {
      first--;
    }
    return first;
  }
}
