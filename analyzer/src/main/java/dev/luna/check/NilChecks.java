package dev.luna.check;

import dev.luna.facts.Shape;
import dev.luna.infer.Callable;
import dev.luna.scope.NameUse;
import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.Block;
import dev.luna.syntax.Clause;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.TreeWalk;
import dev.luna.syntax.UnaryOperator;
import dev.luna.text.Span;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What of a file's checks for `nil` flow cannot follow.
///
/// A field or a variable that closures share may be another after each call, so flow forgets that
/// it was checked; people do not. And a check whose branch ends with a call, as in `if not x then
/// fail() end`, may be one that does not come back; one whose branch sets another variable, as in
/// `if not x then ok = false end`, has been answered where that is asked for.
final class NilChecks {
  private final FileContext file;
  private final Map<String, List<Integer>> checked = new HashMap<>();
  private final Map<String, List<Integer>> failing = new HashMap<>();
  private final Map<String, Set<String>> flags = new HashMap<>();
  private final List<Clause.Conditional> branches = new ArrayList<>();
  private final List<Span> functions = new ArrayList<>();

  private NilChecks(FileContext file) {
    this.file = file;
  }

  static NilChecks of(FileContext file) {
    NilChecks checks = new NilChecks(file);
    TreeWalk.walk(
        file.tree().chunk(),
        node -> {
          checks.enter(node);
          return true;
        });
    return checks;
  }

  /// Whether `value` has been checked before, in its function, in a way that flow does not see.
  boolean cover(Expr value) {
    String text = text(value);
    int from = function(value.span());
    boolean isPlain =
        value instanceof Expr.NameRef name && file.scopes().use(name) instanceof NameUse.Local;
    return has(failing, text, from, value)
        || !isPlain && has(checked, text, from, value)
        || isFlagged(text, from, value)
        || isFound(value);
  }

  /// Whether a place is behind a question for a variable that a check of the value sets.
  private boolean isFlagged(String text, int from, Expr value) {
    Set<String> set = flags.getOrDefault(text, Set.of());
    return !set.isEmpty()
        && branches.stream()
            .filter(b -> from <= b.span().start() && b.body().span().covers(value.span()))
            .anyMatch(b -> names(b.condition()).stream().anyMatch(set::contains));
  }

  /// Whether a value is what a pattern finds in a text that has been searched for what the pattern
  /// cannot do without.
  private boolean isFound(Expr value) {
    return file.types().shape(value) instanceof Shape.Nth(Shape.MethodCall call, _)
        && branches.stream()
            .filter(b -> b.body().span().covers(value.span()))
            .flatMap(b -> calls(b.condition()).stream())
            .map(c -> file.types().shape(c))
            .anyMatch(
                s -> s instanceof Shape.MethodCall tested && TextSearch.implies(tested, call));
  }

  private static boolean has(Map<String, List<Integer>> places, String text, int from, Expr value) {
    return places.getOrDefault(text, List.of()).stream()
        .anyMatch(at -> from <= at && at < value.span().start());
  }

  /// Where the innermost function around a place begins.
  private int function(Span span) {
    return functions.stream()
        .filter(f -> f.start() <= span.start() && span.end() <= f.end())
        .mapToInt(Span::start)
        .max()
        .orElse(0);
  }

  private void enter(Node node) {
    switch (node) {
      case FunctionBody body -> functions.add(body.span());
      case Clause.Conditional(_, _, var condition, var body) -> {
        branches.add((Clause.Conditional) node);
        test(condition, checked);
        if (endsWithCall(body)) {
          Map<String, List<Integer>> tested = new HashMap<>();
          test(condition, tested);
          // What counts is behind the branch: within it, nothing has been said yet.
          tested
              .keySet()
              .forEach(text ->
                  failing.computeIfAbsent(text, _ -> new ArrayList<>()).add(body.span().end()));
        }
        names(condition)
            .forEach(n -> flags.computeIfAbsent(n, _ -> new HashSet<>()).addAll(assigned(body)));
      }
      case Stat.While loop -> test(loop.condition(), checked);
      case Stat.Assign assign -> assigned(assign);
      case Expr.Binary binary when isLogical(binary.op()) -> test(binary.left(), checked);
      case Expr.Call call when !isStandard(call) || refusesNil(call) ->
          call.args().values().stream().limit(1).forEach(value -> add(value, checked));
      default -> {}
    }
  }

  /// The variables that the statements of a block assign.
  private static Set<String> assigned(Block body) {
    Set<String> names = new HashSet<>();
    for (Stat stat : body.stats()) {
      if (stat instanceof Stat.Assign assign) {
        for (Expr target : assign.targets()) {
          if (target instanceof Expr.NameRef name) {
            names.add(name.name());
          }
        }
      }
    }
    return names;
  }

  /// The variables that a condition asks for.
  private Set<String> names(Expr condition) {
    Map<String, List<Integer>> tested = new HashMap<>();
    test(condition, tested);
    return tested.keySet();
  }

  /// The calls of methods that are true where a condition is.
  private static List<Expr> calls(Expr condition) {
    List<Expr> calls = new ArrayList<>();
    List<Expr> open = new ArrayList<>(List.of(condition));
    while (!open.isEmpty()) {
      switch (open.removeLast()) {
        case Expr.Paren(_, _, var inner) -> open.add(inner);
        case Expr.Binary b when b.op() == BinaryOperator.AND -> {
          open.add(b.left());
          open.add(b.right());
        }
        case Expr.MethodCall call -> calls.add(call);
        default -> {}
      }
    }
    return calls;
  }

  /// What is given another value may have one now; not if that is `nil`.
  private void assigned(Stat.Assign assign) {
    for (int i = 0; i < assign.targets().size(); i++) {
      boolean isNil = i < assign.values().size() && assign.values().get(i) instanceof Expr.Nil;
      if (!isNil) {
        add(assign.targets().get(i), checked);
      }
    }
  }

  /// Whether the last thing that a branch does is a call that may not come back: those of the
  /// standard library that do not, flow knows.
  private boolean endsWithCall(Block body) {
    return !body.stats().isEmpty()
        && body.stats().getLast() instanceof Stat.ExprStat(_, _, var expr)
        && !(expr instanceof Expr.Call call && isStandard(call));
  }

  /// Whether a function raises an error if it is given `nil` first: behind the call it was not.
  private boolean refusesNil(Expr.Call call) {
    List<Callable> callables = file.types().callables(file.types().of(call.callee()));
    return !callables.isEmpty()
        && callables.stream()
            .map(callable -> callable.signature().params())
            .noneMatch(params ->
                params.isEmpty() || params.getFirst().optional() || mayBeNil(params.getFirst()));
  }

  private static boolean mayBeNil(LuaType.Parameter param) {
    return Unions.members(param.type()).stream()
        .anyMatch(t -> t == Basic.NIL || t == Basic.ANY || t == Basic.UNKNOWN);
  }

  /// Whether a function of the standard library is called, which checks nothing for others.
  private boolean isStandard(Expr.Call call) {
    return file.types().isStandardFunction(file.types().of(call.callee()));
  }

  private static boolean isLogical(BinaryOperator op) {
    return op == BinaryOperator.AND || op == BinaryOperator.OR;
  }

  private void test(Expr condition, Map<String, List<Integer>> into) {
    switch (condition) {
      case Expr.Paren(_, _, var inner) -> test(inner, into);
      case Expr.Unary(_, _, var op, var operand) when op == UnaryOperator.NOT ->
          test(operand, into);
      case Expr.Binary binary -> {
        test(binary.left(), into);
        test(binary.right(), into);
      }
      default -> add(condition, into);
    }
  }

  private void add(Expr value, Map<String, List<Integer>> into) {
    if (value instanceof Expr.NameRef
        || value instanceof Expr.Index
        || value instanceof Expr.Subscript) {
      into.computeIfAbsent(text(value), _ -> new ArrayList<>()).add(value.span().start());
    }
  }

  private String text(Expr value) {
    return file.tree().source().text(value.span());
  }
}
