package dev.luna.lsp.convert;

import dev.luna.text.PositionEncoding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DiagnosticTag;
import org.eclipse.lsp4j.DiagnosticsTagSupport;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.PositionEncodingKind;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.jspecify.annotations.Nullable;

/// What the client said that it can do, as far as it changes an answer.
///
/// @param encoding how both sides count columns
/// @param abilities what it can do
/// @param tags the diagnostic tags that it knows
public record ClientProfile(
    PositionEncoding encoding, Set<ClientAbility> abilities, Set<DiagnosticTag> tags) {

  /// A client that has said nothing.
  public static final ClientProfile PLAIN =
      new ClientProfile(PositionEncoding.UTF16, Set.of(), Set.of());

  public ClientProfile {
    abilities = Set.copyOf(abilities);
    tags = Set.copyOf(tags);
  }

  /// What `capabilities` say; whatever they leave out the client cannot do.
  public static ClientProfile of(@Nullable ClientCapabilities capabilities) {
    if (capabilities == null) {
      return PLAIN;
    }
    return new ClientProfile(
        encoding(capabilities),
        Arrays.stream(ClientAbility.values())
            .filter(ability -> ability.isSaidBy(capabilities))
            .collect(Collectors.toUnmodifiableSet()),
        tags(capabilities));
  }

  /// Whether the client has said that it can do this.
  public boolean can(ClientAbility ability) {
    return abilities.contains(ability);
  }

  /// The first encoding of the client's list that we know: the list is in its order of preference.
  private static PositionEncoding encoding(ClientCapabilities said) {
    List<String> offered =
        Optional.ofNullable(said.getGeneral())
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

  private static Set<DiagnosticTag> tags(ClientCapabilities said) {
    return Optional.ofNullable(said.getTextDocument())
        .map(TextDocumentClientCapabilities::getPublishDiagnostics)
        .map(PublishDiagnosticsCapabilities::getTagSupport)
        .map(support -> support.isRight() ? support.getRight() : null)
        .map(DiagnosticsTagSupport::getValueSet)
        .map(Set::copyOf)
        .orElse(Set.of());
  }
}
