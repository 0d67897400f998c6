package dev.luna.lsp.handler;

import dev.luna.ide.rename.Rename;
import dev.luna.ide.rename.RenameResult;
import dev.luna.lsp.convert.EditsToLsp;
import dev.luna.workspace.Analysis;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceEdit;

/// `textDocument/rename`.
final class RenameHandler implements RequestHandler<RenameParams, WorkspaceEdit> {
  @Override
  public WorkspaceEdit handle(Analysis analysis, RequestedDocument document, RenameParams params) {
    int offset = document.offset(params.getPosition());
    return switch (Rename.at(analysis, document.file(), offset, params.getNewName())) {
      case RenameResult.Edits(var byFile) ->
          new EditsToLsp(analysis, document.toLsp()).edit(byFile);
      case RenameResult.Refused(var reason) -> throw Refusals.of(reason);
    };
  }
}
