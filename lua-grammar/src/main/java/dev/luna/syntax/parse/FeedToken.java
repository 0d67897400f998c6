package dev.luna.syntax.parse;

import dev.luna.syntax.TokenKind;
import org.antlr.v4.runtime.CharStream;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.jspecify.annotations.Nullable;

/// A token as ANTLR's parser is given it.
///
/// It knows the layout of its line, because recovery goes by indentation, and whether it stands in
/// the text at all: tokens that were put in to repair the file, or conjured while parsing, have
/// width 0.
final class FeedToken implements Token {
  private final int type;
  private final int start;
  private final int end;
  private final boolean firstOfLine;
  private final int indent;
  private final boolean written;
  private final boolean explained;
  private final int next;
  private int place = -1;

  /// @param indent the column of the first token of this token's line
  FeedToken(int type, int start, int end, boolean firstOfLine, int indent) {
    this.type = type;
    this.start = start;
    this.end = end;
    this.firstOfLine = firstOfLine;
    this.indent = indent;
    this.written = true;
    this.explained = true;
    this.next = start;
  }

  private FeedToken(int type, int offset, FeedToken next, boolean explained) {
    this.type = type;
    this.start = offset;
    this.end = offset;
    this.firstOfLine = true;
    this.indent = next.indent;
    this.written = false;
    this.explained = explained;
    this.next = next.next;
  }

  /// A token of width 0 that is not in the text.
  ///
  /// @param offset where it stands, right behind what is before it
  /// @param next what stands behind it, perhaps some lines further
  static FeedToken conjured(int type, int offset, FeedToken next) {
    return new FeedToken(type, offset, next, false);
  }

  /// A token of width 0 that stands for something else in the text, about which there is an error
  /// already: the parser takes it in silence.
  static FeedToken understood(int type, int offset, FeedToken next) {
    return new FeedToken(type, offset, next, true);
  }

  /// This token as another type.
  FeedToken as(int other) {
    return new FeedToken(other, start, end, firstOfLine, indent);
  }

  /// This token as the first of its line.
  FeedToken asFirstOfLine() {
    return new FeedToken(type, start, end, true, indent);
  }

  /// The offset of the first character.
  int start() {
    return start;
  }

  /// The offset behind the last character.
  int end() {
    return end;
  }

  /// Where the room before this token ends: its start or, of a conjured token, the start of what is
  /// behind it.
  int limit() {
    return next;
  }

  boolean isFirstOfLine() {
    return firstOfLine;
  }

  int indent() {
    return indent;
  }

  /// Whether the token stands in the text.
  boolean isWritten() {
    return written;
  }

  /// Whether there is nothing to say about it: it is written, or an error tells already why it is
  /// here.
  boolean isExplained() {
    return explained;
  }

  /// The token's kind; [TokenKind#END_OF_FILE] for ANTLR's EOF.
  TokenKind kind() {
    return Grammar.kind(type);
  }

  void setPlace(int place) {
    this.place = place;
  }

  @Override
  public int getType() {
    return type;
  }

  @Override
  public int getTokenIndex() {
    return place;
  }

  @Override
  public int getStartIndex() {
    return start;
  }

  /// ANTLR's last index is inclusive.
  @Override
  public int getStopIndex() {
    return end - 1;
  }

  @Override
  public String getText() {
    return kind().text();
  }

  @Override
  public int getLine() {
    return 0;
  }

  @Override
  public int getCharPositionInLine() {
    return 0;
  }

  @Override
  public int getChannel() {
    return DEFAULT_CHANNEL;
  }

  @Override
  public @Nullable TokenSource getTokenSource() {
    return null;
  }

  @Override
  public @Nullable CharStream getInputStream() {
    return null;
  }
}
