package dev.luna.syntax.doc;

import dev.luna.syntax.doc.TagHead.Style;
import java.util.ArrayList;
import java.util.List;

/// Reads `@word[modifiers]`.
final class HeadReader {
  private HeadReader() {}

  /// Whether a tag begins at the cursor.
  static boolean isNext(DocCursor in) {
    char c = in.peek(1);
    boolean word = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    boolean tag = in.peek() == '@' && (word || c == '[' || c == '<');
    return tag || in.source().options().ldocColon() && ColonHead.isNext(in);
  }

  /// The head that is next.
  static TagHead read(DocCursor in) {
    return in.peek() == '@' ? atHead(in) : ColonHead.read(in);
  }

  private static TagHead atHead(DocCursor in) {
    int from = in.at++;
    if (in.eat("[") || in.eat("<")) {
      return new TagHead(in.span(from), Style.AT, in.text(in.at - 1, in.at), List.of());
    }
    int start = in.at;
    while (DocCursor.isNamePart(in.peek()) || in.peek() == '-') {
      in.at++;
    }
    String word = in.text(start, in.at);
    List<TagHead.Modifier> modifiers = in.peek() == '[' ? modifiers(in) : List.of();
    return new TagHead(in.span(from), Style.AT, word, modifiers);
  }

  /// `[opt=1,readonly]`; none, and nothing is read, if the bracket is not closed on its line.
  private static List<TagHead.Modifier> modifiers(DocCursor in) {
    int open = in.at;
    int stop = in.lineEnd();
    int close = close(in, stop);
    if (close == stop) {
      return List.of();
    }
    List<TagHead.Modifier> modifiers = new ArrayList<>();
    in.at = open + 1;
    while (in.at < close) {
      in.blanks();
      int from = in.at;
      while (in.at < close && in.peek() != ',' && in.peek() != '=') {
        in.at++;
      }
      String name = in.text(from, in.at).strip();
      Word value = in.peek() == '=' && in.at < close ? value(in, close) : in.none();
      modifiers.add(new TagHead.Modifier(in.span(from), name, value));
      in.at++;
    }
    in.at = close + 1;
    return List.copyOf(modifiers);
  }

  /// The offset of the `]` that closes the bracket at the cursor, quoted ones left out.
  private static int close(DocCursor in, int stop) {
    for (int i = in.at; i < stop; i++) {
      char c = in.text(i, i + 1).charAt(0);
      if (c == ']') {
        return i;
      }
      if (c == '\'' || c == '"') {
        int end = in.text(i + 1, stop).indexOf(c);
        i += end < 0 ? 0 : end + 1;
      }
    }
    return stop;
  }

  /// From behind `=` to the comma or bracket that ends it.
  private static Word value(DocCursor in, int close) {
    int from = ++in.at;
    int open = 0;
    while (in.at < close && (open > 0 || in.peek() != ',')) {
      char c = in.peek();
      open += "({<".indexOf(c) >= 0 ? 1 : ")}>".indexOf(c) >= 0 ? -1 : 0;
      in.at++;
    }
    return from == in.at ? in.none() : in.word(from);
  }
}
