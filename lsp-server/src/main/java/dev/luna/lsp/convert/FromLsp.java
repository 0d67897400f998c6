package dev.luna.lsp.convert;

import dev.luna.project.FileUris;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.TextDocumentIdentifier;

/// From the protocol's types to Luna's.
public final class FromLsp {
  private FromLsp() {}

  /// The id of `document`.
  public static FileId file(TextDocumentIdentifier document) {
    return FileUris.normalize(document.getUri());
  }

  /// The offset of `position`, clamped into `text`.
  public static int offset(SourceText text, Position position, ClientProfile client) {
    return text.lines().offset(position(position), client.encoding());
  }

  /// The same position in Luna's type.
  public static dev.luna.text.Position position(Position position) {
    return new dev.luna.text.Position(position.getLine(), position.getCharacter());
  }
}
