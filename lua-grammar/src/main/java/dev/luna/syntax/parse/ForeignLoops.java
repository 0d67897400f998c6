package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.parse.Grammar.TypeSet;

/// The heads of loops as other languages write them: `for (i = 0; i < 10; i++)`, `for i = 1 to 3`,
/// `for (const x of y)`, `foreach x in y`, `do { … } while (x)`.
///
/// They are rewritten to a head that Lua knows, so that what is in the loop stays as it is.
final class ForeignLoops {
  private static final String COUNTING = "Lua counts with 'for i = first, last do … end'";
  private static final String EACH =
      "Lua goes through a table with 'for k, v in pairs(t) do … end'";
  private static final String PARENS =
      "Lua has no parentheses around the head of a loop: 'for k, v in pairs(t) do … end'";
  private static final TypeSet COMPARISONS =
      TypeSet.of(Lua.LESS, Lua.LESS_EQUAL, Lua.GREATER, Lua.GREATER_EQUAL, Lua.NOT_EQUAL);

  private final TokenEdits edits;

  private ForeignLoops(TokenEdits edits) {
    this.edits = edits;
  }

  static void repair(TokenEdits edits) {
    ForeignLoops search = new ForeignLoops(edits);
    for (int i = 0; i < edits.size(); i++) {
      switch (edits.type(i)) {
        case Lua.FOR -> search.loop(i);
        case Lua.NAME -> search.named(i);
        case Lua.DO -> search.untilLoop(i);
        default -> {}
      }
    }
  }

  private void loop(int word) {
    if (edits.type(word + 1) == Lua.LEFT_PAREN && edits.continuesLine(word + 1)) {
      inParentheses(word, "");
    } else if (edits.type(word + 2) == Lua.ASSIGN) {
      countingTo(word);
    } else {
      plain(word);
    }
  }

  /// `foreach`, which is a function in Lua 5.1, so that only an `in` or `as` makes it a loop.
  private void named(int word) {
    boolean foreach = edits.text(word).equals("foreach") && edits.beginsStatement(word);
    if (!foreach || !edits.continuesLine(word + 1)) {
      return;
    }
    String complaint = "Lua has no 'foreach'; write 'for k, v in pairs(t) do … end'";
    if (edits.type(word + 1) == Lua.NAME && edits.type(word + 2) == Lua.IN) {
      edits.readAs(word, Lua.FOR);
      edits.complain(SyntaxCode.ERR_NONSTANDARD_SYMBOL, word, complaint);
      body(word, word + 3);
    } else if (edits.type(word + 1) == Lua.LEFT_PAREN
        && separator(word + 2, edits.closer(word + 1)) >= 0) {
      edits.readAs(word, Lua.FOR);
      inParentheses(word, complaint);
    }
  }

  /// `for i = 1 to 3`.
  private void countingTo(int word) {
    int to = word + 3;
    while (edits.reaches(word, to) && edits.continuesLine(to) && edits.type(to) != Lua.DO) {
      boolean between =
          Grammar.OPERAND_ENDS.has(edits.type(to - 1))
              && Grammar.EXPRESSION_STARTS.has(edits.type(to + 1))
              && edits.continuesLine(to + 1);
      if (between && edits.type(to) == Lua.NAME && edits.text(to).equals("to")) {
        edits.readAs(to, Lua.COMMA);
        edits.complain(SyntaxCode.ERR_NONSTANDARD_SYMBOL, to, COUNTING);
        return;
      }
      to++;
    }
  }

  /// `for x of y`, `for each x in y`.
  private void plain(int word) {
    boolean each = edits.text(word + 1).equals("each") && edits.type(word + 2) == Lua.NAME;
    int place = each ? word + 2 : word + 1;
    while (edits.type(place + 1) == Lua.COMMA && edits.type(place + 2) == Lua.NAME) {
      place += 2;
    }
    boolean of = edits.text(place + 1).equals("of") && edits.continuesLine(place + 2);
    if (each && (of || edits.type(place + 1) == Lua.IN)) {
      edits.drop(word + 1);
    }
    if (of) {
      edits.readAs(place + 1, Lua.IN);
    }
    if (of || each) {
      int wrong = of ? place + 1 : word + 1;
      edits.complain(SyntaxCode.ERR_NONSTANDARD_SYMBOL, wrong, EACH);
      body(word, place + 2);
    }
  }

  private void inParentheses(int word, String known) {
    int open = word + 1;
    int close = edits.closer(open);
    if (edits.type(close) != Lua.RIGHT_PAREN) {
      return;
    }
    int semicolon = find(Lua.SEMICOLON, open + 1, close);
    int separator = separator(open + 1, close);
    String complaint;
    if (semicolon > 0) {
      complaint = counting(open, semicolon, close) ? COUNTING : "";
    } else if (separator > 0) {
      complaint = each(open, separator) ? EACH : PARENS;
    } else {
      complaint = edits.type(open + 2) == Lua.ASSIGN ? PARENS : "";
    }
    if (complaint.isEmpty()) {
      return;
    }
    edits.drop(open);
    edits.drop(close);
    edits.complain(
        SyntaxCode.ERR_NONSTANDARD_SYMBOL,
        known.isEmpty() ? open : word,
        known.isEmpty() ? complaint : known);
    body(word, close + 1);
  }

  /// Reads `let i = 0; i < 10; i++` as `i = 0, 10`.
  private boolean counting(int open, int semicolon, int close) {
    int assign = find(Lua.ASSIGN, open + 1, semicolon);
    int second = find(Lua.SEMICOLON, semicolon + 1, close);
    if (assign < 0 || second < 0 || edits.type(assign - 1) != Lua.NAME || second == semicolon + 1) {
      return false;
    }
    edits.drop(open + 1, assign - 1);
    edits.readAs(semicolon, Lua.COMMA);
    boolean comparison =
        edits.type(semicolon + 1) == Lua.NAME
            && COMPARISONS.has(edits.type(semicolon + 2))
            && second > semicolon + 3;
    if (comparison) {
      edits.drop(semicolon + 1, semicolon + 3);
    }
    edits.drop(second, close);
    return true;
  }

  /// Reads `const x of y` as `x in y`. Whether it is not Lua's own `in` behind plain names.
  private boolean each(int open, int separator) {
    edits.readAs(separator, Lua.IN);
    int first = separator - 1;
    while (edits.type(first - 1) == Lua.COMMA && edits.type(first - 2) == Lua.NAME) {
      first -= 2;
    }
    edits.drop(open + 1, first);
    return edits.type(separator) != Lua.IN || first != open + 1;
  }

  /// The `in`, `of` or `:` behind the first name in `from`..`to` that has one; -1 if none has.
  private int separator(int from, int to) {
    for (int i = from; i < to && i < from + 6; i++) {
      boolean behindName = i > from && edits.type(i - 1) == Lua.NAME;
      boolean of = edits.text(i).equals("of") && edits.type(i) == Lua.NAME;
      if (behindName && (edits.type(i) == Lua.IN || edits.type(i) == Lua.COLON || of)) {
        return i;
      }
    }
    return -1;
  }

  private int find(int type, int from, int to) {
    for (int i = from; i < to && edits.reaches(from, i); i++) {
      if (edits.type(i) == type) {
        return i;
      }
    }
    return -1;
  }

  /// Reads braces around the body of the loop whose head is told already; without any, and without
  /// a `do`, that is put in.
  private void body(int word, int from) {
    int i = from;
    while (edits.reaches(from, i) && (i == from || edits.continuesLine(i))) {
      if (edits.type(i) == Lua.DO || edits.type(i) == Lua.COLON) {
        return;
      }
      int close = edits.type(i) == Lua.LEFT_BRACE ? edits.closer(i) : i;
      boolean block = close > i && edits.at(close).isFirstOfLine();
      if (block && edits.type(close) == Lua.RIGHT_BRACE && i > word + 1) {
        edits.readAs(i, Lua.DO);
        edits.readAs(close, Lua.END);
        return;
      }
      i = Math.max(i, close) + 1;
    }
    edits.understand(Math.min(i, edits.size() - 1), Lua.DO);
  }

  /// `do { … } while (x)`.
  private void untilLoop(int word) {
    int open = word + 1;
    if (edits.type(open) != Lua.LEFT_BRACE) {
      return;
    }
    int close = edits.closer(open);
    if (edits.type(close + 1) == Lua.WHILE) {
      edits.readAs(word, Lua.REPEAT);
      edits.drop(open);
      edits.drop(close);
      edits.readAs(close + 1, Lua.UNTIL);
      edits.complain(
          SyntaxCode.ERR_NONSTANDARD_SYMBOL,
          word,
          "Lua has no 'do … while'; write 'repeat … until not (…)'");
    }
  }
}
