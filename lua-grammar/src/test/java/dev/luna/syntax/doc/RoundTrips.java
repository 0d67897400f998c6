package dev.luna.syntax.doc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.doc.CommentRun.Kind;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.text.SourceText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// Comments that are read and printed again, and what was lost on the way.
final class RoundTrips {
  /// Line comments on consecutive lines and block comments, documenting or not.
  int blocks;

  /// The texts of those of them that are doc comments, each once: projects copy from each other,
  /// and from themselves.
  final Set<String> docs = new HashSet<>();

  /// The texts of doc comments with tags, each once.
  final Set<String> tagged = new HashSet<>();

  /// What is printed otherwise than it was written, blanks aside.
  final List<String> lossy = new ArrayList<>();

  private final DocOptions options;

  RoundTrips(DocOptions options) {
    this.options = options;
  }

  /// Reads and prints the comments of a file.
  ///
  /// @param name for messages
  void add(String name, SourceText file) {
    SyntaxTree tree = LuaParser.parse(file, Dialect.LUAJIT);
    for (CommentRun run : CommentRuns.of(tree)) {
      DocSource source = run.source(file.text(), options);
      // Ordinary comments are read with their tags too: they are real text in either dialect.
      DocComment comment = DocReader.read(source);
      String printed = printed(comment);
      if (!dense(printed).equals(dense(source.flat()))) {
        lossy.add(name + ": " + source.flat() + "\n=>\n" + printed);
      }
      assertSpansHold(file, comment);
      count(run.kind(), source, comment);
    }
  }

  private void count(Kind kind, DocSource source, DocComment comment) {
    blocks++;
    if (kind != Kind.PLAIN) {
      docs.add(source.flat());
      if (!comment.tags().isEmpty()) {
        tagged.add(source.flat());
      }
    }
  }

  /// All parts in the order of the file: prose may stand between tags.
  private static String printed(DocComment comment) {
    Map<Integer, String> parts = new TreeMap<>();
    for (DocText text : List.of(comment.summary(), comment.body())) {
      parts.merge(text.span().start(), text.lead(), String::concat);
      text.lines().forEach(l -> parts.merge(l.span().start(), l.text(), String::concat));
    }
    comment.tags().forEach(t -> parts.merge(t.span().start(), DocPrinter.print(t), String::concat));
    return String.join("\n", parts.values());
  }

  private static void assertSpansHold(SourceText source, DocComment comment) {
    for (DocTag tag : comment.tags()) {
      assertThat(source.text(tag.head().span())).startsWith(DocPrinter.head(tag.head()));
      assertThat(comment.span().covers(tag.span())).isTrue();
      tag.text().lines().forEach(l -> assertThat(source.text(l.span())).isEqualTo(l.text()));
      TypeChildren.of(tag, type -> assertTypeSpansHold(source, type));
    }
  }

  private static void assertTypeSpansHold(SourceText source, TypeExpr type) {
    String written = source.text(type.span());
    if (written.indexOf('\n') < 0 && !(type instanceof TypeExpr.Error)) {
      assertThat(dense(TypeExprPrinter.print(type))).isEqualTo(dense(written));
    }
    TypeChildren.of(
        type,
        part -> {
          assertThat(type.span().covers(part.span())).isTrue();
          assertTypeSpansHold(source, part);
        });
  }

  private static String dense(String text) {
    return text.replaceAll("\\s+", "");
  }
}
