package dev.luna.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A string or text block in Java source, and how to write another value in its place.
///
/// @param start the offset of the opening quote
/// @param end the offset behind the closing quote
/// @param indent how many blanks stand before a line of a text block in this place
record JavaLiteral(int start, int end, String value, int indent) {
  private static final String BLOCK = "\"\"\"";
  private static final Pattern CALL = Pattern.compile("\\btext\\s*\\(\\s*(?=\")");

  private static final Pattern UNICODE_ESCAPE =
      Pattern.compile("(?<!\\\\)((?:\\\\\\\\)*)\\\\u+(\\p{XDigit}{4})");

  /// The literal that is the argument of a call of `text` on a 1-based line, and says `value`.
  ///
  /// The compiler gives the line of the method's name; the literal itself may begin on the next.
  static JavaLiteral inCall(String source, int line, String value) {
    int from = lineStart(source, line);
    int end = source.indexOf('\n', from);
    Matcher call = CALL.matcher(source).region(from, source.length()).useTransparentBounds(true);
    List<JavaLiteral> found = new ArrayList<>();
    while (call.find() && (end < 0 || call.start() <= end)) {
      JavaLiteral literal = at(source, call.end());
      if (literal.value.equals(value)) {
        found.add(literal);
      }
    }
    if (found.size() != 1) {
      throw new IllegalStateException(
          "expected one literal with the old value in a call of Expect.text on line "
              + line
              + ", found "
              + found.size());
    }
    return found.getFirst();
  }

  private static int lineStart(String source, int line) {
    int from = 0;
    for (int i = 1; i < line; i++) {
      from = source.indexOf('\n', from) + 1;
    }
    return from;
  }

  private static JavaLiteral at(String source, int quote) {
    boolean block = source.startsWith(BLOCK, quote);
    String closing = block ? BLOCK : "\"";
    int at = quote + closing.length();
    while (!source.startsWith(closing, at)) {
      at += source.charAt(at) == '\\' ? 2 : 1;
    }
    String inner = withoutUnicodeEscapes(source.substring(quote + closing.length(), at));
    String value = block ? blockValue(inner) : inner.translateEscapes();
    return new JavaLiteral(quote, at + closing.length(), value, indentAt(source, quote));
  }

  /// The compiler replaces these before it looks for literals; [String#translateEscapes] does not
  /// know them.
  private static String withoutUnicodeEscapes(String inner) {
    return UNICODE_ESCAPE
        .matcher(inner)
        .replaceAll(
            m -> Matcher.quoteReplacement(m.group(1) + (char) Integer.parseInt(m.group(2), 16)));
  }

  private static String blockValue(String inner) {
    return inner.substring(inner.indexOf('\n') + 1).stripIndent().translateEscapes();
  }

  /// Lines of a block stand under its opening quotes if those begin a line (the formatter's way),
  /// else behind the line.
  private static int indentAt(String source, int quote) {
    int from = source.lastIndexOf('\n', quote) + 1;
    int indent = from;
    while (source.charAt(indent) == ' ') {
      indent++;
    }
    return indent == quote ? quote - from : indent - from + 4;
  }

  /// The source of a literal in this place with another value: a block if it has several lines,
  /// else a string.
  String saying(String newValue) {
    return newValue.indexOf('\n') < 0
        ? '"' + escaped(newValue).replace("\"", "\\\"") + '"'
        : block(newValue);
  }

  private String block(String newValue) {
    String margin = " ".repeat(indent);
    var out = new StringBuilder(BLOCK).append('\n');
    String[] lines = newValue.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      boolean last = i == lines.length - 1;
      String line = blockLine(lines[i], last);
      out.append(line.isEmpty() && !last ? "" : margin).append(line).append(last ? BLOCK : "\n");
    }
    return out.toString();
  }

  private static String blockLine(String line, boolean last) {
    String escaped = escaped(line).replace(BLOCK, "\\\"\\\"\\\"");
    if (escaped.endsWith(" ")) {
      return escaped.substring(0, escaped.length() - 1) + "\\s";
    }
    return last && escaped.endsWith("\"")
        ? escaped.substring(0, escaped.length() - 1) + "\\\""
        : escaped;
  }

  private static String escaped(String line) {
    var out = new StringBuilder();
    line.chars().forEach(c -> out.append(escaped((char) c, line)));
    return out.toString();
  }

  private static String escaped(char c, String line) {
    return switch (c) {
      case '\\' -> "\\\\";
      case '\t' -> "\\t";
      case '\r' -> "\\r";
      default -> {
        if (c < ' ' || c == 0x7f) {
          yield "\\%03o".formatted((int) c);
        }
        // A half of a pair alone has no UTF-8; whole pairs are written as they are.
        yield Character.isSurrogate(c) && !line.codePoints().allMatch(p -> !isLone(p))
            ? unicode(c)
            : String.valueOf(c);
      }
    };
  }

  private static boolean isLone(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  private static String unicode(char c) {
    return "\\u%04x".formatted((int) c);
  }
}
