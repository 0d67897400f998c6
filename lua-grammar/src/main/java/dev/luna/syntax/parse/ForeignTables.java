package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.parse.Grammar.TypeSet;
import java.util.ArrayDeque;
import java.util.Deque;

/// Lists and tables as other languages write them: `[1, 2]` and `{a: 1, "b": 2}`.
///
/// A bracket where a value is wanted can only be such a list, but in a table, where it begins a key
/// if a `=` follows. `{a:b()}` is a call, and so `a:` is a key only if no call follows.
final class ForeignTables {
  private static final TypeSet WANT_VALUE =
      TypeSet.of(Lua.ASSIGN, Lua.LEFT_PAREN, Lua.COMMA, Lua.RETURN, Lua.LEFT_BRACE, Lua.IN);
  private static final TypeSet FIELD_STARTS = TypeSet.of(Lua.LEFT_BRACE, Lua.COMMA, Lua.SEMICOLON);

  /// A bracket that is open.
  private static final class Bracket {
    final int index;
    final boolean list;
    boolean told;

    Bracket(int index, boolean list) {
      this.index = index;
      this.list = list;
    }
  }

  private final TokenEdits edits;
  private final Deque<Bracket> open = new ArrayDeque<>();

  private ForeignTables(TokenEdits edits) {
    this.edits = edits;
  }

  static void repair(TokenEdits edits) {
    ForeignTables search = new ForeignTables(edits);
    for (int i = 0; i < edits.size(); i++) {
      search.read(i);
    }
  }

  private void read(int index) {
    switch (edits.type(index)) {
      case Lua.LEFT_PAREN, Lua.LEFT_BRACE -> open.push(new Bracket(index, false));
      case Lua.LEFT_BRACKET ->
          open.push(new Bracket(index, index > 0 && WANT_VALUE.has(edits.type(index - 1))));
      case Lua.RIGHT_PAREN, Lua.RIGHT_BRACE -> open.poll();
      case Lua.RIGHT_BRACKET -> closeList(index);
      case Lua.COLON -> readKey(index);
      default -> {}
    }
  }

  private void closeList(int index) {
    Bracket bracket = open.poll();
    if (bracket != null && bracket.list && edits.type(index + 1) != Lua.ASSIGN) {
      edits.readAs(bracket.index, Lua.LEFT_BRACE);
      edits.readAs(index, Lua.RIGHT_BRACE);
      boolean inner = !open.isEmpty() && open.peek().list;
      if (!inner) {
        edits.complain(
            SyntaxCode.ERR_NONSTANDARD_SYMBOL,
            bracket.index,
            "Lua writes a list in braces: '{1, 2}', not '[1, 2]'");
      }
    }
  }

  private void readKey(int index) {
    Bracket bracket = open.peek();
    boolean key =
        bracket != null
            && edits.type(bracket.index) == Lua.LEFT_BRACE
            && index - 2 >= bracket.index
            && FIELD_STARTS.has(edits.type(index - 2));
    boolean call =
        edits.type(index + 1) == Lua.NAME && Grammar.CALL_STARTS.has(edits.type(index + 2));
    boolean named = edits.type(index - 1) == Lua.NAME;
    if (!key || named && call || !named && edits.type(index - 1) != Lua.STRING) {
      return;
    }
    if (!named) {
      edits.understand(index - 1, Lua.LEFT_BRACKET);
      edits.understand(index, Lua.RIGHT_BRACKET);
    }
    edits.readAs(index, Lua.ASSIGN);
    if (!bracket.told) {
      bracket.told = true;
      edits.complain(
          SyntaxCode.ERR_NONSTANDARD_SYMBOL,
          index,
          "Lua writes a field as "
              + (named
                  ? "'key = value', not 'key: value'"
                  : "'[\"key\"] = value', not '\"key\": value'"));
    }
  }
}
