package dev.luna.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.util.TreeScanner;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Trees and types are values, and nodes are no keys.
class ValuesTest {

  @Test
  void treesAndTypesHaveFinalFields() {
    assertThat(mutable(House.ours())).isEmpty();
    assertThat(mutable(House.wrong())).anyMatch(v -> v.contains("MutableTree.changing"));
  }

  /// Families, and the public classes of the packages that hold values; a `Builder` is on the way
  /// to one.
  private static List<String> mutable(House house) {
    Stream<JavaClass> values =
        house
            .in("text", "syntax", "types")
            .filter(c -> !house.isIn(c, "syntax.parse") && !c.getSimpleName().equals("Builder"))
            .filter(c ->
                c.getModifiers().contains(JavaModifier.PUBLIC) || isOfSealedFamily(c.reflect()));
    return values
        .flatMap(c -> c.getFields().stream())
        .filter(f -> !f.getModifiers().contains(JavaModifier.FINAL))
        .map(f -> f.getFullName() + " is not final")
        .toList();
  }

  @Test
  void familiesHaveNoNullableComponents() {
    assertThat(nullableComponents(House.ours())).isEmpty();
    assertThat(nullableComponents(House.wrong())).anyMatch(v -> v.contains("Leaf.maybe"));
  }

  /// The compiler does not see through record patterns that a component may be null.
  private static List<String> nullableComponents(House house) {
    return house.classes().stream()
        .filter(c -> c.isRecord() && isOfSealedFamily(c.reflect()))
        .flatMap(c -> Arrays.stream(c.reflect().getRecordComponents()))
        .filter(ValuesTest::isNullable)
        .map(r -> r.getDeclaringRecord().getName() + "." + r.getName() + " is @Nullable")
        .toList();
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  private static boolean isOfSealedFamily(Class<?> type) {
    return Stream.concat(
            Stream.ofNullable(type.getSuperclass()), Arrays.stream(type.getInterfaces()))
        .anyMatch(parent -> parent.isSealed() || isOfSealedFamily(parent));
  }

  @Test
  void everyPackageIsNullMarkedAndSaysWhatItIsFor() {
    assertThat(unmarked(House.ours())).isEmpty();
    assertThat(unmarked(House.wrong())).anyMatch(v -> v.contains("wrong.nowhere"));
  }

  private static List<String> unmarked(House house) {
    return house.classes().stream()
        .map(JavaClass::getPackage)
        .distinct()
        .filter(
            p -> !p.tryGetPackageInfo().map(i -> i.isAnnotatedWith(NullMarked.class)).orElse(false))
        .map(p -> p.getName() + " has no package-info with @NullMarked")
        .toList();
  }

  @Test
  void nodesAreNoKeys() {
    assertThat(nodeKeys(House.ours())).isEmpty();
    assertThat(nodeKeys(House.wrong())).anyMatch(v -> v.contains("KeepsNodes.byNode"));
    assertThat(comparedNodes(House.ours())).isEmpty();
    assertThat(comparedNodes(House.wrong())).anyMatch(v -> v.contains("KeepsNodes.same"));
  }

  /// Fields, parameters and results: locals have no generic types in bytecode, see
  /// [#localNodeKeys].
  private static List<String> nodeKeys(House house) {
    var found = new ArrayList<String>();
    house
        .classes()
        .forEach(c -> {
          c.getFields().stream()
              .filter(f -> keyedByNode(house, f.getType()))
              .forEach(f -> found.add(f.getFullName()));
          c.getCodeUnits().stream()
              .filter(m ->
                  Stream.concat(Stream.of(m.getReturnType()), m.getParameterTypes().stream())
                      .anyMatch(t -> keyedByNode(house, t)))
              .forEach(m -> found.add(m.getFullName()));
        });
    return found;
  }

  private static boolean keyedByNode(House house, JavaType type) {
    return type instanceof JavaParameterizedType p
        && (p.toErasure().isAssignableTo(Map.class) || p.toErasure().isAssignableTo(Set.class))
        && isNode(house, p.getActualTypeArguments().getFirst().toErasure());
  }

  private static boolean isNode(House house, JavaClass type) {
    return type.isAssignableTo(house.root() + ".syntax.Node");
  }

  /// A record's own `equals`, `hashCode` and `toString` go down the whole tree, and overflow on a
  /// long spine.
  private static List<String> comparedNodes(House house) {
    Set<String> own = Set.of("equals", "hashCode", "toString");
    return house.classes().stream()
        .filter(c -> !isNode(house, c))
        .flatMap(c -> c.getMethodCallsFromSelf().stream())
        .filter(call -> own.contains(call.getName()) && isNode(house, call.getTargetOwner()))
        .map(call -> call.getDescription())
        .toList();
  }

  @Test
  void nodesAreNoKeysOfLocalMapsEither() {
    Set<String> nodes =
        House.ours().classes().stream()
            .filter(c -> isNode(House.ours(), c))
            .map(c -> c.getName().replace('$', '.'))
            .collect(Collectors.toSet());
    assertThat(localNodeKeys(Sources.ours(), nodes)).isEmpty();

    Sources planted =
        Sources.of(
            "A.java",
            """
            package a;
            import s.Expr;
            class A {
              void f() {
                var one = new java.util.HashMap<Expr.Call, String>();
                Map<Call, String> mine;
                Set<? extends Expr> two;
              }
              record Call() {}
            }
            """);
    assertThat(localNodeKeys(planted, Set.of("s.Expr", "s.Expr.Call", "a.Call")))
        .containsExactly("A.java:5", "A.java:7");
  }

  private static final Pattern KEYED = Pattern.compile("(?:\\w+\\.)*\\w*(?:Map|Set)");

  private static List<String> localNodeKeys(Sources sources, Set<String> nodes) {
    var found = new ArrayList<String>();
    for (Sources.Unit unit : sources.units()) {
      Set<String> own = ownTypes(unit);
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitParameterizedType(ParameterizedTypeTree tree, Void nothing) {
          if (KEYED.matcher(tree.getType().toString()).matches()
              && !tree.getTypeArguments().isEmpty()) {
            String key =
                tree.getTypeArguments()
                    .getFirst()
                    .toString()
                    .replaceFirst("^\\? (extends|super) ", "");
            if (nodes.contains(resolve(unit, own, key))) {
              found.add(unit.placeOf(tree));
            }
          }
          return super.visitParameterizedType(tree, nothing);
        }
      }.scan(unit.tree(), null);
    }
    return found;
  }

  private static Set<String> ownTypes(Sources.Unit unit) {
    var own = new HashSet<String>();
    new TreeScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree tree, Void nothing) {
        own.add(tree.getSimpleName().toString());
        return super.visitClass(tree, nothing);
      }
    }.scan(unit.tree().getTypeDecls(), null);
    return own;
  }

  /// The full name that a type's name has in a file: imported, or of the same package.
  private static String resolve(Sources.Unit unit, Set<String> own, String name) {
    String first = name.replaceFirst("\\..*", "");
    if (own.contains(first)) {
      String file = unit.path().replaceFirst(".*/", "").replace(".java", "");
      return unit.packageName() + "." + (first.equals(file) ? "" : file + ".") + name;
    }
    return unit.tree().getImports().stream()
        .map(i -> i.getQualifiedIdentifier().toString())
        .filter(i -> i.endsWith("." + first))
        .map(i -> i.substring(0, i.length() - first.length()) + name)
        .findFirst()
        .orElse(unit.packageName() + "." + name);
  }
}
