package dev.luna.lsp.handler;

import dev.luna.lsp.convert.TokensToLsp;
import dev.luna.text.Span;
import dev.luna.workspace.Analysis;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokens;

/// `textDocument/semanticTokens/full` and `range`.
///
/// @param range which part is asked for, if not all
record SemanticTokensHandler<P>(Function<P, Optional<Range>> range)
    implements RequestHandler<P, SemanticTokens> {
  @Override
  public SemanticTokens handle(Analysis analysis, RequestedDocument document, P params) {
    Optional<Span> part = range.apply(params).map(document::span);
    return new TokensToLsp(document.toLsp())
        .tokens(dev.luna.ide.tokens.SemanticTokens.of(analysis, document.file(), part));
  }
}
