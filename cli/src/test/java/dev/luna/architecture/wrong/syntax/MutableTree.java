package dev.luna.architecture.wrong.syntax;

/// A tree that changes.
public final class MutableTree {
  int changing;
}
