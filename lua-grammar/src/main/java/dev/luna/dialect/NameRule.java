package dev.luna.dialect;

import dev.luna.syntax.Expr;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Node;
import dev.luna.syntax.SyntaxCode;
import dev.luna.text.Span;

/// What may be a name: letters beyond ASCII in LuaJIT only, `goto` in Lua 5.1 and LuaJIT only.
record NameRule(Subject subject) {

  void enter(Node node) {
    switch (node) {
      case Ident(_, var span, var name) -> check(span, name);
      case Expr.NameRef(_, var span, var name) -> check(span, name);
      default -> {}
    }
  }

  private void check(Span span, String name) {
    if (name.equals("goto") && !Feature.GOTO_AS_NAME.isIn(subject.dialect())) {
      subject.report(
          SyntaxCode.KEYWORD,
          span,
          "expected a name, found the keyword 'goto'; as a name it needs "
              + Feature.GOTO_AS_NAME.needed());
    }
    if (!isAscii(name)) {
      subject.require(
          Feature.UNICODE_NAME, SyntaxCode.UNICODE_NAME, span, "a name with letters beyond a–z");
    }
  }

  /// A loop and no stream: this is asked about every name.
  private static boolean isAscii(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }
}
