package dev.luna.syntax.doc;

import dev.luna.syntax.doc.TypeParser.Mode;
import dev.luna.text.Span;
import java.util.List;

/// LDoc's comments between the parameters of a function: `a, -- string: text`, the type optional.
/// They say what a tag says, and become one that has an empty head.
final class ArgumentComment {
  private ArgumentComment() {}

  /// The comment as a `@param` about the parameter `name`.
  static DocComment param(DocSource source, Word name) {
    DocCursor in = start(source);
    TypeExpr type = type(in);
    Word implied = new Word(in.here(), name.text());
    DocText text = TextReader.read(in, in.end());
    var tag = new DocTag.Param(source.span(), head(source), implied, false, type, text);
    return comment(source, tag);
  }

  /// The comment right behind `(` as a `@return`.
  static DocComment result(DocSource source) {
    DocCursor in = start(source);
    TypeExpr type = type(in);
    List<DocTag.Result> items =
        type instanceof TypeExpr.Absent
            ? List.of()
            : List.of(new DocTag.Result(type.span(), type, in.none()));
    DocText text = TextReader.read(in, in.end());
    return comment(source, new DocTag.Return(source.span(), head(source), items, text));
  }

  private static DocCursor start(DocSource source) {
    return new DocCursor(source, 0, source.flat().length());
  }

  /// The type before the colon; absent, and nothing is read, if there is none.
  private static TypeExpr type(DocCursor in) {
    in.blanks();
    int from = in.at;
    TypeExpr type = TypeParser.read(in, Mode.LDOC);
    if (in.peek() == ':' && !(type instanceof TypeExpr.Error)) {
      return type;
    }
    in.at = from;
    return new TypeExpr.Absent(in.here());
  }

  private static TagHead head(DocSource source) {
    return new TagHead(Span.at(source.span().start()), TagHead.Style.AT, "", List.of());
  }

  private static DocComment comment(DocSource source, DocTag tag) {
    DocText none = DocText.none(source.span().start());
    return new DocComment(source.span(), none, none, List.of(tag));
  }
}
