package dev.luna.facts;

import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TokenKind;
import dev.luna.syntax.Tokens;
import java.util.HashSet;
import java.util.Set;

/// The names that occur in a file.
final class Mentions {
  private Mentions() {}

  static Set<String> of(SyntaxTree tree) {
    Tokens tokens = tree.tokens();
    Set<String> mentions = new HashSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.kind(i) == TokenKind.NAME) {
        mentions.add(tree.source().text(tokens.span(i)));
      }
    }
    return mentions;
  }
}
