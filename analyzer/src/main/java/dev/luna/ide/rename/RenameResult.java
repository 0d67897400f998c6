package dev.luna.ide.rename;

import dev.luna.text.FileId;
import dev.luna.text.TextEdit;
import java.util.List;
import java.util.Map;

/// What becomes of a wish for another name.
public sealed interface RenameResult {

  /// The edits of each file, in the order of the text.
  record Edits(Map<FileId, List<TextEdit>> byFile) implements RenameResult {
    public Edits {
      byFile = Map.copyOf(byFile);
    }
  }

  /// It cannot be: a sentence says why.
  record Refused(String reason) implements RenameResult {}
}
