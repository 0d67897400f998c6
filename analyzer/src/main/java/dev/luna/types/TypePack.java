package dev.luna.types;

import dev.luna.types.LuaType.Basic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// A list of values, as a function returns it or `...` holds it. Not a type: it has places.
///
/// @param head the first values; at most [#PLACES]
/// @param tail what each further value may be; [Basic#NIL] if there are none
public record TypePack(List<LuaType> head, LuaType tail) {
  /// More places are not told apart: `return nil, f()` in a recursive `f` would grow by one each
  /// round.
  public static final int PLACES = 8;

  /// No values.
  public static final TypePack EMPTY = new TypePack(List.of(), Basic.NIL);

  /// Nothing is known, not even how many there are.
  public static final TypePack UNKNOWN = new TypePack(List.of(), Basic.UNKNOWN);

  public TypePack {
    if (head.size() > PLACES) {
      List<LuaType> beyond = new ArrayList<>(head.subList(PLACES, head.size()));
      if (tail != Basic.NIL) {
        beyond.add(tail);
      }
      tail = Unions.of(beyond);
      head = head.subList(0, PLACES);
    }
    head = List.copyOf(head);
  }

  /// One value.
  public static TypePack of(LuaType only) {
    return new TypePack(List.of(only), Basic.NIL);
  }

  /// The value at `place`, counted from 0.
  public LuaType at(int place) {
    return place < head.size() ? head.get(place) : tail;
  }

  /// The values from `place` on.
  public TypePack from(int place) {
    return new TypePack(head.subList(Math.min(place, head.size()), head.size()), tail);
  }

  /// `first`, then these.
  public TypePack behind(List<LuaType> first) {
    List<LuaType> all = new ArrayList<>(first);
    all.addAll(head);
    return new TypePack(all, tail);
  }

  /// The same list with other types.
  public TypePack map(UnaryOperator<LuaType> change) {
    return new TypePack(head.stream().map(change).toList(), change.apply(tail));
  }

  /// The list that may be this or `other`, place by place.
  public TypePack join(TypePack other) {
    int places = Math.max(head.size(), other.head.size());
    List<LuaType> joined = new ArrayList<>();
    for (int i = 0; i < places; i++) {
      joined.add(Unions.of(at(i), other.at(i)));
    }
    return new TypePack(joined, Unions.of(tail, other.tail));
  }
}
