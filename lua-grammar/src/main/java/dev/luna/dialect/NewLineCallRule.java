package dev.luna.dialect;

import dev.luna.syntax.Arguments;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;
import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.TableField;
import dev.luna.syntax.Tokens;
import dev.luna.text.Span;

/// Lua 5.1 and LuaJIT refuse a call whose `(` begins a line, because it could be meant as a new
/// statement.
///
/// They compare the line of `(` with the line on which they finished reading the token before.
/// Where a table's entry begins with a name they have looked ahead for `=`, and so have already
/// seen the next line: there the call is accepted.
final class NewLineCallRule {
  private final Subject subject;

  /// The id of the name that begins the innermost entry of a table, which may be the callee.
  private int firstName = -1;

  NewLineCallRule(Subject subject) {
    this.subject = subject;
  }

  void enter(Node node) {
    switch (node) {
      case TableField.Item(_, _, var value) -> firstName = firstName(value);
      case Expr.Call(_, _, var callee, var args) when callee.id() != firstName -> check(args);
      case Expr.MethodCall(_, _, _, _, var args) -> check(args);
      default -> {}
    }
  }

  private static int firstName(Expr value) {
    Expr first = value;
    while (true) {
      switch (first) {
        case Expr.Call call -> first = call.callee();
        case Expr.MethodCall call -> first = call.receiver();
        case Expr.Index index -> first = index.base();
        case Expr.Subscript subscript -> first = subscript.base();
        case Expr.Binary binary -> first = binary.left();
        case Expr.NameRef name -> {
          return name.id();
        }
        default -> {
          return -1;
        }
      }
    }
  }

  private void check(Arguments args) {
    if (args.form() != Arguments.Form.PARENTHESES
        || Feature.CALL_ON_NEW_LINE.isIn(subject.dialect())) {
      return;
    }
    int start = args.span().start();
    Tokens tokens = subject.tree().tokens();
    int before = tokens.previous(tokens.indexAt(start));
    if (before >= 0 && hasLineBreak(tokens.end(before), start)) {
      subject.report(
          SyntaxCode.AMBIGUOUS_SYNTAX,
          new Span(start, start + 1),
          "ambiguous: a call or a new statement? "
              + subject.tree().dialect().title()
              + " wants the '(' of a call on the line of the function; for a new statement put ';' before it");
    }
  }

  private boolean hasLineBreak(int from, int to) {
    String text = subject.tree().source().text();
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n' || text.charAt(i) == '\r') {
        return true;
      }
    }
    return false;
  }
}
