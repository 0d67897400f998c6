package dev.luna.config;

import java.util.Optional;
import java.util.regex.Pattern;

/// One line of a `.gitignore`.
///
/// It is anchored if it has a `/` that is not its last character; else it means that name in any
/// folder. `*` and `?` stop at a `/`, `**` between slashes means any number of folders, `[a-z]` is
/// a set, `\` takes the next character as it is. A line that breaks off within a set or behind a
/// `\` matches nothing, as in git. Two are equal if they were written alike.
public final class Glob {
  private final String line;
  private final Pattern pattern;
  private final boolean negated;
  private final boolean foldersOnly;

  private Glob(String line, String body, boolean negated, boolean foldersOnly) {
    this.line = line;
    this.negated = negated;
    this.foldersOnly = foldersOnly;
    String anchored = body.indexOf('/') >= 0 ? body.replaceFirst("^/", "") : "**/" + body;
    this.pattern = Pattern.compile(new GlobRegex(anchored).translate(), Pattern.DOTALL);
  }

  /// The glob of a line; empty for a comment or a line without one.
  public static Optional<Glob> parse(String line) {
    String body = stripped(line);
    if (body.startsWith("#")) {
      return Optional.empty();
    }
    boolean negated = body.startsWith("!");
    body = negated ? body.substring(1) : body;
    boolean foldersOnly = body.endsWith("/");
    body = foldersOnly ? body.substring(0, body.length() - 1) : body;
    return body.isEmpty()
        ? Optional.empty()
        : Optional.of(new Glob(line, body, negated, foldersOnly));
  }

  /// Without the blanks at its end, unless a `\` keeps them.
  private static String stripped(String line) {
    int end = line.endsWith("\r") ? line.length() - 1 : line.length();
    while (end > 0 && line.charAt(end - 1) == ' ' && !isEscaped(line, end - 1)) {
      end--;
    }
    return line.substring(0, end);
  }

  private static boolean isEscaped(String line, int at) {
    int backslashes = 0;
    while (backslashes < at && line.charAt(at - backslashes - 1) == '\\') {
      backslashes++;
    }
    return backslashes % 2 == 1;
  }

  /// Whether it matches `path`, with `/` between its parts, from the folder that the glob is about.
  public boolean matches(String path, boolean isFolder) {
    return (isFolder || !foldersOnly) && pattern.matcher(path).matches();
  }

  /// Whether it began with `!`: what it matches is meant no longer.
  public boolean negated() {
    return negated;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Glob glob && glob.line.equals(line);
  }

  @Override
  public int hashCode() {
    return line.hashCode();
  }

  @Override
  public String toString() {
    return line;
  }
}
