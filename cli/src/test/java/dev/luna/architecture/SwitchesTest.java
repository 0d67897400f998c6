package dev.luna.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ConstantCaseLabelTree;
import com.sun.source.tree.DefaultCaseLabelTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.tree.SwitchTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// A switch that is about a closed family has no `default`: whoever adds a member is told by the
/// compiler where it must say what it means.
///
/// About a family is a switch that names half of its members or more. One that picks a few, as a
/// rule does that cares for `break` alone among fifty kinds of nodes, may leave the rest to a
/// `default`.
///
/// A member that is an enum is named as a whole, `case Basic basic`, and its constants are told
/// apart in another switch: the step of the build that makes classes for older virtual machines
/// cannot unroll a switch that mixes types with qualified constants.
class SwitchesTest {
  private static final Pattern PATTERN_TYPE =
      Pattern.compile("((?:\\w+\\.)*\\w+)[ (].*", Pattern.DOTALL);

  @Test
  void switchesOverFamiliesHaveNoDefault() {
    assertThat(defaults(Sources.ours(), families(House.ours()))).isEmpty();
  }

  @Test
  void defaultIsFound() {
    var expr = Set.of("p.Expr.Call", "p.Expr.Name", "p.Expr.Index");
    var node = new HashSet<>(expr);
    node.addAll(Set.of("p.Stat.Call", "p.Stat.Break", "p.Stat.Return", "p.Block"));
    Sources sources =
        Sources.of(
            "A.java",
            """
            class A {
              int most(Expr e) { return switch (e) { case Expr.Call c -> 1; case Name(var x) -> 2; default -> 3; }; }
              int all(Expr e) { return switch (e) { case Expr.Call c -> 1; case Expr.Name _ -> 2; case Index i -> 3; }; }
              int few(Node n) { return switch (n) { case Stat.Call c -> 1; default -> 2; }; }
              int whole(Node n) { return switch (n) { case Expr e -> 1; case Block b -> 2; default -> 3; }; }
              void three(Object o) { switch (o) { case String s -> {} default -> {} } }
            }
            """);
    assertThat(defaults(sources, Map.of("p.Expr", expr, "p.Node", node)))
        .containsExactly("A.java:2 names 2 of 3 of p.Expr");
  }

  @Test
  void switchesOverFamiliesNameNoConstants() {
    assertThat(constants(Sources.ours(), enumMembers(House.ours()))).isEmpty();
  }

  @Test
  void constantIsFound() {
    Sources sources =
        Sources.of(
            "A.java",
            """
            class A {
              int one(Type t) { return switch (t) { case Basic.NIL -> 1; case Named n -> 2; case Basic b -> 3; }; }
              void two(Type t) { switch (t) { case Named n -> {} case Type.Basic.NIL, Type.Basic.ANY -> {} default -> {} } }
              int whole(Type t) { return switch (t) { case Basic b when b == Basic.NIL -> 1; case Type _ -> 2; }; }
              int plain(Basic b) { return switch (b) { case NIL -> 1; case ANY -> 2; }; }
              int text(String s) { return switch (s) { case Key.FIRST -> 1; case "x" -> 2; default -> 3; }; }
            }
            """);
    assertThat(constants(sources, Set.of("p.Type.Basic")))
        .containsExactly(
            "A.java:2 Basic.NIL", "A.java:3 Type.Basic.NIL", "A.java:3 Type.Basic.ANY");
  }

  /// By the name of the sealed root, the names of all its members that are not roots themselves.
  private static Map<String, Set<String>> families(House house) {
    var families = new HashMap<String, Set<String>>();
    house.classes().stream()
        .map(c -> c.reflect())
        .filter(Class::isSealed)
        .forEach(root -> families.put(root.getCanonicalName(), members(root)));
    return families;
  }

  private static Set<String> members(Class<?> type) {
    if (!type.isSealed()) {
      return Set.of(type.getCanonicalName());
    }
    var members = new HashSet<String>();
    Arrays.stream(type.getPermittedSubclasses())
        .map(SwitchesTest::members)
        .forEach(members::addAll);
    return members;
  }

  /// The names of the enums that are members of a family.
  private static Set<String> enumMembers(House house) {
    return house.classes().stream()
        .map(c -> c.reflect())
        .filter(Class::isEnum)
        .filter(c -> Arrays.stream(c.getInterfaces()).anyMatch(Class::isSealed))
        .map(Class::getCanonicalName)
        .collect(Collectors.toSet());
  }

  private static List<String> defaults(Sources sources, Map<String, Set<String>> families) {
    return found(
        sources,
        labels ->
            labels.stream().anyMatch(DefaultCaseLabelTree.class::isInstance)
                ? about(labels, families).stream().toList()
                : List.of());
  }

  private static List<String> constants(Sources sources, Set<String> enums) {
    return found(
        sources,
        labels ->
            labels.stream()
                .filter(label -> isConstantOf(label, enums))
                .map(Object::toString)
                .toList());
  }

  /// Whether a label is `Basic.NIL`, with the name of one of these enums before the dot.
  private static boolean isConstantOf(CaseLabelTree label, Set<String> enums) {
    return label instanceof ConstantCaseLabelTree constant
        && constant.getConstantExpression() instanceof MemberSelectTree select
        && enums.stream().anyMatch(name -> isCalled(name, select.getExpression().toString()));
  }

  /// What there is to say against the labels of each switch, with its place.
  private static List<String> found(
      Sources sources, Function<List<CaseLabelTree>, List<String>> complaints) {
    var found = new ArrayList<String>();
    for (Sources.Unit unit : sources.units()) {
      new TreeScanner<Void, Void>() {
        @Override
        public Void visitSwitch(SwitchTree tree, Void nothing) {
          check(tree, tree.getCases());
          return super.visitSwitch(tree, nothing);
        }

        @Override
        public Void visitSwitchExpression(SwitchExpressionTree tree, Void nothing) {
          check(tree, tree.getCases());
          return super.visitSwitchExpression(tree, nothing);
        }

        private void check(Tree tree, List<? extends CaseTree> cases) {
          List<CaseLabelTree> labels =
              cases.stream().<CaseLabelTree>flatMap(c -> c.getLabels().stream()).toList();
          complaints.apply(labels).forEach(each -> found.add(unit.placeOf(tree) + " " + each));
        }
      }.scan(unit.tree(), null);
    }
    return found;
  }

  /// The smallest family that the labels belong to, if they name half of it or more.
  private static Optional<String> about(
      List<CaseLabelTree> labels, Map<String, Set<String>> families) {
    List<String> named =
        labels.stream().map(SwitchesTest::patternType).filter(n -> !n.isEmpty()).toList();
    return families.keySet().stream()
        .filter(root ->
            !named.isEmpty() && named.stream().allMatch(n -> !covered(n, root, families).isEmpty()))
        .min(
            Comparator.comparingInt((String root) -> families.get(root).size())
                .thenComparing(root -> root))
        .flatMap(root -> mostly(named, root, families));
  }

  /// A whole family below, `case Stat stat`, counts as one: who adds a statement is told where that
  /// is taken apart.
  private static Optional<String> mostly(
      List<String> named, String root, Map<String, Set<String>> families) {
    long written = named.stream().distinct().count();
    int all = families.get(root).size();
    return written * 2 >= all
        ? Optional.of("names %d of %d of %s".formatted(written, all, root))
        : Optional.empty();
  }

  /// The members of a family that a type stands for, as it is written in a label: sources are
  /// parsed without types.
  private static Set<String> covered(
      String written, String root, Map<String, Set<String>> families) {
    Set<String> family = families.get(root);
    var covered = new HashSet<String>();
    family.stream().filter(m -> isCalled(m, written)).forEach(covered::add);
    families.forEach((name, members) -> {
      if (isCalled(name, written) && family.containsAll(members)) {
        covered.addAll(members);
      }
    });
    return covered;
  }

  private static boolean isCalled(String fullName, String written) {
    return fullName.endsWith("." + written);
  }

  /// `Node.Leaf` of `Node.Leaf l` and of `Node.Leaf(var x)`, `""` for a constant.
  private static String patternType(CaseLabelTree label) {
    var matcher = PATTERN_TYPE.matcher(label.toString());
    return matcher.matches() ? matcher.group(1) : "";
  }
}
