package dev.luna.facts;

import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.Binding;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TableField;
import dev.luna.syntax.TreeWalk;
import dev.luna.types.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the functions and constructors of a file are called.
///
/// A name says where a thing is assigned first, so that it stays while text around it changes:
///
///     file#               the table that the file returns, whatever its variable is called
///     file#()             the function that the file returns, if it does that
///     file#.open          a function or constructor that is assigned to its field
///     file#Account        what the local variable of the main chunk holds; file#Account:deposit
///     file#.new/self      a variable of a function; file#.new{}0, file#.new()0 where there is none
///     _G#T, _G#T.sub      a constructor in a global: the same name in every file, for files share it
///     Foo                 a constructor below `@class Foo`
///
/// Who comes second to a name gets a `~` and a number behind it. The names are given on one walk over
/// the tree, in front of flow.
final class Naming implements TreeWalk.Visitor {
  /// In front of the names of tables in globals.
  private static final String GLOBAL = "_G" + Name.MADE;

  /// In front of the names of everything else in the file, and itself the main chunk's.
  private final String file;

  private final SyntaxTree tree;
  private final Names names;
  private final Place.Reader places;
  private final Docs docs;
  private final String stem;
  private final @Nullable Hint[] hints;
  private final @Nullable Named[] byNode;
  private final List<String> functions = new ArrayList<>();
  private final String[] ofFunction;
  private final @Nullable String[] locals;
  private final Map<String, Integer> count = new HashMap<>();
  private final Map<Integer, Integer> twins = new HashMap<>();
  private final List<Named> tables = new ArrayList<>();
  private final Map<Integer, String> classes = new HashMap<>();
  private final Set<Place> extended = new HashSet<>();
  private final Set<String> taken = new HashSet<>();
  private final int result;

  /// @param name as facts call it
  /// @param label as people call it
  record Named(String name, String label) {}

  /// What a value will be called. A shared name is not numbered.
  private record Hint(String name, String label, boolean shared) {}

  Naming(String uri, SyntaxTree tree, Names names, Place.Reader places, Docs docs) {
    this.file = uri + Name.MADE;
    this.tree = tree;
    this.names = names;
    this.places = places;
    this.docs = docs;
    this.stem = stem(uri);
    this.hints = new Hint[tree.nodeCount()];
    this.byNode = new Named[tree.nodeCount()];
    this.locals = new String[names.symbols()];
    this.ofFunction = new String[names.functions().size()];
    this.result = Returned.variable(tree, names);
    functions.add(file);
    ofFunction[0] = file;
  }

  private static String stem(String uri) {
    String last = uri.substring(uri.lastIndexOf('/') + 1);
    int dot = last.lastIndexOf('.');
    return dot > 0 ? last.substring(0, dot) : last;
  }

  /// The name of a constructor ([Expr.Table]) or of a function ([FunctionBody]).
  String of(Node node) {
    return named(node).name();
  }

  /// How people call it; empty if nobody does.
  String label(Node node) {
    return named(node).label();
  }

  private Named named(Node node) {
    Named named = byNode[node.id()];
    return named == null ? new Named(file + "?" + node.id(), "") : named;
  }

  /// The name of the main chunk, which is that of the table it returns.
  String mainChunk() {
    return file;
  }

  /// The name of a value that is assigned to `place` and is no constructor: that of a class that a
  /// call makes.
  String ofPlace(Place place) {
    return hint(place, false).name();
  }

  String labelOf(Place place) {
    return hint(place, false).label();
  }

  /// The name of a local variable that has a fact of its own.
  String ofLocal(int symbol) {
    String name = locals[symbol];
    if (name == null) {
      int function = Math.max(0, names.local(symbol).function());
      name = prefix(function) + names.local(symbol).name() + "@" + twin(symbol);
      locals[symbol] = name;
    }
    return name;
  }

  /// Which of the same-named variables of its function it is.
  private int twin(int symbol) {
    return twins.getOrDefault(symbol, 0);
  }

  /// Whether the file adds methods, or an `__index`, to what is at `place`.
  boolean isExtended(Place place) {
    return extended.contains(place);
  }

  /// The class under whose comment the variable is declared, null if none.
  @Nullable String classOf(int symbol) {
    return classes.get(symbol);
  }

  /// Whether a constructor has a name of this file alone, and not that of what the file returns:
  /// only then may it be an instance of something else.
  boolean isLocalMade(String name) {
    return name.startsWith(file) && name.length() > file.length();
  }

  // The walk

  @Override
  public boolean enter(Node node) {
    switch (node) {
      case Stat.Local local -> ofLocals(local);
      case Stat.Assign assign -> ofTargets(assign);
      case Stat.FunctionDeclaration function -> ofFunction(function);
      case Stat.LocalFunction function -> hint(function.body(), variable(function.name()));
      case Stat.Return(_, _, var values) when !values.isEmpty() && isLast(node) ->
          give(values.getFirst(), new Hint(file, stem, false));
      case Expr.Function function -> pass(function, function.body());
      case Expr.Table table -> name(table, "{}");
      case FunctionBody body -> open(body);
      case TableField.Named(_, _, var key, var value) -> ofField(node, key.name(), value);
      case TableField.Keyed(_, _, var key, var value) when Literals.key(tree, key) != null ->
          ofField(node, Literals.key(tree, key), value);
      default -> {}
    }
    return true;
  }

  private boolean isLast(Node node) {
    List<Stat> stats = tree.chunk().body().stats();
    return !stats.isEmpty() && stats.getLast() == node;
  }

  @Override
  public void leave(Node node) {
    switch (node) {
      case FunctionBody _ -> functions.removeLast();
      case Expr.Table _ -> tables.removeLast();
      default -> {}
    }
  }

  private void open(FunctionBody body) {
    name(body, "()");
    String name = of(body);
    functions.add(name);
    ofFunction[names.function(body)] = name;
  }

  private void ofLocals(Stat.Local local) {
    Optional<String> named = docs.className(local);
    for (int i = 0; i < local.names().size(); i++) {
      Binding binding = local.names().get(i);
      declare(binding, i == 0 ? named : Optional.empty());
      if (i < local.values().size()) {
        Hint plain = variable(binding);
        give(local.values().get(i), i == 0 ? named.map(Naming::shared).orElse(plain) : plain);
      }
    }
  }

  private void declare(Binding binding, Optional<String> named) {
    int symbol = names.declared(binding);
    if (symbol != Names.NONE) {
      named.ifPresent(n -> classes.put(symbol, n));
      String name = prefix(names.local(symbol).function()) + binding.name().name() + "@";
      twins.put(symbol, count.merge(name, 1, Integer::sum) - 1);
    }
  }

  private static Hint shared(String name) {
    return new Hint(name, name, true);
  }

  private void ofTargets(Stat.Assign assign) {
    Optional<String> named = docs.className(assign);
    for (int i = 0; i < Math.min(assign.targets().size(), assign.values().size()); i++) {
      Place place = places.of(assign.targets().get(i));
      Expr value = assign.values().get(i);
      if (place == null) {
        continue;
      }
      if (i == 0 && named.isPresent()) {
        give(value, shared(named.get()));
      } else {
        give(value, hint(place, !(value instanceof Expr.Function)));
      }
      extend(place, value instanceof Expr.Function);
    }
  }

  private void extend(Place place, boolean function) {
    if (!place.isVariable() && (function || place.keys().getLast().equals("__index"))) {
      extended.add(new Place(place.root(), place.keys().subList(0, place.keys().size() - 1)));
    }
  }

  private void ofFunction(Stat.FunctionDeclaration function) {
    Place place = places.of(function);
    if (place == null) {
      return;
    }
    extend(place, true);
    Hint plain = hint(place, false);
    hint(function.body(), function.name().method() ? method(plain) : plain);
  }

  /// `A.m` as `A:m`.
  private static Hint method(Hint field) {
    return new Hint(colon(field.name()), colon(field.label()), field.shared());
  }

  private static String colon(String path) {
    int dot = path.lastIndexOf('.');
    return path.substring(0, dot) + ":" + path.substring(dot + 1);
  }

  private void ofField(Node field, @Nullable String key, Expr value) {
    Named owner = tables.getLast();
    String base = Name.isMade(owner.name()) ? owner.name() : file + owner.name();
    String label = owner.label().isEmpty() ? "" : owner.label() + "." + key;
    Hint plain = new Hint(base + "." + key, label, base.startsWith(GLOBAL));
    give(value, docs.className(field).map(Naming::shared).orElse(plain));
  }

  /// Says how what `value` makes is to be called, also where it is `x or {}` or `setmetatable({},
  /// m)`.
  private void give(Expr value, Hint hint) {
    Expr at = value;
    while (true) {
      switch (at) {
        case Expr.Paren(_, _, var inner) -> at = inner;
        case Expr.Binary(_, _, var op, _, _, var right) when op == BinaryOperator.OR -> at = right;
        case Expr.Call call when Metatables.target(call) != call -> at = Metatables.target(call);
        default -> {
          hint(at, at instanceof Expr.Function ? own(hint) : hint);
          return;
        }
      }
    }
  }

  /// Files share tables of globals, but each has its own functions.
  private Hint own(Hint hint) {
    return hint.name.startsWith(GLOBAL)
        ? new Hint(file + hint.name.substring(GLOBAL.length()), hint.label, false)
        : hint;
  }

  private void hint(Node value, Hint hint) {
    if (hints[value.id()] == null) {
      hints[value.id()] = hint;
    }
  }

  private void pass(Node from, Node to) {
    Hint hint = hints[from.id()];
    if (hint != null) {
      hint(to, hint);
    }
  }

  private void name(Node node, String kind) {
    Hint hint = hints[node.id()];
    String around = functions.getLast();
    Named named;
    if (hint == null) {
      int nth = count.merge(around + kind, 1, Integer::sum) - 1;
      named = new Named(around + kind + nth, "");
    } else if (hint.shared) {
      named = new Named(hint.name, hint.label);
    } else if (hint.name.equals(file) && node instanceof FunctionBody) {
      // The main chunk and the table that it returns have the plain name.
      named = new Named(sibling(file + kind), hint.label);
    } else {
      named = new Named(sibling(hint.name), hint.label);
    }
    byNode[node.id()] = named;
    if (node instanceof Expr.Table) {
      tables.add(named);
    }
  }

  /// `name` for the first that has it, and a number more for those that follow.
  private String sibling(String name) {
    String mark = name + "~";
    return taken.add(name) ? name : mark + count.merge(mark, 1, Integer::sum);
  }

  // Names of places

  private Hint variable(Binding binding) {
    int symbol = names.declared(binding);
    return symbol == Names.NONE
        ? new Hint(file + binding.name().name(), binding.name().name(), false)
        : hint(new Place(new Place.Local(symbol), List.of()), false);
  }

  private Hint hint(Place place, boolean table) {
    StringBuilder path = new StringBuilder();
    place.keys().forEach(k -> path.append('.').append(k));
    return switch (place.root()) {
      case Place.Global(var name) when table -> new Hint(GLOBAL + name + path, name + path, true);
      case Place.Global(var name) -> new Hint(file + name + path, name + path, false);
      case Place.Local(int symbol) when symbol == result ->
          new Hint(file + path, stem + path, false);
      case Place.Local(int symbol) -> {
        String root = classes.getOrDefault(symbol, names.local(symbol).name());
        String prefix = prefix(Math.max(0, names.local(symbol).function()));
        yield new Hint(prefix + root + path, root + path, false);
      }
    };
  }

  private String prefix(int function) {
    return function == 0 ? file : ofFunction[function] + "/";
  }
}
