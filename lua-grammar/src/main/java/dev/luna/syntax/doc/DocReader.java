package dev.luna.syntax.doc;

import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Reads a comment, whichever dialect, or both, it is written in.
final class DocReader {
  private final DocSource source;
  private final List<TagSection> sections;
  private final DialectRules rules;
  private final Set<String> generics = new HashSet<>();
  private final List<DocTag> tags = new ArrayList<>();
  private DocText prose;

  private DocReader(DocSource source, List<TagSection> sections) {
    this.source = source;
    this.sections = sections;
    this.rules = new DialectRules(source, sections);
    int end = sections.isEmpty() ? source.flat().length() : sections.getFirst().from();
    this.prose = TextReader.read(new DocCursor(source, 0, end), end);
  }

  /// Never throws, whatever the text.
  static DocComment read(DocSource source) {
    return new DocReader(source, TagSection.of(source)).read();
  }

  /// The text of a comment in which an `@` means nothing.
  static DocComment readPlain(DocSource source) {
    return new DocReader(source, List.of()).read();
  }

  private DocComment read() {
    collectGenerics();
    DocText above = DocText.none(source.span().start());
    for (int i = 0; i < sections.size(); i++) {
      DocCursor in = sections.get(i).cursor(source);
      boolean fieldFollows = i + 1 < sections.size() && isField(sections.get(i + 1));
      DocTag tag = tag(sections.get(i), in, above, fieldFollows);
      tags.add(tag);
      DocText left = in.at < in.end() ? TextReader.read(in, in.end()) : nothing(in);
      above = DocText.none(in.here().start());
      if (left.isEmpty()) {
        continue;
      }
      // Lines between a tag and the next are about the next: above a field, in a class.
      if (fieldFollows && (tag instanceof DocTag.ClassDef || tag instanceof DocTag.Field)) {
        above = left;
      } else {
        prose = paragraphs(prose, left);
      }
    }
    return Summaries.split(source.span(), prose, tags);
  }

  private static DocText nothing(DocCursor in) {
    return DocText.none(in.here().start());
  }

  private DocTag tag(TagSection section, DocCursor in, DocText above, boolean fieldFollows) {
    TagHead head = HeadReader.read(in);
    TagReader reader = rules.reader(head, section.writing(), in);
    return reader.read(new TagInput(in, head, section.from(), above, generics, fieldFollows));
  }

  private void collectGenerics() {
    for (TagSection section : sections) {
      DocCursor in = section.cursor(source);
      if (HeadReader.read(in).word().equals("generic")) {
        TypeParams.list(in).forEach(p -> generics.add(p.name().text()));
      }
    }
  }

  private boolean isField(TagSection section) {
    return HeadReader.read(section.cursor(source)).word().equals("field");
  }

  /// One text below another, an empty line between.
  private static DocText paragraphs(DocText first, DocText second) {
    if (first.isEmpty()) {
      return second;
    }
    Span joint = Span.at(first.span().end());
    return first.and(new DocText(joint, "", List.of(new DocText.Line(joint, "")))).and(second);
  }
}
