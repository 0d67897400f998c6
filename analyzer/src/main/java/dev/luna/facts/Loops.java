package dev.luna.facts;

import dev.luna.facts.Shape.Pack;
import dev.luna.syntax.Binding;
import dev.luna.syntax.Block;
import dev.luna.syntax.Stat;
import dev.luna.syntax.UnaryOperator;
import dev.luna.text.Span;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Loops. At the head of one, a variable holds what it held before or whatever the body assigns to
/// it, which the pass before has seen.
final class Loops {
  private final Pass pass;

  Loops(Pass pass) {
    this.pass = pass;
  }

  void whileLoop(Stat.While loop) {
    head(loop.span());
    open();
    Conditions.Tested tested = pass.conditions.test(loop.condition());
    pass.store.env = tested.yes();
    pass.statements.block(loop.body());
    close(tested.no());
  }

  /// The condition comes last, and sees what the body did.
  void repeatLoop(Stat.Repeat loop) {
    head(loop.span());
    open();
    pass.statements.block(loop.body());
    Conditions.Tested tested = pass.conditions.test(loop.condition());
    close(tested.yes());
  }

  void numericFor(Stat.NumericFor loop) {
    Shape number = Shapes.of(Basic.INTEGER);
    for (int i = 0; i < loop.bounds().size(); i++) {
      Shape bound = pass.expressions.value(loop.bounds().get(i));
      pass.parameters.used(bound, UnaryOperator.NEGATE);
      // The limit does not matter: the variable is what start and step are.
      if (i != 1 && (!Members.keyOf(bound).equals(Name.Member.INTEGERS) || Shapes.isFloat(bound))) {
        number = Shapes.of(Basic.NUMBER);
      }
    }
    body(loop.body(), List.of(loop.variable()), List.of(number));
  }

  void genericFor(Stat.GenericFor loop) {
    Pack values = pass.expressions.values(loop.values());
    List<Shape> shapes = new ArrayList<>();
    for (int i = 0; i < loop.variables().size(); i++) {
      shapes.add(Shapes.iter(values, i));
    }
    body(loop.body(), loop.variables(), shapes);
  }

  private void body(Block body, List<Binding> variables, List<Shape> shapes) {
    head(body.span());
    open();
    Env before = pass.store.env;
    for (int i = 0; i < variables.size(); i++) {
      Binding binding = variables.get(i);
      int symbol = pass.names.declared(binding);
      Shape shape = shapes.get(i);
      if (symbol != Names.NONE) {
        pass.assignments.assign(symbol, shape, null, binding.name().span(), false);
      }
      pass.note(binding, shape);
    }
    pass.statements.block(body);
    close(Env.join(before, pass.store.env));
  }

  private void open() {
    pass.frame.breaks.add(null);
  }

  private void close(Env end) {
    Env broken = pass.frame.breaks.removeLast();
    pass.store.env = broken == null ? end : Env.join(end, broken);
  }

  void breakOut() {
    List<@Nullable Env> breaks = pass.frame.breaks;
    if (!breaks.isEmpty()) {
      Env before = breaks.getLast();
      Env here = pass.store.env;
      breaks.set(breaks.size() - 1, before == null ? here : Env.join(before, here));
    }
    pass.store.env = pass.store.env.ended();
  }

  /// Makes flow ready for a stretch that it may come back to the beginning of.
  void head(Span span) {
    Map<Integer, List<Integer>> assigned = new HashMap<>();
    for (Variables.Assigned assignment : pass.variables.within(span)) {
      Place place = assignment.place();
      if (place.isVariable() && place.root() instanceof Place.Local(int symbol)) {
        assigned.computeIfAbsent(symbol, _ -> new ArrayList<>()).add(assignment.target().id());
      } else {
        pass.store.forget(place);
      }
    }
    assigned.forEach(this::widen);
  }

  private void widen(int symbol, List<Integer> targets) {
    Env env = pass.store.env;
    if (env.locals().get(symbol) == null && env.shared().get(symbol) == null) {
      return;
    }
    pass.store.assign(symbol, pass.asked.looped(pass.store.local(symbol), targets), null);
  }

  /// `shape`, or what the nodes `targets` are assigned.
  static Shape joined(Shape shape, @Nullable Shape[] shapes, List<Integer> targets) {
    List<Shape> all = new ArrayList<>();
    for (int target : targets) {
      Shape assigned = shapes[target];
      if (assigned != null) {
        all.add(assigned);
      }
    }
    all.add(shape);
    return Shapes.oneOf(all);
  }
}
