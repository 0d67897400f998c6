package dev.luna.check;

import dev.luna.facts.Fact;
import dev.luna.infer.FileTypes;
import dev.luna.syntax.Block;
import dev.luna.syntax.Clause;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Stat;
import dev.luna.text.Span;
import dev.luna.types.ClassTable;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Literal;
import dev.luna.types.LuaType.Named;
import dev.luna.types.TypeMap;
import dev.luna.types.TypePack;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `missing-return`, `missing-return-value`, `redundant-return-value` and `return-type-mismatch`:
/// what a function gives, against what its annotation promises. LDoc's comments promise nothing:
/// they are for readers.
final class ReturnValues {
  private static final String END = "end";

  private final FileTypes types;
  private final TypeFit fit;
  private final ClassTable classes;
  private final DeadCode deadCode;
  private final Findings findings;
  private final List<Optional<List<TypePack>>> around = new ArrayList<>();

  ReturnValues(FileContext file, DeadCode deadCode, Findings findings) {
    this.types = file.types();
    this.fit = new TypeFit(file);
    this.classes = types.classes();
    this.deadCode = deadCode;
    this.findings = findings;
  }

  void enter(FunctionBody body) {
    around.add(
        types
            .function(body)
            .filter(f -> f.declaredReturns() && !f.marks().loose())
            .map(this::promised));
  }

  /// What an annotation says that a function gives: alternatives.
  private List<TypePack> promised(Fact.Function function) {
    List<TypePack> packs = new ArrayList<>();
    for (var pack : function.returns()) {
      packs.addAll(types.resolved(pack).map(this::meant).alternatives());
    }
    return packs;
  }

  /// A type variable is whatever the caller makes of it. Of a class that nobody declares nothing is
  /// known; `@return true if it fits` and `@return {string}` are written for people.
  private LuaType meant(LuaType type) {
    return switch (type) {
      case LuaType.TypeVar _ -> Basic.UNKNOWN;
      case Literal literal when literal.base() == Basic.BOOLEAN -> Basic.BOOLEAN;
      case LuaType.Tuple(var items) when items.size() == 1 -> Basic.UNKNOWN;
      case Named named when classes.expanded(named).equals(named) && !classes.isClass(named) ->
          Basic.UNKNOWN;
      default -> TypeMap.parts(type, this::meant);
    };
  }

  /// Its `end`; where that is missing, the last statement.
  private Span end(FunctionBody body) {
    Span whole = body.span();
    boolean isEnded = types.file().tree().text(body).endsWith(END);
    return isEnded
        ? new Span(whole.end() - END.length(), whole.end())
        : body.body().stats().getLast().span();
  }

  void leave(FunctionBody body) {
    Optional<List<TypePack>> promise = around.removeLast();
    if (promise.isEmpty() || body.body().stats().isEmpty()) {
      return;
    }
    int needed = needed(promise.get());
    if (needed > 0 && goesOn(body.body())) {
      findings.add(
          Rule.MISSING_RETURN,
          end(body),
          "the function ends here without a 'return', but promises `%s`"
              .formatted(print(promise.get())));
    }
  }

  /// Whether the end of the block can be reached.
  private boolean goesOn(Block block) {
    if (deadCode.ends(block)) {
      return false;
    }
    if (block.stats().isEmpty()) {
      return true;
    }
    return switch (block.stats().getLast()) {
      case Stat.ExprStat(_, _, var call) -> comesBack(call);
      case Stat.Do(_, _, var body) -> goesOn(body);
      case Stat.If(_, _, var clauses) ->
          !(clauses.getLast() instanceof Clause.Else)
              || clauses.stream().anyMatch(c -> goesOn(c.body()));
      default -> true;
    };
  }

  /// Whether a call may come back, as far as is known: of what is not known, one cannot say so.
  private boolean comesBack(Expr call) {
    List<TypePack> ways = types.results(call).alternatives();
    return !ways.isEmpty() && ways.stream().noneMatch(p -> p.at(0) == Basic.UNKNOWN);
  }

  void enter(Stat.Return values) {
    if (around.isEmpty() || around.getLast().isEmpty()) {
      return;
    }
    List<TypePack> promise = around.getLast().get();
    List<Expr> given = values.values();
    boolean open = !given.isEmpty() && given.getLast().mayBeMany();
    checkCount(values, promise, open);
    checkTypes(given, promise);
  }

  private void checkCount(Stat.Return values, List<TypePack> promise, boolean open) {
    int given = values.values().size();
    int needed = needed(promise);
    if (!open && given < needed) {
      findings.add(
          Rule.MISSING_RETURN_VALUE,
          new Span(values.span().start(), values.span().start() + "return".length()),
          "%s here, but the function promises `%s`"
              .formatted(given == 0 ? "nothing is given" : counted(given), print(promise)));
    }
    int most = most(promise);
    if (given - (open ? 1 : 0) > most) {
      findings.add(
          Rule.REDUNDANT_RETURN_VALUE,
          Span.covering(values.values().get(most).span(), values.values().getLast().span()),
          most == 0
              ? "the function promises no value"
              : "the function promises no more than `%s`".formatted(print(promise)));
    }
  }

  private static String counted(int count) {
    return count == 1 ? "1 value is given" : count + " values are given";
  }

  /// How many values there must be at least.
  private int needed(List<TypePack> promise) {
    return promise.stream().mapToInt(this::needed).min().orElse(0);
  }

  private int needed(TypePack pack) {
    int needed = pack.head().size();
    while (needed > 0 && !fit.excludesNil(pack.at(needed - 1))) {
      needed--;
    }
    return needed;
  }

  private static int most(List<TypePack> promise) {
    return promise.stream()
        .mapToInt(p -> isClosed(p) ? p.head().size() : Integer.MAX_VALUE)
        .max()
        .orElse(Integer.MAX_VALUE);
  }

  /// Whether it is known how many values there are.
  private static boolean isClosed(TypePack pack) {
    return pack.tail() == Basic.NIL
        && (pack.head().isEmpty() || pack.head().getLast() != Basic.UNKNOWN);
  }

  /// The values must be those of one alternative.
  private void checkTypes(List<Expr> given, List<TypePack> promise) {
    if (given.isEmpty() || promise.isEmpty()) {
      return;
    }
    int wrong = -1;
    for (TypePack pack : promise) {
      int at = firstOther(given, pack);
      if (at < 0) {
        return;
      }
      wrong = Math.max(wrong, at);
    }
    int last = wrong;
    report(
        given.get(last),
        last,
        promise.stream().filter(pack -> firstOther(given, pack) == last).toList());
  }

  private int firstOther(List<Expr> given, TypePack pack) {
    for (int i = 0; i < given.size(); i++) {
      if (i < pack.head().size() && other(given.get(i), pack.at(i)).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private Optional<LuaType> other(Expr value, LuaType wanted) {
    if (value.mayBeMany()
        && types.results(value).alternatives().stream().anyMatch(p -> p.head().isEmpty())) {
      return Optional.empty();
    }
    return fit.other(value, wanted);
  }

  /// @param nearest the alternatives that fit up to `place`
  private void report(Expr value, int place, List<TypePack> nearest) {
    LuaType wanted = nearest.stream().map(p -> p.at(place)).reduce(Basic.NEVER, Unions::of);
    other(value, nearest.getFirst().at(place))
        .or(() -> Optional.of(types.of(value)))
        .ifPresent(found ->
            findings.add(
                Rule.RETURN_TYPE_MISMATCH,
                value.span(),
                "%s as %s result".formatted(fit.message(found, wanted), ordinal(place))));
  }

  private static String ordinal(int place) {
    return switch (place) {
      case 0 -> "the first";
      case 1 -> "the second";
      case 2 -> "the third";
      default -> "the " + (place + 1) + "th";
    };
  }

  private String print(List<TypePack> promise) {
    return types.print(promise.getFirst());
  }
}
