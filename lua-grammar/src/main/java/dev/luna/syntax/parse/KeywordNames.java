package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.TokenKind;
import dev.luna.syntax.parse.Grammar.TypeSet;

/// Keywords where only a name can stand: `local end = 1`, `t.end`, `{ end = 3 }`.
///
/// What is half typed must stay so: behind the dot of `foo.` a line with `end` may follow, and so
/// the keyword counts as a name only if it touches the dot, or if what is behind it cannot follow a
/// keyword. `goto` is left to `dev.luna.dialect`, because it is a name in some.
final class KeywordNames {
  /// Before `=` these cannot be the start of a statement that lacks its condition.
  private static final TypeSet NO_HEADS =
      TypeSet.of(
          Lua.AND,
          Lua.OR,
          Lua.NOT,
          Lua.IN,
          Lua.NIL,
          Lua.TRUE,
          Lua.FALSE,
          Lua.THEN,
          Lua.DO,
          Lua.ELSE,
          Lua.END,
          Lua.BREAK,
          Lua.REPEAT,
          Lua.UNTIL);

  private static final TypeSet LIST_GOES_ON = TypeSet.of(Lua.ASSIGN, Lua.IN, Lua.COMMA);
  private static final TypeSet LIST_SIGNS = TypeSet.of(Lua.LEFT_BRACE, Lua.COMMA, Lua.SEMICOLON);
  private static final TypeSet NAME_LINKS = TypeSet.of(Lua.NAME, Lua.DOT, Lua.COLON);

  private final TokenEdits edits;
  private final int[] brackets;

  private KeywordNames(TokenEdits edits) {
    this.edits = edits;
    this.brackets = Enclosure.brackets(edits);
  }

  static void repair(TokenEdits edits) {
    KeywordNames search = new KeywordNames(edits);
    for (int i = 0; i < edits.size(); i++) {
      if (edits.type(i) == Lua.FUNCTION) {
        search.parameters(i);
      }
      if (isKeyword(edits.type(i))) {
        search.check(i);
      }
    }
  }

  private static boolean isKeyword(int type) {
    TokenKind kind = Grammar.kind(type);
    return kind.isKeyword() && kind != TokenKind.GOTO && kind != TokenKind.GLOBAL;
  }

  private void check(int index) {
    int next = edits.type(index + 1);
    switch (edits.type(index - 1)) {
      case Lua.DOT -> {
        if (edits.isGlued(index)) {
          name(index, index(index));
        }
      }
      case Lua.COLON -> {
        if (edits.isGlued(index) && Grammar.CALL_STARTS.has(next)) {
          name(index, method(index));
        }
      }
      case Lua.FUNCTION -> {
        if (edits.continuesLine(index) && (next == Lua.LEFT_PAREN || next == Lua.DOT)) {
          name(index, "");
        }
      }
      case Lua.LOCAL, Lua.FOR -> {
        if (edits.continuesLine(index) && LIST_GOES_ON.has(next)) {
          name(index, "");
        }
      }
      case Lua.DOUBLE_COLON -> {
        if (edits.isGlued(index) && next == Lua.DOUBLE_COLON) {
          name(index, "");
        }
      }
      default -> checkInList(index);
    }
  }

  /// A key in a table, a variable behind a comma or at the start of a statement.
  private void checkInList(int index) {
    int before = index == 0 ? Lua.EOF : edits.type(index - 1);
    int next = edits.type(index + 1);
    boolean inTable = brackets[index] >= 0 && edits.type(brackets[index]) == Lua.LEFT_BRACE;
    if (inTable) {
      if (LIST_SIGNS.has(before) && next == Lua.ASSIGN) {
        name(index, "; write '[\"" + edits.text(index) + "\"] = …'");
      }
    } else if (before == Lua.COMMA) {
      if (edits.continuesLine(index) && (next == Lua.ASSIGN || next == Lua.IN)) {
        name(index, "");
      }
    } else if (next == Lua.ASSIGN
        && brackets[index] < 0
        && NO_HEADS.has(edits.type(index))
        && edits.beginsStatement(index)) {
      name(index, "");
    }
  }

  /// Looks through the parameters of the function at `index`, all on its line.
  private void parameters(int index) {
    int i = index + 1;
    while (edits.continuesLine(i)
        && edits.reaches(index, i)
        && (NAME_LINKS.has(edits.type(i)) || isKeyword(edits.type(i)))) {
      i++;
    }
    if (edits.type(i) != Lua.LEFT_PAREN) {
      return;
    }
    int open = i;
    for (i++;
        edits.continuesLine(i) && edits.reaches(open, i) && edits.type(i) != Lua.RIGHT_PAREN;
        i++) {
      int next = edits.type(i + 1);
      boolean alone = next == Lua.COMMA || next == Lua.RIGHT_PAREN;
      int before = edits.type(i - 1);
      if (isKeyword(edits.type(i)) && alone && (before == Lua.COMMA || before == Lua.LEFT_PAREN)) {
        name(i, "");
      }
    }
  }

  private void name(int index, String hint) {
    edits.readAs(index, Lua.NAME);
    edits.complain(
        SyntaxCode.KEYWORD,
        index,
        "'" + edits.text(index) + "' is a keyword and cannot be a name" + hint);
  }

  private String index(int index) {
    return "; write '" + subscript(index) + (isFunctionName(index) ? " = function(…)'" : "'");
  }

  private String method(int index) {
    return "; write '"
        + subscript(index)
        + (isFunctionName(index) ? " = function(self, …)'" : "(" + base(index) + ", …)'");
  }

  private String subscript(int index) {
    return base(index) + "[\"" + edits.text(index) + "\"]";
  }

  /// The name that is indexed, if it is no longer than that.
  private String base(int index) {
    boolean plain =
        edits.type(index - 2) == Lua.NAME
            && edits.type(index - 3) != Lua.DOT
            && edits.type(index - 3) != Lua.COLON;
    return plain ? edits.text(index - 2) : "…";
  }

  private boolean isFunctionName(int index) {
    int i = index - 1;
    while (i >= 0 && edits.reaches(index, i) && NAME_LINKS.has(edits.type(i))) {
      i--;
    }
    return i >= 0 && edits.type(i) == Lua.FUNCTION && i + 1 < index;
  }
}
