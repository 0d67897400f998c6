package dev.luna.infer;

/// Whether arguments fit a signature.
enum Fit {
  NO,
  /// Too little is known of them.
  MAYBE,
  YES
}
