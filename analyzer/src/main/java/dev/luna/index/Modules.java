package dev.luna.index;

import dev.luna.text.FileId;
import java.util.Optional;

/// Which file a `require` finds.
public interface Modules {

  /// Nothing is found.
  Modules NONE = (_, _) -> Optional.empty();

  /// The file that `require(request)` loads in a file of `realm`.
  Optional<FileId> find(Realm realm, String request);
}
