package dev.luna.workspace;

import dev.luna.text.FileId;

/// Is told what is worked out anew. For tests and logs; called by any thread.
@FunctionalInterface
public interface Trace {

  Trace NONE = (_, _) -> {};

  void computed(Stage stage, FileId file);

  /// What is worked out for a file.
  enum Stage {
    READ,
    ANALYSIS
  }
}
