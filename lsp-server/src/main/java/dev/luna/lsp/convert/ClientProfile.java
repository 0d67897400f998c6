package dev.luna.lsp.convert;

import dev.luna.text.PositionEncoding;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DiagnosticsTagSupport;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DocumentSymbolCapabilities;
import org.eclipse.lsp4j.FoldingRangeCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.jspecify.annotations.Nullable;

/// What the client said that it can do, as far as it changes an answer.
///
/// @param encoding how both sides count columns
/// @param hierarchicalSymbols whether an outline may be a tree
/// @param lineFoldingOnly whether folds hide whole lines, so that columns do not matter
/// @param relatedInformation whether a diagnostic may point to other places
/// @param tags the diagnostic tags that it knows
/// @param registersWatchers whether it can be asked to tell of files that change on disk
public record ClientProfile(
    PositionEncoding encoding,
    boolean hierarchicalSymbols,
    boolean lineFoldingOnly,
    boolean relatedInformation,
    Set<DiagnosticTag> tags,
    boolean registersWatchers) {

  /// A client that has said nothing.
  public static final ClientProfile PLAIN =
      new ClientProfile(PositionEncoding.UTF16, false, false, false, Set.of(), false);

  /// What `capabilities` say; whatever they leave out the client cannot do.
  public static ClientProfile of(@Nullable ClientCapabilities capabilities) {
    var said = Optional.ofNullable(capabilities);
    var document = said.map(ClientCapabilities::getTextDocument);
    var diagnostics = document.map(TextDocumentClientCapabilities::getPublishDiagnostics);
    return new ClientProfile(
        encoding(said),
        says(
            document.map(TextDocumentClientCapabilities::getDocumentSymbol),
            DocumentSymbolCapabilities::getHierarchicalDocumentSymbolSupport),
        says(
            document.map(TextDocumentClientCapabilities::getFoldingRange),
            FoldingRangeCapabilities::getLineFoldingOnly),
        says(diagnostics, PublishDiagnosticsCapabilities::getRelatedInformation),
        tags(diagnostics),
        says(
            said.map(ClientCapabilities::getWorkspace)
                .map(WorkspaceClientCapabilities::getDidChangeWatchedFiles),
            DidChangeWatchedFilesCapabilities::getDynamicRegistration));
  }

  private static <T> boolean says(Optional<T> part, Function<T, @Nullable Boolean> flag) {
    return part.isPresent() && Boolean.TRUE.equals(flag.apply(part.get()));
  }

  /// The first encoding of the client's list that we know: the list is in its order of preference.
  private static PositionEncoding encoding(Optional<ClientCapabilities> said) {
    List<String> offered =
        said.map(ClientCapabilities::getGeneral)
            .map(GeneralClientCapabilities::getPositionEncodings)
            .orElse(List.of());
    for (String kind : offered) {
      for (PositionEncoding encoding : PositionEncoding.values()) {
        if (kindOf(encoding).equals(kind)) {
          return encoding;
        }
      }
    }
    return PositionEncoding.UTF16;
  }

  /// The protocol's word for `encoding`.
  public static String kindOf(PositionEncoding encoding) {
    return switch (encoding) {
      case UTF8 -> PositionEncodingKind.UTF8;
      case UTF16 -> PositionEncodingKind.UTF16;
      case UTF32 -> PositionEncodingKind.UTF32;
    };
  }

  private static Set<DiagnosticTag> tags(Optional<PublishDiagnosticsCapabilities> diagnostics) {
    return diagnostics
        .map(PublishDiagnosticsCapabilities::getTagSupport)
        .map(support -> support.isRight() ? support.getRight() : null)
        .map(DiagnosticsTagSupport::getValueSet)
        .map(tags -> tags.stream().collect(Collectors.toUnmodifiableSet()))
        .orElse(Set.of());
  }
}
