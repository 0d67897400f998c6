package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.SyntaxError;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.List;

/// One pass of [Repair] over a list of tokens: what it puts in, reads as something else or leaves
/// out, and what it has to say about that.
final class TokenEdits {
  private final List<FeedToken> tokens;
  private final String text;
  private final List<SyntaxError> errors;
  private final List<List<FeedToken>> replacements;
  private boolean changed;

  /// @param errors where complaints are added
  TokenEdits(List<FeedToken> tokens, String text, List<SyntaxError> errors) {
    this.tokens = tokens;
    this.text = text;
    this.errors = errors;
    this.replacements = new ArrayList<>(tokens.size());
    tokens.forEach(token -> replacements.add(List.of(token)));
  }

  int size() {
    return tokens.size();
  }

  List<FeedToken> tokens() {
    return tokens;
  }

  /// The token at `index`; outside the list the end of the file.
  FeedToken at(int index) {
    return index >= 0 && index < tokens.size() ? tokens.get(index) : tokens.getLast();
  }

  int type(int index) {
    return at(index).getType();
  }

  /// The characters of the token at `index`.
  String text(int index) {
    return text.substring(at(index).start(), at(index).end());
  }

  /// Whether the token at `index` stands on the line on which the one before it ends.
  boolean continuesLine(int index) {
    return index > 0 && index < tokens.size() && !at(index).isFirstOfLine();
  }

  /// Whether the token at `index` stands directly behind the one before it.
  boolean isGlued(int index) {
    return index > 0 && index < tokens.size() && at(index).start() == at(index - 1).end();
  }

  /// Whether a statement may begin at `index`; within brackets nothing can be said.
  boolean beginsStatement(int index) {
    if (index == 0 || Grammar.BLOCK_STARTS.has(type(index - 1))) {
      return true;
    }
    return at(index).isFirstOfLine() && !HangingLines.isHanging(type(index - 1));
  }

  /// The index of the token that closes the bracket at `open`; that of the end of the file if none
  /// does.
  int closer(int open) {
    int depth = 0;
    for (int i = open; i < size(); i++) {
      switch (type(i)) {
        case Lua.LEFT_PAREN, Lua.LEFT_BRACE, Lua.LEFT_BRACKET -> depth++;
        case Lua.RIGHT_PAREN, Lua.RIGHT_BRACE, Lua.RIGHT_BRACKET -> {
          if (--depth == 0) {
            return i;
          }
        }
        default -> {}
      }
    }
    return size() - 1;
  }

  /// Reads the token at `index` as one of `type`. The end of the file stays what it is: before it
  /// such a token is put.
  void readAs(int index, int type) {
    if (isEnd(index)) {
      understand(index, type);
      return;
    }
    List<FeedToken> result = new ArrayList<>(replacements.get(index));
    result.set(result.size() - 1, at(index).as(type));
    set(index, result);
  }

  /// Leaves out the tokens of `from`..`to`.
  void drop(int from, int to) {
    for (int i = from; i < to; i++) {
      drop(i);
    }
  }

  /// Leaves out the token at `index`, if it is not the end of the file: the parser waits for that.
  void drop(int index) {
    if (!isEnd(index)) {
      set(index, List.of());
    }
  }

  private boolean isEnd(int index) {
    return index == tokens.size() - 1;
  }

  /// Puts a token before the one at `index`, about which there is nothing more to say.
  void understand(int index, int type) {
    insert(index, FeedToken.understood(type, endBefore(index), at(index)));
  }

  /// Puts a token before the one at `index`; the parser will say that it is missing.
  void conjure(int index, int type) {
    insert(index, FeedToken.conjured(type, endBefore(index), at(index)));
  }

  /// The offset behind the token before `index`.
  int endBefore(int index) {
    return index == 0 ? 0 : at(index - 1).end();
  }

  void complain(SyntaxCode code, int index, String message) {
    complain(code, new Span(at(index).start(), at(index).end()), message);
  }

  void complain(SyntaxCode code, Span span, String message) {
    errors.add(SyntaxError.of(code, span, message));
  }

  boolean isChanged() {
    return changed;
  }

  /// The list as it is now.
  List<FeedToken> result() {
    return replacements.stream().flatMap(List::stream).toList();
  }

  /// Behind what was put there before, so that insertions keep their order.
  private void insert(int index, FeedToken token) {
    List<FeedToken> result = new ArrayList<>(replacements.get(index));
    boolean beforeLast = !result.isEmpty() && result.getLast().isWritten();
    result.add(beforeLast ? result.size() - 1 : result.size(), token);
    set(index, result);
  }

  private void set(int index, List<FeedToken> replacement) {
    replacements.set(index, replacement);
    changed = true;
  }
}
