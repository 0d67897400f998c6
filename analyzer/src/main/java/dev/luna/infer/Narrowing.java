package dev.luna.infer;

import dev.luna.facts.Guard;
import dev.luna.index.Realm;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Literal;
import dev.luna.types.LuaType.Named;
import dev.luna.types.Results;
import dev.luna.types.TypePack;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.List;

/// What a value can still be, once something was found out about it.
///
/// A union is narrowed member by member, so to know more of a value before the check is never to
/// know less of it behind.
final class Narrowing {
  private final Inference inference;

  Narrowing(Inference inference) {
    this.inference = inference;
  }

  /// The values of `type` that pass `guard`.
  LuaType narrow(LuaType type, Guard guard, Realm realm) {
    if (guard instanceof Guard.Cast cast) {
      return cast(type, cast);
    }
    // A check of a field asks the class, whatever stands behind its name.
    LuaType looked = guard instanceof Guard.FieldIs ? type : inference.expanded(type, realm);
    return Unions.of(Unions.members(looked).stream().map(m -> member(m, guard, realm)).toList());
  }

  /// Of alternatives, those whose value at `place` can pass.
  Results narrow(Results results, int place, Guard guard, Realm realm) {
    List<TypePack> kept = new ArrayList<>();
    for (TypePack pack : results.alternatives()) {
      LuaType before = pack.at(place);
      LuaType after = narrow(before, guard, realm);
      if (after != Basic.NEVER) {
        kept.add(after.equals(before) ? pack : with(pack, place, after));
      }
    }
    return new Results(kept);
  }

  private static TypePack with(TypePack pack, int place, LuaType type) {
    List<LuaType> head = new ArrayList<>(pack.head());
    while (head.size() <= place && head.size() < TypePack.PLACES) {
      head.add(pack.tail());
    }
    if (place < head.size()) {
      head.set(place, type);
    }
    return new TypePack(head, pack.tail());
  }

  private LuaType member(LuaType type, Guard guard, Realm realm) {
    return switch (guard) {
      case Guard.Truthy(var holds) -> holds ? truthy(type) : falsy(type);
      case Guard.IsType(var wanted, var holds) ->
          holds ? ofType(type, wanted) : notOfType(type, wanted);
      case Guard.Equals(var value, var holds) -> holds ? equal(type, value) : without(type, value);
      case Guard.FieldIs(var key, var field) -> withField(type, key, field, realm);
      case Guard.Cast cast -> cast(type, cast);
    };
  }

  /// What of `type` counts as true.
  static LuaType truthy(LuaType type) {
    return Unions.of(
        Unions.members(type).stream()
            .map(t ->
                t == Basic.NIL || t.equals(Literal.FALSE)
                    ? Basic.NEVER
                    : t == Basic.BOOLEAN ? Literal.TRUE : t)
            .toList());
  }

  /// What of `type` counts as false.
  static LuaType falsy(LuaType type) {
    return Unions.of(
        Unions.members(type).stream()
            .map(t ->
                t == Basic.NIL || t.equals(Literal.FALSE) || t == Basic.UNKNOWN || t == Basic.ANY
                    ? t
                    : t == Basic.BOOLEAN ? Literal.FALSE : Basic.NEVER)
            .toList());
  }

  /// `type` without `value`, as far as that can be told.
  static LuaType without(LuaType type, LuaType value) {
    return Unions.of(
        Unions.members(type).stream()
            .map(t -> {
              if (t.equals(value)) {
                return Basic.NEVER;
              }
              if (t == Basic.BOOLEAN && value.equals(Literal.TRUE)) {
                return Literal.FALSE;
              }
              return t == Basic.BOOLEAN && value.equals(Literal.FALSE) ? Literal.TRUE : t;
            })
            .toList());
  }

  private static LuaType equal(LuaType type, LuaType value) {
    if (type.equals(value)
        || type == Basic.UNKNOWN
        || type == Basic.ANY
        || type.equals(Unions.widened(value))
        || type == Basic.NUMBER && Unions.widened(value) == Basic.INTEGER) {
      return value;
    }
    return value instanceof Literal || value == Basic.NIL ? Basic.NEVER : type;
  }

  private static LuaType ofType(LuaType type, LuaType wanted) {
    if (type == Basic.UNKNOWN || type == Basic.ANY) {
      return wanted;
    }
    if (wanted == Basic.INTEGER) {
      return type == Basic.NUMBER
          ? Basic.INTEGER
          : Unions.widened(type) == Basic.INTEGER ? type : Basic.NEVER;
    }
    if (wanted instanceof Named) {
      // Another class may be above it or below.
      return type == Basic.USERDATA ? wanted : type instanceof Named ? type : Basic.NEVER;
    }
    return mayBe(type, wanted) ? type : Basic.NEVER;
  }

  private static LuaType notOfType(LuaType type, LuaType wanted) {
    if (type instanceof Named || type instanceof LuaType.TypeVar) {
      return wanted == Basic.TABLE ? Basic.NEVER : type;
    }
    return Kinds.of(type) == wanted ? Basic.NEVER : type;
  }

  /// A class may stand for userdata, too.
  private static boolean mayBe(LuaType type, LuaType wanted) {
    Basic kind = Kinds.of(type);
    return kind == wanted
        || kind == Basic.UNKNOWN
        || type instanceof Named && (wanted == Basic.USERDATA || wanted == Basic.CDATA);
  }

  private LuaType withField(LuaType type, String key, Guard guard, Realm realm) {
    LuaType field = inference.members().of(type, key, realm);
    if (field == Basic.NEVER) {
      return type;
    }
    return narrow(field, guard, realm) == Basic.NEVER ? Basic.NEVER : type;
  }

  private static LuaType cast(LuaType type, Guard.Cast cast) {
    return switch (cast.change()) {
      case REPLACES -> cast.type();
      case ADDS -> Unions.of(type, cast.type());
      case REMOVES -> {
        LuaType left = type;
        for (LuaType gone : Unions.members(cast.type())) {
          left = without(left, gone);
        }
        yield left;
      }
    };
  }
}
