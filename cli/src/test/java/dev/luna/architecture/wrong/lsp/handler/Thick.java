package dev.luna.architecture.wrong.lsp.handler;

import dev.luna.architecture.wrong.ide.folds.Folds;

/// A handler that remembers, and asks twice.
final class Thick {
  int last;

  int handle(String text) {
    last = Folds.of(text) + Folds.more(text);
    return last;
  }
}
