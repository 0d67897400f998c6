package dev.luna.syntax.doc;

import dev.luna.syntax.doc.TagHead.Style;
import java.util.List;

/// How a tag begins in LDoc's colon mode: `param:`, or `!T:` and `?T:` with a type instead.
final class ColonHead {
  private ColonHead() {}

  /// Whether such a tag begins at the cursor. Other words with a colon are prose.
  static boolean isNext(DocCursor in) {
    String run = run(in);
    return isType(in) ? run.length() > 2 : LDocReader.TAGS.containsKey(run.replace(":", ""));
  }

  /// The head that is next. A `?` is left to the type, of which it is a part.
  static TagHead read(DocCursor in) {
    int from = in.at;
    if (isType(in)) {
      String sign = in.text(from, from + 1);
      in.eat("!");
      return new TagHead(in.span(from), Style.TYPE, sign, List.of());
    }
    String word = in.name().text();
    in.eat(":");
    return new TagHead(in.span(from), Style.COLON, word, List.of());
  }

  private static boolean isType(DocCursor in) {
    return in.peek() == '!' || in.peek() == '?';
  }

  /// The characters up to a blank, if a colon is the last and only one of them; else none.
  private static String run(DocCursor in) {
    DocCursor probe = new DocCursor(in.source(), in.at, in.end());
    String run = probe.run("").text();
    return run.indexOf(':') == run.length() - 1 ? run : "";
  }
}
