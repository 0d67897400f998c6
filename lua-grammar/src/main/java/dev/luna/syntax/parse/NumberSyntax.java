package dev.luna.syntax.parse;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxCode;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a number ends, and whether it is one.
///
/// Each implementation first takes all characters that could belong to a number and only then tries
/// to convert them, and each takes others: `0xep1` is one token for some and two for others
/// (`read_numeral` in llex.c of 5.1 to 5.4, `lex_number` in lj_lex.c). The differences decide what
/// is accepted, so they are followed to the letter.
final class NumberSyntax {
  private static final String DIGITS = "(?:\\d+\\.?\\d*|\\.\\d+)";
  private static final String HEX_DIGITS = "(?:\\p{XDigit}+\\.?\\p{XDigit}*|\\.\\p{XDigit}+)";
  private static final Pattern VALID =
      Pattern.compile(DIGITS + "(?:[eE][+-]?\\d+)?|0[xX]" + HEX_DIGITS + "(?:[pP][+-]?\\d+)?");
  private static final Pattern LUAJIT_SUFFIXED =
      Pattern.compile(
          "(?:\\d+|0[xX]\\p{XDigit}+|0[bB][01]+)(?:[uU]?[lL]{2}|[lL]{2}[uU])"
              + "|0[bB][01]+[iI]?"
              + "|(?:"
              + DIGITS
              + "(?:[eE][+-]?\\d+)?|0[xX]"
              + HEX_DIGITS
              + "(?:[pP][+-]?\\d+)?)[iI]");

  private NumberSyntax() {}

  /// What is wrong with a number.
  record Complaint(SyntaxCode code, String message) {}

  /// The offset behind the number that begins at `start`.
  static int end(String text, int start, Dialect dialect) {
    return switch (dialect.grammar()) {
      case LUA51 -> end51(text, start);
      case LUAJIT -> endLuaJit(text, start);
      case LUA52, LUA53 -> end52(text, start);
      case LUA54, LUA55, LUNA -> {
        int end = end52(text, start);
        yield end < text.length() && isAlpha(text.charAt(end)) ? end + 1 : end;
      }
    };
  }

  private static int end51(String text, int start) {
    int i = start;
    while (i < text.length() && (isDigit(text.charAt(i)) || text.charAt(i) == '.')) {
      i++;
    }
    if (isOneOf(text, i, "Ee")) {
      i++;
      if (isOneOf(text, i, "+-")) {
        i++;
      }
    }
    while (i < text.length() && isAlnum(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static int end52(String text, int start) {
    int i = start + 1;
    String exponent = "Ee";
    if (text.charAt(start) == '0' && isOneOf(text, i, "Xx")) {
      exponent = "Pp";
      i++;
    }
    while (true) {
      if (isOneOf(text, i, exponent)) {
        i++;
        if (isOneOf(text, i, "+-")) {
          i++;
        }
      }
      if (i < text.length() && (isHexDigit(text.charAt(i)) || text.charAt(i) == '.')) {
        i++;
      } else {
        return i;
      }
    }
  }

  private static int endLuaJit(String text, int start) {
    boolean hex = text.charAt(start) == '0' && isOneOf(text, start + 1, "Xx");
    String exponent = hex ? "Pp" : "Ee";
    int i = start;
    while (i < text.length()) {
      char c = text.charAt(i);
      boolean sign = (c == '+' || c == '-') && i > start && isOneOf(text, i - 1, exponent);
      if (!sign && !isAlnum(c) && c != '.' && c < 0x80) {
        break;
      }
      i++;
    }
    return i;
  }

  /// What `dialect` has against `written`, if anything.
  static Optional<Complaint> complaint(String written, Dialect dialect) {
    if (VALID.matcher(written).matches()) {
      return Optional.empty();
    }
    boolean suffixed = LUAJIT_SUFFIXED.matcher(written).matches();
    if (suffixed && dialect.grammar() == Dialect.LUAJIT) {
      return Optional.empty();
    }
    return Optional.of(explain(written, suffixed, dialect));
  }

  private static Complaint explain(String written, boolean suffixed, Dialect dialect) {
    if (suffixed) {
      return malformed("the number '" + written + "' needs LuaJIT; " + dialect.ofFile());
    }
    boolean hex = written.startsWith("0x") || written.startsWith("0X");
    char last = written.charAt(written.length() - 1);
    if (hex && written.length() == 2) {
      return malformed("malformed number '" + written + "': expected hexadecimal digits after it");
    }
    boolean exponentOpen = (hex ? "pP" : "eE").indexOf(last) >= 0 || last == '+' || last == '-';
    if (exponentOpen) {
      return new Complaint(
          SyntaxCode.MISS_EXPONENT,
          "malformed number '" + written + "': expected digits of the exponent after it");
    }
    return malformed("malformed number '" + written + "'");
  }

  private static Complaint malformed(String message) {
    return new Complaint(SyntaxCode.MALFORMED_NUMBER, message);
  }

  private static boolean isOneOf(String text, int index, String chars) {
    return index < text.length() && chars.indexOf(text.charAt(index)) >= 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isHexDigit(char c) {
    return isDigit(c) || c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F';
  }

  private static boolean isAlpha(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
  }

  private static boolean isAlnum(char c) {
    return isAlpha(c) || isDigit(c);
  }
}
