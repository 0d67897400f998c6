package dev.luna.lsp.convert;

import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import dev.luna.workspace.Analysis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/// From edits of files to the protocol's.
///
/// @param analysis the files
/// @param toLsp whom it is for
public record EditsToLsp(Analysis analysis, ToLsp toLsp) {

  public WorkspaceEdit edit(Map<FileId, List<dev.luna.text.TextEdit>> byFile) {
    Map<String, List<TextEdit>> changes = new LinkedHashMap<>();
    byFile.forEach((file, edits) ->
        analysis.text(file).ifPresent(text -> changes.put(file.uri(), edits(text, edits))));
    return new WorkspaceEdit(changes);
  }

  private List<TextEdit> edits(SourceText text, List<dev.luna.text.TextEdit> edits) {
    ToLsp there = new ToLsp(text, toLsp.client());
    return edits.stream()
        .map(edit -> new TextEdit(there.range(edit.span()), edit.replacement()))
        .toList();
  }
}
