package dev.luna.lsp.handler;

import dev.luna.ide.rename.Rename;
import dev.luna.workspace.Analysis;
import java.util.Optional;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.jspecify.annotations.Nullable;

/// `textDocument/prepareRename`.
final class PrepareRenameHandler
    implements RequestHandler<PrepareRenameParams, PrepareRenameResult> {
  @Override
  public @Nullable PrepareRenameResult handle(
      Analysis analysis, RequestedDocument document, PrepareRenameParams params) {
    Optional<Rename.Target> target =
        Rename.target(analysis, document.file(), document.offset(params.getPosition()));
    if (target.isEmpty()) {
      return null;
    }
    target
        .get()
        .refusal()
        .ifPresent(reason -> {
          throw Refusals.of(reason);
        });
    return new PrepareRenameResult(
        document.toLsp().range(target.get().span()), target.get().name());
  }
}
