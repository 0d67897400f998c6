package dev.luna.ide.structure;

import dev.luna.syntax.TokenKind;
import dev.luna.syntax.Tokens;

/// Tokens by offset.
final class TokenAt {
  private TokenAt() {}

  /// The token that a cursor at `offset` is at, or -1 in white space. Between two tokens it is the
  /// right one, unless only the left one is a word: in `end|)` the cursor is at `end`.
  static int cursor(Tokens tokens, int offset) {
    int right = tokens.indexAt(offset);
    if (tokens.start(right) > offset || tokens.kind(right) == TokenKind.END_OF_FILE) {
      return ending(tokens, offset);
    }
    int left = ending(tokens, offset);
    return left >= 0 && isWord(tokens.kind(left)) && !isWord(tokens.kind(right)) ? left : right;
  }

  /// The token that ends at `offset`, or -1.
  static int ending(Tokens tokens, int offset) {
    if (offset == 0) {
      return -1;
    }
    int index = tokens.indexAt(offset - 1);
    return tokens.end(index) == offset && tokens.start(index) < offset ? index : -1;
  }

  /// The token that starts at `offset`, or -1.
  static int starting(Tokens tokens, int offset) {
    int index = tokens.indexAt(offset);
    return tokens.start(index) == offset ? index : -1;
  }

  private static boolean isWord(TokenKind kind) {
    return kind.isKeyword()
        || kind == TokenKind.NAME
        || kind == TokenKind.NUMBER
        || kind == TokenKind.STRING
        || kind.isComment()
        || kind == TokenKind.GLOBAL;
  }
}
