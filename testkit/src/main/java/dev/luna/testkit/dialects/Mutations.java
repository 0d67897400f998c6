package dev.luna.testkit.dialects;

import java.util.List;
import java.util.Random;

/// Breaks texts at random: a token is deleted, doubled, swapped with the next one, or replaced by
/// another; or a character is inserted. The same seed gives the same mutants.
public final class Mutations {
  private static final List<String> WORDS =
      List.of(
          "and",
          "break",
          "do",
          "else",
          "elseif",
          "end",
          "false",
          "for",
          "function",
          "goto",
          "if",
          "in",
          "local",
          "nil",
          "not",
          "or",
          "repeat",
          "return",
          "then",
          "true",
          "until",
          "while",
          "+",
          "-",
          "*",
          "/",
          "//",
          "%",
          "^",
          "#",
          "&",
          "~",
          "|",
          "<<",
          ">>",
          "==",
          "~=",
          "<=",
          ">=",
          "<",
          ">",
          "=",
          "(",
          ")",
          "{",
          "}",
          "[",
          "]",
          "::",
          ";",
          ":",
          ",",
          ".",
          "..",
          "...",
          "x",
          "self",
          "_ENV",
          "1",
          "0x1p4",
          "1LL",
          "\"s\"",
          "'\\x41'",
          "[[l]]",
          "<const>",
          "::l::",
          "goto l",
          "global",
          "break;",
          "--",
          "--[[",
          "\n");
  private static final String CHARACTERS = "abxz_09 \n\t\r+-*/%^#&~|<>=(){}[];:,.\"'\\@$!?`é\u0000";

  private final Random random;

  public Mutations(long seed) {
    this.random = new Random(seed);
  }

  /// A token's place in a text.
  public record Token(int start, int end) {}

  /// A number below `bound`, for the choice of what to break.
  public int choose(int bound) {
    return random.nextInt(bound);
  }

  /// `text` with one thing broken.
  ///
  /// @param tokens its tokens in order
  public String mutate(String text, List<Token> tokens) {
    if (tokens.isEmpty() || random.nextInt(6) == 0) {
      int at = random.nextInt(text.length() + 1);
      char inserted = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
      return text.substring(0, at) + inserted + text.substring(at);
    }
    int index = random.nextInt(tokens.size());
    Token token = tokens.get(index);
    String before = text.substring(0, token.start());
    String word = text.substring(token.start(), token.end());
    String after = text.substring(token.end());
    return switch (random.nextInt(4)) {
      case 0 -> before + " " + after;
      case 1 -> before + word + " " + word + after;
      case 2 -> index + 1 < tokens.size() ? swap(text, token, tokens.get(index + 1)) : before;
      default -> before + replacement(text, tokens) + after;
    };
  }

  private static String swap(String text, Token first, Token second) {
    return text.substring(0, first.start())
        + text.substring(second.start(), second.end())
        + text.substring(first.end(), second.start())
        + text.substring(first.start(), first.end())
        + text.substring(second.end());
  }

  private String replacement(String text, List<Token> tokens) {
    if (random.nextInt(3) > 0) {
      return " " + WORDS.get(random.nextInt(WORDS.size())) + " ";
    }
    Token other = tokens.get(random.nextInt(tokens.size()));
    return " " + text.substring(other.start(), other.end()) + " ";
  }
}
