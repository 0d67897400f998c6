package dev.luna.architecture.wrong.ide.symbols;

import dev.luna.architecture.wrong.ide.folds.Folds;

/// A feature that knows another one.
final class KnowsFolds {
  static int symbols(String text) {
    return Folds.of(text);
  }

  private KnowsFolds() {}
}
