package dev.luna.syntax;

import dev.luna.text.Span;
import java.util.List;

/// Parameters and body of a function, from `(` to `end`.
public record FunctionBody(int id, Span span, List<Param> params, Block body) implements Node {

  /// Whether one of the parameters is `...`.
  public boolean isVararg() {
    return params.stream().anyMatch(p -> !(p instanceof Param.Named));
  }
}
