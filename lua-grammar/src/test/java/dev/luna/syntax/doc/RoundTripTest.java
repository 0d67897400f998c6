package dev.luna.syntax.doc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.doc.CommentRun.Kind;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.testkit.Corpus;
import dev.luna.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// The comments of real projects are read without loss: what the summary, the body and the tags
/// print is what was written, character by character, blanks aside.
final class RoundTripTest {

  @Test
  void realCommentsArePrintedAsTheyWereWritten() {
    int docs = 0;
    int all = 0;
    List<String> lossy = new ArrayList<>();
    for (Corpus.Source file : Corpus.requireDocumented().files()) {
      SyntaxTree tree = LuaParser.parse(SourceText.decode(file.bytes()), Dialect.LUAJIT);
      for (CommentRun run : CommentRuns.of(tree)) {
        all++;
        docs += run.kind() == Kind.DOC ? 1 : 0;
        DocSource source = run.source(tree.source().text());
        // Ordinary comments are read with their tags too: they are real text in either dialect.
        DocComment comment = DocReader.read(source);
        if (!dense(printed(comment)).equals(dense(source.flat()))) {
          lossy.add(file + ": " + source.flat() + "\n=>\n" + printed(comment));
        }
        assertSpansHold(tree.source(), comment);
      }
    }
    assertThat(lossy).isEmpty();
    assertThat(docs).isGreaterThan(3_000);
    assertThat(all).isGreaterThan(4_000);
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
      assertThat(source.text(tag.head().span())).startsWith("@" + tag.head().word());
      assertThat(comment.span().covers(tag.span())).isTrue();
      tag.text().lines().forEach(l -> assertThat(source.text(l.span())).isEqualTo(l.text()));
      TypeChildren.of(tag, type -> assertTypeSpansHold(source, type));
    }
  }

  private static void assertTypeSpansHold(SourceText source, TypeExpr type) {
    String written = source.text(type.span());
    if (written.indexOf('\n') < 0 && !(type instanceof TypeExpr.Error)) {
      assertThat(dense(TypePrinter.print(type))).isEqualTo(dense(written));
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
