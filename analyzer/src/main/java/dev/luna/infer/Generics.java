package dev.luna.infer;

import dev.luna.index.Realm;
import dev.luna.types.Assignability;
import dev.luna.types.ClassTable;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Array;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Function;
import dev.luna.types.LuaType.FunctionRef;
import dev.luna.types.LuaType.Indexer;
import dev.luna.types.LuaType.Intersection;
import dev.luna.types.LuaType.Named;
import dev.luna.types.LuaType.Parameter;
import dev.luna.types.LuaType.Table;
import dev.luna.types.LuaType.Tuple;
import dev.luna.types.LuaType.TypeVar;
import dev.luna.types.LuaType.Union;
import dev.luna.types.Name;
import dev.luna.types.TypeMap;
import dev.luna.types.TypePack;
import dev.luna.types.Unions;
import dev.luna.types.Verdict;
import java.util.ArrayList;
import java.util.List;

/// Compares what is passed with what a signature wants.
final class Generics {
  /// The keys of a table that are looked at to say what its values are.
  private static final int KEYS = 24;

  private final Inference inference;

  Generics(Inference inference) {
    this.inference = inference;
  }

  /// What the signature's type variables are in this call. Variables that the signature only
  /// mentions (it came from a generic function that left them open) count as its own.
  Substitution bind(Function signature, TypePack args, Realm realm) {
    List<TypeVar> variables = new ArrayList<>(signature.generics());
    signature.params().forEach(p -> collect(p.type(), variables));
    Substitution types = Substitution.of(variables);
    if (variables.isEmpty()) {
      return types;
    }
    List<Parameter> params = signature.params();
    for (int i = 0; i < params.size(); i++) {
      unify(params.get(i).type(), args.at(i), types, realm);
    }
    for (int i = params.size(); i < args.head().size(); i++) {
      unify(signature.rest(), args.at(i), types, realm);
    }
    return types;
  }

  private static void collect(LuaType type, List<TypeVar> variables) {
    if (type instanceof TypeVar variable) {
      variables.add(variable);
    } else {
      TypeMap.partsOf(type).forEach(p -> collect(p, variables));
    }
  }

  /// Finds what variables of `wanted` must be for `given` to be of that type.
  private void unify(LuaType wanted, LuaType given, Substitution types, Realm realm) {
    switch (wanted) {
      case TypeVar(var name, _) when types.has(name) -> types.add(name, given);
      case Array(var element) -> types(given, Basic.INTEGER, element, types, realm);
      case Table(_, var indexers) ->
          indexers.forEach(i -> {
            unify(i.key(), keys(given, realm), types, realm);
            unify(i.value(), values(given, i.key(), realm), types, realm);
          });
      case Union(var members) -> {
        LuaType rest = given;
        for (LuaType member : members) {
          if (!(member instanceof TypeVar)) {
            unify(member, given, types, realm);
            rest = Narrowing.without(rest, member);
          }
        }
        for (LuaType member : members) {
          if (member instanceof TypeVar) {
            unify(member, rest, types, realm);
          }
        }
      }
      case Function function -> function(function, given, types, realm);
      case Named named -> named(named, given, types, realm);
      case Intersection(var members) -> members.forEach(m -> unify(m, given, types, realm));
      case Tuple(var items) -> {
        for (int i = 0; i < items.size(); i++) {
          LuaType key = new LuaType.Literal(LuaType.LiteralKind.INTEGER, Integer.toString(i + 1));
          types(given, key, items.get(i), types, realm);
        }
      }
      case Basic _, LuaType.Literal _, TypeVar _, FunctionRef _, LuaType.Operation _ -> {}
    }
  }

  private void types(LuaType given, LuaType key, LuaType element, Substitution types, Realm realm) {
    LuaType found = inference.members().element(given, key, realm);
    if (found != Basic.NEVER) {
      unify(element, found, types, realm);
    }
  }

  private void named(Named wanted, LuaType given, Substitution types, Realm realm) {
    for (LuaType each : Unions.members(given)) {
      if (each instanceof Named(var name, var args) && name.equals(wanted.name())) {
        for (int i = 0; i < Math.min(args.size(), wanted.args().size()); i++) {
          unify(wanted.args().get(i), args.get(i), types, realm);
        }
      }
    }
  }

  /// A callback's results say what its caller's variables are.
  private void function(Function wanted, LuaType given, Substitution types, Realm realm) {
    TypePack params =
        new TypePack(
            wanted.params().stream()
                .map(p -> types.applyKnown(p.type()))
                .map(Generics::known)
                .toList(),
            Basic.NIL);
    for (LuaType each : Unions.members(given)) {
      if (each instanceof FunctionRef || each instanceof Function) {
        TypePack results = inference.calls().call(each, params, realm).pack();
        TypePack wants = wanted.results().pack();
        for (int i = 0; i < wants.head().size(); i++) {
          unify(wants.at(i), results.at(i), types, realm);
        }
      }
    }
  }

  private static LuaType known(LuaType type) {
    return type instanceof TypeVar ? Basic.UNKNOWN : type;
  }

  /// The keys of a table, as `pairs` gives them.
  private LuaType keys(LuaType given, Realm realm) {
    List<LuaType> found = new ArrayList<>();
    for (LuaType each : Unions.members(given)) {
      switch (each) {
        case Array _, Tuple _ -> found.add(Basic.INTEGER);
        case Table(var fields, var indexers) -> {
          if (!fields.isEmpty()) {
            found.add(Basic.STRING);
          }
          indexers.forEach(i -> found.add(i.key()));
        }
        case Named named -> namedKeys(named, found, realm);
        case Basic basic
            when basic == Basic.UNKNOWN || basic == Basic.ANY || basic == Basic.TABLE ->
            found.add(Basic.UNKNOWN);
        default -> {}
      }
    }
    return Unions.of(found);
  }

  private void namedKeys(Named named, List<LuaType> found, Realm realm) {
    for (String key : memberKeys(named, realm)) {
      found.add(
          switch (key) {
            case Entries.INTEGERS -> Basic.INTEGER;
            case Entries.OTHERS -> Basic.NEVER;
            case Entries.KEYS -> inference.members().of(named, key, realm);
            default -> Basic.STRING;
          });
    }
    inference
        .members()
        .classes(named, realm)
        .forEach(c -> c.fact().indexers().forEach(i -> found.add(i.key())));
  }

  List<String> memberKeys(Named named, Realm realm) {
    return inference.reader().decls(realm, new Name.Members(named.name())).stream()
        .map(d -> d.ref().name())
        .filter(Name.Member.class::isInstance)
        .map(n -> ((Name.Member) n).key())
        .distinct()
        .sorted()
        .toList();
  }

  /// The values of a table, as `pairs` gives them, for keys that may be `key`.
  private LuaType values(LuaType given, LuaType key, Realm realm) {
    List<LuaType> found = new ArrayList<>();
    for (LuaType each : Unions.members(given)) {
      switch (each) {
        case Array(var element) when mayBe(Basic.INTEGER, key, realm) -> found.add(element);
        case Tuple(var items) when mayBe(Basic.INTEGER, key, realm) -> found.addAll(items);
        case Table(var fields, var indexers) -> {
          fields.stream()
              .filter(f -> mayBe(name(f.name()), key, realm))
              .forEach(f -> found.add(f.type()));
          indexed(indexers, key, found, realm);
        }
        case Named named -> namedValues(named, key, found, realm);
        case Basic basic
            when basic == Basic.UNKNOWN || basic == Basic.ANY || basic == Basic.TABLE ->
            found.add(Basic.UNKNOWN);
        default -> {}
      }
    }
    return Unions.of(found);
  }

  private void namedValues(Named named, LuaType key, List<LuaType> found, Realm realm) {
    List<String> keys = memberKeys(named, realm);
    if (key == Basic.INTEGER) {
      found.add(inference.members().element(named, key, realm));
      return;
    }
    if (keys.size() > KEYS) {
      found.add(Basic.UNKNOWN);
      return;
    }
    for (String each : keys) {
      if (!each.equals(Entries.KEYS) && mayBe(slot(each), key, realm)) {
        found.add(inference.members().of(named, each, realm));
      }
    }
    inference
        .members()
        .classes(named, realm)
        .forEach(c -> indexed(c.fact().indexers(), key, found, realm));
  }

  private void indexed(List<Indexer> indexers, LuaType key, List<LuaType> found, Realm realm) {
    for (Indexer indexer : indexers) {
      if (mayBe(indexer.key(), key, realm)) {
        found.add(indexer.value());
      }
    }
  }

  /// Whether some value is of both types, as far as can be told without looking into tables: that
  /// would ask again for what is being inferred.
  private boolean mayBe(LuaType key, LuaType wanted, Realm realm) {
    List<LuaType> some = Unions.members(inference.expanded(wanted, realm));
    return Unions.members(inference.expanded(key, realm)).stream()
        .anyMatch(k -> some.stream().anyMatch(w -> meet(k, w)));
  }

  private static boolean meet(LuaType a, LuaType b) {
    LuaType one = Unions.widened(a);
    LuaType other = Unions.widened(b);
    return one.equals(other)
        ? a.equals(b) || a.equals(one) || b.equals(other)
        : !isPlain(one) || !isPlain(other) || isNumber(one) && isNumber(other);
  }

  private static boolean isPlain(LuaType type) {
    return type == Basic.STRING || type == Basic.BOOLEAN || isNumber(type);
  }

  private static boolean isNumber(LuaType type) {
    return type == Basic.INTEGER || type == Basic.NUMBER;
  }

  private static LuaType name(String key) {
    return new LuaType.Literal(LuaType.LiteralKind.STRING, key);
  }

  /// The keys of the entries that facts file under `key`.
  private static LuaType slot(String key) {
    return switch (key) {
      case Entries.INTEGERS -> Basic.INTEGER;
      case Entries.STRINGS -> Basic.STRING;
      case Entries.OTHERS -> Basic.UNKNOWN;
      default -> Name.Member.isField(key) ? name(key) : Basic.INTEGER;
    };
  }

  /// Whether the arguments are what the signature wants.
  Verdict fit(Function signature, TypePack args, Realm realm) {
    if (signature.rest() == Basic.NEVER
        && args.tail() == Basic.NIL
        && args.head().size() > signature.params().size()) {
      return Verdict.NO;
    }
    ClassTable classes = new Classes(inference, realm);
    Verdict all = Verdict.YES;
    for (int i = 0; i < signature.params().size(); i++) {
      Parameter param = signature.params().get(i);
      LuaType given = args.at(i);
      if (given == Basic.NEVER) {
        // Not known yet; the answer must not depend on that.
        all = all.and(Verdict.MAYBE);
      } else if (given != Basic.NIL || !param.optional()) {
        all = all.and(fit(classes, given, param.type()));
      }
    }
    return all;
  }

  /// A union fits perhaps if one of its members does: the call may be made with that one.
  private static Verdict fit(ClassTable classes, LuaType given, LuaType wanted) {
    List<LuaType> members = Unions.members(classes.expanded(given));
    Verdict all = Verdict.YES;
    Verdict any = Verdict.NO;
    for (LuaType member : members) {
      Verdict verdict = Assignability.check(classes, member, wanted);
      all = all.and(verdict);
      any = any.or(verdict);
    }
    return all == Verdict.NO && any != Verdict.NO ? Verdict.MAYBE : all;
  }
}
