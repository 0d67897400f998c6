package dev.luna.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CaseLabelTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.DefaultCaseLabelTree;
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
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// A switch that is about a closed family has no `default`: whoever adds a member is told by the
/// compiler where it must say what it means.
///
/// About a family is a switch that names half of its members or more. One that picks a few, as a
/// rule does that cares for `break` alone among fifty kinds of nodes, may leave the rest to a
/// `default`.
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

  private static List<String> defaults(Sources sources, Map<String, Set<String>> families) {
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
          if (labels.stream().anyMatch(DefaultCaseLabelTree.class::isInstance)) {
            about(labels, families)
                .ifPresent(family -> found.add(unit.placeOf(tree) + " " + family));
          }
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
