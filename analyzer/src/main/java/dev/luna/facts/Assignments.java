package dev.luna.facts;

import dev.luna.facts.Env.Group;
import dev.luna.facts.Fact.Marks;
import dev.luna.facts.Shape.Pack;
import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.Binding;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.UnaryOperator;
import dev.luna.text.Span;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Named;
import dev.luna.types.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Statements that give variables and fields their values.
final class Assignments {
  private final Pass pass;
  private final Map<Integer, Expr.Call> typeCalls = new HashMap<>();
  private final Map<Integer, Expr> conditions = new HashMap<>();
  private final Map<Integer, String> aliases = new HashMap<>();

  Assignments(Pass pass) {
    this.pass = pass;
  }

  /// The call of `type` whose result is all that the variable ever holds; null if there is none.
  Expr.@Nullable Call typeCall(Expr.NameRef name) {
    Integer symbol = pass.names.symbol(name);
    return symbol == null ? null : typeCalls.get(symbol);
  }

  /// The condition whose value is all that the variable ever holds; null if there is none.
  @Nullable Expr condition(Expr.NameRef name) {
    Integer symbol = pass.names.symbol(name);
    return symbol == null ? null : conditions.get(symbol);
  }

  /// The global, or the field of one, that is all that the variable `symbol` ever holds: `type`
  /// behind `local type = type`, `table.insert` behind `local insert = table.insert`; empty if it
  /// is none.
  String alias(int symbol) {
    return aliases.getOrDefault(symbol, "");
  }

  void continueBehind(Assignments before) {
    typeCalls.putAll(before.typeCalls);
    conditions.putAll(before.conditions);
    aliases.putAll(before.aliases);
  }

  // Locals

  void locals(Stat.Local local) {
    List<LuaType> types = pass.docs.types(local);
    Optional<String> type = pass.docs.className(local);
    Pack values = values(local.values(), local, null);
    Group group = groupOfNames(local.names(), values);
    for (int i = 0; i < local.names().size(); i++) {
      Binding binding = local.names().get(i);
      int symbol = pass.names.declared(binding);
      if (symbol == Names.NONE) {
        continue;
      }
      if (i < types.size()) {
        pass.store.declare(symbol, types.get(i));
      }
      boolean first = i == 0;
      Expr value = i < local.values().size() ? local.values().get(i) : null;
      Shape shape = first ? required(local, values) : Shapes.at(values, i);
      Place place = new Place(new Place.Local(symbol), List.of());
      shape =
          first && type.isPresent()
              ? classed(type.get(), shape, local.span())
              : extended(place, value, shape, binding.span());
      remember(symbol, value);
      boolean silent = value == null && values.tail().equals(Shapes.NO_MORE);
      assign(symbol, shape, i < values.head().size() ? null : group, binding.name().span(), silent);
      pass.note(binding, pass.store.local(symbol));
    }
  }

  /// What the first variable gets: what `@module` says, or its value.
  private Shape required(Stat.Local local, Pack values) {
    Optional<String> request = pass.docs.required(local);
    return request.isPresent() ? new Shape.ModuleRef(request.get()) : Shapes.at(values, 0);
  }

  private void remember(int symbol, @Nullable Expr value) {
    if (value == null || !pass.variables.isSettled(symbol, value.span().end())) {
      return;
    }
    if (value instanceof Expr.Call call) {
      String callee = pass.calls.globalName(call.callee());
      if (callee.equals("type") || callee.equals("math.type")) {
        typeCalls.put(symbol, call);
      }
    } else if (isCondition(value)) {
      conditions.put(symbol, value);
    } else {
      String global = pass.calls.globalName(value);
      if (!global.isEmpty()) {
        aliases.put(symbol, global);
      }
    }
  }

  private static boolean isCondition(Expr value) {
    Expr at = value.bare();
    return at instanceof Expr.Unary(_, _, var not, _) && not == UnaryOperator.NOT
        || at instanceof Expr.Binary b
            && (Expressions.isLogical(b.op())
                || b.op() == BinaryOperator.EQUAL
                || b.op() == BinaryOperator.NOT_EQUAL);
  }

  private @Nullable Group groupOfNames(List<Binding> names, Pack values) {
    int single = values.head().size();
    if (values.tail().equals(Shapes.NO_MORE) || names.size() - single < 2) {
      return null;
    }
    List<Integer> symbols = new ArrayList<>();
    for (Binding binding : names.subList(single, names.size())) {
      symbols.add(pass.names.declared(binding));
    }
    return pass.store.group(symbols);
  }

  /// Assigns a local variable, and records that if the variable has facts of its own.
  ///
  /// @param silent whether nothing is assigned in so many words
  void assign(int symbol, Shape shape, @Nullable Group group, Span span, boolean silent) {
    Shape kept = pass.store.kept(symbol, shape, span);
    pass.store.assign(symbol, kept, kept.equals(shape) ? group : null);
    Shape held = pass.store.local(symbol);
    if (!silent || held instanceof Shape.Of(var type) && !type.equals(LuaType.Basic.NIL)) {
      pass.happened(new Effect.Assigned(symbol, held, pass.store.isDeclared(symbol), span));
    }
  }

  /// The variable's value has got a metatable: it holds `shape` now.
  void rewrite(int symbol, Shape shape, Span span) {
    assign(symbol, shape, null, span, false);
  }

  void localFunction(Stat.LocalFunction function) {
    int symbol = pass.names.declared(function.name());
    Shape shape = new Shape.Function(pass.naming.of(function.body()));
    if (symbol != Names.NONE) {
      assign(symbol, shape, null, function.name().span(), false);
    }
    pass.note(function.name(), shape);
    pass.functions.declared(function.body(), false, null, function, function.name().span());
  }

  // Classes

  /// What stands below `@class`: that class, whatever made it.
  private Shape classed(String type, Shape shape, Span span) {
    return switch (shape) {
      case Shape.NewTable _, Shape.NewClass _ -> shape;
      case Shape.Nth(Shape.Call call, _) -> newClass(type, type, call, span);
      case Shape.Nth(Shape.MethodCall call, _) -> newClass(type, type, call, span);
      case Shape.WithMeta(Shape.NewTable _, _) -> shape;
      default -> Shapes.of(new Named(type));
    };
  }

  /// A call's result to which the file adds methods is a class of its own.
  private Shape extended(Place place, @Nullable Expr value, Shape shape, Span span) {
    boolean call = value instanceof Expr.Call || value instanceof Expr.MethodCall;
    return call
            && shape instanceof Shape.Nth(var made, int index)
            && index == 0
            && pass.naming.isExtended(place)
        ? newClass(pass.naming.ofPlace(place), pass.naming.labelOf(place), made, span)
        : shape;
  }

  private Shape newClass(String name, String label, Shape call, Span span) {
    Tables.Made made = new Tables.Made(label, pass.frame.name, Shapes.first(call), span);
    pass.happened(new Effect.Table(name, made));
    return Shapes.newClass(name, call);
  }

  // Globals and fields

  void assign(Stat.Assign assign) {
    List<Shape> bases = new ArrayList<>();
    List<Shape> keys = new ArrayList<>();
    for (Expr target : assign.targets()) {
      bases.add(base(target));
      keys.add(
          target instanceof Expr.Subscript(_, _, _, var key)
              ? pass.expressions.value(key)
              : Shapes.OPAQUE);
    }
    Pack values = values(assign.values(), assign, bases.getFirst());
    Optional<String> type = pass.docs.className(assign);
    List<LuaType> types = pass.docs.types(assign);
    Group group = group(assign.targets(), values);
    for (int i = 0; i < assign.targets().size(); i++) {
      Expr target = assign.targets().get(i);
      Expr value = i < assign.values().size() ? assign.values().get(i) : null;
      Shape shape = Shapes.at(values, i);
      Place place = pass.places.of(target);
      if (i == 0 && type.isPresent()) {
        shape = classed(type.get(), shape, target.span());
      } else if (i < types.size()) {
        shape = Shapes.of(types.get(i));
      } else if (place != null) {
        shape = extended(place, value, shape, target.span());
      }
      boolean declared = i < types.size();
      put(
          new Target(target, place, bases.get(i), keys.get(i)),
          shape,
          declared,
          pass.docs.marks(assign),
          group);
    }
  }

  /// What is assigned to.
  private record Target(Expr expr, @Nullable Place place, Shape base, Shape key) {}

  private Shape base(Expr target) {
    return switch (target) {
      case Expr.Index(_, _, var base, _) -> pass.expressions.value(base);
      case Expr.Subscript(_, _, var base, _) -> pass.expressions.value(base);
      case Expr.NameRef name -> environment(name);
      default -> Shapes.OPAQUE;
    };
  }

  private Shape environment(Expr.NameRef name) {
    Integer symbol = pass.names.environment(name);
    return symbol == null ? Shapes.OPAQUE : pass.store.local(symbol);
  }

  private @Nullable Group group(List<Expr> targets, Pack values) {
    List<Integer> symbols = new ArrayList<>();
    for (Expr target : targets) {
      Integer symbol = target instanceof Expr.NameRef name ? pass.names.symbol(name) : null;
      if (symbol != null) {
        symbols.add(symbol);
      }
    }
    return symbols.size() > 1 && values.head().isEmpty() ? pass.store.group(symbols) : null;
  }

  private Pack values(List<Expr> exprs, Node statement, @Nullable Shape owner) {
    if (exprs.size() == 1 && exprs.getFirst() instanceof Expr.Function(_, _, var body)) {
      pass.functions.document(statement);
      Shape shape = pass.functions.assigned(body, owner, exprs.getFirst().span());
      pass.note(exprs.getFirst(), shape);
      return new Pack(List.of(shape), Shapes.NO_MORE);
    }
    return pass.expressions.values(exprs);
  }

  private void put(
      Target target, Shape shape, boolean declared, Marks marks, @Nullable Group group) {
    Integer symbol = target.expr instanceof Expr.NameRef name ? pass.names.symbol(name) : null;
    if (symbol != null) {
      assign(symbol, shape, group, target.expr.span(), false);
      pass.note(target.expr, pass.store.local(symbol));
      return;
    }
    pass.parameters.escape(shape);
    pass.note(target.expr, shape);
    String global = global(target.place, target.expr instanceof Expr.NameRef);
    if (!global.isEmpty()) {
      global(global, shape, declared, marks, target.expr.span());
    } else if (target.expr instanceof Expr.NameRef name) {
      field(target.base, name.name(), shape, declared, marks, name.span());
    } else if (target.expr instanceof Expr.Index(_, _, _, var name)) {
      pass.parameters.indexed(target.base, name.name());
      field(target.base, name.name(), shape, declared, marks, name.span());
    } else if (target.expr instanceof Expr.Subscript(_, _, _, var key)) {
      pass.parameters.indexed(target.base, "");
      pass.members.assign(target.base, target.key, shape, key.span());
    }
    if (target.place != null) {
      pass.store.assign(target.place, shape);
    }
  }

  private void field(
      Shape owner, String key, Shape shape, boolean declared, Marks marks, Span span) {
    if (shape instanceof Shape.Function) {
      pass.owners.own(owner).forEach(pass.tables::extend);
    }
    pass.members.assign(owner, key, new Fact.Value(shape, declared, marks), span);
  }

  /// The global that is at `place`, whether it is written `x` or `_G.x`; empty if there is none.
  /// Behind `module(...)` only `_G.x` is one, which is then a field like others ([Members]).
  private String global(@Nullable Place place, boolean plain) {
    return place != null
            && place.isVariable()
            && place.root() instanceof Place.Global(var name)
            && (plain || !pass.module)
        ? name
        : "";
  }

  private void global(String name, Shape shape, boolean declared, Marks marks, Span span) {
    Fact.Value fact = new Fact.Value(shape, declared, marks);
    if (pass.module) {
      pass.members.assign(new Shape.NewTable(pass.naming.mainChunk()), name, fact, span);
    } else {
      pass.happened(new Effect.Stated(new Name.Global(name), fact, span));
    }
  }

  // Functions

  void function(Stat.FunctionDeclaration function) {
    Place place = pass.places.of(function);
    Expr.NameRef root = function.name().base();
    Shape owner = null;
    Shape base = pass.note(root, pass.expressions.eval(root));
    List<Ident> fields = function.name().fields();
    for (int i = 0; i < fields.size() - 1; i++) {
      Place at =
          place == null || place.keys().size() <= i
              ? null
              : new Place(place.root(), place.keys().subList(0, i + 1));
      Shape known = at == null ? null : pass.store.known(at);
      base =
          pass.note(
              fields.get(i), known == null ? Shapes.member(base, fields.get(i).name()) : known);
    }
    String name = fields.isEmpty() ? root.name() : fields.getLast().name();
    if (!fields.isEmpty()) {
      owner = base;
      pass.parameters.indexed(base, name);
    } else if (pass.names.environment(root) != null) {
      owner = environment(root);
    }
    Span span = fields.isEmpty() ? root.span() : fields.getLast().span();
    Shape shape = new Shape.Function(pass.naming.of(function.body()));
    Marks marks = pass.docs.marks(function);
    pass.parameters.escape(shape);
    Integer symbol = pass.names.symbol(root);
    String global = global(place, fields.isEmpty());
    if (!global.isEmpty()) {
      global(global, shape, false, marks, span);
    } else if (owner != null) {
      field(owner, name, shape, false, marks, span);
    } else if (symbol != null) {
      assign(symbol, shape, null, span, false);
    }
    if (place != null && (owner != null || symbol == null)) {
      pass.store.assign(place, shape);
    }
    pass.functions.declared(function.body(), function.name().method(), owner, function, span);
  }

  /// `global names = values` and `global function`, of Lua 5.5.
  void globals(Stat.Global global) {
    Pack values = values(global.values(), global, null);
    for (int i = 0; i < global.names().size(); i++) {
      Binding binding = global.names().get(i);
      Shape shape = Shapes.at(values, i);
      pass.note(binding, shape);
      if (!global.values().isEmpty()) {
        global(binding.name().name(), shape, false, pass.docs.marks(global), binding.name().span());
      }
    }
  }

  void globalFunction(Stat.GlobalFunction function) {
    Shape shape = new Shape.Function(pass.naming.of(function.body()));
    pass.parameters.escape(shape);
    pass.note(function.name(), shape);
    global(
        function.name().name().name(),
        shape,
        false,
        pass.docs.marks(function),
        function.name().span());
    pass.functions.declared(function.body(), false, null, function, function.name().span());
  }
}
