package dev.luna.facts;

import dev.luna.text.FileId;
import dev.luna.types.HashSpread;
import dev.luna.types.Name;

/// A declaration, addressed so that the address stays while the text around it changes.
///
/// @param nth its place among the declarations of `name` in `file`, in the order of the text, from
///   0
public record DeclRef(FileId file, Name name, int nth) {

  @Override
  public int hashCode() {
    return HashSpread.of(31 * (31 * file.hashCode() + name.hashCode()) + nth);
  }
}
