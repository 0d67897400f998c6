package dev.luna.facts;

import dev.luna.facts.Shape.Of;
import dev.luna.facts.Shape.OneOf;
import dev.luna.facts.Shape.Opaque;
import dev.luna.types.LuaType.Basic;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;

/// Makes shapes, and keeps them small.
///
/// A bound replaces only the node where it is hit. Functions and constructors are names in a shape,
/// so what is within them does not count.
public final class Shapes {
  /// How deep a shape may be.
  static final int DEPTH = 8;

  /// Of how many nodes it may consist.
  static final int SIZE = 128;

  public static final Shape OPAQUE = new Opaque();
  public static final Shape NIL = new Of(Basic.NIL);

  /// The tail of a list that ends.
  public static final Shape NO_MORE = new Of(Basic.NEVER);

  private Shapes() {}
}
