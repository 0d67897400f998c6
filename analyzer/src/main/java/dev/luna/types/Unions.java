package dev.luna.types;

import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Literal;
import dev.luna.types.LuaType.LiteralKind;
import dev.luna.types.LuaType.Union;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// Joins types into one.
///
/// Joining is associative, commutative and idempotent, and only grows: circles of questions depend
/// on it (see `dev.luna.infer`). So the members have one order, whoever came first.
public final class Unions {
  /// With more members, literals become the types that they are values of; if that does not help,
  /// the union says no more than [Basic#ANY].
  static final int MOST = 32;

  private static final Comparator<LuaType> ORDER =
      (one, other) -> {
        int byRank = Integer.compare(rank(one), rank(other));
        // To write types out takes long, and there is nothing to write of most.
        return byRank != 0 || one == other ? byRank : one.toString().compareTo(other.toString());
      };

  private Unions() {}

  /// The smallest type that has all values of `types`; [Basic#NEVER] of none.
  public static LuaType of(Collection<? extends LuaType> types) {
    LuaType widest = widest(types);
    if (has(widest, types)) {
      return widest;
    }
    SortedSet<LuaType> members = new TreeSet<>(ORDER);
    types.forEach(t -> add(members, t));
    absorb(members);
    if (members.size() > MOST) {
      types.forEach(t -> members(t).forEach(m -> add(members, widened(m))));
      absorb(members);
    }
    if (members.contains(Basic.ANY) || members.size() > MOST) {
      return Basic.ANY;
    }
    return switch (members.size()) {
      case 0 -> Basic.NEVER;
      case 1 -> members.first();
      default -> new Union(List.copyOf(members));
    };
  }

  /// The same of two.
  public static LuaType of(LuaType one, LuaType other) {
    return one.equals(other) ? one : of(List.of(one, other));
  }

  /// One of those with the most alternatives.
  private static LuaType widest(Collection<? extends LuaType> types) {
    LuaType widest = Basic.NEVER;
    for (LuaType type : types) {
      if (members(type).size() > members(widest).size()) {
        widest = type;
      }
    }
    return widest;
  }

  /// Whether each of `types` is among the alternatives of `whole`, as in most collections: circles
  /// join what they know with what they find again.
  private static boolean has(LuaType whole, Collection<? extends LuaType> types) {
    List<LuaType> members = members(whole);
    for (LuaType type : types) {
      if (type != whole && !members.containsAll(members(type))) {
        return false;
      }
    }
    return true;
  }

  private static void add(SortedSet<LuaType> members, LuaType type) {
    if (type instanceof Union(var parts)) {
      members.addAll(parts);
    } else if (type != Basic.NEVER) {
      members.add(type);
    }
  }

  /// What is a value of another member says nothing new.
  private static void absorb(SortedSet<LuaType> members) {
    if (members.contains(Literal.TRUE) && members.contains(Literal.FALSE)) {
      members.add(Basic.BOOLEAN);
    }
    boolean numbers = members.contains(Basic.NUMBER);
    if (numbers) {
      members.remove(Basic.INTEGER);
    }
    members.removeIf(t ->
        t instanceof Literal literal
            && (members.contains(literal.base())
                || numbers && literal.kind() == LiteralKind.INTEGER));
  }

  /// The type that `type` is a value of, if it is a literal; else itself.
  public static LuaType widened(LuaType type) {
    return type instanceof Literal literal ? literal.base() : type;
  }

  private static int rank(LuaType type) {
    return switch (type) {
      case Basic basic -> basic == Basic.NIL ? 100 : basic.ordinal();
      case Literal _ -> 50;
      default -> 60;
    };
  }

  /// The alternatives that `type` consists of: itself if it is no union, none for [Basic#NEVER].
  public static List<LuaType> members(LuaType type) {
    return switch (type) {
      case Union(var members) -> members;
      case Basic basic when basic == Basic.NEVER -> List.of();
      default -> List.of(type);
    };
  }
}
