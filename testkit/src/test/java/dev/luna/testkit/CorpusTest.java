package dev.luna.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CorpusTest {

  @Test
  void everyPackageGivesItsFilesOnceAndInOrder() throws Exception {
    Corpus corpus = Corpus.require();

    assertThat(corpus.paths()).hasSizeGreaterThan(300).isSorted().doesNotHaveDuplicates();
    for (Path path : corpus.paths()) {
      assertThat(path).isRegularFile().isEqualTo(path.toRealPath());
    }
    assertThat(corpus.files())
        .extracting(Corpus.Source::origin)
        .contains(Corpus.PACKAGES.toArray(String[]::new));
  }

  @Test
  void scriptsCountByTheirFirstLine() {
    Corpus corpus = Corpus.require();

    assertThat(corpus.paths()).map(Path::toString).contains("/usr/bin/busted", "/usr/bin/luarocks");
    assertThat(corpus.paths())
        .map(Path::toString)
        .noneMatch(p -> p.endsWith(".sh") || p.endsWith(".vim"));
  }
}
