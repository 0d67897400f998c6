package dev.luna.syntax.doc;

import dev.luna.syntax.doc.DialectRules.Writing;
import java.util.ArrayList;
import java.util.List;

/// A tag and the lines up to the next one.
///
/// @param from the flat offset of `@`
/// @param end the flat offset where the section ends
record TagSection(int from, int end, Writing writing) {

  DocCursor cursor(DocSource source) {
    return new DocCursor(source, from, end);
  }

  /// The sections of a comment: a tag is the first thing on its line, and not in fenced code.
  static List<TagSection> of(DocSource source) {
    List<Integer> starts = starts(source);
    List<TagSection> sections = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      int from = starts.get(i);
      boolean last = i + 1 == starts.size();
      int end =
          last ? source.flat().length() : source.lineEnd(source.lineOf(starts.get(i + 1)) - 1);
      int line = source.lineOf(from);
      sections.add(new TagSection(from, end, DialectRules.writing(source, line, from)));
    }
    return List.copyOf(sections);
  }

  private static List<Integer> starts(DocSource source) {
    List<Integer> starts = new ArrayList<>();
    DocCursor in = new DocCursor(source, 0, source.flat().length());
    int lastFence = source.flat().lastIndexOf("```");
    boolean fenced = false;
    for (int line = 0; line < source.lineCount(); line++) {
      in.at = source.lineStart(line);
      in.blanks();
      if (in.startsWith("```")) {
        // A fence that nothing closes hides nothing.
        fenced = !fenced && in.at < lastFence;
      } else if (!fenced && HeadReader.isNext(in)) {
        starts.add(in.at);
      }
    }
    return starts;
  }
}
