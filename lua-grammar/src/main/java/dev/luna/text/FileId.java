package dev.luna.text;

/// The identity of a file: its URI in one canonical spelling, for instance
/// `file:///home/me/a%20b.lua` or `untitled:Untitled-1`.
///
/// Whoever makes a `FileId` from outside (a client's URI, a path on disk) normalizes it first, so
/// that equal files have equal ids. The core never takes the string apart.
///
/// @param uri the canonical URI
public record FileId(String uri) implements Comparable<FileId> {

  @Override
  public int compareTo(FileId other) {
    return uri.compareTo(other.uri);
  }

  @Override
  public String toString() {
    return uri;
  }
}
