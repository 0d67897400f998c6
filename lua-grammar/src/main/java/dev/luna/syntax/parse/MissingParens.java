package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;
import java.util.Set;

/// Parentheses that Lua wants and other languages do not: around several arguments, `print "a",
/// "b"`, or one that is joined, `print "a" .. "b"`, and around a literal that is called or indexed,
/// `"%d":format(x)`.
final class MissingParens {
  /// Functions that other languages call without parentheses, whatever their argument is. Behind
  /// other names the same text may be an assignment that lost its `=`.
  private static final Set<String> OFTEN_CALLED = Set.of("print", "error", "assert", "require");

  private static final Grammar.TypeSet PLAIN_ARGUMENTS =
      Grammar.TypeSet.of(
          Lua.NAME, Lua.NUMBER, Lua.NIL, Lua.TRUE, Lua.FALSE, Lua.HASH, Lua.NOT, Lua.ELLIPSIS);

  private final TokenEdits edits;
  private final int[] brackets;
  private final int[] weights;

  private MissingParens(TokenEdits edits) {
    this.edits = edits;
    this.brackets = Enclosure.brackets(edits);
    this.weights = BlockBalance.weights(edits.tokens());
  }

  /// For the arguments of a call that is a statement.
  static void repairCalls(TokenEdits edits) {
    MissingParens search = new MissingParens(edits);
    for (int i = 1; i < edits.size(); i++) {
      if (edits.continuesLine(i) && search.begin(i) >= 0) {
        search.call(i);
      }
    }
  }

  /// For strings, tables and functions that are called or indexed.
  static void repairLiterals(TokenEdits edits) {
    MissingParens search = new MissingParens(edits);
    for (int i = 0; i < edits.size(); i++) {
      switch (edits.type(i)) {
        case Lua.STRING -> search.literal(i, "a string", "(\"…\")");
        case Lua.LEFT_BRACE -> search.literal(i, "a table", "({…})");
        case Lua.FUNCTION -> search.function(i);
        default -> {}
      }
    }
  }

  private void call(int index) {
    int type = edits.type(index);
    int last = type == Lua.LEFT_BRACE ? edits.closer(index) : index;
    boolean several =
        (type == Lua.STRING || type == Lua.LEFT_BRACE)
            && edits.type(last + 1) == Lua.COMMA
            && edits.continuesLine(last + 1);
    boolean joined =
        type == Lua.STRING && edits.type(last + 1) == Lua.CONCAT && edits.continuesLine(last + 1);
    boolean plain =
        PLAIN_ARGUMENTS.has(type)
            && begin(index) == index - 1
            && OFTEN_CALLED.contains(edits.text(index - 1));
    if (!several && !plain && !joined) {
      return;
    }
    int end = listEnd(index);
    edits.understand(index, Lua.LEFT_PAREN);
    edits.understand(end, Lua.RIGHT_PAREN);
    if (joined && edits.text(last + 1).equals(".")) {
      return; // told by ForeignSigns
    }
    String callee = edits.text(index - 1);
    edits.complain(
        SyntaxCode.NEED_PAREN,
        several ? last + 1 : index,
        several
            ? "a call with several arguments needs parentheses: '" + callee + "(…, …)'"
            : "a call needs parentheses around its arguments: '" + callee + "(…)'");
  }

  /// Where the statement begins that is nothing but a chain of names up to `index`; -1 if none
  /// does.
  private int begin(int index) {
    int i = index - 1;
    if (edits.type(i) != Lua.NAME) {
      return -1;
    }
    while (edits.continuesLine(i)
        && edits.reaches(index, i)
        && isLink(edits.type(i - 1))
        && edits.type(i - 2) == Lua.NAME) {
      i -= 2;
    }
    return brackets[i] < 0 && edits.beginsStatement(i) ? i : -1;
  }

  private static boolean isLink(int type) {
    return type == Lua.DOT || type == Lua.COLON;
  }

  /// Where the list that begins at `from` ends: before the first token of a line, a keyword that
  /// ends the block or a `;`, outside of all that is opened in it.
  private int listEnd(int from) {
    int i = from;
    while (i < edits.size() - 1 && edits.reaches(from, i)) {
      int type = edits.type(i);
      boolean goesOn = i == from || edits.continuesLine(i) || edits.type(i - 1) == Lua.COMMA;
      if (!goesOn || Grammar.BLOCK_ENDS.has(type) || type == Lua.SEMICOLON) {
        return i;
      }
      i = Math.max(i + 1, endOf(i));
    }
    return Math.min(i, edits.size() - 1);
  }

  /// The index behind what is opened at `index`; `index` if nothing is.
  private int endOf(int index) {
    return switch (edits.type(index)) {
      case Lua.LEFT_PAREN, Lua.LEFT_BRACE, Lua.LEFT_BRACKET -> edits.closer(index) + 1;
      case Lua.FUNCTION -> blockEnd(index) + 1;
      default -> index;
    };
  }

  /// The index of the `end` that closes the block at `index`; that of the end of the file if none
  /// does.
  private int blockEnd(int index) {
    int depth = 0;
    for (int i = index; i < weights.length; i++) {
      depth += weights[i];
      if (depth == 0 && weights[i] < 0) {
        return i;
      }
    }
    return weights.length - 1;
  }

  private void literal(int start, String what, String written) {
    if (start > 0 && Grammar.CALLABLE_ENDS.has(edits.type(start - 1))) {
      return;
    }
    int end = edits.type(start) == Lua.STRING ? start : edits.closer(start);
    int next = edits.type(end + 1);
    boolean member = isLink(next) && edits.type(end + 2) == Lua.NAME;
    boolean call = next == Lua.COLON && Grammar.CALL_STARTS.has(edits.type(end + 3));
    boolean subscript = next == Lua.LEFT_BRACKET;
    if (!edits.isGlued(end + 1) || !(member && (next == Lua.DOT || call) || subscript)) {
      return;
    }
    String rest = subscript ? "[…]" : edits.text(end + 1) + edits.text(end + 2);
    wrap(start, end, what, written + rest + (call ? "(…)" : ""));
  }

  /// A function that is called where it stands.
  private void function(int start) {
    if (edits.type(start + 1) != Lua.LEFT_PAREN) {
      return;
    }
    int end = blockEnd(start);
    if (edits.type(end) == Lua.END
        && edits.type(end + 1) == Lua.LEFT_PAREN
        && edits.isGlued(end + 1)) {
      wrap(start, end, "a function", "(function() … end)(…)");
    }
  }

  private void wrap(int start, int end, String what, String written) {
    edits.understand(start, Lua.LEFT_PAREN);
    edits.understand(end + 1, Lua.RIGHT_PAREN);
    edits.complain(
        SyntaxCode.NEED_PAREN,
        end + 1,
        what + " needs parentheses around it to be called or indexed: '" + written + "'");
  }
}
