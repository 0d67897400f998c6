package dev.luna.config;

import java.util.Map;

/// Writes a glob, anchored at both ends, as a regular expression.
final class GlobRegex {
  private static final String NOTHING = "(?!)";

  private static final Map<String, String> CLASSES =
      Map.ofEntries(
          Map.entry("alnum", "\\p{Alnum}"),
          Map.entry("alpha", "\\p{Alpha}"),
          Map.entry("blank", " \\t"),
          Map.entry("cntrl", "\\p{Cntrl}"),
          Map.entry("digit", "0-9"),
          Map.entry("graph", "\\p{Graph}"),
          Map.entry("lower", "a-z"),
          Map.entry("print", "\\p{Print}"),
          Map.entry("punct", "\\p{Punct}"),
          Map.entry("space", "\\s"),
          Map.entry("upper", "A-Z"),
          Map.entry("xdigit", "0-9a-fA-F"));

  private final String glob;
  private final StringBuilder regex = new StringBuilder();
  private int next;

  GlobRegex(String glob) {
    this.glob = glob;
  }

  /// The expression; one that matches nothing if the glob breaks off.
  String translate() {
    while (next < glob.length()) {
      char c = glob.charAt(next++);
      boolean whole =
          switch (c) {
            case '*' -> stars();
            case '[' -> set();
            case '?' -> append("[^/]");
            case '\\' -> next < glob.length() && literal(glob.charAt(next++));
            default -> literal(c);
          };
      if (!whole) {
        return NOTHING;
      }
    }
    return regex.toString();
  }

  private boolean append(String part) {
    regex.append(part);
    return true;
  }

  private boolean literal(char c) {
    return append(quoted(c));
  }

  private static String quoted(char c) {
    return Character.isLetterOrDigit(c) || c > 127 || c == '/' ? String.valueOf(c) : "\\" + c;
  }

  private boolean stars() {
    int start = next - 1;
    while (next < glob.length() && glob.charAt(next) == '*') {
      next++;
    }
    boolean opens = start == 0 || glob.charAt(start - 1) == '/';
    boolean ends = next == glob.length();
    if (next - start != 2 || !opens || !ends && glob.charAt(next) != '/') {
      return append("[^/]*");
    }
    if (ends) {
      return append(".*");
    }
    next++;
    return append("(?:.*/)?");
  }

  /// A set never matches a slash. Returns whether it is closed.
  private boolean set() {
    boolean negated = next < glob.length() && "!^".indexOf(glob.charAt(next)) >= 0;
    if (negated) {
      next++;
    }
    StringBuilder members = new StringBuilder();
    int first = next;
    while (next < glob.length() && (glob.charAt(next) != ']' || next == first)) {
      if (!member(members)) {
        return false;
      }
    }
    if (next++ >= glob.length()) {
      return false;
    }
    if (members.isEmpty()) {
      return append(negated ? "[^/]" : NOTHING);
    }
    return append("(?!/)[" + (negated ? "^" : "") + members + "]");
  }

  /// Reads one member, a range or a class. Returns whether it is whole.
  private boolean member(StringBuilder members) {
    if (glob.startsWith("[:", next)) {
      int end = glob.indexOf(":]", next + 2);
      if (end >= 0) {
        String named = CLASSES.get(glob.substring(next + 2, end));
        next = end + 2;
        members.append(named == null ? "" : named);
        return named != null;
      }
    }
    int from = character();
    if (from < 0) {
      return false;
    }
    // Git compares with the first character of a range before it looks at the range, so that [c-a]
    // has c in it.
    members.append(quoted((char) from));
    int to = from;
    if (next + 1 < glob.length() && glob.charAt(next) == '-' && glob.charAt(next + 1) != ']') {
      next++;
      to = character();
      if (to > from) {
        members.append('-').append(quoted((char) to));
      }
    }
    return to >= 0;
  }

  /// The next character of a set, -1 if there is none behind a `\`.
  private int character() {
    if (glob.charAt(next) == '\\') {
      next++;
    }
    return next < glob.length() ? glob.charAt(next++) : -1;
  }
}
