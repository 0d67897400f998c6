package dev.luna.cli.inspect;

import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.Tokens;
import dev.luna.text.Columns;

/// Tokens, a line each: where, what, and its characters.
///
///     1:1-1:6    LOCAL           "local"
public final class TokenDump {
  private TokenDump() {}

  public static String print(SyntaxTree tree) {
    Tokens tokens = tree.tokens();
    Columns columns = new Columns(tree.source());
    StringBuilder out = new StringBuilder(tokens.size() * 40);
    for (int i = 0; i < tokens.size(); i++) {
      String place = columns.show(tokens.span(i));
      out.append(padded(place, 16)).append(padded(tokens.kind(i).name(), 16));
      out.append(Excerpt.of(tree.source(), tokens.span(i))).append('\n');
    }
    return out.toString();
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(1, width - text.length()));
  }
}
