package dev.luna.facts;

import dev.luna.text.FileId;
import dev.luna.types.Name;

/// A declaration, addressed so that the address stays while the text around it changes.
///
/// @param nth its place among the declarations of `name` in `file`, in the order of the text, from
///   0
public record DeclRef(FileId file, Name name, int nth) {

  /// Spread over all integers. The names that code makes differ in a digit or two, and so would
  /// their hashes: immutable maps, which look into the next place if one is taken, would have long
  /// rows of taken places.
  @Override
  public int hashCode() {
    int hash = 31 * (31 * file.hashCode() + name.hashCode()) + nth;
    hash = (hash ^ hash >>> 16) * 0x85EBCA6B;
    hash = (hash ^ hash >>> 13) * 0xC2B2AE35;
    return hash ^ hash >>> 16;
  }
}
