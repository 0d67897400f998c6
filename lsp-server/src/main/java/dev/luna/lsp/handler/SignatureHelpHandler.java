package dev.luna.lsp.handler;

import dev.luna.ide.signature.SignatureHelps;
import dev.luna.lsp.convert.SignatureToLsp;
import dev.luna.workspace.Analysis;
import org.eclipse.lsp4j.SignatureHelp;
import org.eclipse.lsp4j.SignatureHelpParams;
import org.jspecify.annotations.Nullable;

/// `textDocument/signatureHelp`.
final class SignatureHelpHandler implements RequestHandler<SignatureHelpParams, SignatureHelp> {
  @Override
  public @Nullable SignatureHelp handle(
      Analysis analysis, RequestedDocument document, SignatureHelpParams params) {
    return SignatureHelps.at(analysis, document.file(), document.offset(params.getPosition()))
        .map(SignatureToLsp::help)
        .orElse(null);
  }
}
