package dev.luna.lsp.convert;

import dev.luna.ide.hints.InlayHint;
import java.util.List;
import org.eclipse.lsp4j.InlayHintKind;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/// From words between the code to the protocol's.
///
/// @param toLsp the text that they stand in, and who asks
public record HintsToLsp(ToLsp toLsp) {

  public List<org.eclipse.lsp4j.InlayHint> hints(List<InlayHint> hints) {
    return hints.stream().map(this::hint).toList();
  }

  private org.eclipse.lsp4j.InlayHint hint(InlayHint hint) {
    var result =
        new org.eclipse.lsp4j.InlayHint(toLsp.position(hint.offset()), Either.forLeft(hint.text()));
    switch (hint.kind()) {
      case PARAMETER -> result.setKind(InlayHintKind.Parameter);
      case TYPE -> result.setKind(InlayHintKind.Type);
      case BLOCK -> result.setPaddingLeft(true);
    }
    if (hint.before()) {
      result.setPaddingRight(true);
    }
    return result;
  }
}
