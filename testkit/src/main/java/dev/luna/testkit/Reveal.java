package dev.luna.testkit;

import java.util.ArrayList;
import java.util.List;

/// What a line of a [LiterateFile] says of a type: `-- reveal name: string, f(x): integer?`.
///
/// @param line from 1
/// @param expression as it is written in that line
/// @param type as it is printed
public record Reveal(int line, String expression, String type) {

  /// The same expression of another type.
  public Reveal as(String actual) {
    return new Reveal(line, expression, actual);
  }

  @Override
  public String toString() {
    return expression + ": " + type;
  }

  /// What stands behind the word `reveal`. Types have commas, too: a part in which nothing is
  /// followed by `: ` goes on with the one before it.
  static List<Reveal> parse(int line, String words) {
    List<Reveal> reveals = new ArrayList<>();
    for (String part : parts(words)) {
      int colon = outside(part, ": ", 0);
      if (colon < 0 && reveals.isEmpty()) {
        throw new IllegalArgumentException("nothing is revealed by `" + words + "`");
      } else if (colon < 0) {
        Reveal last = reveals.removeLast();
        reveals.add(last.as(last.type + ", " + part));
      } else {
        String type = part.substring(colon + 2).strip();
        reveals.add(new Reveal(line, part.substring(0, colon).strip(), type));
      }
    }
    return reveals;
  }

  private static List<String> parts(String words) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    int comma;
    while ((comma = outside(words, ", ", from)) >= 0) {
      parts.add(words.substring(from, comma));
      from = comma + 2;
    }
    parts.add(words.substring(from));
    return parts;
  }

  /// Where `sign` stands outside of brackets and strings, -1 if nowhere.
  private static int outside(String words, String sign, int from) {
    int depth = 0;
    boolean quoted = false;
    for (int i = from; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted) {
        i += c == '\\' ? 1 : 0;
      } else if (depth == 0 && words.startsWith(sign, i)) {
        return i;
      } else if ("([{<".indexOf(c) >= 0) {
        depth++;
      } else if (")]}>".indexOf(c) >= 0) {
        depth--;
      }
    }
    return -1;
  }
}
