package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.parse.Grammar.TypeSet;

/// Blocks in braces, as C and its children have them: `if x { … } else { … }`, `function f() { …
/// }`.
///
/// A brace behind parameters or `else` never begins anything else. One behind a condition may be
/// the argument of a call, `if f {x} then`: it begins a block if no `then` or `do` follows.
final class BraceBlocks {
  private static final TypeSet OPENING =
      TypeSet.of(Lua.LEFT_PAREN, Lua.LEFT_BRACE, Lua.LEFT_BRACKET);
  private final TokenEdits edits;
  private boolean told;

  private BraceBlocks(TokenEdits edits) {
    this.edits = edits;
  }

  static void repair(TokenEdits edits) {
    BraceBlocks search = new BraceBlocks(edits);
    for (int i = 0; i < edits.size(); i++) {
      switch (edits.type(i)) {
        case Lua.FUNCTION -> search.function(i);
        case Lua.ELSE -> search.block(i + 1, Lua.ELSE);
        case Lua.IF, Lua.ELSEIF -> search.head(i, Lua.THEN);
        case Lua.WHILE, Lua.FOR -> search.head(i, Lua.DO);
        default -> {}
      }
    }
  }

  private void function(int index) {
    int open = index + 1;
    while (edits.type(open) == Lua.NAME
        || edits.type(open) == Lua.DOT
        || edits.type(open) == Lua.COLON) {
      open++;
    }
    if (edits.type(open) == Lua.LEFT_PAREN) {
      block(edits.closer(open) + 1, Lua.FUNCTION);
    }
  }

  /// Looks for the block of the condition or loop that begins at `index`: at the first brace on its
  /// line that is in no other bracket.
  private void head(int index, int word) {
    int brace = -1;
    int i = index + 1;
    while (edits.continuesLine(i) && edits.reaches(index, i) && edits.type(i) != word) {
      if (edits.type(i) == Lua.LEFT_BRACE && brace < 0 && i > index + 1) {
        brace = i;
      }
      i = OPENING.has(edits.type(i)) ? edits.closer(i) + 1 : i + 1;
    }
    if (brace >= 0 && edits.type(i) != word) {
      block(brace, word);
    }
  }

  /// Reads the braces that open at `open` as what `word` and `end` stand for.
  private void block(int open, int word) {
    int close = edits.closer(open);
    if (edits.type(open) != Lua.LEFT_BRACE || edits.type(close) != Lua.RIGHT_BRACE) {
      return;
    }
    boolean goesOn = edits.type(close + 1) == Lua.ELSE || edits.type(close + 1) == Lua.ELSEIF;
    if (word == Lua.THEN || word == Lua.DO) {
      edits.readAs(open, word);
    } else {
      edits.drop(open);
    }
    if (goesOn) {
      edits.drop(close);
    } else {
      edits.readAs(close, Lua.END);
    }
    if (word != Lua.ELSE || !told) {
      String begin = word == Lua.THEN || word == Lua.DO ? Grammar.kind(word).text() + " … " : "… ";
      edits.complain(
          SyntaxCode.ERR_NONSTANDARD_SYMBOL,
          open,
          "Lua has no braces around a block; write '" + begin + "end'");
    }
    told = goesOn;
  }
}
