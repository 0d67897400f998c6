package dev.luna.infer;

import dev.luna.facts.Fact;
import dev.luna.index.Realm;
import dev.luna.infer.Inference.Declared;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Indexer;
import dev.luna.types.LuaType.Intersection;
import dev.luna.types.LuaType.Literal;
import dev.luna.types.LuaType.Named;
import dev.luna.types.LuaType.Table;
import dev.luna.types.LuaType.TypeVar;
import dev.luna.types.LuaType.Union;
import dev.luna.types.Name;
import dev.luna.types.Unions;
import dev.luna.types.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whether values have a field. That nobody has been seen to assign it does not yet mean that it is
/// not there: tables are filled by loops, by functions that they are passed to and by C.
///
/// [Verdict#NO] is said of what somebody has described as a whole:
///
/// - classes that annotations declare, with all that they inherit from; not with `[string]: T`
/// - tables that an annotation spells, `{ name: string }`
/// - the table that a file returns, if it is written to under names only and no function gets it
///   that may add to it. Other tables of code are too often filled where nobody can see it.
final class Presence {
  private final Inference inference;

  Presence(Inference inference) {
    this.inference = inference;
  }

  /// Whether `type` has the field `key`; of several, one is enough.
  ///
  /// @param whole whether all that fills a table of code can be seen, if nothing is known against
  ///   it
  Verdict of(LuaType type, String key, boolean whole, Realm realm) {
    return of(type, new Wanted(key, whole, realm, new HashSet<>()));
  }

  /// What is looked for, and which tables have been looked at: classes may go in circles.
  private record Wanted(String key, boolean whole, Realm realm, Set<String> seen) {}

  private Verdict of(LuaType type, Wanted wanted) {
    return switch (type) {
      case Basic basic -> ofBasic(basic, wanted);
      case Literal literal -> ofBasic(literal.base(), wanted);
      case Named named -> ofNamed(named, wanted);
      case Table table -> ofTable(table, wanted);
      case Union(var members) ->
          members.stream().map(m -> of(m, wanted)).reduce(Verdict.NO, Verdict::or);
      case Intersection(var members) ->
          members.stream().map(m -> of(m, wanted)).reduce(Verdict.NO, Verdict::or);
      case TypeVar(_, var bound) -> bound == Basic.UNKNOWN ? Verdict.MAYBE : of(bound, wanted);
      case LuaType.Array _,
          LuaType.Tuple _,
          LuaType.Function _,
          LuaType.FunctionRef _,
          LuaType.Operation _ ->
          Verdict.MAYBE;
    };
  }

  private Verdict ofBasic(Basic basic, Wanted wanted) {
    return switch (basic) {
      case STRING -> of(inference.global(wanted.realm, "string"), wanted);
      case NIL, NEVER -> Verdict.NO;
      default -> Verdict.MAYBE;
    };
  }

  private Verdict ofTable(Table table, Wanted wanted) {
    if (table.fields().stream().anyMatch(f -> f.name().equals(wanted.key))) {
      return Verdict.YES;
    }
    return table.fields().isEmpty() || hasNames(table.indexers()) ? Verdict.MAYBE : Verdict.NO;
  }

  /// Whether some of the keys may be names.
  private static boolean hasNames(List<Indexer> indexers) {
    return indexers.stream()
        .map(i -> Unions.widened(i.key()))
        .anyMatch(k -> k != Basic.INTEGER && k != Basic.NUMBER && k != Basic.BOOLEAN);
  }

  private Verdict ofNamed(Named named, Wanted wanted) {
    Realm realm = wanted.realm;
    LuaType meant = named.isMade() ? named : inference.expanded(named, realm);
    if (!meant.equals(named)) {
      return of(meant, wanted);
    }
    if (inference.members().has(named, wanted.key, realm)) {
      return Verdict.YES;
    }
    LuaType found = inference.members().of(named, wanted.key, realm);
    if (found != Basic.NEVER) {
      return found == Basic.UNKNOWN ? Verdict.MAYBE : Verdict.YES;
    }
    if (named.name().equals("_G")) {
      return Verdict.MAYBE;
    }
    boolean first = wanted.seen.isEmpty() && !wanted.whole;
    if (!wanted.seen.add(named.name())) {
      return Verdict.NO;
    }
    if (isOpen(named, first, realm) || mayBeAdded(wanted.key, realm)) {
      return Verdict.MAYBE;
    }
    return inference.members().bases(named, realm).stream()
        .map(b -> ofBase(b, wanted))
        .reduce(Verdict.NO, Verdict::or);
  }

  /// `@class Point: table` says no more than that it is a table.
  private Verdict ofBase(LuaType base, Wanted wanted) {
    return base == Basic.TABLE || base == Basic.USERDATA ? Verdict.NO : of(base, wanted);
  }

  /// @param first whether the question is about its own values, not about those of a class below,
  ///   and what fills these may not be seen
  private boolean isOpen(Named named, boolean first, Realm realm) {
    MemberTypes members = inference.members();
    if (members.has(named, Name.Member.STRINGS, realm)
        || members.has(named, Name.Member.OTHERS, realm)
        || members.of(named, Name.Member.STRINGS, realm) != Basic.NEVER
        || members.of(named, Name.Member.OTHERS, realm) != Basic.NEVER) {
      return true;
    }
    List<Declared<Fact.ClassDef>> classes = members.classes(named, realm);
    if (!named.isMade()) {
      return classes.isEmpty() || classes.stream().anyMatch(c -> hasNames(c.fact().indexers()));
    }
    var tables = inference.facts(realm, new Name.Table(named.name()), Fact.Table.class);
    return tables.isEmpty()
        || tables.stream().anyMatch(t -> t.fact().open() || hasOpenMeta(t, realm))
        || first && !named.isModule();
  }

  /// Whether a function of the metatable gives the table another one.
  private boolean hasOpenMeta(Declared<Fact.Table> table, Realm realm) {
    Where where = Where.in(inference.realmOf(table.decl()));
    return inference.shapes().type(table.fact().meta(), where) instanceof Named meta
        && inference.facts(realm, new Name.Table(meta.name()), Fact.Table.class).stream()
            .anyMatch(t -> t.fact().open());
  }

  /// Whether somebody assigns a field of this name to a value of which nothing is known: it may be
  /// this one.
  private boolean mayBeAdded(String key, Realm realm) {
    return inference.facts(realm, new Name.Key(key), Fact.Foreign.class).stream()
        .map(f -> inference.type(new Question.OfOwner(f.decl().ref(), f.fact().owner())))
        .flatMap(whose -> Unions.members(whose).stream())
        .anyMatch(t -> t == Basic.UNKNOWN || t == Basic.ANY || t == Basic.TABLE);
  }

  /// The names of the fields of a value, inherited ones included.
  Set<String> names(LuaType type, Realm realm) {
    Set<String> names = new HashSet<>();
    names(type, realm, names, new HashSet<>());
    return names;
  }

  private void names(LuaType type, Realm realm, Set<String> names, Set<LuaType> seen) {
    if (!seen.add(type)) {
      return;
    }
    switch (type) {
      case Union(var members) -> members.forEach(m -> names(m, realm, names, seen));
      case Intersection(var members) -> members.forEach(m -> names(m, realm, names, seen));
      case Table(var fields, _) -> fields.forEach(f -> names.add(f.name()));
      case TypeVar(_, var bound) -> names(bound, realm, names, seen);
      case Literal literal -> names(literal.base(), realm, names, seen);
      case Basic basic when basic == Basic.STRING ->
          names(inference.global(realm, "string"), realm, names, seen);
      case Named named -> {
        LuaType meant = inference.expanded(named, realm);
        if (!meant.equals(named)) {
          names(meant, realm, names, seen);
        }
        inference.reader().decls(realm, new Name.Members(named.name())).stream()
            .map(d -> d.ref().name() instanceof Name.Member(_, var key) ? key : Name.Member.OTHERS)
            .filter(Name.Member::isField)
            .forEach(names::add);
        inference.members().bases(named, realm).forEach(b -> names(b, realm, names, seen));
      }
      case Basic _,
          LuaType.Array _,
          LuaType.Tuple _,
          LuaType.Function _,
          LuaType.FunctionRef _,
          LuaType.Operation _ -> {}
    }
  }
}
