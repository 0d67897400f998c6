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
    assertThat(bases.questions).isLessThanOrEqualTo(3 * length);
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
