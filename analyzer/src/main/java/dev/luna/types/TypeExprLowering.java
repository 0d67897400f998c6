package dev.luna.types;

import dev.luna.dialect.StringLiterals;
import dev.luna.syntax.doc.TableEntry;
import dev.luna.syntax.doc.TypeExpr;
import dev.luna.syntax.doc.TypeParam;
import dev.luna.types.LuaType.Array;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Field;
import dev.luna.types.LuaType.Function;
import dev.luna.types.LuaType.Indexer;
import dev.luna.types.LuaType.Intersection;
import dev.luna.types.LuaType.Literal;
import dev.luna.types.LuaType.LiteralKind;
import dev.luna.types.LuaType.Named;
import dev.luna.types.LuaType.Operation;
import dev.luna.types.LuaType.Operator;
import dev.luna.types.LuaType.Parameter;
import dev.luna.types.LuaType.Table;
import dev.luna.types.LuaType.Tuple;
import dev.luna.types.LuaType.TypeVar;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a type that a comment spells is: the only way from [TypeExpr] to [LuaType].
///
/// A name is a basic word, a type parameter in sight, or a [Named]; whether anything has that name
/// is not asked. `self` is a [TypeVar] of that name, which a call binds to its receiver. What is
/// absent or broken is [Basic#UNKNOWN], and so are the results of a `fun()` that names none: nobody
/// said that there are none.
public final class TypeExprLowering {
  /// The type of the receiver.
  public static final TypeVar SELF = new TypeVar("self", Basic.UNKNOWN);

  private static final Map<String, LuaType> WORDS = words();

  private final Map<String, TypeVar> generics;

  private TypeExprLowering(Map<String, TypeVar> generics) {
    this.generics = generics;
  }

  /// Where no type parameter is in sight.
  public static TypeExprLowering plain() {
    return new TypeExprLowering(Map.of());
  }

  /// Where these are in sight as well.
  public TypeExprLowering with(List<TypeVar> inner) {
    if (inner.isEmpty()) {
      return this;
    }
    Map<String, TypeVar> all = new HashMap<>(generics);
    inner.forEach(v -> all.put(v.name(), v));
    return new TypeExprLowering(all);
  }

  /// The parameters that a comment lists. A bound may name those before it.
  public List<TypeVar> variables(List<TypeParam> params) {
    List<TypeVar> variables = new ArrayList<>();
    for (TypeParam param : params) {
      variables.add(new TypeVar(param.name().text(), with(variables).type(param.bound())));
    }
    return variables;
  }

  private static Map<String, LuaType> words() {
    Map<String, LuaType> words = new HashMap<>();
    for (Basic basic : Basic.values()) {
      words.put(basic.word(), basic);
    }
    words.put("void", Basic.NIL);
    words.put("lightuserdata", Basic.USERDATA);
    words.put("true", Literal.TRUE);
    words.put("false", Literal.FALSE);
    words.put("self", SELF);
    return Map.copyOf(words);
  }

  /// The type that is spelled.
  public LuaType type(TypeExpr expr) {
    return switch (expr) {
      case TypeExpr.Absent _, TypeExpr.Error _ -> Basic.UNKNOWN;
      case TypeExpr.Name(_, var name, _) -> named(name);
      case TypeExpr.Apply(_, var base, _, var args) -> applied(base, types(args));
      case TypeExpr.Literal(_, var kind, var text) -> literal(kind, text);
      case TypeExpr.Capture(_, var prefix, var name, var suffix) ->
          prefix.isEmpty() && suffix.isEmpty() ? variable(name.text()) : Basic.UNKNOWN;
      case TypeExpr.Optional(_, var inner, _) -> Unions.of(type(inner), Basic.NIL);
      case TypeExpr.Union(_, _, var members) -> Unions.of(types(members));
      case TypeExpr.Choice choice -> choice(choice);
      case TypeExpr.Intersection(_, var members) -> new Intersection(types(members));
      case TypeExpr.Array(_, var element) -> new Array(type(element));
      case TypeExpr.Tuple(_, var items) -> new Tuple(types(items));
      case TypeExpr.Table(_, var entries, _) -> table(entries);
      case TypeExpr.Function function -> function(function);
      case TypeExpr.Variadic(_, var inner, _) -> orAny(inner);
      case TypeExpr.Paren(_, var inner) -> type(inner);
      case TypeExpr.KeyOf(_, var operand) -> operation(Operator.KEY_OF, operand);
      case TypeExpr.Indexed(_, var base, var key) -> operation(Operator.INDEXED, base, key);
      case TypeExpr.Conditional(_, var subject, var bound, var yes, var no) ->
          operation(Operator.CONDITIONAL, subject, bound, yes, no);
      case TypeExpr.Infer(_, var name) -> variable(name.text());
      case TypeExpr.Constructor(_, var inner) -> type(inner);
      case TypeExpr.Adjusted(_, var base, var change) -> adjusted(type(base), change);
    };
  }

  private List<LuaType> types(List<TypeExpr> exprs) {
    return exprs.stream().map(this::type).toList();
  }

  private LuaType named(String name) {
    TypeVar variable = generics.get(name);
    return variable != null ? variable : WORDS.getOrDefault(name, new Named(name));
  }

  private TypeVar variable(String name) {
    return generics.getOrDefault(name, new TypeVar(name, Basic.UNKNOWN));
  }

  private LuaType orAny(TypeExpr inner) {
    return inner instanceof TypeExpr.Absent ? Basic.ANY : type(inner);
  }

  private LuaType operation(Operator operator, TypeExpr... operands) {
    return new Operation(operator, types(List.of(operands)));
  }

  private LuaType applied(TypeExpr base, List<LuaType> args) {
    return switch (type(base)) {
      case Basic basic when basic == Basic.TABLE && args.size() == 1 ->
          new Table(List.of(), List.of(new Indexer(Basic.UNKNOWN, args.getFirst())));
      case Basic basic when basic == Basic.TABLE && args.size() > 1 ->
          new Table(List.of(), List.of(new Indexer(args.get(0), args.get(1))));
      case Named(var name, _) when name.equals("Array") && args.size() == 1 ->
          new Array(args.getFirst());
      case Named(var name, _) -> new Named(name, args);
      case LuaType other -> other;
    };
  }

  private static LuaType literal(TypeExpr.LiteralKind kind, String text) {
    return switch (kind) {
      case BOOLEAN -> new Literal(LiteralKind.BOOLEAN, text);
      case STRING -> new Literal(LiteralKind.STRING, StringLiterals.value(text));
      case NUMBER ->
          new Literal(
              text.matches("-?(\\d+|0[xX]\\p{XDigit}+)") ? LiteralKind.INTEGER : LiteralKind.NUMBER,
              text);
    };
  }

  private LuaType choice(TypeExpr.Choice choice) {
    Stream<TypeExpr> base =
        choice.base() instanceof TypeExpr.Absent ? Stream.empty() : Stream.of(choice.base());
    Stream<TypeExpr> cases = choice.cases().stream().map(TypeExpr.Case::type);
    return Unions.of(Stream.concat(base, cases).map(this::type).toList());
  }

  private LuaType table(List<TableEntry> entries) {
    List<Field> fields = new ArrayList<>();
    List<Indexer> indexers = new ArrayList<>();
    List<LuaType> items = new ArrayList<>();
    boolean goesOn = false;
    for (TableEntry entry : entries) {
      switch (entry) {
        case TableEntry.Named e ->
            fields.add(new Field(e.name().text(), optional(e.optional(), type(e.type()))));
        case TableEntry.Indexer e ->
            indexers.add(new Indexer(type(e.key()), optional(e.optional(), type(e.type()))));
        case TableEntry.Mapped e -> indexers.add(mapped(e));
        case TableEntry.Item e -> items.add(type(e.type()));
        case TableEntry.Rest _ -> goesOn = true;
      }
    }
    if (fields.isEmpty() && indexers.isEmpty() && !items.isEmpty()) {
      return goesOn ? new Array(Unions.of(items)) : new Tuple(items);
    }
    if (!items.isEmpty()) {
      indexers.add(new Indexer(Basic.INTEGER, Unions.of(items)));
    }
    fields.sort(Comparator.comparing(Field::name));
    return new Table(fields, indexers);
  }

  private Indexer mapped(TableEntry.Mapped entry) {
    LuaType keys = type(entry.keys());
    TypeVar key = new TypeVar(entry.name().text(), keys);
    boolean optional = entry.question().equals("?") || entry.question().equals("+?");
    return new Indexer(keys, optional(optional, with(List.of(key)).type(entry.type())));
  }

  private static LuaType optional(boolean optional, LuaType type) {
    return optional ? Unions.of(type, Basic.NIL) : type;
  }

  private LuaType function(TypeExpr.Function function) {
    List<TypeVar> own = variables(function.generics());
    TypeExprLowering inside = with(own);
    List<Parameter> params = new ArrayList<>();
    LuaType rest = Basic.NEVER;
    for (TypeExpr.Slot slot : function.params()) {
      if (slot.name().text().equals("...") || slot.type() instanceof TypeExpr.Variadic) {
        rest = inside.orAny(slot.type());
      } else {
        LuaType type = optional(slot.optional(), inside.type(slot.type()));
        params.add(new Parameter(slot.name().text(), slot.optional(), type));
      }
    }
    return new Function(own, params, rest, inside.results(function.results()));
  }

  private Results results(List<TypeExpr.Slot> slots) {
    if (slots.isEmpty()) {
      return Results.UNKNOWN;
    }
    List<LuaType> head = new ArrayList<>();
    LuaType tail = Basic.NIL;
    for (TypeExpr.Slot slot : slots) {
      if (slot.name().text().equals("...") || slot.type() instanceof TypeExpr.Variadic) {
        tail = orAny(slot.type());
      } else {
        head.add(optional(slot.optional(), type(slot.type())));
      }
    }
    return Results.of(new TypePack(head, tail));
  }

  private LuaType adjusted(LuaType base, TypeExpr.Change change) {
    boolean nil = change.type() instanceof TypeExpr.Name name && name.name().equals("?");
    LuaType type = nil ? Basic.NIL : type(change.type());
    return switch (change.sign()) {
      case "+" -> Unions.of(base, type);
      case "-" -> without(base, type);
      default -> type;
    };
  }

  private static LuaType without(LuaType base, LuaType type) {
    List<LuaType> gone = Unions.members(type);
    return Unions.of(Unions.members(base).stream().filter(m -> !gone.contains(m)).toList());
  }
}
