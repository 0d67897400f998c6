package dev.luna.lsp.session;

import dev.luna.lsp.convert.FromLsp;
import dev.luna.text.Position;
import dev.luna.text.PositionEncoding;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/// A document that the client has open. The writer's.
final class OpenDocument {
  private final String uri;
  private final EditBuffer buffer;
  private int version;

  OpenDocument(String uri, int version, String text) {
    this.uri = uri;
    this.version = version;
    this.buffer = new EditBuffer(text);
  }

  /// How the client spells it.
  String uri() {
    return uri;
  }

  int version() {
    return version;
  }

  String text() {
    return buffer.text();
  }

  void edit(Event.Edit edit, PositionEncoding encoding) {
    for (TextDocumentContentChangeEvent change : edit.changes()) {
      var range = change.getRange();
      if (range == null) {
        buffer.replaceAll(change.getText());
      } else {
        buffer.replace(
            position(range.getStart()), position(range.getEnd()), change.getText(), encoding);
      }
    }
    version = edit.version();
  }

  private static Position position(org.eclipse.lsp4j.Position position) {
    return FromLsp.position(position);
  }
}
