package dev.luna.index;

import dev.luna.text.FileId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which file a `require` finds. Immutable.
public interface Modules {

  /// Nothing is found.
  Modules NONE =
      new Modules() {
        @Override
        public Optional<FileId> find(Realm realm, String request) {
          return Optional.empty();
        }

        @Override
        public Modules with(Collection<FileChange> changes) {
          return this;
        }
      };

  /// The file that `require(request)` loads in a file of `realm`.
  Optional<FileId> find(Realm realm, String request);

  /// Where that is looked for, as paths from the folders of the realm, each once.
  default List<String> places(Realm realm, String request) {
    return List.of();
  }

  /// What may be required in a realm, as far as it is files that are known of.
  default Set<String> names(Realm realm) {
    return Set.of();
  }

  /// Whether the realm has a file that might be meant by a `require(request)` that finds nothing.
  default boolean mayBeMeant(Realm realm, String request) {
    return false;
  }

  /// The same for a workspace where files were added or removed.
  Modules with(Collection<FileChange> changes);
}
