package dev.luna.dialect;

import dev.luna.syntax.Chunk;
import dev.luna.syntax.Node;
import dev.luna.syntax.SyntaxCode;
import dev.luna.text.Span;

/// The file as a whole: Lua 5.1 takes a byte order mark for characters of the program.
record FileRule(Subject subject) {

  void enter(Node node) {
    if (node instanceof Chunk && subject.tree().source().hasBom()) {
      subject.require(
          Feature.BYTE_ORDER_MARK,
          SyntaxCode.UNKNOWN_SYMBOL,
          Span.at(0),
          "a byte order mark (U+FEFF) at the start of the file");
    }
  }
}
