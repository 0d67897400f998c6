package dev.luna.syntax.parse;

import dev.luna.syntax.TokenKind;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/// Names and the words that are none.
final class Keywords {
  private static final Map<String, TokenKind> KINDS = kinds();
  private static final int LONGEST = "function".length();

  private static Map<String, TokenKind> kinds() {
    var kinds = new HashMap<String, TokenKind>();
    for (TokenKind kind : TokenKind.values()) {
      if (kind.isKeyword()) {
        kinds.put(kind.text(), kind);
      }
    }
    return Collections.unmodifiableMap(kinds);
  }

  private Keywords() {}

  /// The keyword at `start`..`end`, or [TokenKind#NAME].
  static TokenKind kindOf(String text, int start, int end) {
    int length = end - start;
    if (length < 2 || length > LONGEST || text.charAt(start) < 'a') {
      return TokenKind.NAME;
    }
    return KINDS.getOrDefault(text.substring(start, end), TokenKind.NAME);
  }

  static boolean isNameStart(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 0x80;
  }

  static boolean isNamePart(char c) {
    return isNameStart(c) || c >= '0' && c <= '9';
  }
}
