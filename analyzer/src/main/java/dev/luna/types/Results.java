package dev.luna.types;

import dev.luna.types.LuaType.Basic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// What a function may give: alternatives, because results belong together. `nil` and a message, or
/// a file and nothing else.
///
/// @param alternatives each once; none if the function never comes back
public record Results(List<TypePack> alternatives) {
  /// With more alternatives they are no longer told apart.
  static final int MOST = 8;

  public static final Results NEVER = new Results(List.of());
  public static final Results UNKNOWN = of(TypePack.UNKNOWN);

  public Results {
    List<TypePack> once = List.copyOf(new LinkedHashSet<>(alternatives));
    alternatives = once.size() > MOST ? List.of(joined(once)) : once;
  }

  /// One alternative.
  public static Results of(TypePack only) {
    return new Results(List.of(only));
  }

  /// What the place holds in whichever alternative.
  public LuaType at(int place) {
    return Unions.of(alternatives.stream().map(p -> p.at(place)).toList());
  }

  /// The alternatives as one, place by place; none of none.
  public Results join() {
    return alternatives.size() < 2 ? this : of(joined(alternatives));
  }

  /// These alternatives and those of `other`.
  public Results or(Results other) {
    return new Results(Stream.concat(alternatives.stream(), other.alternatives.stream()).toList());
  }

  /// The same alternatives with other types.
  public Results map(UnaryOperator<LuaType> change) {
    return new Results(alternatives.stream().map(p -> p.map(change)).toList());
  }

  /// All of them as one list; of none, one whose values never are.
  public TypePack pack() {
    return alternatives.isEmpty() ? new TypePack(List.of(), Basic.NEVER) : joined(alternatives);
  }

  private static TypePack joined(List<TypePack> packs) {
    return packs.stream().reduce(TypePack::join).orElse(TypePack.EMPTY);
  }
}
