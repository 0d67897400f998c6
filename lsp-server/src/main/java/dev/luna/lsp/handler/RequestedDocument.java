package dev.luna.lsp.handler;

import dev.luna.lsp.convert.FromLsp;
import dev.luna.lsp.convert.ToLsp;
import dev.luna.text.FileId;
import dev.luna.text.Span;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/// The document that a request is about, in the snapshot that answers it.
///
/// @param file its id in the workspace
/// @param uri what the client calls it
/// @param toLsp its text, and who asks
public record RequestedDocument(FileId file, String uri, ToLsp toLsp) {

  /// The offset of `position`, clamped into the text.
  public int offset(Position position) {
    return FromLsp.offset(toLsp.text(), position, toLsp.client());
  }

  /// The offsets of `range`, clamped into the text; empty if it goes backwards.
  public Span span(Range range) {
    int start = offset(range.getStart());
    return new Span(start, Math.max(start, offset(range.getEnd())));
  }
}
