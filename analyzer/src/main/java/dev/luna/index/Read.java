package dev.luna.index;

import dev.luna.types.HashSpread;
import dev.luna.types.Name;

/// A question that was put to an index: a name, as one realm sees it.
///
/// @param realm its [Realm#home]
public record Read(String realm, Name name) {
  @Override
  public int hashCode() {
    return HashSpread.of(31 * realm.hashCode() + name.hashCode());
  }
}
