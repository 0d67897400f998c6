package dev.luna.testkit.dialects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where it is accepted that a front end disagrees with the interpreters: `differences.txt`, whose
/// first lines explain it.
///
/// An entry is a rule over the two verdicts, never the name of a file.
public record KnownDifferences(List<Entry> entries) {

  /// A construct about which verdicts may differ.
  ///
  /// @param dialects a pattern for the names of the dialects that it concerns
  /// @param real a pattern for all of the interpreter's message, which is empty if it accepts
  /// @param ours a pattern for all of our message, which is empty if we accept
  /// @param why the reason
  /// @param files how many files it touches in the long run, which compares this
  /// @param tested how many mutants of snippets it touches in the test, which compares this
  public record Entry(
      String name,
      Pattern dialects,
      Pattern real,
      Pattern ours,
      String why,
      int files,
      int tested) {

    boolean covers(Interpreter interpreter, Acceptance real, Acceptance ours) {
      return dialects.matcher(interpreter.dialect()).matches()
          && this.real.matcher(real.message()).matches()
          && this.ours.matcher(ours.message()).matches();
    }
  }

  /// The committed list.
  public static KnownDifferences read() {
    try (var stream = KnownDifferences.class.getResourceAsStream("differences.txt")) {
      byte[] bytes = Objects.requireNonNull(stream, "differences.txt").readAllBytes();
      return parse(new String(bytes, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static KnownDifferences parse(String text) {
    List<Entry> entries = new ArrayList<>();
    for (String paragraph : text.split("\\n\\s*\\n", -1)) {
      List<String> lines = paragraph.lines().filter(l -> !l.startsWith("#")).toList();
      if (!lines.isEmpty()) {
        entries.add(
            new Entry(
                lines.getFirst().strip(),
                Pattern.compile(value(lines, "dialects")),
                Pattern.compile(value(lines, "real")),
                Pattern.compile(value(lines, "ours")),
                value(lines, "why"),
                Integer.parseInt(value(lines, "files")),
                Integer.parseInt(value(lines, "tested"))));
      }
    }
    return new KnownDifferences(entries);
  }

  private static String value(List<String> lines, String key) {
    String start = "  " + key + ":";
    return lines.stream()
        .filter(l -> l.startsWith(start))
        .map(l -> l.substring(start.length()).strip())
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("differences.txt: no '" + key + "' in " + lines));
  }

  /// The name of the entry that covers a disagreement.
  public Optional<String> find(Interpreter interpreter, Acceptance real, Acceptance ours) {
    return entries.stream()
        .filter(e -> e.covers(interpreter, real, ours))
        .map(Entry::name)
        .findFirst();
  }
}
