package dev.luna.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.testkit.Corpus;
import dev.luna.text.SourceText;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Any text has facts, and always the same ones.
@Tag("slow")
class RealFilesTest {
  @Test
  void realFilesHaveTheSameFactsTwice() {
    for (Corpus.Source source : Corpus.require().files()) {
      SyntaxTree tree = LuaParser.parse(SourceText.decode(source.bytes()), Dialect.LUA54);
      FileFacts once = OneFlow.of(tree).flow().facts();
      assertThat(OneFlow.of(tree).flow().facts()).as("%s", source).isEqualTo(once);
    }
  }

  /// Half-typed code is the usual input of an editor.
  @Test
  void cutFilesHaveFacts() {
    Random random = new Random(7);
    for (Corpus.Source source : Corpus.require().files()) {
      String text = SourceText.decode(source.bytes()).text();
      if (text.isEmpty() || text.length() > 40_000) {
        continue;
      }
      int from = random.nextInt(text.length());
      int to = Math.min(text.length(), from + random.nextInt(60));
      OneFlow.ofText(text.substring(0, from) + text.substring(to), Dialect.LUA51);
    }
  }
}
