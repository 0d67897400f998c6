package dev.luna.lsp.convert;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.jspecify.annotations.Nullable;

/// Something that a client may be able to do and that changes an answer.
public enum ClientAbility {
  /// An outline may be a tree.
  HIERARCHICAL_SYMBOLS(
      inDocument(
          TextDocumentClientCapabilities::getDocumentSymbol,
          c -> is(c.getHierarchicalDocumentSymbolSupport()))),
  /// Folds hide whole lines, so that columns do not matter.
  WHOLE_LINE_FOLDS(
      inDocument(TextDocumentClientCapabilities::getFoldingRange, c -> is(c.getLineFoldingOnly()))),
  /// A diagnostic may point to other places.
  RELATED_INFORMATION(
      inDocument(
          TextDocumentClientCapabilities::getPublishDiagnostics,
          c -> is(c.getRelatedInformation()))),
  /// What is shown beside a name may be Markdown.
  MARKDOWN_HOVER(
      inDocument(
          TextDocumentClientCapabilities::getHover,
          c -> c.getContentFormat() != null && c.getContentFormat().contains(MarkupKind.MARKDOWN))),
  /// A definition may say what led to it.
  DEFINITION_LINKS(
      inDocument(TextDocumentClientCapabilities::getDefinition, c -> is(c.getLinkSupport()))),
  /// It asks first whether something can be renamed.
  PREPARE_RENAME(
      inDocument(TextDocumentClientCapabilities::getRename, c -> is(c.getPrepareSupport()))),
  /// It can be asked to tell of files that change on disk.
  REGISTERS_WATCHERS(
      inWorkspace(
          WorkspaceClientCapabilities::getDidChangeWatchedFiles,
          c -> is(c.getDynamicRegistration())));

  private final Predicate<ClientCapabilities> said;

  ClientAbility(Predicate<ClientCapabilities> said) {
    this.said = said;
  }

  /// Whether `capabilities` say so; whatever they leave out the client cannot do.
  boolean isSaidBy(ClientCapabilities capabilities) {
    return said.test(capabilities);
  }

  private static <T> Predicate<ClientCapabilities> inDocument(
      Function<TextDocumentClientCapabilities, @Nullable T> part, Predicate<T> can) {
    return all -> Optional.ofNullable(all.getTextDocument()).map(part).filter(can).isPresent();
  }

  private static <T> Predicate<ClientCapabilities> inWorkspace(
      Function<WorkspaceClientCapabilities, @Nullable T> part, Predicate<T> can) {
    return all -> Optional.ofNullable(all.getWorkspace()).map(part).filter(can).isPresent();
  }

  private static boolean is(@Nullable Boolean flag) {
    return Boolean.TRUE.equals(flag);
  }
}
