package dev.luna.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.opentest4j.AssertionFailedError;

/// A page of [LiterateTests] in a file, whose types can be rewritten.
///
///     <!-- rules: undefined-global -->    the rules that run; no line, no rules
///     # Globals
public final class LiteratePage {
  private static final Pattern RULES = Pattern.compile("<!-- rules: ([a-z0-9, -]+?) *-->");

  private final Path file;
  private final List<String> lines;
  private final Set<String> rules;
  private final List<LiterateCase> cases;

  private LiteratePage(Path file, String text) {
    this.file = file;
    this.lines = new ArrayList<>(text.lines().toList());
    Matcher header = RULES.matcher(lines.isEmpty() ? "" : lines.getFirst());
    this.rules = header.find() ? Set.of(header.group(1).split(", *")) : Set.of();
    this.cases = LiterateTests.parse(text);
  }

  /// The pages in a folder and those below it.
  public static List<LiteratePage> below(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<LiteratePage> pages = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        pages.add(read(file));
      }
      return pages;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The page in a file.
  public static LiteratePage read(Path file) {
    try {
      return new LiteratePage(file, Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(file + ": " + e.getMessage(), e);
    }
  }

  public List<LiterateCase> cases() {
    return cases;
  }

  /// The codes of the rules that run.
  public Set<String> rules() {
    return rules;
  }

  /// Fails, or with `-Dluna.update=true` rewrites the page, unless the types are those that `of`
  /// reveals.
  ///
  /// @param actual as `of` reveals them, with the types that were found
  public void matches(LiterateFile of, List<Reveal> actual) {
    matches(of, actual, Boolean.getBoolean("luna.update"));
  }

  /// The same with the decision to update made by the caller.
  void matches(LiterateFile of, List<Reveal> actual, boolean update) {
    if (actual.equals(of.reveals())) {
      return;
    }
    if (update) {
      rewrite(of, actual);
      return;
    }
    StringBuilder wrong = new StringBuilder("-Dluna.update=true rewrites");
    for (int i = 0; i < actual.size(); i++) {
      Reveal expected = of.reveals().get(i);
      if (!actual.get(i).equals(expected)) {
        wrong.append(
            "%n%s:%d: `%s` is %s, not %s"
                .formatted(
                    file.getFileName(),
                    of.above() + expected.line(),
                    expected.expression(),
                    actual.get(i).type(),
                    expected.type()));
      }
    }
    throw new AssertionFailedError(wrong.toString(), of.reveals(), actual);
  }

  private void rewrite(LiterateFile of, List<Reveal> actual) {
    for (int line : actual.stream().map(Reveal::line).collect(Collectors.toSet())) {
      String before = sayings(of.reveals(), line);
      String after = sayings(actual, line);
      int at = of.above() + line - 1;
      if (!lines.get(at).contains(before)) {
        throw new IllegalStateException(
            "%s:%d does not say `%s` in these words".formatted(file, at + 1, before));
      }
      lines.set(at, lines.get(at).replace(before, after));
    }
    try {
      Files.writeString(file, String.join("\n", lines) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sayings(List<Reveal> reveals, int line) {
    return reveals.stream()
        .filter(r -> r.line() == line)
        .map(Reveal::toString)
        .collect(Collectors.joining(", ", "-- reveal ", ""));
  }

  @Override
  public String toString() {
    return String.valueOf(file.getFileName());
  }
}
