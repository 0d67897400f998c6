package dev.luna.testkit.require;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The cases of `require-cases.md`, whose first lines explain them.
public final class RequireCases {
  /// The name of the project's root.
  public static final String PROJECT = ".";

  private RequireCases() {}

  /// A case.
  ///
  /// @param title what it shows
  /// @param roots their names in order, [#PROJECT] among them
  /// @param path the templates; empty for the default ones
  /// @param files those of all roots
  public record Case(
      String title,
      List<String> roots,
      List<String> path,
      List<Place> files,
      List<Question> questions) {
    @Override
    public String toString() {
      return title;
    }
  }

  /// A file, or where one might be.
  ///
  /// @param root a root's name
  /// @param path from that root
  public record Place(String root, String path) {
    static Place parse(String written) {
      int colon = written.indexOf(':');
      return colon < 0
          ? new Place(PROJECT, written)
          : new Place(written.substring(0, colon), written.substring(colon + 1));
    }
  }

  /// What is asked in a case.
  ///
  /// @param module the argument of `require`
  public record Question(String module, Answer answer) {}

  /// What is right.
  public sealed interface Answer {
    /// A file.
    record File(Place place) implements Answer {}

    /// One of Luna's own modules.
    record BuiltIn() implements Answer {}

    /// Nothing, after these were tried.
    record Nothing(List<Place> tried) implements Answer {}
  }

  /// All cases.
  public static List<Case> read() {
    String[] sections = text().split("(?m)^## ");
    return Stream.of(sections).skip(1).map(RequireCases::parse).toList();
  }

  private static String text() {
    try (var stream = RequireCases.class.getResourceAsStream("require-cases.md")) {
      byte[] bytes = Objects.requireNonNull(stream, "require-cases.md").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Case parse(String section) {
    List<String> lines = section.lines().filter(line -> !line.isBlank()).toList();
    List<String> roots = List.of(PROJECT);
    List<String> path = List.of();
    List<Place> files = new ArrayList<>();
    List<Question> questions = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      if (line.startsWith("- roots: ")) {
        roots = list(line.substring("- roots: ".length()));
      } else if (line.startsWith("- path: ")) {
        path = list(line.substring("- path: ".length()));
      } else if (line.startsWith("- files: ")) {
        list(line.substring("- files: ".length())).stream().map(Place::parse).forEach(files::add);
      } else if (line.matches("- require \\S+ → .+")) {
        questions.add(question(line.substring("- require ".length()).split(" → ")));
      } else {
        throw new IllegalStateException("require-cases.md: not understood: " + line);
      }
    }
    return new Case(lines.getFirst(), roots, path, List.copyOf(files), List.copyOf(questions));
  }

  private static List<String> list(String written) {
    return List.of(written.split(", "));
  }

  private static Question question(String[] parts) {
    String answer = parts[1];
    if (answer.equals("built-in")) {
      return new Question(parts[0], new Answer.BuiltIn());
    }
    if (answer.startsWith("nothing: ")) {
      List<Place> tried =
          list(answer.substring("nothing: ".length())).stream().map(Place::parse).toList();
      return new Question(parts[0], new Answer.Nothing(tried));
    }
    return new Question(parts[0], new Answer.File(Place.parse(answer)));
  }
}
