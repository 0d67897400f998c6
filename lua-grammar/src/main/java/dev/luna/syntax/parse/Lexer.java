package dev.luna.syntax.parse;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.SyntaxError;
import dev.luna.syntax.TokenKind;
import dev.luna.syntax.Tokens;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Cuts a text into tokens. Every text has some: characters that no dialect knows become
/// [TokenKind#UNKNOWN].
///
/// Characters from U+0080 on count as letters: LuaJIT's names may hold such bytes, and for the
/// others a strange name is a better mistake than a hundred unknown symbols. What a string's
/// escapes mean is not looked at here, except for `\` before a line break and `\z`, which decide
/// where the string ends.
final class Lexer {
  private static final int UNKNOWN_PLACE = -2;

  private final String text;
  private final Dialect dialect;
  private final boolean foreignComments;
  private final Tokens.Builder tokens = new Tokens.Builder();
  private final List<SyntaxError> errors = new ArrayList<>();
  private boolean unfinishedLongBracket;
  private int at;
  private int lastCommentClose = UNKNOWN_PLACE;
  private TokenKind before = TokenKind.SEMICOLON;
  private int foreignCommentEnd = UNKNOWN_PLACE;

  private Lexer(String text, Dialect dialect, boolean foreignComments) {
    this.text = text;
    this.dialect = dialect.grammar();
    this.foreignComments = foreignComments;
  }

  /// What a text consists of.
  ///
  /// @param unfinishedLongBracket whether a long string or comment runs to the end of the text, so
  ///   that nothing can be said about what is behind it
  record Result(Tokens tokens, List<SyntaxError> errors, boolean unfinishedLongBracket) {}

  static Result scan(String text, Dialect dialect) {
    return new Lexer(text, dialect, false).run();
  }

  /// The same of a broken file, whose comments may be written as other languages write them.
  static Result scanForeign(String text, Dialect dialect) {
    return new Lexer(text, dialect, true).run();
  }

  private Result run() {
    Optional<String> foreign = ForeignFiles.complaint(text);
    if (foreign.isPresent()) {
      return whole(foreign.get());
    }
    if (peek(0) == '#') {
      at = shebangEnd();
      tokens.add(TokenKind.SHEBANG, 0, at);
    }
    boolean strange = false;
    while (true) {
      skipWhiteSpace();
      if (at == text.length()) {
        break;
      }
      char c = text.charAt(at);
      if (Typography.isSpace(c) && isTypographic(at)) {
        strangeSpace();
        continue;
      }
      int start = at;
      TokenKind kind = next(c);
      tokens.add(kind, start, at);
      before = kind.isTrivia() ? before : kind;
      strange |= kind == TokenKind.UNKNOWN;
    }
    Optional<String> binary = strange ? ForeignFiles.binaryComplaint(text) : Optional.empty();
    if (binary.isPresent()) {
      return whole(binary.get());
    }
    tokens.add(TokenKind.END_OF_FILE, at, at);
    ContextualKeywords.mark(tokens, text);
    return new Result(tokens.build(), errors, unfinishedLongBracket);
  }

  /// One token and one error for the whole file.
  private Result whole(String complaint) {
    Tokens.Builder all = new Tokens.Builder();
    all.add(TokenKind.UNKNOWN, 0, text.length());
    all.add(TokenKind.END_OF_FILE, text.length(), text.length());
    SyntaxError error = SyntaxError.of(SyntaxCode.UNKNOWN_SYMBOL, new Span(0, 1), complaint);
    return new Result(all.build(), List.of(error), false);
  }

  private char peek(int ahead) {
    int i = at + ahead;
    return i < text.length() ? text.charAt(i) : '\0';
  }

  private void skipWhiteSpace() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c != ' ' && (c < '\t' || c > '\r')) {
        return;
      }
      at++;
    }
  }

  /// Passes a run of white space that Lua does not know: one error for all of it.
  private void strangeSpace() {
    int start = at;
    while (at < text.length() && Typography.isSpace(text.charAt(at))) {
      at++;
    }
    error(SyntaxCode.UNKNOWN_SYMBOL, start, at, Typography.complaint(text.charAt(start)));
  }

  /// Whether what is at `index` is read as what was meant by it: not in LuaJIT, whose names may
  /// hold it.
  private boolean isTypographic(int index) {
    return dialect != Dialect.LUAJIT && Typography.isAt(text, index);
  }

  /// A sign, or a string in typographic quotes.
  private TokenKind typographic(char c) {
    if (!Typography.isQuote(c)) {
      Signs.Sign sign = Typography.sign(text, at);
      error(SyntaxCode.UNKNOWN_SYMBOL, at, at + sign.length(), sign.complaint());
      return take(sign.length(), sign.kind());
    }
    error(SyntaxCode.UNKNOWN_SYMBOL, at, at + 1, Typography.complaint(c));
    int end = Typography.quoteEnd(text, at);
    return end < 0 ? take(1, TokenKind.UNKNOWN) : take(end - at, TokenKind.STRING);
  }

  /// The end of a first line that begins with `#`. Only LuaJIT takes a lone `\r` for the end of a
  /// line there: the others skip the line before their lexer sees it.
  private int shebangEnd() {
    int lineFeed = text.indexOf('\n');
    if (dialect == Dialect.LUAJIT || lineFeed == lineEnd(0) + 1) {
      return lineEnd(0);
    }
    return lineFeed < 0 ? text.length() : lineFeed;
  }

  private int lineEnd(int from) {
    int i = from;
    while (i < text.length() && text.charAt(i) != '\n' && text.charAt(i) != '\r') {
      i++;
    }
    return i;
  }

  private TokenKind next(char c) {
    if (isTypographic(at)) {
      return typographic(c);
    }
    if (foreignComments && ForeignComments.mayBegin(c) && foreignComment()) {
      return TokenKind.LINE_COMMENT;
    }
    if (Keywords.isNameStart(c)) {
      return name();
    }
    if (isDigit(c) || c == '.' && isDigit(peek(1))) {
      return number();
    }
    return switch (c) {
      case '"', '\'' -> string(c);
      case '`' -> backticks();
      case '[' -> longBracketLevel(at) >= 0 ? longString() : take(1, TokenKind.LEFT_BRACKET);
      case '-' -> dash();
      case '/' -> slash();
      default -> {
        Signs.Sign sign = Signs.at(text, at);
        if (sign.isForeign()) {
          error(SyntaxCode.ERR_NONSTANDARD_SYMBOL, at, at + sign.length(), sign.complaint());
        }
        boolean known = sign.isForeign() || sign.kind() != TokenKind.UNKNOWN;
        yield known ? take(sign.length(), sign.kind()) : unknown();
      }
    };
  }

  private TokenKind take(int length, TokenKind kind) {
    at += length;
    return kind;
  }

  private TokenKind name() {
    int start = at;
    while (at < text.length() && Keywords.isNamePart(text.charAt(at)) && !isTypographic(at)) {
      at++;
    }
    return Keywords.kindOf(text, start, at);
  }

  private TokenKind number() {
    int start = at;
    at = NumberSyntax.end(text, at, dialect);
    Optional<NumberSyntax.Complaint> complaint = complaint(start);
    if (complaint.isPresent()) {
      // It is wrong already: one mistake, not another one for the letters behind it.
      while (at < text.length() && Keywords.isNamePart(text.charAt(at))) {
        at++;
      }
      NumberSyntax.Complaint whole = complaint(start).orElse(complaint.get());
      error(whole.code(), start, at, whole.message());
    }
    return TokenKind.NUMBER;
  }

  private Optional<NumberSyntax.Complaint> complaint(int start) {
    return NumberSyntax.complaint(text.substring(start, at), dialect);
  }

  private TokenKind dash() {
    if (peek(1) != '-') {
      return peek(1) == '=' ? compound(1) : take(1, TokenKind.MINUS);
    }
    int start = at;
    at += 2;
    if (longBracketLevel(at) >= 0) {
      longBracket(start, "comment");
      return TokenKind.BLOCK_COMMENT;
    }
    at = lineEnd(at);
    return TokenKind.LINE_COMMENT;
  }

  /// Passes a comment of another language; one error for those that follow each other directly.
  private boolean foreignComment() {
    boolean first = lineBeginsBlank();
    boolean closed = peek(0) == '/' && peek(1) == '*' && at < lastCommentClose();
    Optional<ForeignComments.Found> found =
        closed ? Optional.empty() : ForeignComments.at(text, at, before, first);
    if (found.isEmpty()) {
      return false;
    }
    if (foreignCommentEnd != blankStart()) {
      ForeignComments.Found comment = found.get();
      error(comment.code(), at, at + comment.length(), comment.complaint());
    }
    at = lineEnd(at);
    foreignCommentEnd = blankStart();
    return true;
  }

  /// Where the white space before [#at] begins.
  private int blankStart() {
    int start = at;
    while (start > 0 && text.charAt(start - 1) <= ' ') {
      start--;
    }
    return start;
  }

  private boolean lineBeginsBlank() {
    int start = at;
    while (start > 0 && (text.charAt(start - 1) == ' ' || text.charAt(start - 1) == '\t')) {
      start--;
    }
    return start == 0 || text.charAt(start - 1) == '\n' || text.charAt(start - 1) == '\r';
  }

  /// The last `*/`: behind it no search for one is worth while. A file of many `/*` would be
  /// searched to its end for each.
  private int lastCommentClose() {
    if (lastCommentClose == UNKNOWN_PLACE) {
      lastCommentClose = text.lastIndexOf("*/");
    }
    return lastCommentClose;
  }

  private TokenKind slash() {
    if (peek(1) == '*' && at < lastCommentClose()) {
      int close = text.indexOf("*/", at + 2);
      if (close >= 0) {
        error(
            SyntaxCode.ERR_C_LONG_COMMENT,
            at,
            close + 2,
            "Lua writes long comments as '--[[ … ]]', not as '/* … */'");
        at = close + 2;
        return TokenKind.BLOCK_COMMENT;
      }
    }
    int length = peek(1) == '/' ? 2 : 1;
    if (peek(length) == '=' && peek(length + 1) != '=') {
      return compound(length);
    }
    return take(length, length == 2 ? TokenKind.DOUBLE_SLASH : TokenKind.SLASH);
  }

  private TokenKind compound(int operatorLength) {
    Signs.Sign sign = Signs.compound(text, at, operatorLength);
    error(SyntaxCode.ERR_NONSTANDARD_SYMBOL, at, at + sign.length(), sign.complaint());
    return take(sign.length(), TokenKind.ASSIGN);
  }

  /// Passes a run of characters that mean nothing: one token and one error for all, because binary
  /// files have many.
  private TokenKind unknown() {
    int start = at;
    do {
      at++;
    } while (at < text.length() && isUnknown(text.charAt(at)));
    String shown = Signs.shown(text.charAt(start));
    error(
        SyntaxCode.UNKNOWN_SYMBOL,
        start,
        at,
        at - start == 1
            ? "unknown symbol " + shown
            : at - start + " characters that Lua does not know, the first is " + shown);
    return TokenKind.UNKNOWN;
  }

  private boolean isUnknown(char c) {
    return !Keywords.isNamePart(c)
        && (c < '\t' || c > '\r')
        && " \"'-/".indexOf(c) < 0
        && Signs.at(text, at).kind() == TokenKind.UNKNOWN;
  }

  /// A string in backticks, if it ends on its line.
  private TokenKind backticks() {
    int end = text.indexOf('`', at + 1, lineEnd(at));
    if (end < 0) {
      return unknown();
    }
    error(
        SyntaxCode.ERR_NONSTANDARD_SYMBOL,
        at,
        end + 1,
        "Lua has no strings in backticks; write \"…\", with values put in by '..'");
    return take(end + 1 - at, TokenKind.STRING);
  }

  private TokenKind string(char quote) {
    int start = at++;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == quote) {
        at++;
        return TokenKind.STRING;
      }
      if (c == '\n' || c == '\r') {
        break;
      }
      at++;
      if (c == '\\' && at < text.length()) {
        skipEscaped();
      }
    }
    errors.add(
        SyntaxError.of(
            SyntaxCode.MISS_SYMBOL,
            Span.at(at),
            "unfinished string: missing closing " + quote,
            new SyntaxError.Note(new Span(start, start + 1), "the string begins here")));
    return TokenKind.STRING;
  }

  /// Passes the character behind a backslash, of which a line break or `\z` needs care.
  private void skipEscaped() {
    char c = text.charAt(at++);
    boolean breaksLine = c == '\n' || c == '\r';
    if (breaksLine && at < text.length()) {
      char other = text.charAt(at);
      if (other != c && (other == '\n' || other == '\r')) {
        at++;
      }
    } else if (c == 'z' && dialect != Dialect.LUA51) {
      skipWhiteSpace();
    }
  }

  private TokenKind longString() {
    longBracket(at, "string");
    return TokenKind.STRING;
  }

  /// The number of `=` in the long bracket that opens at `index`, or -1 if none does.
  private int longBracketLevel(int index) {
    int i = index;
    if (i >= text.length() || text.charAt(i) != '[') {
      return -1;
    }
    i++;
    while (i < text.length() && text.charAt(i) == '=') {
      i++;
    }
    return i < text.length() && text.charAt(i) == '[' ? i - index - 1 : -1;
  }

  /// Passes a long bracket that opens at [#at]; the token begins at `start`.
  private void longBracket(int start, String what) {
    int level = longBracketLevel(at);
    int from = at + level + 2;
    String close = "]" + "=".repeat(level) + "]";
    int end = text.indexOf(close, from);
    if (end < 0) {
      unfinishedLongBracket = true;
      errors.add(
          SyntaxError.of(
              SyntaxCode.MISS_SYMBOL,
              new Span(start, from),
              "unfinished long " + what + ": missing '" + close + "' up to the end of the file"));
      at = text.length();
      return;
    }
    if (dialect == Dialect.LUA51 && level == 0) {
      int nested = text.indexOf("[[", from, end);
      if (nested >= 0) {
        error(
            SyntaxCode.NESTING_LONG_MARK,
            nested,
            nested + 2,
            "'[[' within '[[ … ]]' is refused by Lua 5.1; write '[=[ … ]=]' outside");
      }
    }
    at = end + close.length();
  }

  private void error(SyntaxCode code, int start, int end, String message) {
    errors.add(SyntaxError.of(code, new Span(start, end), message));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
