package dev.luna.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file of a [LiterateCase], without its assertions.
///
/// @param dialect as the block says it, `""` if it does not
/// @param expected what is to be found, in the order of the text
public record LiterateFile(String name, String dialect, String text, List<Assertion> expected) {
  private static final Pattern ASSERTION =
      Pattern.compile("-- (error|warning|information|hint): \\[([a-z0-9-]+)\\]");

  /// What a line says is found there.
  ///
  /// @param line from 1
  /// @param message a part of it
  public record Assertion(int line, String severity, String code, String message) {

    /// Whether a finding is the one that is meant.
    public boolean accepts(int line, String severity, String code, String message) {
      return this.line == line
          && this.severity.equals(severity)
          && this.code.equals(code)
          && message.contains(this.message);
    }
  }

  static LiterateFile parse(String name, String dialect, String block) {
    var text = new StringBuilder();
    var expected = new ArrayList<Assertion>();
    int number = 0;
    for (String line : block.lines().toList()) {
      text.append(read(line, ++number, expected)).append('\n');
    }
    return new LiterateFile(name, dialect, text.toString(), List.copyOf(expected));
  }

  /// The line up to its first assertion; the blanks before that stay.
  private static String read(String line, int number, List<Assertion> expected) {
    Matcher matcher = ASSERTION.matcher(line);
    int code = line.length();
    while (matcher.find()) {
      code = Math.min(code, matcher.start());
      int end = line.indexOf("-- ", matcher.end());
      String message = line.substring(matcher.end(), end < 0 ? line.length() : end).strip();
      expected.add(new Assertion(number, matcher.group(1), matcher.group(2), message));
    }
    return line.substring(0, code);
  }
}
