package dev.luna.types;

import dev.luna.types.LuaType.Array;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Function;
import dev.luna.types.LuaType.FunctionRef;
import dev.luna.types.LuaType.Indexer;
import dev.luna.types.LuaType.Intersection;
import dev.luna.types.LuaType.Literal;
import dev.luna.types.LuaType.LiteralKind;
import dev.luna.types.LuaType.Named;
import dev.luna.types.LuaType.Operation;
import dev.luna.types.LuaType.Parameter;
import dev.luna.types.LuaType.Table;
import dev.luna.types.LuaType.Tuple;
import dev.luna.types.LuaType.TypeVar;
import dev.luna.types.LuaType.Union;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Whether a value of one type may stand where another is expected.
///
/// Gradual: [Basic#UNKNOWN] goes both ways, because we do not complain about what we do not know;
/// [Basic#ANY] does too, because the author said so. Recursive types end: a pair of types that is
/// being compared is taken to fit when it comes up again.
public final class Assignability {
  private final ClassTable classes;
  private final Set<Pair> underWay = new HashSet<>();

  private record Pair(LuaType from, LuaType to) {}

  private Assignability(ClassTable classes) {
    this.classes = classes;
  }

  /// Whether `from` may stand where `to` is wanted.
  public static Verdict check(ClassTable classes, LuaType from, LuaType to) {
    return new Assignability(classes).check(from, to);
  }

  private Verdict check(LuaType from, LuaType to) {
    if (from.equals(to)) {
      return Verdict.YES;
    }
    Pair pair = new Pair(from, to);
    if (!underWay.add(pair)) {
      return Verdict.YES;
    }
    Verdict verdict = compare(classes.expanded(from), classes.expanded(to));
    underWay.remove(pair);
    return verdict;
  }

  /// What stands on the left is taken apart before what is wanted: a union is accepted only if each
  /// of its members is.
  private Verdict compare(LuaType from, LuaType to) {
    if (from.equals(to) || isOpen(to) || from == Basic.ANY || from == Basic.NEVER) {
      return Verdict.YES;
    }
    return switch (from) {
      case Basic basic -> basic == Basic.UNKNOWN ? Verdict.MAYBE : compareOne(from, to);
      case Union(var members) -> all(members, to);
      case TypeVar(_, var bound) -> bound == Basic.UNKNOWN ? Verdict.MAYBE : check(bound, to);
      case Operation _ -> Verdict.MAYBE;
      case Intersection(var members) when !(to instanceof Intersection) -> any(members, to);
      case Intersection _, Literal _, Table _, Array _, Tuple _, Named _ -> compareOne(from, to);
      case Function _, FunctionRef _ -> compareOne(from, to);
    };
  }

  private static boolean isOpen(LuaType wanted) {
    return wanted == Basic.UNKNOWN || wanted == Basic.ANY;
  }

  private Verdict all(List<LuaType> members, LuaType to) {
    return members.stream().map(m -> check(m, to)).reduce(Verdict.YES, Verdict::and);
  }

  private Verdict any(List<LuaType> members, LuaType to) {
    return members.stream().map(m -> check(m, to)).reduce(Verdict.NO, Verdict::or);
  }

  private Verdict compareOne(LuaType from, LuaType to) {
    return switch (to) {
      case Union(var members) ->
          members.stream().map(m -> check(from, m)).reduce(Verdict.NO, Verdict::or);
      case Intersection(var members) ->
          members.stream().map(m -> check(from, m)).reduce(Verdict.YES, Verdict::and);
      case TypeVar(_, var bound) -> bound == Basic.UNKNOWN ? Verdict.MAYBE : check(from, bound);
      case Operation _ -> Verdict.MAYBE;
      case Basic basic -> toBasic(from, basic);
      case Literal literal -> toLiteral(from, literal);
      case Table table -> toTable(from, table);
      case Array(var element) -> toArray(from, element);
      case Tuple(var items) -> toTuple(from, items);
      case Named named -> toNamed(from, named);
      case Function function -> toFunction(from, function);
      case FunctionRef ref ->
          classes.signature(ref).map(s -> toFunction(from, s)).orElse(Verdict.MAYBE);
    };
  }

  private Verdict toBasic(LuaType from, Basic to) {
    Basic kind = kind(from);
    if (kind == to) {
      return Verdict.YES;
    }
    return switch (to) {
      case NUMBER -> yes(kind == Basic.INTEGER);
      // A number that is whole is an integer, and nobody writes which are.
      case INTEGER ->
          kind == Basic.NUMBER && (from == Basic.NUMBER || isWhole(from))
              ? Verdict.MAYBE
              : Verdict.NO;
      case USERDATA, CDATA, THREAD -> from instanceof Named ? Verdict.MAYBE : Verdict.NO;
      case TABLE -> kind == Basic.USERDATA || kind == Basic.CDATA ? Verdict.MAYBE : Verdict.NO;
      case FUNCTION, STRING ->
          from instanceof Named named && !named.isMade() ? ofBases(named, to) : Verdict.NO;
      case UNKNOWN, ANY, NEVER, NIL, BOOLEAN -> Verdict.NO;
    };
  }

  private Verdict ofBases(Named from, LuaType to) {
    return classes.bases(from).stream().map(b -> check(b, to)).reduce(Verdict.NO, Verdict::or);
  }

  private static Verdict yes(boolean yes) {
    return yes ? Verdict.YES : Verdict.NO;
  }

  private static Verdict toLiteral(LuaType from, Literal to) {
    return switch (from) {
      case Literal(var kind, var text) ->
          yes(text.equals(to.text()) && (kind == to.kind() || areNumbers(kind, to.kind())));
      case Basic basic ->
          basic == to.base() || basic == Basic.NUMBER && to.base() == Basic.INTEGER
              ? Verdict.MAYBE
              : Verdict.NO;
      case Table _, Array _, Tuple _, Named _, Function _, FunctionRef _ -> Verdict.NO;
      case Union _, Intersection _, TypeVar _, Operation _ -> Verdict.NO;
    };
  }

  private static boolean isWhole(LuaType type) {
    return type instanceof Literal(var kind, var text)
        && kind == LiteralKind.NUMBER
        && Double.parseDouble(text) % 1 == 0;
  }

  private static boolean areNumbers(LiteralKind one, LiteralKind other) {
    return isNumber(one) && isNumber(other);
  }

  private static boolean isNumber(LiteralKind kind) {
    return kind == LiteralKind.INTEGER || kind == LiteralKind.NUMBER;
  }

  private Verdict toTable(LuaType from, Table to) {
    if (from == Basic.TABLE || from == Basic.USERDATA) {
      return Verdict.MAYBE;
    }
    if (kind(from) != Basic.TABLE) {
      return Verdict.NO;
    }
    Verdict verdict = Verdict.YES;
    for (LuaType.Field field : to.fields()) {
      verdict = verdict.and(field(from, field));
    }
    for (Indexer indexer : to.indexers()) {
      verdict = verdict.and(indexer(from, indexer));
    }
    return verdict;
  }

  private Verdict field(LuaType from, LuaType.Field wanted) {
    Optional<LuaType> found =
        switch (from) {
          case Table(var fields, _) ->
              fields.stream()
                  .filter(f -> f.name().equals(wanted.name()))
                  .map(LuaType.Field::type)
                  .findFirst();
          case Named named -> classes.field(named, wanted.name());
          case Basic _, Literal _, Array _, Tuple _, Function _, FunctionRef _ -> Optional.empty();
          case Union _, Intersection _, TypeVar _, Operation _ -> Optional.empty();
        };
    return found
        .map(type -> check(type, wanted.type()))
        .orElseGet(() -> check(Basic.NIL, wanted.type()) == Verdict.NO ? Verdict.NO : Verdict.YES);
  }

  private Verdict indexer(LuaType from, Indexer wanted) {
    List<Indexer> given =
        switch (from) {
          case Table(_, var indexers) -> indexers;
          case Array(var element) -> List.of(new Indexer(Basic.INTEGER, element));
          case Tuple(var items) -> List.of(new Indexer(Basic.INTEGER, Unions.of(items)));
          case Named named -> classes.indexers(named);
          case Basic _, Literal _, Function _, FunctionRef _ -> List.of();
          case Union _, Intersection _, TypeVar _, Operation _ -> List.of();
        };
    Verdict verdict = Verdict.YES;
    for (Indexer each : given) {
      Verdict key = check(each.key(), wanted.key());
      verdict =
          verdict.and(
              key == Verdict.NO ? Verdict.MAYBE : key.and(check(each.value(), wanted.value())));
    }
    return verdict;
  }

  private Verdict toArray(LuaType from, LuaType element) {
    return switch (from) {
      case Array(var given) -> check(given, element);
      case Tuple(var items) -> all(items, element);
      case Basic basic when basic == Basic.TABLE || basic == Basic.USERDATA -> Verdict.MAYBE;
      case Table(_, var indexers) ->
          indexers.stream().map(i -> check(i.value(), element)).reduce(Verdict.YES, Verdict::and);
      case Named named ->
          classes.isClass(named)
              ? ofBases(named, new Array(element))
                  .or(indexer(named, new Indexer(Basic.INTEGER, element)))
              : indexer(named, new Indexer(Basic.INTEGER, element));
      case Basic _, Literal _, Function _, FunctionRef _ -> Verdict.NO;
      case Union _, Intersection _, TypeVar _, Operation _ -> Verdict.MAYBE;
    };
  }

  private Verdict toTuple(LuaType from, List<LuaType> items) {
    return switch (from) {
      case Tuple(var given) -> {
        Verdict verdict = Verdict.YES;
        for (int i = 0; i < items.size(); i++) {
          verdict = verdict.and(check(i < given.size() ? given.get(i) : Basic.NIL, items.get(i)));
        }
        yield verdict;
      }
      case Array(var element) ->
          items.stream().map(i -> check(element, i)).reduce(Verdict.YES, Verdict::and);
      case Basic basic -> basic == Basic.TABLE ? Verdict.MAYBE : Verdict.NO;
      case Table _, Named _ -> Verdict.MAYBE;
      case Literal _, Function _, FunctionRef _ -> Verdict.NO;
      case Union _, Intersection _, TypeVar _, Operation _ -> Verdict.NO;
    };
  }

  private Verdict toNamed(LuaType from, Named to) {
    if (from instanceof Named named) {
      return namedToNamed(named, to);
    }
    if (from == Basic.TABLE || from == Basic.USERDATA || from == Basic.CDATA) {
      return Verdict.MAYBE;
    }
    if (!classes.isClass(to)) {
      // A constructor's table, or a name that no file declares: nothing is promised.
      return kind(from) == Basic.TABLE || !to.isMade() ? Verdict.MAYBE : Verdict.NO;
    }
    if (from instanceof Table || from instanceof Array || from instanceof Tuple) {
      return structural(from, to);
    }
    return extendsBasic(from, to);
  }

  /// A class may inherit from `string`, or be callable.
  private Verdict extendsBasic(LuaType from, Named to) {
    for (LuaType base : classes.bases(to)) {
      if (!(base instanceof Named) && check(from, base) != Verdict.NO) {
        return Verdict.MAYBE;
      }
    }
    return Verdict.NO;
  }

  private Verdict structural(LuaType from, Named to) {
    Verdict verdict = Verdict.YES;
    for (String key : classes.requiredFields(to)) {
      LuaType type = classes.field(to, key).orElse(Basic.UNKNOWN);
      verdict = verdict.and(field(from, new LuaType.Field(key, type)));
    }
    return verdict == Verdict.NO ? Verdict.NO : Verdict.MAYBE;
  }

  private Verdict namedToNamed(Named from, Named to) {
    if (from.name().equals(to.name())) {
      Verdict verdict = Verdict.YES;
      for (int i = 0; i < Math.min(from.args().size(), to.args().size()); i++) {
        verdict = verdict.and(check(from.args().get(i), to.args().get(i)));
      }
      return verdict;
    }
    if (inherits(from, to, new HashSet<>())) {
      return Verdict.YES;
    }
    // Only between two declared classes is "no" certain: a table that code builds may become one.
    return classes.isClass(from) && classes.isClass(to) ? Verdict.NO : Verdict.MAYBE;
  }

  private boolean inherits(Named from, Named to, Set<String> seen) {
    if (!seen.add(from.name())) {
      return false;
    }
    return classes.bases(from).stream()
        .filter(Named.class::isInstance)
        .map(Named.class::cast)
        .anyMatch(b -> b.name().equals(to.name()) || inherits(b, to, seen));
  }

  /// Parameters are compared both ways, as everybody writes callbacks; a function may leave out
  /// parameters that it does not need.
  private Verdict toFunction(LuaType from, Function to) {
    return switch (from) {
      case Basic basic -> basic == Basic.FUNCTION ? Verdict.YES : Verdict.NO;
      case FunctionRef ref ->
          classes.signature(ref).map(s -> functions(s, to)).orElse(Verdict.MAYBE);
      case Function function -> functions(function, to);
      case Named _ -> Verdict.MAYBE;
      case Literal _, Table _, Array _, Tuple _ -> Verdict.NO;
      case Union _, Intersection _, TypeVar _, Operation _ -> Verdict.MAYBE;
    };
  }

  private Verdict functions(Function from, Function to) {
    Verdict verdict = Verdict.YES;
    for (int i = 0; i < Math.min(from.params().size(), to.params().size()); i++) {
      Parameter mine = from.params().get(i);
      Parameter theirs = to.params().get(i);
      verdict =
          verdict.and(check(mine.type(), theirs.type()).or(check(theirs.type(), mine.type())));
    }
    TypePack given = from.results().pack();
    TypePack wanted = to.results().pack();
    for (int i = 0; i < wanted.head().size(); i++) {
      verdict = verdict.and(check(given.at(i), wanted.at(i)));
    }
    return verdict;
  }

  /// What `type(x)` says of values, integers told apart.
  private static Basic kind(LuaType type) {
    return switch (type) {
      case Basic basic -> basic;
      case Literal literal -> literal.base();
      case Table _, Array _, Tuple _, Named _ -> Basic.TABLE;
      case Function _, FunctionRef _ -> Basic.FUNCTION;
      case Union _, Intersection _, TypeVar _, Operation _ -> Basic.UNKNOWN;
    };
  }
}
