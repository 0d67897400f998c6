package dev.luna.lsp.convert;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.check.Finding;
import dev.luna.check.Severity;
import dev.luna.ide.Fold;
import dev.luna.text.PositionEncoding;
import dev.luna.text.SourceText;
import dev.luna.text.Span;
import dev.luna.workspace.AnalysisHost;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a client gets depends on what it said that it can do.
class ConversionTest {
  private static final SourceText TEXT = SourceText.of("local a\nlocal b\n");

  @ParameterizedTest
  @CsvSource({
    "utf-16 utf-8, UTF16",
    "utf-8 utf-16, UTF8",
    "utf-32 utf-8, UTF32",
    "utf-7 utf-8,  UTF8",
    "utf-7,        UTF16"
  })
  void theClientsFirstEncodingThatWeKnowIsTaken(String offered, PositionEncoding taken) {
    var general = new GeneralClientCapabilities();
    general.setPositionEncodings(List.of(offered.split(" ")));
    var capabilities = new ClientCapabilities();
    capabilities.setGeneral(general);

    assertThat(ClientProfile.of(capabilities).encoding()).isEqualTo(taken);
  }

  @Test
  void tagsAndNotesGoOnlyToClientsThatKnowThem() {
    Diagnostic plain = diagnostic(ClientProfile.PLAIN);
    Diagnostic rich =
        diagnostic(
            new ClientProfile(
                PositionEncoding.UTF16,
                EnumSet.allOf(ClientAbility.class),
                Set.of(DiagnosticTag.Deprecated)));

    assertThat(plain.getTags()).isNull();
    assertThat(plain.getRelatedInformation()).isNull();
    assertThat(rich.getTags()).containsExactly(DiagnosticTag.Deprecated);
    assertThat(rich.getRelatedInformation())
        .singleElement()
        .satisfies(note -> assertThat(note.getMessage()).isEqualTo("see here"));
  }

  private static Diagnostic diagnostic(ClientProfile client) {
    var finding =
        new Finding(
            "some-code",
            Severity.HINT,
            new Span(6, 7),
            "something",
            List.of(new Finding.Note(new Span(14, 15), "see here")),
            Set.of(Finding.Tag.UNNECESSARY, Finding.Tag.DEPRECATED));
    return new ToLsp(TEXT, client)
        .diagnostics("file:///a.lua", List.of(finding), new AnalysisHost().current())
        .getFirst();
  }

  @ParameterizedTest
  @CsvSource({"CODE, ", "COMMENT, comment", "IMPORTS, imports", "REGION, region"})
  void aFoldSaysWhatItHolds(Fold.Kind kind, String word) {
    List<FoldingRange> folds = structure().folds(List.of(new Fold(new Span(7, 15), kind, false)));

    assertThat(folds).extracting(FoldingRange::getKind).containsExactly(word);
  }

  /// `local a` to `local b` are two lines; without the line of what closes the block there is one.
  @ParameterizedTest
  @CsvSource({"0, 7, false, 0", "0, 15, false, 1", "0, 15, true, 0"})
  void onlyWhatHidesALineIsFolded(int start, int end, boolean closerStays, int folds) {
    ClientProfile wholeLines =
        new ClientProfile(PositionEncoding.UTF16, Set.of(ClientAbility.WHOLE_LINE_FOLDS), Set.of());
    var structure = new StructureToLsp(new ToLsp(TEXT, wholeLines));

    assertThat(
            structure.folds(List.of(new Fold(new Span(start, end), Fold.Kind.CODE, closerStays))))
        .hasSize(folds);
  }

  /// Columns end where a line does: what is selected up to its line break, and with it, looks
  /// alike.
  @Test
  void noStepOfASelectionLooksLikeTheOneBefore() {
    SourceText text = SourceText.of("local a\r\n");
    var steps = List.of(new Span(6, 7), new Span(0, 7), new Span(0, 8));

    SelectionRange innermost =
        new StructureToLsp(new ToLsp(text, ClientProfile.PLAIN)).selection(steps);

    List<Range> ranges = new ArrayList<>();
    for (SelectionRange step = innermost; step != null; step = step.getParent()) {
      ranges.add(step.getRange());
    }
    assertThat(ranges).hasSize(2).doesNotHaveDuplicates();
  }

  private static StructureToLsp structure() {
    return new StructureToLsp(new ToLsp(TEXT, ClientProfile.PLAIN));
  }
}
