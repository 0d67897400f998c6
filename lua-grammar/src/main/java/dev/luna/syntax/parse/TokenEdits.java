package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.SyntaxError;
import dev.luna.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One pass of [Repair] over a list of tokens: what it puts in, reads as something else or leaves
/// out, and what it has to say about that.
final class TokenEdits {
  /// How many tokens around its own a repair looks at, at most: else a file that begins the same
  /// thing again and again, and never ends it, would take a square of time.
  private static final int REACH = 2_000;

  private final List<FeedToken> tokens;
  private final String text;
  private final List<SyntaxError> errors;
  private final List<List<FeedToken>> replacements;
  private boolean changed;
  private int @Nullable [] closers;

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

  /// The index of the first token of the line behind the one of `index`.
  int lineEnd(int index) {
    int i = index + 1;
    while (continuesLine(i) && reaches(index, i) && type(i) != Lua.EOF) {
      i++;
    }
    return i;
  }

  /// Whether a repair at `index` goes on as far as `other`.
  boolean reaches(int index, int other) {
    return Math.abs(index - other) < REACH && other < tokens.size();
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

  /// The index of the token that closes the bracket at `open`, of whatever kind; that of the end of
  /// the file if none does, or if there is no opening bracket.
  int closer(int open) {
    if (closers == null) {
      closers = closers(tokens);
    }
    return open < size() ? closers[open] : size() - 1;
  }

  /// The [#closer] of every token, found in one walk: to walk on from each bracket would take a
  /// square of time in a file that never closes them.
  private static int[] closers(List<FeedToken> tokens) {
    int[] closers = new int[tokens.size()];
    Arrays.fill(closers, tokens.size() - 1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int i = 0; i < tokens.size(); i++) {
      switch (tokens.get(i).getType()) {
        case Lua.LEFT_PAREN, Lua.LEFT_BRACE, Lua.LEFT_BRACKET -> open.push(i);
        case Lua.RIGHT_PAREN, Lua.RIGHT_BRACE, Lua.RIGHT_BRACKET -> {
          if (!open.isEmpty()) {
            closers[open.pop()] = i;
          }
        }
        default -> {}
      }
    }
    return closers;
  }

  /// Reads the token at `index` as one of `type`, unless it has been left out. The end of the file
  /// stays what it is: before it such a token is put.
  void readAs(int index, int type) {
    if (isEnd(index)) {
      understand(index, type);
      return;
    }
    List<FeedToken> result = new ArrayList<>(replacements.get(index));
    if (endsWritten(result)) {
      result.set(result.size() - 1, at(index).as(type));
      set(index, result);
    }
  }

  /// Leaves out the tokens of `from`..`to`.
  void drop(int from, int to) {
    for (int i = from; i < to; i++) {
      drop(i);
    }
  }

  /// Leaves out the token at `index`, if it is not the end of the file: the parser waits for that.
  /// What was put before it stays.
  void drop(int index) {
    if (!isEnd(index)) {
      List<FeedToken> result = replacements.get(index);
      boolean last = endsWritten(result) || !at(index).isWritten();
      set(index, last && !result.isEmpty() ? result.subList(0, result.size() - 1) : result);
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

  /// The list as it is now. Where the first token of a line was left out, the next is the first.
  List<FeedToken> result() {
    List<FeedToken> result = new ArrayList<>();
    boolean begins = false;
    for (int i = 0; i < replacements.size(); i++) {
      begins = at(i).isFirstOfLine() || begins;
      for (FeedToken token : replacements.get(i)) {
        boolean first = begins && token.isWritten() && !token.isFirstOfLine();
        result.add(first ? token.asFirstOfLine() : token);
        begins &= !token.isWritten();
      }
    }
    return result;
  }

  /// Behind what was put there before, so that insertions keep their order.
  private void insert(int index, FeedToken token) {
    List<FeedToken> result = new ArrayList<>(replacements.get(index));
    result.add(endsWritten(result) ? result.size() - 1 : result.size(), token);
    set(index, result);
  }

  private static boolean endsWritten(List<FeedToken> replacement) {
    return !replacement.isEmpty() && replacement.getLast().isWritten();
  }

  private void set(int index, List<FeedToken> replacement) {
    replacements.set(index, replacement);
    changed = true;
  }
}
