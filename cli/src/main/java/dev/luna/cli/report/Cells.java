package dev.luna.cli.report;

/// How many cells of a terminal a character takes, and what is shown in its place if it must not
/// reach the terminal.
final class Cells {
  private static final int REPLACEMENT = 0xFFFD;

  private Cells() {}

  /// What may be shown for `codePoint`: a picture of it (`␀`) for a control character of ASCII, a
  /// replacement character for other characters that steer a terminal or hide (text direction,
  /// zero-width space), else itself.
  static int shown(int codePoint) {
    if (codePoint < 0x20) {
      return 0x2400 + codePoint;
    }
    if (codePoint < 0x7F) {
      return codePoint;
    }
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL -> codePoint == 0x7F ? 0x2421 : REPLACEMENT;
      case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
          REPLACEMENT;
      case Character.FORMAT -> isJoiner(codePoint) ? codePoint : REPLACEMENT;
      default -> codePoint;
    };
  }

  // Emoji and the scripts of India are written with them.
  private static boolean isJoiner(int codePoint) {
    return codePoint == 0x200C || codePoint == 0x200D;
  }

  /// The cells that `codePoint`, as [#shown], takes: 0, 1 or 2.
  static int width(int codePoint) {
    if (codePoint < 0x300) {
      return 1;
    }
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(codePoint) ? 2 : 1;
    };
  }

  private static boolean isWide(int codePoint) {
    if (Character.isEmojiPresentation(codePoint)) {
      return true;
    }
    if (codePoint >= 0xFF00 && codePoint <= 0xFFEF) { // half and full width forms
      return codePoint <= 0xFF60 || codePoint >= 0xFFE0 && codePoint <= 0xFFE6;
    }
    if (codePoint >= 0x3000 && codePoint <= 0x303E || codePoint >= 0xFE30 && codePoint <= 0xFE6F) {
      return true; // punctuation of Chinese and Japanese
    }
    return switch (Character.UnicodeScript.of(codePoint)) {
      case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> true;
      default -> false;
    };
  }

  /// `text` with what must not reach a terminal replaced.
  static String harmless(String text) {
    if (text.codePoints().allMatch(c -> shown(c) == c)) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length());
    text.codePoints().map(Cells::shown).forEach(result::appendCodePoint);
    return result.toString();
  }
}
