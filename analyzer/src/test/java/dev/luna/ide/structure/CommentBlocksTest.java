package dev.luna.ide.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.luna.ide.Fold;
import dev.luna.index.CancelToken;
import dev.luna.index.Cancelled;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.text.SourceText;
import dev.luna.workspace.Analysis;
import dev.luna.workspace.AnalysisHost;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommentBlocksTest {
  private final CancelToken token = new CancelToken();
  private final Analysis analysis = Analysis.of(new AnalysisHost().current(), token);

  private static SyntaxTree parse(String text) {
    return LuaParser.parse(SourceText.of(text), Dialect.DEFAULT);
  }

  @Test
  void searchInALongBlockIsCalledOff() {
    CommentBlocks blocks = new CommentBlocks(parse("--\n".repeat(100)), analysis);
    assertThat(blocks.first(50)).isZero();
    assertThat(blocks.last(50)).isEqualTo(99);

    token.cancel();

    assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> blocks.first(50));
    assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> blocks.last(50));
  }

  @Test
  void foldingOfManyCommentsIsCalledOff() {
    List<Fold> found = new ArrayList<>();
    SyntaxTree tree = parse("--[[\n]]\n".repeat(100));

    assertThatExceptionOfType(Cancelled.class)
        .isThrownBy(() ->
            CommentFolds.collect(
                tree,
                analysis,
                fold -> {
                  found.add(fold);
                  token.cancel();
                }));

    assertThat(found).hasSize(1);
  }
}
