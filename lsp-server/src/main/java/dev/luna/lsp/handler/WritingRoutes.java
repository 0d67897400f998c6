package dev.luna.lsp.handler;

import java.util.List;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SignatureHelpParams;

/// What helps to write: completion, signatures, other names.
final class WritingRoutes {
  static final List<Route<?>> ALL =
      List.of(
          new DocumentRoute<>(
              "textDocument/signatureHelp",
              SignatureHelpParams.class,
              SignatureHelpParams::getTextDocument,
              new SignatureHelpHandler()),
          new DocumentRoute<>(
              "textDocument/prepareRename",
              PrepareRenameParams.class,
              PrepareRenameParams::getTextDocument,
              new PrepareRenameHandler()),
          new DocumentRoute<>(
              "textDocument/rename",
              RenameParams.class,
              RenameParams::getTextDocument,
              new RenameHandler()),
          new DocumentRoute<>(
              "textDocument/completion",
              CompletionParams.class,
              CompletionParams::getTextDocument,
              new CompletionHandler()));

  private WritingRoutes() {}
}
