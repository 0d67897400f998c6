package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.parse.Grammar.TypeSet;
import dev.luna.text.Span;

/// Functions in expressions as other languages write them: `(a, b) => a + b`, `x => { … }`, `lambda
/// x: x + 1`.
///
/// They become functions of Lua's, with a `return` and an `end`.
final class ForeignFunctions {
  private static final TypeSet PARAMETERS = TypeSet.of(Lua.NAME, Lua.COMMA, Lua.ELLIPSIS);

  private final TokenEdits edits;
  private final int[] brackets;

  private ForeignFunctions(TokenEdits edits) {
    this.edits = edits;
    this.brackets = Enclosure.brackets(edits);
  }

  static void repair(TokenEdits edits) {
    ForeignFunctions search = new ForeignFunctions(edits);
    for (int i = 1; i < edits.size() - 2; i++) {
      switch (edits.type(i)) {
        case Lua.ASSIGN -> search.arrow(i);
        case Lua.NAME -> search.lambda(i);
        default -> {}
      }
    }
  }

  private void arrow(int index) {
    if (edits.type(index + 1) != Lua.GREATER || !edits.isGlued(index + 1)) {
      return;
    }
    int open = parameters(index);
    int body = index + 2;
    boolean block = edits.type(body) == Lua.LEFT_BRACE;
    int close = block ? edits.closer(body) : expressionEnd(body);
    if (open < 0 || close == body || block && edits.type(close) != Lua.RIGHT_BRACE) {
      return;
    }
    boolean bare = edits.type(open) == Lua.NAME;
    if (isAsync(open - 1)) {
      edits.drop(open - 1);
    }
    edits.understand(open, Lua.FUNCTION);
    if (bare) {
      edits.understand(open, Lua.LEFT_PAREN);
      edits.understand(index, Lua.RIGHT_PAREN);
    }
    edits.drop(index, body);
    if (block) {
      edits.drop(body);
      edits.readAs(close, Lua.END);
    } else {
      edits.understand(body, Lua.RETURN);
      edits.understand(close, Lua.END);
    }
    edits.complain(
        SyntaxCode.ERR_NONSTANDARD_SYMBOL,
        new Span(edits.at(index).start(), edits.at(index + 1).end()),
        "Lua has no '=>'; write 'function(x) return … end'");
  }

  /// Where the parameters before the arrow at `index` begin: a name, or what is in parentheses
  /// where a value is wanted. In a table a name may be a key. -1 if there are none.
  private int parameters(int index) {
    int last = index - 1;
    boolean inTable = brackets[index] >= 0 && edits.type(brackets[index]) == Lua.LEFT_BRACE;
    if (edits.type(last) == Lua.NAME) {
      int before = edits.type(last - 1);
      boolean wanted = inTable ? isField(before) : Grammar.WANT_VALUE.has(before);
      return wanted ? last : -1;
    }
    int open = last - 1;
    while (open > 0 && edits.reaches(index, open) && PARAMETERS.has(edits.type(open))) {
      open--;
    }
    int before = isAsync(open - 1) ? open - 2 : open - 1;
    boolean wanted =
        before >= 0
            && (Grammar.WANT_VALUE.has(edits.type(before))
                || inTable && isField(edits.type(before)));
    return edits.type(last) == Lua.RIGHT_PAREN && edits.type(open) == Lua.LEFT_PAREN && wanted
        ? open
        : -1;
  }

  /// Whether the value of a field stands behind `type`.
  private static boolean isField(int type) {
    return type == Lua.ASSIGN || type == Lua.COLON;
  }

  private boolean isAsync(int index) {
    return edits.type(index) == Lua.NAME && edits.text(index).equals("async");
  }

  private void lambda(int index) {
    int next = edits.type(index + 1);
    boolean begins =
        edits.text(index).equals("lambda")
            && (next == Lua.NAME || next == Lua.COLON && !edits.isGlued(index + 2))
            && edits.continuesLine(index + 1)
            && Grammar.WANT_VALUE.has(edits.type(index - 1));
    if (!begins) {
      return;
    }
    int colon = index + 1;
    while (PARAMETERS.has(edits.type(colon)) && edits.reaches(index, colon)) {
      colon++;
    }
    int end = expressionEnd(colon + 1);
    if (edits.type(colon) == Lua.COLON && end > colon + 1) {
      edits.readAs(index, Lua.FUNCTION);
      edits.understand(index + 1, Lua.LEFT_PAREN);
      edits.understand(colon, Lua.RIGHT_PAREN);
      edits.readAs(colon, Lua.RETURN);
      edits.understand(end, Lua.END);
      edits.complain(
          SyntaxCode.ERR_NONSTANDARD_SYMBOL,
          index,
          "Lua has no 'lambda'; write 'function(x) return … end'");
    }
  }

  /// The index of the first token behind the expression at `from`; `from` if there is none.
  private int expressionEnd(int from) {
    int depth = 0;
    int i = from;
    while (i < edits.size() - 1 && edits.reaches(from, i)) {
      int type = edits.type(i);
      boolean nextStatement =
          i > from
              && edits.at(i).isFirstOfLine()
              && Grammar.STATEMENT_STARTS.has(type)
              && !HangingLines.isHanging(edits.type(i - 1));
      if (depth == 0 && (nextStatement || ends(type))) {
        return i;
      }
      depth += BlockBalance.opens(type) ? 1 : type == Lua.END ? -1 : 0;
      boolean bracket =
          type == Lua.LEFT_PAREN || type == Lua.LEFT_BRACE || type == Lua.LEFT_BRACKET;
      i = bracket ? edits.closer(i) + 1 : i + 1;
    }
    return Math.min(i, edits.size() - 1);
  }

  private static boolean ends(int type) {
    return switch (type) {
      case Lua.COMMA, Lua.SEMICOLON, Lua.RIGHT_PAREN, Lua.RIGHT_BRACE, Lua.RIGHT_BRACKET -> true;
      case Lua.THEN, Lua.DO -> true;
      default -> Grammar.BLOCK_ENDS.has(type) || Grammar.STATEMENT_KEYWORDS.has(type);
    };
  }
}
