package dev.luna.facts;

import dev.luna.facts.Fact.Marks;
import dev.luna.facts.Shape.Of;
import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.UnaryOperator;
import dev.luna.text.Span;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Literal;
import dev.luna.types.LuaType.LiteralKind;
import dev.luna.types.Name;
import dev.luna.types.Unions;
import java.util.Set;

/// Records what fields are assigned. The entries of a table are fields, too, in the slots of
/// [Name.Member].
final class Members {
  private static final Fact ASSIGNED = new Fact.Value(Shapes.OPAQUE, false, Marks.NONE);

  private final Pass pass;

  Members(Pass pass) {
    this.pass = pass;
  }

  /// `owner.key = value`. What `_G` gets, also by another name or by `rawset`, is a global.
  void assign(Shape owner, String key, Fact.Value fact, Span span) {
    Set<String> own = pass.owners.own(owner);
    for (String name : own) {
      if (pass.isFirst()) {
        pass.found.member(name, key, fact.shape());
      }
      pass.happened(new Effect.Field(name, key, fact, span));
    }
    if (own.isEmpty() && Name.Member.isField(key) && pass.owners.isGlobals(owner)) {
      pass.happened(new Effect.Stated(new Name.Global(key), fact, span));
    } else if (own.isEmpty() && pass.owners.isForeign(owner)) {
      pass.happened(new Effect.Stated(new Name.Key(key), new Fact.Foreign(owner, fact), span));
    } else if (own.isEmpty() && Name.Member.isField(key)) {
      // Whose it is nobody can say: a parameter's, most often.
      pass.happened(new Effect.Stated(new Name.Keyed(key), ASSIGNED, span));
    }
  }

  /// `owner[key] = value`, with a key that is no constant string.
  void assign(Shape owner, Shape key, Shape value, Span span) {
    String name = keyOf(key);
    assign(owner, name, new Fact.Value(value, false, Marks.NONE), span);
    if (name.equals(Name.Member.OTHERS)) {
      assign(owner, Name.Member.KEYS, new Fact.Value(key, false, Marks.NONE), span);
    }
  }

  /// Under what key the entries of a table are kept.
  static String keyOf(Shape key) {
    return switch (key) {
      case Of(Literal(var kind, var text)) when kind == LiteralKind.STRING ->
          Name.Member.keyOf(text);
      case Of(var type) when isNumber(Unions.widened(type)) -> Name.Member.INTEGERS;
      case Of(var type) when type == Basic.STRING -> Name.Member.STRINGS;
      case Shape.Unary(var operator, _) when operator != UnaryOperator.NOT -> Name.Member.INTEGERS;
      case Shape.Binary(var operator, _, _)
          when operator == BinaryOperator.ADD || operator == BinaryOperator.SUBTRACT ->
          Name.Member.INTEGERS;
      case Shape.Binary(var operator, _, _) when operator == BinaryOperator.CONCAT ->
          Name.Member.STRINGS;
      default -> Name.Member.OTHERS;
    };
  }

  private static boolean isNumber(LuaType type) {
    return type == Basic.INTEGER || type == Basic.NUMBER;
  }
}
