package dev.luna.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.types.LuaType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What others see of a fact is all in its hash: what is not there leaves their findings stale.
class FactHashTest {
  /// Interfaces of which not all kinds are tried at every depth, and the kind that is.
  private static final Map<Class<?>, Class<?>> LEAVES =
      Map.of(
          Shape.class, Shape.LocalRef.class,
          LuaType.class, LuaType.Basic.class,
          Guard.class, Guard.Truthy.class);

  @Test
  void everyComponentOfAFactChangesItsHash() throws ReflectiveOperationException {
    Map<Long, List<Object>> byHash = new TreeMap<>();
    values(Fact.class, 0).stream()
        .distinct()
        .forEach(fact ->
            byHash.computeIfAbsent(FactHash.of((Fact) fact), _ -> new ArrayList<>()).add(fact));

    assertThat(byHash).hasSizeGreaterThan(500);
    assertThat(byHash.values()).filteredOn(facts -> facts.size() > 1).isEmpty();
  }

  /// Values of a type: one, and those that differ from it in one place.
  private static List<?> values(Type type, int depth) throws ReflectiveOperationException {
    if (type instanceof ParameterizedType list) {
      List<?> items = values(list.getActualTypeArguments()[0], depth);
      Stream<List<?>> ones = items.stream().map(List::of);
      return Stream.concat(ones, Stream.of(List.of(), List.of(items.getFirst(), items.getFirst())))
          .toList();
    }
    if (type == boolean.class) {
      return List.of(false, true);
    }
    if (type == int.class) {
      return List.of(1, 2);
    }
    if (type == String.class) {
      return List.of("a", "b");
    }
    Class<?> kind = (Class<?>) type;
    if (kind.isEnum()) {
      return Arrays.asList(kind.getEnumConstants());
    }
    return kind.isRecord() ? records(kind, depth) : kinds(kind, depth);
  }

  private static List<Object> kinds(Class<?> sealed, int depth)
      throws ReflectiveOperationException {
    List<Object> all = new ArrayList<>();
    if (depth > 1) {
      all.addAll(values(LEAVES.get(sealed), depth));
    } else {
      for (Class<?> kind : sealed.getPermittedSubclasses()) {
        all.addAll(values(kind, depth + 1));
      }
    }
    return all;
  }

  private static List<Object> records(Class<?> kind, int depth)
      throws ReflectiveOperationException {
    RecordComponent[] components = kind.getRecordComponents();
    List<List<?>> each = new ArrayList<>();
    for (RecordComponent component : components) {
      each.add(values(component.getGenericType(), depth));
    }
    var constructor =
        kind.getDeclaredConstructor(
            Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
    Object[] first = each.stream().map(v -> (Object) v.getFirst()).toArray();
    List<Object> all = new ArrayList<>(List.of(constructor.newInstance(first)));
    for (int i = 0; i < first.length; i++) {
      for (Object other : each.get(i)) {
        Object[] changed = first.clone();
        changed[i] = other;
        all.add(constructor.newInstance(changed));
      }
    }
    return all;
  }
}
