package dev.luna.infer;

import dev.luna.facts.Decl;
import dev.luna.facts.Fact;
import dev.luna.facts.FileFlow;
import dev.luna.facts.Guard;
import dev.luna.facts.ParsedFile;
import dev.luna.facts.Shape;
import dev.luna.facts.Shape.Param;
import dev.luna.facts.ShapeParts;
import dev.luna.index.Realm;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Node;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.FunctionRef;
import dev.luna.types.LuaType.Named;
import dev.luna.types.Name;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How far the type of a value can be relied on.
///
/// Where nobody says what a parameter is, its use is believed: good enough to complete a name, not
/// to say that a call is wrong. And what code shows may be less than what is: a variable that may
/// be nil may be known not to be, by a condition that has to do with it.
final class Certainty {
  private final ParsedFile file;
  private final FileFlow flow;
  private final Inference inference;
  private final Realm realm;
  private final Map<Integer, Bindings> unknown = new HashMap<>();
  private final Map<Name, Boolean> declared = new HashMap<>();
  private @Nullable Enclosing enclosing;

  Certainty(ParsedFile file, FileFlow flow, Inference inference, Realm realm) {
    this.file = file;
    this.flow = flow;
    this.inference = inference;
    this.realm = realm;
  }

  /// What the file says of one of its functions, if it is ever made.
  Optional<Fact.Function> function(FunctionBody body) {
    return flow.of(body) instanceof Shape.Function(var name) ? function(name) : Optional.empty();
  }

  private Optional<Fact.Function> function(String name) {
    return flow.facts().of(new Name.Function(name)).stream()
        .map(Decl::fact)
        .filter(Fact.Function.class::isInstance)
        .map(Fact.Function.class::cast)
        .findFirst();
  }

  /// The type of a value, where nothing is known of parameters but what annotations say.
  LuaType sure(Node node) {
    return hasElements(flow.of(node))
        ? Basic.UNKNOWN
        : inference.type(realm, flow.of(node), unknownParameters(node));
  }

  /// Whether it depends on what a table holds that code fills: whoever gets the table may put in
  /// more.
  boolean hasElements(Shape shape) {
    List<Shape> found = new ArrayList<>();
    ShapeParts.walk(
        shape,
        part -> {
          boolean element =
              part instanceof Shape.Elem(var base, _) && isMade(base)
                  || part instanceof Shape.Iter(var values, _)
                      && (values.head().stream().anyMatch(this::isMade)
                          || values.tail() instanceof Shape.Call(_, var args)
                              && args.head().stream().anyMatch(this::isMade));
          if (element) {
            found.add(part);
          }
        });
    return !found.isEmpty();
  }

  private boolean isMade(Shape shape) {
    return Unions.members(inference.type(realm, shape)).stream()
        .anyMatch(t -> t instanceof Named named && named.isMade());
  }

  private Bindings unknownParameters(Node node) {
    if (enclosing == null) {
      enclosing = new Enclosing(file.tree());
    }
    int innermost = enclosing.of(node);
    if (innermost == Enclosing.NONE) {
      return Bindings.NONE;
    }
    return unknown.computeIfAbsent(innermost, this::unknownParameters);
  }

  private Bindings unknownParameters(int innermost) {
    List<Param> params = new ArrayList<>();
    for (FunctionBody body : Objects.requireNonNull(enclosing).around(innermost)) {
      if (flow.of(body) instanceof Shape.Function(var name)) {
        function(name).ifPresent(f -> unknown(name, f, params));
      }
    }
    List<LuaType> values = params.stream().<LuaType>map(_ -> Basic.UNKNOWN).toList();
    return Bindings.of(params, values);
  }

  private static void unknown(String name, Fact.Function function, List<Param> params) {
    for (int i = function.method() ? 1 : 0; i < function.params().size(); i++) {
      if (!function.params().get(i).declared()) {
        params.add(new Param(name, i));
      }
    }
  }

  /// Whether an annotation of the project says what a value is, and means it as it stands.
  boolean isPromised(Node node) {
    return isPromised(flow.of(node));
  }

  private boolean isPromised(Shape shape) {
    return switch (shape) {
      case Shape.Of(var type) -> !(type instanceof LuaType.Union);
      case Param(var name, var index) ->
          function(name)
              .filter(f -> !f.marks().loose() && index < f.params().size())
              .filter(f -> f.params().get(index).declared())
              .isPresent();
      case Shape.Nth(var pack, var index) -> isPromised(pack) && isGiven(pack, index);
      case Shape.Guarded(var inner, _, var guard) ->
          guard instanceof Guard.Truthy && isPromised(inner);
      case Shape.Call(var callee, _) -> givesPromised(inference.type(realm, callee));
      case Shape.MethodCall(var receiver, var name, _) ->
          inference
              .member(realm, inference.type(realm, receiver), name)
              .filter(this::givesPromised)
              .isPresent();
      case Shape.LocalRef(var name) -> isDeclared(new Name.Local(name));
      case Shape.GlobalRef(var name) -> isDeclared(new Name.Global(name));
      default -> false;
    };
  }

  /// Whether annotations speak of the value at that place.
  private boolean isGiven(Shape pack, int index) {
    return inference.results(realm, pack).alternatives().stream()
        .allMatch(p -> index < p.head().size());
  }

  private boolean givesPromised(LuaType callee) {
    return Unions.members(callee).stream()
        .allMatch(m ->
            switch (m) {
              case LuaType.Function _ -> true;
              case FunctionRef ref -> givesPromised(ref);
              default -> false;
            });
  }

  private boolean givesPromised(FunctionRef ref) {
    var facts = inference.facts(realm, new Name.Function(ref.name()), Fact.Function.class);
    return !facts.isEmpty()
        && facts.stream()
            .allMatch(f ->
                f.fact().declaredReturns()
                    && f.fact().overloads().isEmpty()
                    && !f.fact().marks().loose()
                    && !inference.realmOf(f.decl()).isLibrary());
  }

  /// Whether an annotation of the project says what a field of a class holds, or one of a class
  /// above it.
  boolean isDeclaredField(LuaType owner, String key) {
    return isDeclaredField(owner, key, new HashSet<>());
  }

  private boolean isDeclaredField(LuaType owner, String key, Set<String> seen) {
    return owner instanceof Named named
        && seen.add(named.name())
        && (isDeclared(new Name.Member(named.name(), key))
            || inference.members().bases(named, realm).stream()
                .anyMatch(b -> isDeclaredField(b, key, seen)));
  }

  /// Looked up once: a field may be assigned as often as the file has lines.
  private boolean isDeclared(Name name) {
    return declared.computeIfAbsent(
        name,
        _ -> {
          var values = inference.facts(realm, name, Fact.Value.class);
          return values.stream().anyMatch(v -> v.fact().declared())
              && values.stream().noneMatch(v -> inference.realmOf(v.decl()).isLibrary());
        });
  }
}
