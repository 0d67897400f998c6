package dev.luna.architecture.wrong.ide;

import org.eclipse.lsp4j.Position;

/// An answer with a type of the protocol, in a class.
public final class NotPlain {
  public Position position() {
    return new Position();
  }
}
