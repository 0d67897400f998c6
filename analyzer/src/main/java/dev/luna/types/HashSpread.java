package dev.luna.types;

/// Spreads hashes over all integers.
///
/// The names that code makes differ in a digit or two, and so would their hashes. Immutable maps,
/// which look into the next place if one is taken, would have long rows of taken places.
public final class HashSpread {
  private HashSpread() {}

  /// As MurmurHash3 ends.
  public static int of(int hash) {
    int spread = (hash ^ hash >>> 16) * 0x85EBCA6B;
    spread = (spread ^ spread >>> 13) * 0xC2B2AE35;
    return spread ^ spread >>> 16;
  }
}
