package dev.luna.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.types.ClassTable;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.FunctionRef;
import dev.luna.types.LuaType.Indexer;
import dev.luna.types.LuaType.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ClassCirclesTest {
  private final Bases bases = new Bases();
  private final ClassCircles circles = new ClassCircles(bases);

  @Test
  void aClassIsInACircleIfItIsAboveItself() {
    bases.put("A", "B");
    bases.put("B", "C", "D");
    bases.put("C", "A");
    bases.put("D");
    bases.put("Below", "A");
    bases.put("Twice", "D", "D");

    assertThat(List.of("Below", "A", "B", "C", "D", "Twice", "Nowhere"))
        .filteredOn(circles::has)
        .containsExactly("A", "B", "C");
  }

  @Test
  void theOrderOfQuestionsDoesNotMatter() {
    bases.put("A", "B");
    bases.put("B", "A", "C");
    bases.put("C");

    assertThat(List.of("C", "B", "A")).filteredOn(circles::has).containsExactly("B", "A");
  }

  @Test
  void aLongLineCostsNoMoreThanItHasMembers() {
    int length = 20_000;
    bases.put("C0");
    for (int i = 1; i < length; i++) {
      bases.put("C" + i, "C" + (i - 1));
    }

    for (int i = length - 1; i >= 0; i--) {
      assertThat(circles.has("C" + i)).isFalse();
    }
    assertThat(bases.questions).isEqualTo(length);
  }

  @Test
  void aLongCircleCostsNoMoreThanItHasMembers() {
    int length = 20_000;
    for (int i = 0; i < length; i++) {
      bases.put("C" + i, "C" + (i + 1) % length);
      bases.put("Below" + i, "C" + i);
    }

    for (int i = 0; i < length; i++) {
      assertThat(circles.has("Below" + i)).isFalse();
      assertThat(circles.has("C" + i)).isTrue();
    }
    assertThat(bases.questions).isEqualTo(2 * length);
  }

  @Test
  void circlesAboveEachOtherAreSeveral() {
    bases.put("A", "B", "Between");
    bases.put("B", "A");
    bases.put("Between", "C", "Self");
    bases.put("C", "D", "Top");
    bases.put("D", "E");
    bases.put("E", "D", "C");
    bases.put("Self", "Self");
    bases.put("Top");
    List<String> all = List.of("A", "B", "Between", "C", "D", "E", "Self", "Top");

    for (String first : all) {
      ClassCircles fresh = new ClassCircles(bases);
      fresh.has(first);
      assertThat(all).filteredOn(fresh::has).containsExactly("A", "B", "C", "D", "E", "Self");
    }
  }

  private static final class Bases implements ClassTable {
    private final Map<String, List<LuaType>> all = new HashMap<>();
    private int questions;

    void put(String name, String... above) {
      all.put(name, List.of(above).stream().map(n -> (LuaType) new Named(n)).toList());
    }

    @Override
    public List<LuaType> bases(Named named) {
      questions++;
      return all.getOrDefault(named.name(), List.of());
    }

    @Override
    public LuaType expanded(LuaType type) {
      return type;
    }

    @Override
    public Optional<LuaType> field(Named named, String key) {
      return Optional.empty();
    }

    @Override
    public List<Indexer> indexers(Named named) {
      return List.of();
    }

    @Override
    public boolean isClass(Named named) {
      return true;
    }

    @Override
    public Optional<LuaType.Function> signature(FunctionRef function) {
      return Optional.empty();
    }

    @Override
    public List<String> requiredFields(Named named) {
      return List.of();
    }
  }
}
