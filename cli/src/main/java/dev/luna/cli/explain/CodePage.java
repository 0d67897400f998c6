package dev.luna.cli.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What one code means.
///
/// @param code the code, for instance `miss-end`
/// @param markdown the page without its heading
public record CodePage(String code, String markdown) {

  /// An example of Lua.
  ///
  /// @param wrong whether it shows the mistake, rather than how it is mended
  /// @param dialect the option of the dialect that it is written in
  /// @param source the code
  public record Example(boolean wrong, String dialect, String source) {}

  /// The first sentence, without its full stop.
  public String summary() {
    String paragraph = markdown.strip().split("\n\n", 2)[0].replace('\n', ' ');
    return paragraph.split("\\.( |$)", 2)[0];
  }

  /// The examples of a syntax error, in order. A block of code that begins with `lua wrong` or `lua
  /// right` is one; a third word names the dialect, which is otherwise 5.4.
  public List<Example> examples() {
    List<Example> examples = new ArrayList<>();
    String[] parts = markdown.split("(?m)^```", -1);
    for (int i = 1; i < parts.length; i += 2) {
      String[] headAndBody = parts[i].split("\n", 2);
      String[] words = headAndBody[0].split(" ", -1);
      String dialect = words.length > 2 ? words[2] : "5.4";
      examples.add(new Example(words[1].equals("wrong"), dialect, headAndBody[1]));
    }
    return examples;
  }

  /// The page as plain text: blocks of code are indented and have a title.
  public String text() {
    StringBuilder out = new StringBuilder();
    boolean code = false;
    for (String line : markdown.strip().split("\n", -1)) {
      if (line.startsWith("```")) {
        code = !code;
        out.append(code ? title(line.split(" ")) + "\n" : "");
      } else {
        out.append((code ? "    " + line : line.replace("`", "'")).stripTrailing()).append('\n');
      }
    }
    return out.toString();
  }

  private static String title(String[] words) {
    if (words.length < 2) {
      return "Example:";
    }
    String word = words[1].substring(0, 1).toUpperCase(Locale.ROOT) + words[1].substring(1);
    return words.length > 2 ? word + " (" + words[2] + "):" : word + ":";
  }
}
