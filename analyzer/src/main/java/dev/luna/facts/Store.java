package dev.luna.facts;

import static dev.luna.types.LuaType.Basic.NIL;

import dev.luna.facts.Env.Fields;
import dev.luna.facts.Env.Group;
import dev.luna.facts.Env.Held;
import dev.luna.text.Span;
import dev.luna.types.LuaType;
import dev.luna.types.Name;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What places hold: reads, assignments and checks, against the [Env] of the moment.
final class Store {
  /// A local variable that is assigned something deeper gets a fact of its own: chains of locals
  /// would run into the bound of shapes.
  private static final int DEEP = 5;

  private final Pass pass;
  private final Map<String, Integer> keys = new HashMap<>();
  private final Map<Integer, LuaType> declared = new HashMap<>();
  private final Map<Integer, Integer> deep = new HashMap<>();
  private int groups;
  Env env = Env.START;

  Store(Pass pass) {
    this.pass = pass;
  }

  // Reading

  /// What a local variable holds.
  Shape local(int symbol) {
    Held held = held(env, symbol);
    return held == null ? reference(symbol) : held.shape();
  }

  private static @Nullable Held held(Env env, int symbol) {
    Held held = env.locals().get(symbol);
    return held == null ? env.shared().get(symbol) : held;
  }

  /// The variable as a fact of its own: here it may hold whatever it is ever assigned.
  private Shape reference(int symbol) {
    LuaType type = declared.get(symbol);
    if (type != null) {
      return Shapes.of(type);
    }
    pass.found.referenced.add(symbol);
    return new Shape.LocalRef(pass.naming.ofLocal(symbol));
  }

  /// What was assigned to, or checked of, a place that is no local variable; null if nothing was.
  @Nullable Shape known(Place place) {
    Fields fields = env.fields().get(root(place));
    return fields == null ? null : Env.get(fields, path(place), 0);
  }

  private int root(Place place) {
    return switch (place.root()) {
      case Place.Local(int symbol) -> symbol;
      case Place.Global(var name) -> -1 - key(name);
    };
  }

  private List<Integer> path(Place place) {
    if (place.isVariable()) {
      return List.of();
    }
    List<Integer> path = new ArrayList<>(place.keys().size());
    for (String key : place.keys()) {
      path.add(key(key));
    }
    return path;
  }

  private int key(String key) {
    Integer known = keys.get(key);
    if (known == null) {
      known = keys.size();
      keys.put(key, known);
    }
    return known;
  }

  // Assigning

  /// What annotations say a variable is, whatever it is assigned.
  void declare(int symbol, LuaType type) {
    declared.put(symbol, type);
  }

  boolean isDeclared(int symbol) {
    return declared.containsKey(symbol);
  }

  /// Assigns a local variable.
  void assign(int symbol, Shape shape, @Nullable Group group) {
    LuaType type = declared.get(symbol);
    Shape value = type == null ? shape : declared(type, shape);
    Env changed = env.fields(env.fields().without(symbol));
    Held held = new Held(value, type == null ? group : null);
    env =
        pass.variables.isShared(symbol)
            ? changed.shared(env.shared().put(symbol, held))
            : changed.locals(env.locals().put(symbol, held));
  }

  /// Whether a value may be nil as often as not: a field that is followed, one of several.
  private static boolean isOpen(Shape assigned) {
    return assigned instanceof Shape.OneOf
        || assigned instanceof Shape.MemberOf
        || assigned instanceof Shape.Elem;
  }

  /// What a variable of this type holds when it is assigned: not nil, if that is not assigned.
  private static Shape declared(LuaType type, Shape assigned) {
    Shape declared = Shapes.of(type);
    boolean isNil = assigned instanceof Shape.Of(var given) && Unions.members(given).contains(NIL);
    boolean mayBeNil = Unions.members(type).contains(NIL) && type != NIL;
    return mayBeNil && !isNil && !isOpen(assigned)
        ? Shapes.guarded(declared, 0, new Guard.Equals(NIL, false))
        : declared;
  }

  /// Assigns a global or a field.
  void assign(Place place, Shape shape) {
    int root = root(place);
    env =
        env.fields(env.fields().put(root, Env.put(env.fields().get(root), path(place), 0, shape)));
  }

  /// Nothing is known of the place any more.
  void forget(Place place) {
    int root = root(place);
    Fields fields = env.fields().get(root);
    if (fields != null) {
      env = env.fields(env.fields().put(root, Env.put(fields, path(place), 0, null)));
    }
  }

  /// Something was called that may assign what closures share.
  void called() {
    env = env.shared(IntMap.empty());
  }

  /// A group for the variables that a pack is about to be assigned to.
  Group group(List<Integer> symbols) {
    return new Group(++groups, symbols);
  }

  /// `shape` as a local variable holds it: if it is deep, by a fact of its own.
  Shape kept(int symbol, Shape shape, Span span) {
    if (ShapeSize.depth(shape) <= DEEP) {
      return shape;
    }
    String name = pass.naming.ofLocal(symbol) + "=" + deepened(symbol);
    pass.happened(new Effect.Deep(symbol));
    pass.found.local(name, shape);
    Fact.Value fact = new Fact.Value(shape, false, Fact.Marks.NONE);
    pass.happened(new Effect.Stated(new Name.Local(name), fact, span));
    return new Shape.LocalRef(name);
  }

  /// How many deep shapes the variable was assigned before, now that it is assigned one more.
  int deepened(int symbol) {
    return deep.merge(symbol, 1, Integer::sum) - 1;
  }

  void continueBehind(Store before) {
    declared.putAll(before.declared);
  }

  // Checking

  /// `env` where `guard` holds of the place.
  Env narrow(Env from, Place place, Guard guard) {
    if (place.isVariable() && place.root() instanceof Place.Local(int symbol)) {
      return narrow(from, symbol, guard);
    }
    Env before = env;
    env = from;
    Shape now = Shapes.guarded(value(place), 0, guard);
    env = before;
    int root = root(place);
    Fields fields = Env.narrow(from.fields().get(root), path(place), 0, now);
    return from.fields(from.fields().put(root, fields));
  }

  private Env narrow(Env from, int symbol, Guard guard) {
    Held held = held(from, symbol);
    Shape shape = held == null ? reference(symbol) : held.shape();
    if (held != null && held.group() != null && shape instanceof Shape.Nth(var pack, int index)) {
      return narrowGroup(from, held.group(), Shapes.guarded(pack, index, guard));
    }
    return with(from, symbol, new Held(Shapes.guarded(shape, 0, guard), null));
  }

  private Env narrowGroup(Env from, Group group, Shape pack) {
    Env to = from;
    for (int sibling : group.symbols()) {
      Held held = held(to, sibling);
      if (held != null && held.group() == group && held.shape() instanceof Shape.Nth(_, int i)) {
        to = with(to, sibling, new Held(Shapes.nth(pack, i), group));
      }
    }
    return to;
  }

  private Env with(Env from, int symbol, Held held) {
    return pass.variables.isShared(symbol)
        ? from.shared(from.shared().put(symbol, held))
        : from.locals(from.locals().put(symbol, held));
  }

  /// What a place holds: what is known of it, else what its parts say.
  Shape value(Place place) {
    Shape shape =
        switch (place.root()) {
          case Place.Local(int symbol) -> local(symbol);
          case Place.Global(var name) -> global(name);
        };
    List<String> keys = new ArrayList<>();
    for (String key : place.keys()) {
      keys.add(key);
      Shape known = known(new Place(place.root(), keys));
      shape = known == null ? pass.expressions.field(shape, key) : known;
    }
    return shape;
  }

  /// What a global holds. In a file that calls `module`, the globals that it assigns are fields.
  Shape global(String name) {
    Shape known = known(new Place(new Place.Global(name), List.of()));
    if (known != null) {
      return known;
    }
    String chunk = pass.naming.mainChunk();
    return pass.module && !pass.asked.member(chunk, name).isEmpty()
        ? Shapes.member(new Shape.NewTable(chunk), name)
        : new Shape.GlobalRef(name);
  }
}
