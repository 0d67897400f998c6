package dev.luna.project.settings;

import dev.luna.dialect.NumberLiterals;
import dev.luna.dialect.StringLiterals;
import dev.luna.project.settings.ConfigValue.Entry;
import dev.luna.project.settings.ConfigValue.Flag;
import dev.luna.project.settings.ConfigValue.Items;
import dev.luna.project.settings.ConfigValue.Numeral;
import dev.luna.project.settings.ConfigValue.Other;
import dev.luna.project.settings.ConfigValue.Table;
import dev.luna.project.settings.ConfigValue.Text;
import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TableField;
import dev.luna.syntax.UnaryOperator;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.text.Columns;
import dev.luna.text.Location;
import dev.luna.text.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// A file of configuration that is a Lua program, such as `.luacheckrc` or a rockspec.
///
/// It is never run: what it assigns to globals, and what it returns in a table, is read from its
/// tree, as far as that is constant. Constants are literals, tables and joined strings of them, and
/// names that were given one before. Other statements are told, and have no effect.
final class LuaText {
  /// How many parts a place may have: tables are made by recursion.
  private static final int DEEPEST = 100;

  private final SyntaxTree tree;
  private final Columns columns;
  private final Problems problems;
  private final Map<String, ConfigValue> locals = new HashMap<>();
  private Table globals = new Table(Location.START, Map.of());

  private LuaText(SyntaxTree tree, Problems problems) {
    this.tree = tree;
    this.columns = new Columns(tree.source());
    this.problems = problems;
  }

  /// The globals that a program leaves behind. A table with items and named fields has its items
  /// under `1`, `2` ….
  static Table read(String text, Problems problems) {
    SyntaxTree tree = LuaParser.parse(SourceText.of(text), Dialect.LUA54);
    LuaText reader = new LuaText(tree, problems);
    tree.errors().forEach(e -> problems.broken(reader.place(e.span().start()), e.message()));
    tree.chunk().body().stats().forEach(reader::read);
    return reader.globals;
  }

  private Location place(int offset) {
    return columns.at(offset);
  }

  private void read(Stat stat) {
    switch (stat) {
      case Stat.Local local -> readLocal(local);
      case Stat.Assign assign -> readAssignment(assign);
      case Stat.Return(_, _, var values) when values.size() == 1 -> readReturn(values.getFirst());
      case Stat.Empty _ -> {}
      default ->
          problems.warning(
              place(stat.span().start()), "this statement is not run: only constants are read");
    }
  }

  private void readLocal(Stat.Local local) {
    for (int i = 0; i < local.names().size(); i++) {
      if (i < local.values().size()) {
        locals.put(local.names().get(i).name().name(), value(local.values().get(i)));
      }
    }
  }

  private void readAssignment(Stat.Assign assign) {
    for (int i = 0; i < Math.min(assign.targets().size(), assign.values().size()); i++) {
      Expr target = assign.targets().get(i);
      Optional<List<String>> path = path(target);
      if (path.isEmpty()) {
        problems.warning(
            place(target.span().start()),
            "this assignment has no effect: its place is no constant");
      } else {
        Entry entry = new Entry(place(target.span().start()), value(assign.values().get(i)));
        assign(path.get(), entry);
      }
    }
  }

  private void assign(List<String> path, Entry entry) {
    String first = path.getFirst();
    if (locals.containsKey(first)) {
      Table around = new Table(Location.START, Map.of(first, new Entry(entry.key(), local(first))));
      locals.put(
          first, Objects.requireNonNull(put(around, path, entry).entries().get(first)).value());
    } else {
      globals = put(globals, path, entry);
    }
  }

  private ConfigValue local(String name) {
    return locals.getOrDefault(name, new Other(Location.START, "nil", false));
  }

  /// `table` with `entry` at `path`; tables on the way that are not there are made, as luacheck
  /// does for `files` and `stds`.
  private static Table put(Table table, List<String> path, Entry entry) {
    Map<String, Entry> entries = new LinkedHashMap<>(table.entries());
    String key = path.getFirst();
    if (path.size() == 1) {
      entries.put(key, entry);
    } else {
      Entry old = entries.get(key);
      Table inner =
          Optional.ofNullable(old)
              .flatMap(o -> named(o.value()))
              .orElse(new Table(entry.key(), Map.of()));
      Table changed = put(inner, path.subList(1, path.size()), entry);
      entries.put(key, new Entry(old == null ? entry.key() : old.key(), changed));
    }
    return new Table(table.place(), entries);
  }

  /// A list as a table.
  static Optional<Table> named(ConfigValue value) {
    return switch (value) {
      case Table table -> Optional.of(table);
      case Items(var place, var values) -> {
        Map<String, Entry> entries = new LinkedHashMap<>();
        for (ConfigValue item : values) {
          entries.put(String.valueOf(entries.size() + 1), new Entry(item.place(), item));
        }
        yield Optional.of(new Table(place, entries));
      }
      case Text _, Numeral _, Flag _, Other _ -> Optional.empty();
    };
  }

  /// `a.b["c"]` as its parts. A loop, because chains may be longer than the stack is deep.
  private Optional<List<String>> path(Expr target) {
    List<String> path = new ArrayList<>();
    Expr rest = target;
    while (!(rest instanceof Expr.NameRef)) {
      Optional<String> key;
      switch (rest) {
        case Expr.Index index -> {
          key = Optional.of(index.name().name());
          rest = index.base();
        }
        case Expr.Subscript subscript -> {
          key = key(subscript.key());
          rest = subscript.base();
        }
        default -> key = Optional.empty();
      }
      if (key.isEmpty() || path.size() >= DEEPEST) {
        return Optional.empty();
      }
      path.addFirst(key.get());
    }
    path.addFirst(((Expr.NameRef) rest).name());
    return Optional.of(path);
  }

  private Optional<String> key(Expr key) {
    return switch (value(key)) {
      case Text text -> Optional.of(text.value());
      case Numeral number -> Optional.of(number.shown());
      case Flag _, Items _, Table _, Other _ -> Optional.empty();
    };
  }

  private void readReturn(Expr returned) {
    if (value(returned) instanceof Table table) {
      table.entries().forEach((key, entry) -> globals = put(globals, List.of(key), entry));
    }
  }

  private ConfigValue value(Expr expr) {
    Location place = place(expr.span().start());
    return switch (expr) {
      case Expr.Nil _ -> new Other(place, "nil", false);
      case Expr.Bool bool -> new Flag(place, bool.value());
      case Expr.NumberLiteral literal -> number(place, literal, 1);
      case Expr.Unary(_, _, var op, Expr.NumberLiteral literal) when op == UnaryOperator.NEGATE ->
          number(place, literal, -1);
      case Expr.StringLiteral literal -> new Text(place, StringLiterals.value(tree.text(literal)));
      case Expr.Paren(_, _, var inner) -> value(inner);
      case Expr.Table table -> table(place, table);
      case Expr.NameRef name -> name(place, name);
      case Expr.Index _, Expr.Subscript _ -> member(place, expr);
      case Expr.Binary binary when binary.op() == BinaryOperator.CONCAT -> joined(place, binary);
      case Expr.Binary _,
          Expr.Vararg _,
          Expr.Function _,
          Expr.Call _,
          Expr.MethodCall _,
          Expr.Unary _,
          Expr.Missing _ ->
          noConstant(place);
    };
  }

  private ConfigValue noConstant(Location place) {
    problems.warning(place, "this is no constant: only constants are read");
    return new Other(place, "what is no constant", true);
  }

  private ConfigValue number(Location place, Expr.NumberLiteral literal, int sign) {
    return NumberLiterals.value(tree.text(literal), Dialect.LUA54)
        .<ConfigValue>map(n -> new Numeral(place, sign * n.doubleValue()))
        .orElseGet(() -> noConstant(place));
  }

  private ConfigValue name(Location place, Expr.NameRef ref) {
    if (locals.containsKey(ref.name())) {
      return local(ref.name());
    }
    Entry global = globals.entries().get(ref.name());
    return global == null ? noConstant(place) : global.value();
  }

  private ConfigValue member(Location place, Expr expr) {
    Optional<List<String>> path = path(expr);
    if (path.isEmpty()) {
      return noConstant(place);
    }
    String first = path.get().getFirst();
    ConfigValue value =
        locals.containsKey(first)
            ? new Table(place, Map.of(first, new Entry(place, local(first))))
            : globals;
    for (String key : path.get()) {
      Entry entry = named(value).map(t -> t.entries().get(key)).orElse(null);
      if (entry == null) {
        return noConstant(place);
      }
      value = entry.value();
    }
    return value;
  }

  /// A loop, too, over the parts from left to right.
  private ConfigValue joined(Location place, Expr.Binary binary) {
    StringBuilder joined = new StringBuilder();
    Deque<Expr> ahead = new ArrayDeque<>(List.of(binary));
    while (!ahead.isEmpty()) {
      Expr next = ahead.pop();
      if (next instanceof Expr.Binary both && both.op() == BinaryOperator.CONCAT) {
        ahead.push(both.right());
        ahead.push(both.left());
      } else if (value(next) instanceof Text text) {
        joined.append(text.value());
      } else {
        return noConstant(place);
      }
    }
    return new Text(place, joined.toString());
  }

  private ConfigValue table(Location place, Expr.Table table) {
    Map<String, Entry> entries = new LinkedHashMap<>();
    List<ConfigValue> items = new ArrayList<>();
    for (TableField field : table.fields()) {
      Location at = place(field.span().start());
      ConfigValue value = value(field.value());
      switch (field) {
        case TableField.Named named -> entries.put(named.name().name(), new Entry(at, value));
        case TableField.Keyed keyed ->
            key(keyed.key()).ifPresent(key -> entries.put(key, new Entry(at, value)));
        case TableField.Item _ -> items.add(value);
      }
    }
    Items list = new Items(place, items);
    if (entries.isEmpty()) {
      return list;
    }
    Map<String, Entry> all = new LinkedHashMap<>(named(list).orElseThrow().entries());
    all.putAll(entries);
    return new Table(place, all);
  }
}
