package dev.luna.facts;

import dev.luna.facts.Fact.Marks;
import dev.luna.facts.Shape.NewTable;
import dev.luna.syntax.Expr;
import dev.luna.syntax.TableField;
import dev.luna.text.Span;
import dev.luna.types.LuaType;
import dev.luna.types.Name;
import dev.luna.types.Unions;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Table constructors.
///
/// Of a table of data (more than [#MOST] items) only the first names are kept, and of the others
/// the union of their types: a hundred thousand lines of literals would be as many facts, each of
/// which says `string` again, and nobody asks for one of them by name. Functions are kept all: that
/// is a module.
final class Tables {
  static final int MOST = 200;

  private final Pass pass;
  private final Map<String, Made> made = new LinkedHashMap<>();
  private final Set<String> extended = new HashSet<>();
  private final Set<String> open = new HashSet<>();

  /// Of each table the tables that are fields of it.
  private final Map<String, Set<String>> held = new HashMap<>();

  private final Map<String, Shape> metas = new HashMap<>();

  /// A table that the file makes.
  ///
  /// @param function the name of the function that makes it
  record Made(String label, String function, Shape base, Span span) {}

  Tables(Pass pass) {
    this.pass = pass;
  }

  Map<String, Made> all() {
    return made;
  }

  Shape metaOf(String name) {
    return metas.getOrDefault(name, Shapes.NIL);
  }

  void merge(String name, Shape meta) {
    metas.merge(name, meta, Shapes::oneOf);
  }

  /// Notes that the table gets functions: it is a class, or a module, of its own.
  void extend(String name) {
    extended.add(name);
  }

  /// Notes that a function gets the table.
  void open(String name) {
    pass.happened(new Effect.Opened(name));
  }

  void keepOpen(String name) {
    open.add(name);
  }

  void keepField(String owner, Shape value) {
    if (value instanceof NewTable(var name)) {
      held.computeIfAbsent(owner, _ -> new LinkedHashSet<>()).add(name);
    }
  }

  /// Who gets a table gets those that are in it, too.
  private void openFields() {
    Deque<String> work = new ArrayDeque<>(open);
    while (!work.isEmpty()) {
      held.getOrDefault(work.pop(), Set.of()).stream().filter(open::add).forEach(work::push);
    }
  }

  boolean isExtended(String name) {
    return extended.contains(name);
  }

  /// Keeps a class that a call makes.
  void keep(String name, Made table) {
    made.putIfAbsent(name, table);
  }

  /// The shape of a constructor, whose fields become facts.
  Shape made(Expr.Table table) {
    String written = pass.naming.of(table);
    String name = pass.asked.instance(written);
    NewTable shape = new NewTable(name);
    if (name.equals(written)) {
      Made plain = new Made(pass.naming.label(table), pass.frame.name, Shapes.NIL, table.span());
      pass.happened(new Effect.Table(name, plain));
    }
    Entries entries = new Entries(shape);
    TableField last = table.fields().isEmpty() ? null : table.fields().getLast();
    for (TableField field : table.fields()) {
      entries.add(field, field == last);
    }
    entries.flush();
    return shape;
  }

  /// The facts of the tables, when the whole file is known.
  void tell(FreeParams free) {
    openFields();
    made.forEach((name, table) ->
        pass.outcome.facts.add(
            new Name.Table(name),
            new Fact.Table(
                table.label, free.ofTable(name), metaOf(name), table.base, open.contains(name)),
            table.span));
  }

  /// The entries of one constructor.
  private final class Entries {
    private final Shape owner;
    private final Map<String, Set<LuaType>> surplus = new LinkedHashMap<>();
    private int kept;
    private Span last = Span.at(0);

    Entries(Shape owner) {
      this.owner = owner;
    }

    /// @param last whether it is the last entry, where a call gives all that it has
    void add(TableField field, boolean last) {
      if (!pass.docs.isThere(field)) {
        return;
      }
      switch (field) {
        case TableField.Named(_, _, var name, var value) ->
            put(name.name(), value(value, field), name.span(), field);
        case TableField.Keyed(_, _, var key, var value) -> {
          Shape keyShape = pass.expressions.value(key);
          Shape valueShape = value(value, field);
          String name = Members.keyOf(keyShape);
          if (name.equals(Name.Member.OTHERS)) {
            pass.members.assign(owner, keyShape, valueShape, key.span());
          } else {
            put(name, valueShape, key.span(), field);
          }
        }
        case TableField.Item(_, _, var value) when last && value.mayBeMany() ->
            put(Name.Member.INTEGERS, Shapes.any(pass.expressions.eval(value)), value.span(), null);
        case TableField.Item(_, _, var value) ->
            put(Name.Member.INTEGERS, value(value, field), value.span(), null);
      }
    }

    /// Several functions or tables may be called alike: a field's function is also its owner's.
    private Shape value(Expr value, TableField field) {
      if (value instanceof Expr.Function(_, _, var body)) {
        return pass.note(value, pass.functions.field(body, owner, field));
      }
      return pass.expressions.value(value);
    }

    private void put(String key, Shape value, Span span, @Nullable TableField field) {
      last = span;
      pass.parameters.escape(value);
      LuaType type = value instanceof Shape.Of(var t) ? Unions.widened(t) : null;
      boolean named = Name.Member.isField(key);
      if (type != null && !named) {
        surplus.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(type);
      } else if (kept++ < MOST || value instanceof Shape.Function) {
        pass.members.assign(owner, key, said(field, value), span);
      } else {
        LuaType any = type == null ? LuaType.Basic.UNKNOWN : type;
        surplus.computeIfAbsent(Name.Member.STRINGS, _ -> new LinkedHashSet<>()).add(any);
      }
    }

    void flush() {
      surplus.forEach((key, types) ->
          pass.members.assign(owner, key, plain(Shapes.of(Unions.of(types))), last));
    }

    /// The value of a field, or what the comment beside it says.
    private Fact.Value said(@Nullable TableField field, Shape value) {
      if (field == null) {
        return plain(value);
      }
      List<LuaType> types = pass.docs.types(field);
      Shape shape = types.isEmpty() ? value : Shapes.of(types.getFirst());
      return new Fact.Value(shape, !types.isEmpty(), pass.docs.marks(field));
    }

    private static Fact.Value plain(Shape value) {
      return new Fact.Value(value, false, Marks.NONE);
    }
  }
}
