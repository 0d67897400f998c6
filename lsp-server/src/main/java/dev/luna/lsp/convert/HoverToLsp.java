package dev.luna.lsp.convert;

import dev.luna.ide.hover.Hover;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;

/// From what is shown beside a name to the protocol's.
///
/// @param toLsp the text that the name stands in, and who asks
public record HoverToLsp(ToLsp toLsp) {

  /// Markdown, or for a client that has none the same without fences.
  public org.eclipse.lsp4j.Hover hover(Hover hover) {
    boolean markdown = toLsp.client().can(ClientAbility.MARKDOWN_HOVER);
    String code = String.join("\n", hover.code());
    String shown = markdown ? "```lua\n" + code + "\n```" : code;
    String value = hover.docs().isEmpty() ? shown : shown + rule(markdown) + hover.docs();
    MarkupContent content =
        new MarkupContent(markdown ? MarkupKind.MARKDOWN : MarkupKind.PLAINTEXT, value);
    return new org.eclipse.lsp4j.Hover(content, toLsp.range(hover.span()));
  }

  private static String rule(boolean markdown) {
    return markdown ? "\n\n---\n\n" : "\n\n";
  }
}
