package dev.luna.syntax;

import dev.luna.text.SourceText;
import dev.luna.text.Span;
import java.util.Arrays;

/// All tokens of a file in order, comments included; between two tokens there is nothing but white
/// space, in a broken file also such as Lua does not know (a no-break space). The last is
/// [TokenKind#END_OF_FILE].
///
/// Lossless: the tokens with the white space between them are the text. Kept as parallel arrays,
/// nine bytes a token.
public final class Tokens {
  private static final TokenKind[] KINDS = TokenKind.values();

  private final byte[] kinds;
  private final int[] starts;
  private final int[] ends;

  private Tokens(byte[] kinds, int[] starts, int[] ends) {
    this.kinds = kinds;
    this.starts = starts;
    this.ends = ends;
  }

  /// The number of tokens, at least 1.
  public int size() {
    return kinds.length;
  }

  public TokenKind kind(int index) {
    return KINDS[kinds[index]];
  }

  /// The offset of the first character.
  public int start(int index) {
    return starts[index];
  }

  /// The offset behind the last character.
  public int end(int index) {
    return ends[index];
  }

  public Span span(int index) {
    return new Span(starts[index], ends[index]);
  }

  public String text(SourceText source, int index) {
    return source.text().substring(starts[index], ends[index]);
  }

  /// The first token that ends behind `offset`: the one that holds the character there or, in white
  /// space, the next one.
  public int indexAt(int offset) {
    int low = 0;
    int high = size() - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (ends[middle] > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /// The first token at or behind `index` that is not trivia.
  public int skipTrivia(int index) {
    int i = index;
    while (kind(i).isTrivia()) {
      i++;
    }
    return i;
  }

  /// The last token before `index` that is not trivia, or -1.
  public int previous(int index) {
    int i = index - 1;
    while (i >= 0 && kind(i).isTrivia()) {
      i--;
    }
    return i;
  }

  /// Collects tokens in order.
  public static final class Builder {
    private byte[] kinds = new byte[256];
    private int[] starts = new int[256];
    private int[] ends = new int[256];
    private int size;

    public void add(TokenKind kind, int start, int end) {
      if (size == kinds.length) {
        kinds = Arrays.copyOf(kinds, size * 2);
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      kinds[size] = (byte) kind.ordinal();
      starts[size] = start;
      ends[size++] = end;
    }

    /// The number of tokens so far.
    public int size() {
      return size;
    }

    public TokenKind kind(int index) {
      return KINDS[kinds[index]];
    }

    public int start(int index) {
      return starts[index];
    }

    public int end(int index) {
      return ends[index];
    }

    /// Says that the token at `index` is of another kind after all.
    public void setKind(int index, TokenKind kind) {
      kinds[index] = (byte) kind.ordinal();
    }

    public Tokens build() {
      return new Tokens(
          Arrays.copyOf(kinds, size), Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
    }
  }
}
