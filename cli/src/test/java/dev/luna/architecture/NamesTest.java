package dev.luna.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// A class is named for what it is, and no state hides in statics.
class NamesTest {
  private static final Pattern SAYS_NOTHING = Pattern.compile(".*(Utils?|Helpers?|Manager|Impl)");

  /// The interpreter's poll gate and entered engine are the two exceptions that the design knows.
  private static final Set<String> MAY = Set.of("luaj");

  private static final Pattern MUTABLE =
      Pattern.compile(
          "java\\.lang\\.(StringBuilder|ThreadLocal|.*\\[\\])|java\\.util\\.concurrent\\..*"
              + "|java\\.util\\.(\\w*(HashMap|HashSet|TreeMap|TreeSet|ArrayList|LinkedList|ArrayDeque|PriorityQueue|BitSet|EnumMap|Random|Timer))");

  private static final Pattern FIXED =
      Pattern.compile(
          "java\\.util\\.(ImmutableCollections|Collections\\$(Unmodifiable|Empty|Singleton)).*");

  @Test
  void namesSayWhatAThingIs() {
    assertThat(badNames(House.ours())).isEmpty();
    assertThat(badNames(House.wrong())).contains("dev.luna.architecture.wrong.check.ThingUtils");
  }

  private static List<String> badNames(House house) {
    return house.classes().stream()
        .filter(c -> SAYS_NOTHING.matcher(c.getSimpleName()).matches())
        .map(JavaClass::getName)
        .toList();
  }

  @Test
  void staticsAreConstants() {
    assertThat(mutableStatics(House.ours())).isEmpty();
  }

  @Test
  void mutableStaticsAreFound() {
    assertThat(mutableStatics(House.wrong()))
        .anyMatch(v -> v.contains("ThingUtils.counter is not final"))
        .anyMatch(v -> v.contains("ThingUtils.CACHE can change"))
        .anyMatch(v -> v.contains("ThingUtils.LIST can change"))
        .anyMatch(v -> v.contains("ThingUtils.TABLE is an array that others can change"))
        .noneMatch(v -> v.contains("FINE"));
  }

  private static List<String> mutableStatics(House house) {
    return house
        .shipped()
        .filter(c -> MAY.stream().noneMatch(p -> house.isIn(c, p)))
        .flatMap(c -> c.getFields().stream())
        .filter(f -> f.getModifiers().contains(JavaModifier.STATIC))
        .filter(f -> !f.getModifiers().contains(JavaModifier.SYNTHETIC))
        .flatMap(NamesTest::mutability)
        .toList();
  }

  private static Stream<String> mutability(JavaField field) {
    String name = field.getFullName();
    if (!field.getModifiers().contains(JavaModifier.FINAL)) {
      return Stream.of(name + " is not final");
    }
    if (field.getRawType().isArray() && !field.getModifiers().contains(JavaModifier.PRIVATE)) {
      return Stream.of(name + " is an array that others can change");
    }
    boolean changes =
        MUTABLE.matcher(field.getRawType().getName()).matches() || holdsOpenCollection(field);
    return changes ? Stream.of(name + " can change") : Stream.empty();
  }

  /// Of a field declared as `List`, only the value tells.
  private static boolean holdsOpenCollection(JavaField field) {
    boolean collection =
        field.getRawType().isAssignableTo(Collection.class)
            || field.getRawType().isAssignableTo(Map.class);
    if (!collection) {
      return false;
    }
    try {
      Field reflected = field.reflect();
      reflected.setAccessible(true);
      return !FIXED.matcher(reflected.get(null).getClass().getName()).matches();
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
