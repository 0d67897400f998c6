package dev.luna.index;

import java.util.List;

/// What a file can see.
///
/// @param roots the roots whose files it sees, nearest first: the one that its own files are in,
///   libraries, the stubs of the standard library. Names are looked up in all of them, and
///   declarations listed in this order
/// @param isLibrary whether its files describe the standard library
public record Realm(List<String> roots, boolean isLibrary) {
  public Realm {
    roots = List.copyOf(roots);
  }

  /// The root whose files see this realm; there is one realm for each.
  public String home() {
    return roots.getFirst();
  }

  /// One whose files see `roots`.
  public static Realm of(List<String> roots) {
    return new Realm(roots, false);
  }
}
