package dev.luna.syntax.parse;

import dev.luna.syntax.parse.Grammar.TypeSet;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.antlr.v4.runtime.Token;

/// Finds where an `end` is missing, by counting and by indentation.
///
/// The parser notices a missing `end` at the end of the file only. Here the file is cut into ranges
/// at the lines of least indentation; a range that opens more blocks than it closes lacks an `end`:
/// somewhere deeper, if one of its own indented parts lacks one, else right behind it. Indentation
/// alone is too naive (it would put tokens into files that are fine), hence:
/// - only what is unbalanced by count is touched;
/// - a range that a later one at the same indentation closes lacks nothing (bodies that are not
///   indented);
/// - only tokens that can begin a statement split ranges, so that an argument on a line of its own
///   does not.
final class MissingEnds {
  private static final int MAX_DEPTH = 100;
  private static final TypeSet SPLITTERS =
      Grammar.STATEMENT_KEYWORDS.with(
          Lua.FUNCTION,
          Lua.NAME,
          Lua.DOUBLE_COLON,
          Lua.LEFT_PAREN,
          Lua.LEFT_BRACKET,
          Lua.LEFT_BRACE,
          Lua.STRING,
          Lua.NUMBER,
          Token.EOF);

  private final List<FeedToken> tokens;
  private final int[] weights;
  private final int[] missingBefore;

  private MissingEnds(List<FeedToken> tokens) {
    this.tokens = tokens;
    this.weights = BlockBalance.weights(tokens);
    this.missingBefore = new int[tokens.size() + 1];
  }

  /// For each token the number of `end`s that are missing right before it.
  static int[] before(List<FeedToken> tokens) {
    MissingEnds search = new MissingEnds(tokens);
    search.repair(0, tokens.size() - 1, 0);
    search.moveBeforeLeadingClosers();
    return search.missingBefore;
  }

  /// A part of the token list, with the blocks that it leaves open.
  private static final class Range {
    final int from;
    final int to;
    int open;

    Range(int from, int to, int open) {
      this.from = from;
      this.to = to;
      this.open = open;
    }
  }

  /// Repairs `from`..`to` and returns how many `end`s that took.
  private int repair(int from, int to, int depth) {
    if (depth > MAX_DEPTH || depth > 0 && BlockBalance.sum(weights, from, to) <= 0) {
      return 0;
    }
    int least = leastIndent(from, to);
    if (least == Integer.MAX_VALUE) {
      return 0;
    }
    List<Range> ranges = split(from, to, least);
    forgiveWhatIsClosedLater(ranges);
    int total = 0;
    for (Range range : ranges) {
      if (range.open > 0) {
        total += repairRange(range, least, depth);
      }
    }
    return total;
  }

  private int repairRange(Range range, int least, int depth) {
    int found = 0;
    int deeper = -1;
    for (int i = range.from; i <= range.to && found < range.open; i++) {
      boolean atLeast =
          i == range.to || tokens.get(i).isFirstOfLine() && tokens.get(i).indent() <= least;
      if (atLeast) {
        if (deeper >= 0) {
          found += repair(deeper, i, depth + 1);
          deeper = -1;
        }
      } else if (deeper < 0 && tokens.get(i).isFirstOfLine() && tokens.get(i).indent() > least) {
        deeper = i;
      }
    }
    if (found < range.open) {
      missingBefore[range.to] += range.open - found;
      found = range.open;
    }
    return found;
  }

  private int leastIndent(int from, int to) {
    int least = Integer.MAX_VALUE;
    for (int i = from; i < to; i++) {
      FeedToken token = tokens.get(i);
      if (token.isFirstOfLine() && (SPLITTERS.has(token.getType()) || weights[i] != 0)) {
        least = Math.min(least, token.indent());
      }
    }
    return least;
  }

  private List<Range> split(int from, int to, int indent) {
    List<Range> ranges = new ArrayList<>();
    int start = from;
    for (int i = from + 1; i <= to; i++) {
      if (i == to || splits(tokens.get(i), indent)) {
        ranges.add(new Range(start, i, BlockBalance.sum(weights, start, i)));
        start = i;
      }
    }
    return ranges;
  }

  private static boolean splits(FeedToken token, int indent) {
    return token.isFirstOfLine() && token.indent() == indent && SPLITTERS.has(token.getType());
  }

  private static void forgiveWhatIsClosedLater(List<Range> ranges) {
    Deque<Range> open = new ArrayDeque<>();
    for (Range range : ranges) {
      if (range.open > 0) {
        open.push(range);
        continue;
      }
      while (range.open < 0 && !open.isEmpty()) {
        Range closed = open.peek();
        int both = Math.min(closed.open, -range.open);
        closed.open -= both;
        range.open += both;
        if (closed.open == 0) {
          open.pop();
        }
      }
    }
  }

  /// A line that begins with `,`, `)` or `}` goes on with what is before it: the `end` belongs
  /// before that token.
  private void moveBeforeLeadingClosers() {
    for (int i = 1; i < tokens.size(); i++) {
      FeedToken before = tokens.get(i - 1);
      if (missingBefore[i] > 0 && before.isFirstOfLine() && goesOn(before.getType())) {
        missingBefore[i - 1] += missingBefore[i];
        missingBefore[i] = 0;
      }
    }
  }

  private static boolean goesOn(int type) {
    return type == Lua.COMMA || type == Lua.RIGHT_PAREN || type == Lua.RIGHT_BRACE;
  }
}
