package dev.luna.lsp.session;

import dev.luna.lsp.convert.FromLsp;
import dev.luna.text.Position;
import dev.luna.text.PositionEncoding;
import java.util.function.Consumer;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/// A document that the client has open. The writer's.
final class OpenDocument {
  private final String uri;
  private final EditBuffer buffer;
  private int version;
  private boolean doubtful;

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

  /// Applies `edit`, whatever it looks like: positions are clamped into the text, as the protocol
  /// has it, and to leave an edit out would part the two texts for certain. Clients that replace a
  /// whole document often give an end far behind it (0:0 to 9999:0): nobody doubts what they mean.
  ///
  /// @param doubt told why the client's text may be another than ours; only the first time, for
  ///   thousands may follow
  void edit(Event.Edit edit, PositionEncoding encoding, Consumer<String> doubt) {
    if (edit.version() <= version) {
      doubt("version %d follows version %d".formatted(edit.version(), version), doubt);
    }
    for (TextDocumentContentChangeEvent change : edit.changes()) {
      Range range = change.getRange();
      if (range == null) {
        buffer.replaceAll(change.getText());
      } else {
        replace(range, change.getText(), encoding, doubt);
      }
    }
    version = edit.version();
  }

  private void replace(
      Range range, String replacement, PositionEncoding encoding, Consumer<String> doubt) {
    Position start = FromLsp.position(range.getStart());
    Position end = FromLsp.position(range.getEnd());
    if (!buffer.has(start) || !buffer.reaches(end) || start.compareTo(end) > 0) {
      doubt(
          "there is no range from %d:%d to %d:%d"
              .formatted(start.line(), start.character(), end.line(), end.character()),
          doubt);
    }
    buffer.replace(start, end, replacement, encoding);
  }

  private void doubt(String why, Consumer<String> doubt) {
    if (!doubtful) {
      doubtful = true;
      doubt.accept(why);
    }
  }
}
