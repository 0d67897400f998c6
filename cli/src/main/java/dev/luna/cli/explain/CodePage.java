package dev.luna.cli.explain;

import java.util.Locale;

/// What one code means.
///
/// @param code the code, for instance `miss-end`
/// @param markdown the page without its heading
public record CodePage(String code, String markdown) {

  /// The first sentence, without its full stop.
  public String summary() {
    String paragraph = markdown.strip().split("\n\n", 2)[0].replace('\n', ' ');
    return paragraph.split("\\.( |$)", 2)[0];
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
