package dev.luna.cli;

import java.util.Locale;

/// What of a file `luna inspect` prints, in the order in which Luna makes it.
enum InspectStage {
  TOKENS,
  AST,
  DOC,
  SCOPES,
  FACTS;

  /// How users write it: picocli reads and lists it so.
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
