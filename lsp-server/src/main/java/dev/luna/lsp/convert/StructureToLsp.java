package dev.luna.lsp.convert;

import dev.luna.ide.Fold;
import dev.luna.ide.structure.Highlights;
import dev.luna.text.Span;
import java.util.List;
import java.util.Objects;
import org.eclipse.lsp4j.DocumentHighlight;
import org.eclipse.lsp4j.DocumentHighlightKind;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeKind;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SelectionRange;
import org.jspecify.annotations.Nullable;

/// Folds, selections and highlights.
///
/// @param toLsp the text and the client
public record StructureToLsp(ToLsp toLsp) {

  /// The folds that hide at least one line.
  public List<FoldingRange> folds(List<Fold> folds) {
    return folds.stream().map(this::fold).filter(Objects::nonNull).toList();
  }

  private @Nullable FoldingRange fold(Fold fold) {
    Position start = toLsp.position(fold.span().start());
    Position end = toLsp.position(fold.span().end());
    boolean wholeLines = toLsp.client().can(ClientAbility.WHOLE_LINE_FOLDS);
    int last = wholeLines && fold.closerStays() ? end.getLine() - 1 : end.getLine();
    if (last <= start.getLine()) {
      return null;
    }
    FoldingRange range = new FoldingRange(start.getLine(), last);
    if (!wholeLines) {
      range.setStartCharacter(start.getCharacter());
      range.setEndCharacter(end.getCharacter());
    }
    range.setKind(kind(fold.kind()));
    return range;
  }

  private static @Nullable String kind(Fold.Kind kind) {
    return switch (kind) {
      case CODE -> null;
      case COMMENT -> FoldingRangeKind.Comment;
      case IMPORTS -> FoldingRangeKind.Imports;
      case REGION -> FoldingRangeKind.Region;
    };
  }

  /// `steps`, innermost first and never empty, as the innermost range with its parents.
  public SelectionRange selection(List<Span> steps) {
    SelectionRange outer = null;
    for (Span step : steps.reversed()) {
      Range range = toLsp.range(step);
      // Two steps may be one range in lines and columns: a chunk's last line break has no column.
      if (outer == null || !outer.getRange().equals(range)) {
        outer = new SelectionRange(range, outer);
      }
    }
    return Objects.requireNonNull(outer);
  }

  public List<DocumentHighlight> highlights(List<Highlights.Highlight> highlights) {
    return highlights.stream()
        .map(each -> new DocumentHighlight(toLsp.range(each.span()), kind(each.kind())))
        .toList();
  }

  private static DocumentHighlightKind kind(Highlights.Kind kind) {
    return switch (kind) {
      case KEYWORD -> DocumentHighlightKind.Text;
      case WRITTEN -> DocumentHighlightKind.Write;
      case READ -> DocumentHighlightKind.Read;
    };
  }
}
