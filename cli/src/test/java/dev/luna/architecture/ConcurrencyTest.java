package dev.luna.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.SynchronizedTree;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// One thread writes, everybody else reads snapshots: only few places know that there are threads
/// at all.
class ConcurrencyTest {
  private static final Set<String> MAY =
      Set.of(
          "workspace",
          "lsp.session",
          "luaj",
          "runtime",
          "dap.session",
          "testing.engine",
          "doc.serve",
          "cli");

  private static final Set<String> CLASSES_THAT_MAY = Set.of("index.CancelToken");

  private static final Pattern TOOLS =
      Pattern.compile(
          "java\\.util\\.concurrent\\.(locks|atomic)\\..*|java\\.lang\\.invoke\\.VarHandle");

  @Test
  void locksAreWhereThreadsMeet() {
    assertThat(violations(House.ours())).isEmpty();
    assertThat(blocks(Sources.ours())).isEmpty();
  }

  @Test
  void locksElsewhereAreFound() {
    assertThat(violations(House.wrong()))
        .anyMatch(v -> v.endsWith("Locks.flag is volatile"))
        .anyMatch(v -> v.endsWith("Locks.method() is synchronized"))
        .anyMatch(v -> v.endsWith("Locks uses java.util.concurrent.atomic.AtomicInteger"))
        .anyMatch(v -> v.endsWith("Locks uses java.util.concurrent.locks.ReentrantLock"));
    String locked = "package dev.luna.%s; class A { void f() { synchronized (this) { } } }";
    assertThat(blocks(Sources.of("A.java", locked.formatted("check")))).containsExactly("A.java:1");
    assertThat(blocks(Sources.of("A.java", locked.formatted("lsp.session")))).isEmpty();
  }

  private static List<String> violations(House house) {
    return house
        .shipped()
        .filter(c -> MAY.stream().noneMatch(p -> house.isIn(c, p)))
        .filter(c ->
            !CLASSES_THAT_MAY.contains(
                house.packageOf(c) + "." + House.topLevel(c).getSimpleName()))
        .flatMap(ConcurrencyTest::violations)
        .distinct()
        .toList();
  }

  private static Stream<String> violations(JavaClass type) {
    Stream<String> fields =
        type.getFields().stream()
            .filter(f -> f.getModifiers().contains(JavaModifier.VOLATILE))
            .map(f -> f.getFullName() + " is volatile");
    Stream<String> methods =
        type.getMethods().stream()
            .filter(m -> m.getModifiers().contains(JavaModifier.SYNCHRONIZED))
            .map(m -> m.getFullName() + " is synchronized");
    Stream<String> tools =
        type.getDirectDependenciesFromSelf().stream()
            .map(d -> d.getTargetClass().getName())
            .filter(TOOLS.asMatchPredicate())
            .map(tool -> type.getName() + " uses " + tool);
    return Stream.of(fields, methods, tools).flatMap(s -> s);
  }

  /// Blocks leave no trace that bytecode readers show: they are looked for in the sources.
  private static List<String> blocks(Sources sources) {
    var found = new ArrayList<String>();
    for (Sources.Unit unit : sources.units()) {
      String name = unit.packageName().replaceFirst("^dev\\.luna\\.", "");
      if (MAY.stream().noneMatch(p -> name.equals(p) || name.startsWith(p + "."))) {
        new TreeScanner<Void, Void>() {
          @Override
          public Void visitSynchronized(SynchronizedTree tree, Void nothing) {
            found.add(unit.placeOf(tree));
            return super.visitSynchronized(tree, nothing);
          }
        }.scan(unit.tree(), null);
      }
    }
    return found;
  }
}
