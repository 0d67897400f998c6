package dev.luna.check;

import dev.luna.scope.NameUse;
import dev.luna.syntax.Clause;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.TreeWalk;
import dev.luna.syntax.UnaryOperator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// The fields of which a file asks whether they are there: who asks knows that they may not be. A
/// field that is kept in a variable is asked for with the variable.
final class TestedFields {
  private final FileContext file;
  private final Set<String> keys = new HashSet<>();
  private final Map<Integer, Set<String>> kept = new HashMap<>();
  private final Set<Integer> symbols = new HashSet<>();

  TestedFields(FileContext file) {
    this.file = file;
  }

  /// All of a file, whose walk is a matter of a millisecond: only rules that have found something
  /// ask.
  static TestedFields of(FileContext file) {
    TestedFields tested = new TestedFields(file);
    TreeWalk.walk(
        file.tree().chunk(),
        node -> {
          tested.enter(node);
          return true;
        });
    tested.symbols.forEach(s -> tested.keys.addAll(tested.kept.getOrDefault(s, Set.of())));
    return tested;
  }

  /// Whether the file asks for a field of this name.
  boolean has(String key) {
    return keys.contains(key);
  }

  private void enter(Node node) {
    switch (node) {
      case Clause.Conditional(_, _, var condition, _) -> test(condition);
      case Stat.While loop -> test(loop.condition());
      case Stat.Repeat loop -> test(loop.condition());
      case Stat.Local local -> {
        for (int i = 0; i < Math.min(local.names().size(), local.values().size()); i++) {
          Expr value = local.values().get(i);
          file.scopes()
              .declared(local.names().get(i).name())
              .ifPresent(s -> keep(s.index(), value));
        }
      }
      case Expr.Unary(_, _, var op, var operand) when op == UnaryOperator.NOT -> test(operand);
      case Expr.Binary binary -> enter(binary);
      case Expr.Call call -> enter(call);
      default -> {}
    }
  }

  private void keep(int symbol, Expr value) {
    if (value instanceof Expr.Index(_, _, _, var name)) {
      kept.computeIfAbsent(symbol, _ -> new HashSet<>()).add(name.name());
    }
  }

  private void enter(Expr.Binary binary) {
    switch (binary.op()) {
      case AND, OR -> {
        test(binary.left());
        if (binary.right() instanceof Expr.Index) {
          test(binary.right());
        }
      }
      case EQUAL, NOT_EQUAL -> {
        if (binary.right() instanceof Expr.Nil) {
          test(binary.left());
        } else if (binary.left() instanceof Expr.Nil) {
          test(binary.right());
        }
      }
      default -> {}
    }
  }

  private void enter(Expr.Call call) {
    if (asks(call.callee())) {
      call.args().values().forEach(this::test);
    }
  }

  /// `type(x.f)`, `pcall(x.f)` and `assert(x.f)` ask, too, and busted's `assert.is_nil(x.f)`.
  private static boolean asks(Expr callee) {
    Expr base = callee;
    while (base instanceof Expr.Index index) {
      base = index.base();
    }
    return base instanceof Expr.NameRef(_, _, var name)
        && (name.equals("assert") || base == callee && Set.of("type", "pcall").contains(name));
  }

  private void test(Expr value) {
    switch (value.bare()) {
      case Expr.Index(_, _, _, var name) -> keys.add(name.name());
      case Expr.NameRef name -> {
        switch (file.scopes().use(name)) {
          case NameUse.Local(var symbol) -> symbols.add(symbol.index());
          case NameUse.Upvalue(var symbol, _) -> symbols.add(symbol.index());
          case NameUse.Global _ -> {}
        }
      }
      default -> {}
    }
  }
}
