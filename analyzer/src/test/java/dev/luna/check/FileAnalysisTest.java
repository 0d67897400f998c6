package dev.luna.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.testkit.Corpus;
import dev.luna.text.SourceText;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileAnalysisTest {

  private static List<Finding> findings(String text, Dialect dialect) {
    return FileAnalysis.of(LuaParser.parse(SourceText.of(text), dialect)).findings();
  }

  @Test
  void goodFileHasNone() {
    assertThat(findings("local x = 1\nreturn x\n", Dialect.LUA54)).isEmpty();
  }

  @Test
  void mistakesOfTheParserAndOfTheDialectComeInTheOrderOfTheText() {
    assertThat(findings("break\nlocal = 1\nbreak\n", Dialect.LUA54))
        .extracting(Finding::code)
        .containsExactly("break-outside", "miss-name", "break-outside");
  }

  @Test
  void whatADialectRefusesIsAFindingInItOnly() {
    assertThat(findings("goto a ::a::", Dialect.LUA54)).isEmpty();
    assertThat(findings("goto a ::a::", Dialect.LUA51)).isNotEmpty();
  }

  @Test
  void syntaxErrorsAreErrorsWithTheirNotes() {
    Finding finding = findings("::a::\n::a::", Dialect.LUA54).getFirst();
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.notes()).hasSize(1);
    assertThat(finding.notes().getFirst().span().start()).isLessThan(finding.span().start());
  }

  @Test
  void findingsOfBrokenFilesAreSortedAndEachThereOnce() {
    for (Corpus.Source source : Corpus.require().files().subList(0, 100)) {
      String text = SourceText.decode(source.bytes()).text();
      String broken = text.replace(" then", "").replaceFirst("end", "");
      List<Finding> findings = findings(broken, Dialect.LUA51);
      assertThat(findings).as("%s", source).isSortedAccordingTo(Finding.BY_PLACE);
      assertThat(new HashSet<>(findings)).as("%s", source).hasSameSizeAs(findings);
      assertThat(findings)
          .as("%s", source)
          .allMatch(f -> f.span().end() <= broken.length() && !f.message().isBlank());
    }
  }
}
