package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.TokenKind;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Comments as other languages write them: `// …` and `# …`, and a `/*` that is never closed; and
/// the lines that a tool for versions puts around two texts of which somebody has to choose.
///
/// `//` and `#` are operators of Lua's, so they are looked for only in a file that is broken, and
/// what is found is believed only if that leaves fewer mistakes. An apostrophe or a bracket in a
/// comment would else go on as a string or a call.
final class ForeignComments {
  private static final Set<TokenKind> OPERAND_ENDS =
      Collections.unmodifiableSet(
          EnumSet.of(
              TokenKind.NAME,
              TokenKind.NUMBER,
              TokenKind.STRING,
              TokenKind.NIL,
              TokenKind.TRUE,
              TokenKind.FALSE,
              TokenKind.ELLIPSIS,
              TokenKind.RIGHT_PAREN,
              TokenKind.RIGHT_BRACE,
              TokenKind.RIGHT_BRACKET));
  private static final Set<TokenKind> STATEMENT_BOUNDS =
      Collections.unmodifiableSet(
          EnumSet.of(
              TokenKind.SEMICOLON,
              TokenKind.THEN,
              TokenKind.DO,
              TokenKind.ELSE,
              TokenKind.END,
              TokenKind.REPEAT));

  private static final List<String> CONFLICT =
      List.of("<<<<<<< ", "||||||| ", "=======", ">>>>>>> ");

  /// How far words are looked for: a line may be as long as a file.
  private static final int FARTHEST = 200;

  private ForeignComments() {}

  /// A sign that begins a comment.
  ///
  /// @param length of the sign
  record Found(SyntaxCode code, int length, String complaint) {}

  /// Whether a comment may begin with `c`.
  static boolean mayBegin(char c) {
    return "/#<|=>".indexOf(c) >= 0;
  }

  /// Whether a second look at `text` could find any.
  static boolean mayBeIn(String text) {
    return text.contains("//")
        || text.contains("/*")
        || text.indexOf('#') >= 0
        || text.contains(CONFLICT.getFirst());
  }

  /// The comment that begins at `at`.
  ///
  /// @param before the token before it, comments left out
  /// @param first whether nothing stands before it on its line
  static Optional<Found> at(String text, int at, TokenKind before, boolean first) {
    if (first) {
      for (String sign : CONFLICT) {
        if (text.startsWith(sign, at) && beginsLine(text, at)) {
          return Optional.of(
              new Found(
                  SyntaxCode.ERR_NONSTANDARD_SYMBOL, 7, "an unresolved conflict of versions"));
        }
      }
    }
    if (text.startsWith("//", at)) {
      boolean comment = !OPERAND_ENDS.contains(before) || first || isProse(text, at + 2);
      return comment ? Optional.of(prefix("//")) : Optional.empty();
    }
    if (text.startsWith("/*", at)) {
      return Optional.of(
          new Found(
              SyntaxCode.ERR_C_LONG_COMMENT,
              2,
              "Lua writes long comments as '--[[ … ]]', not as '/* … */'"));
    }
    if (text.charAt(at) == '#' && isHashComment(text, at, before, first)) {
      return Optional.of(
          text.startsWith("#include", at)
              ? new Found(
                  SyntaxCode.ERR_COMMENT_PREFIX,
                  8,
                  "Lua has no '#include'; write 'require(\"name\")'")
              : prefix("#"));
    }
    return Optional.empty();
  }

  private static boolean beginsLine(String text, int at) {
    return at == 0 || text.charAt(at - 1) == '\n' || text.charAt(at - 1) == '\r';
  }

  private static Found prefix(String sign) {
    return new Found(
        SyntaxCode.ERR_COMMENT_PREFIX,
        sign.length(),
        "Lua's comments begin with '--', not with '" + sign + "'");
  }

  private static boolean isHashComment(String text, int at, TokenKind before, boolean first) {
    boolean spaced = at + 1 == text.length() || !Keywords.isNameStart(text.charAt(at + 1));
    boolean impossible = OPERAND_ENDS.contains(before) || STATEMENT_BOUNDS.contains(before);
    return impossible ? first || spaced : spaced && isProse(text, at + 1);
  }

  /// Whether the rest of the line reads like words and not like an operand: two words side by side,
  /// an apostrophe in one, or letters beyond ASCII.
  private static boolean isProse(String text, int from) {
    boolean afterWord = false;
    int i = from;
    int reach = Math.min(text.length(), from + FARTHEST);
    while (i < reach && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return true;
      }
      if (!Keywords.isNameStart(c)) {
        afterWord &= c == ' ' || c == '\t';
        i++;
        continue;
      }
      int end = i;
      while (end < text.length() && Keywords.isNamePart(text.charAt(end))) {
        end++;
      }
      boolean word = Keywords.kindOf(text, i, end) == TokenKind.NAME;
      boolean apostrophe =
          end + 1 < text.length()
              && text.charAt(end) == '\''
              && Keywords.isNameStart(text.charAt(end + 1));
      if (word && (afterWord || apostrophe)) {
        return true;
      }
      afterWord = word;
      i = end;
    }
    return false;
  }
}
