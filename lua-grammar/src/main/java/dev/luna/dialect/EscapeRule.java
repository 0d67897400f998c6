package dev.luna.dialect;

import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;
import dev.luna.syntax.SyntaxCode;
import dev.luna.text.Span;

/// Escape sequences in strings.
///
/// Lua 5.1 takes any character behind a backslash for itself, so the newer sequences mean something
/// else there but are no errors.
record EscapeRule(Subject subject) {

  void enter(Node node) {
    if (node instanceof Expr.StringLiteral literal) {
      String text = subject.tree().source().text();
      Span inside = StringLiterals.shortInside(text, literal.span());
      // Never beyond the literal: a 5 MB line of strings without a backslash would be read once for
      // each of them.
      int at = text.indexOf('\\', inside.start(), inside.end());
      while (at >= 0) {
        Escape escape = Escape.read(text, at, inside.end());
        check(escape);
        // In Lua 5.1 only the character behind the backslash belongs to it.
        int next = Math.min(Math.max(at + 2, escape.span().end()), inside.end());
        at = text.indexOf('\\', next, inside.end());
      }
    }
  }

  private void check(Escape escape) {
    boolean lenient = Feature.UNKNOWN_ESCAPE.isIn(subject.dialect());
    switch (escape.kind()) {
      case SIMPLE, LINE_BREAK, SKIP -> {}
      case DECIMAL -> {
        if (escape.value() > 255) {
          error(SyntaxCode.ERR_ESC, escape, "a byte is at most 255");
        }
      }
      case HEX -> {
        if (Feature.HEX_ESCAPE.isIn(subject.dialect()) && escape.value() == Escape.MALFORMED) {
          error(SyntaxCode.MISS_ESC_X, escape, "expected two hexadecimal digits after '\\x'");
        }
      }
      case UNICODE -> {
        if (!lenient) {
          checkUnicode(escape);
        }
      }
      case OTHER -> {
        if (!lenient && escape.value() != Escape.MALFORMED) {
          error(
              SyntaxCode.ERR_ESC,
              escape,
              "unknown escape sequence '"
                  + subject.tree().source().text(escape.span())
                  + "'; for a backslash write '\\\\'");
        }
      }
    }
  }

  private void checkUnicode(Escape escape) {
    if (!subject.require(Feature.UNICODE_ESCAPE, SyntaxCode.ERR_ESC, escape.span(), "'\\u{…}'")) {
      return;
    }
    if (escape.value() == Escape.MALFORMED) {
      boolean empty = subject.tree().source().text(escape.span()).equals("\\u{}");
      error(
          empty ? SyntaxCode.UTF8_SMALL : SyntaxCode.MISS_SYMBOL,
          escape,
          "expected '\\u{' with hexadecimal digits and '}'");
      return;
    }
    long largest = Limits.codePoint(subject.dialect());
    if (escape.value() > largest) {
      error(
          SyntaxCode.UTF8_MAX,
          escape,
          "code points end at %X in %s".formatted(largest, subject.tree().dialect().title()));
    } else if (isSurrogate(escape.value()) && !Feature.SURROGATE_ESCAPE.isIn(subject.dialect())) {
      error(
          SyntaxCode.ERR_ESC,
          escape,
          subject.tree().dialect().title() + " refuses surrogates (D800 to DFFF)");
    }
  }

  private static boolean isSurrogate(long codePoint) {
    return codePoint >= 0xD800 && codePoint <= 0xDFFF;
  }

  private void error(SyntaxCode code, Escape escape, String message) {
    subject.report(code, escape.span(), message);
  }
}
