package dev.luna.syntax;

/// What a token is. The grammar's token types are these, in this order.
public enum TokenKind {
  AND("and"),
  BREAK("break"),
  DO("do"),
  ELSE("else"),
  ELSEIF("elseif"),
  END("end"),
  FALSE("false"),
  FOR("for"),
  FUNCTION("function"),
  GOTO("goto"),
  IF("if"),
  IN("in"),
  LOCAL("local"),
  NIL("nil"),
  NOT("not"),
  OR("or"),
  REPEAT("repeat"),
  RETURN("return"),
  THEN("then"),
  TRUE("true"),
  UNTIL("until"),
  WHILE("while"),
  /// `global` where a declaration of Lua 5.5 begins; elsewhere it is a name.
  GLOBAL("global"),
  PLUS("+"),
  MINUS("-"),
  STAR("*"),
  SLASH("/"),
  DOUBLE_SLASH("//"),
  PERCENT("%"),
  CARET("^"),
  HASH("#"),
  AMPERSAND("&"),
  TILDE("~"),
  PIPE("|"),
  SHIFT_LEFT("<<"),
  SHIFT_RIGHT(">>"),
  EQUAL("=="),
  NOT_EQUAL("~="),
  LESS_EQUAL("<="),
  GREATER_EQUAL(">="),
  LESS("<"),
  GREATER(">"),
  ASSIGN("="),
  LEFT_PAREN("("),
  RIGHT_PAREN(")"),
  LEFT_BRACE("{"),
  RIGHT_BRACE("}"),
  LEFT_BRACKET("["),
  RIGHT_BRACKET("]"),
  DOUBLE_COLON("::"),
  SEMICOLON(";"),
  COLON(":"),
  COMMA(","),
  DOT("."),
  CONCAT(".."),
  ELLIPSIS("..."),
  NAME("name"),
  NUMBER("number"),
  /// A string literal, short or long, finished or not.
  STRING("string"),
  /// Characters that belong to no token of any dialect.
  UNKNOWN("unknown symbol"),
  /// `-- …` up to the end of the line.
  LINE_COMMENT("comment"),
  /// `--[[ … ]]`, finished or not.
  BLOCK_COMMENT("comment"),
  /// A first line that begins with `#`.
  SHEBANG("shebang"),
  /// The end of the text, of width 0: the last token of every file.
  END_OF_FILE("end of file");

  private final String text;

  TokenKind(String text) {
    this.text = text;
  }

  /// The token's characters if they are always the same, else a word for it.
  public String text() {
    return text;
  }

  /// Whether the parser does not see it.
  public boolean isTrivia() {
    return isComment() || this == SHEBANG;
  }

  public boolean isComment() {
    return this == LINE_COMMENT || this == BLOCK_COMMENT;
  }

  /// Whether it is a word of the language that no variable may be called.
  public boolean isKeyword() {
    return ordinal() <= WHILE.ordinal();
  }
}
