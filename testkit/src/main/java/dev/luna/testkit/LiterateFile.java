package dev.luna.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A file of a [LiterateCase], without its assertions.
///
/// @param dialect as the block says it, `""` if it does not
/// @param above how many lines of the page stand above the text
/// @param expected what is to be found, in the order of the text
/// @param reveals the types that are revealed, in the order of the text
public record LiterateFile(
    String name,
    String dialect,
    String text,
    int above,
    List<Assertion> expected,
    List<Reveal> reveals) {
  private static final Pattern ASSERTION =
      Pattern.compile("-- (?:(error|warning|information|hint): \\[([a-z0-9-]+)\\]|reveal )");

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

  /// Findings without an assertion, and assertions without a finding, in words.
  ///
  /// @param found what was found; each message whole
  public List<String> unexpected(List<Assertion> found) {
    List<String> wrong = new ArrayList<>();
    List<Assertion> left = new ArrayList<>(expected);
    for (Assertion each : found) {
      boolean asserted =
          left.stream()
              .filter(a -> a.accepts(each.line, each.severity, each.code, each.message))
              .findFirst()
              .map(left::remove)
              .orElse(false);
      if (!asserted) {
        wrong.add("found, not asserted: " + each);
      }
    }
    left.forEach(assertion -> wrong.add("asserted, not found: " + assertion));
    return wrong;
  }

  static LiterateFile parse(String name, String dialect, int above, String block) {
    var text = new StringBuilder();
    var expected = new ArrayList<Assertion>();
    var reveals = new ArrayList<Reveal>();
    int number = 0;
    for (String line : block.lines().toList()) {
      text.append(read(line, ++number, expected, reveals)).append('\n');
    }
    return new LiterateFile(
        name, dialect, text.toString(), above, List.copyOf(expected), List.copyOf(reveals));
  }

  /// The line up to its first assertion; the blanks before that stay.
  private static String read(
      String line, int number, List<Assertion> expected, List<Reveal> reveals) {
    Matcher matcher = ASSERTION.matcher(line);
    int code = line.length();
    while (matcher.find()) {
      code = Math.min(code, matcher.start());
      int end = line.indexOf("-- ", matcher.end());
      String words = line.substring(matcher.end(), end < 0 ? line.length() : end).strip();
      if (matcher.group(1) == null) {
        reveals.addAll(Reveal.parse(number, words));
      } else {
        expected.add(new Assertion(number, matcher.group(1), matcher.group(2), words));
      }
    }
    return line.substring(0, code);
  }
}
