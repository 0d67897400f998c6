package dev.luna.config;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// Names that look alike.
///
/// @param regex a regular expression of Java's that matches some part of each of them
public record NamePattern(String regex) {
  private static final String ANYTHING = "\\E.*\\Q";

  /// @throws PatternSyntaxException if `regex` is none
  public NamePattern {
    Pattern.compile(regex);
  }

  /// Whether `name` is one of them.
  public boolean matches(String name) {
    return Pattern.compile(regex).matcher(name).find();
  }

  /// The names that a text with `*` for any characters stands for.
  public static NamePattern ofGlob(String glob) {
    return new NamePattern("^\\Q" + glob.replace("*", ANYTHING) + "\\E$");
  }

  /// As it was written, if that was a glob; else the expression between slashes.
  public String shown() {
    return regex.startsWith("^\\Q") && regex.endsWith("\\E$")
        ? regex.substring(3, regex.length() - 3).replace(ANYTHING, "*")
        : "/" + regex + "/";
  }

  /// The names that a pattern of Lua's `string.match` finds something in.
  ///
  /// @throws PatternSyntaxException if it uses what regular expressions cannot say: `%b`, `%f`
  public static NamePattern ofLua(String pattern) {
    StringBuilder regex = new StringBuilder();
    boolean inSet = false;
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      if (c == '%' && i + 1 < pattern.length()) {
        i++;
        regex.append(escaped(pattern, i));
      } else if (c == '[') {
        regex.append(inSet ? "\\[" : "[");
        inSet = true;
      } else if (c == ']') {
        regex.append(c);
        inSet = false;
      } else if (c == '-' && !inSet) {
        regex.append("*?");
      } else if ("\\{}|&".indexOf(c) >= 0) {
        regex.append('\\').append(c);
      } else {
        regex.append(c);
      }
    }
    return new NamePattern(regex.toString());
  }

  private static String escaped(String pattern, int at) {
    char c = pattern.charAt(at);
    return switch (c) {
      case 'a' -> "\\p{Alpha}";
      case 'A' -> "\\P{Alpha}";
      case 'd' -> "\\d";
      case 'D' -> "\\D";
      case 'l' -> "\\p{Lower}";
      case 'L' -> "\\P{Lower}";
      case 'p' -> "\\p{Punct}";
      case 'P' -> "\\P{Punct}";
      case 's' -> "\\s";
      case 'S' -> "\\S";
      case 'u' -> "\\p{Upper}";
      case 'U' -> "\\P{Upper}";
      case 'w' -> "\\p{Alnum}";
      case 'W' -> "\\P{Alnum}";
      case 'x' -> "\\p{XDigit}";
      case 'X' -> "\\P{XDigit}";
      case 'b', 'f' ->
          throw new PatternSyntaxException("%" + c + " is not understood", pattern, at);
      default -> Character.isLetterOrDigit(c) ? String.valueOf(c) : "\\" + c;
    };
  }
}
