package dev.luna.infer;

import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.Results;
import dev.luna.types.Unions;

/// What is answered to a [Question]. Answers to one question are joined, and only grow by that.
sealed interface Answer {

  /// What this and `other` say together, alternatives joined place by place.
  Answer join(Answer other);

  /// A type.
  record Typed(LuaType type) implements Answer {
    static final Typed NEVER = new Typed(Basic.NEVER);

    @Override
    public Answer join(Answer other) {
      return other instanceof Typed(var more) ? new Typed(Unions.of(type, more)) : this;
    }
  }

  /// The results of a function.
  record Given(Results results) implements Answer {
    static final Given NEVER = new Given(Results.NEVER);

    @Override
    public Answer join(Answer other) {
      return other instanceof Given(var more) ? new Given(results.or(more).join()) : this;
    }
  }
}
