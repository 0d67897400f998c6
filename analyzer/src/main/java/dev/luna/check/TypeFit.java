package dev.luna.check;

import dev.luna.config.TypeOptions;
import dev.luna.infer.FileTypes;
import dev.luna.syntax.Expr;
import dev.luna.types.Assignability;
import dev.luna.types.ClassTable;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Array;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Intersection;
import dev.luna.types.LuaType.Named;
import dev.luna.types.Unions;
import dev.luna.types.Verdict;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Whether values are what annotations want, as exactly as the user's settings ask for.
///
/// What is not known fits, and so does what may be something of which nothing is known. Of what
/// only code shows, one alternative that fits is enough: code often knows which one it has, by ways
/// that nobody can follow. What an annotation promises is taken by its word.
final class TypeFit {
  /// So deep lists of lists are looked at; types may go on for ever.
  private static final int DEPTH = 2;

  private final FileTypes types;
  private final ClassTable classes;
  private final TypeOptions options;

  TypeFit(FileContext file) {
    this.types = file.types();
    this.classes = types.classes();
    this.options = file.settings().types();
  }

  /// What is there instead of `wanted`; nothing if that may well be there.
  ///
  /// @param value an expression; of a call, its first value counts
  Optional<LuaType> other(Expr value, LuaType wanted) {
    if (wanted == Basic.UNKNOWN || fits(types.of(value), wanted, true)) {
      return Optional.empty();
    }
    LuaType sure = types.sure(value);
    boolean promised = types.isPromised(value);
    if (sure == Basic.NIL && !(value instanceof Expr.Nil)) {
      return Optional.empty(); // it is set in ways that nobody can follow
    }
    return fits(sure, wanted, promised) ? Optional.empty() : Optional.of(sure);
  }

  /// @param exact whether all alternatives count
  private boolean fits(LuaType given, LuaType wanted, boolean exact) {
    List<LuaType> members = alternatives(given, DEPTH);
    if (members.isEmpty() || members.stream().anyMatch(TypeFit::isOpen)) {
      return true;
    }
    boolean weakNil = (options.weakNil() || !exact) && members.size() > 1;
    List<LuaType> counted = members.stream().filter(m -> !weakNil || m != Basic.NIL).toList();
    boolean whole = exact && members.equals(Unions.members(classes.expanded(given)));
    return options.weakUnions() || !whole
        ? counted.stream().anyMatch(m -> mayBe(m, wanted))
        : counted.stream().allMatch(m -> mayBe(m, wanted));
  }

  /// Whether nothing is known of a value, or of the elements of a list.
  private static boolean isOpen(LuaType type) {
    return type == Basic.UNKNOWN
        || type == Basic.ANY
        || type instanceof Array(var element) && isOpen(element);
  }

  /// What a value may be; of a list whose elements may be this or that, a list of each.
  private List<LuaType> alternatives(LuaType type, int depth) {
    return Unions.members(classes.expanded(type)).stream()
        .flatMap(m ->
            m instanceof Array(var element) && depth > 0
                ? alternatives(element, depth - 1).stream()
                    .filter(e -> e != Basic.NIL)
                    .map(e -> (LuaType) new Array(e))
                : Stream.of(m))
        .toList();
  }

  private boolean mayBe(LuaType given, LuaType wanted) {
    LuaType known = known(given);
    return Assignability.check(classes, known, wanted) != Verdict.NO
        || given instanceof Named
            && Assignability.check(classes, Basic.FUNCTION, wanted) != Verdict.NO;
  }

  /// As much as can be relied on: what the fields of a table are that code makes changes as it
  /// runs, and of a class that nobody declares not even its name is known.
  private LuaType known(LuaType given) {
    return switch (given) {
      case Named named when named.isMade() -> Basic.TABLE;
      case LuaType.Table _ -> Basic.TABLE;
      case Array(LuaType.Table _) -> Basic.TABLE;
      case Array(LuaType.Function _) -> Basic.TABLE;
      case Named named when !classes.isClass(named) -> Basic.UNKNOWN;
      case Intersection(var members) when members.stream().anyMatch(Named.class::isInstance) ->
          Basic.TABLE;
      default -> given;
    };
  }

  /// Whether it is known what is wanted, and nil is not.
  boolean excludesNil(LuaType wanted) {
    return wanted != Basic.UNKNOWN && !mayBe(Basic.NIL, wanted);
  }

  /// The table that code makes has no name that says anything.
  private static LuaType shown(LuaType given) {
    return given instanceof Named named && named.isMade() ? Basic.TABLE : given;
  }

  /// What is wanted and what is there, in a message.
  String message(LuaType given, LuaType wanted) {
    return "expected `%s`, found `%s`".formatted(types.print(wanted), types.print(shown(given)));
  }
}
