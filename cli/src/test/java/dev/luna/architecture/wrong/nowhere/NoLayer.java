package dev.luna.architecture.wrong.nowhere;

/// In a package that the policy does not know.
final class NoLayer {
  private NoLayer() {}
}
