package dev.luna.infer;

import dev.luna.facts.Fact;
import dev.luna.index.Realm;
import dev.luna.infer.Inference.Declared;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Array;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Indexer;
import dev.luna.types.LuaType.Intersection;
import dev.luna.types.LuaType.Literal;
import dev.luna.types.LuaType.LiteralKind;
import dev.luna.types.LuaType.Named;
import dev.luna.types.LuaType.Table;
import dev.luna.types.LuaType.Tuple;
import dev.luna.types.LuaType.TypeVar;
import dev.luna.types.LuaType.Union;
import dev.luna.types.Name;
import dev.luna.types.Results;
import dev.luna.types.TypePack;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Fields and elements of values. What a value does not have is [Basic#NEVER].
final class MemberTypes {
  private final Inference inference;
  private final Entries entries;

  MemberTypes(Inference inference) {
    this.inference = inference;
    this.entries = new Entries(inference);
  }

  /// The field `key`, as in `value.key`.
  LuaType of(LuaType type, String key, Realm realm) {
    return switch (type) {
      case Basic basic -> ofBasic(basic, key, realm);
      case Literal literal -> ofBasic(literal.base(), key, realm);
      case Named named -> ofNamed(named, key, realm);
      case Table table -> ofTable(table, key, realm);
      case Union(var members) -> Unions.of(members.stream().map(m -> of(m, key, realm)).toList());
      case Intersection(var members) -> first(members, key, realm);
      case TypeVar(_, var bound) -> of(bound, key, realm);
      case Array _, Tuple _, LuaType.Function _, LuaType.FunctionRef _ -> Basic.NEVER;
      case LuaType.Operation _ -> Basic.UNKNOWN;
    };
  }

  /// Strings have the fields of the library.
  private LuaType ofBasic(Basic basic, String key, Realm realm) {
    return switch (basic) {
      case STRING -> of(inference.global(realm, "string"), key, realm);
      case ANY -> Basic.ANY;
      case UNKNOWN, TABLE, USERDATA, CDATA -> Basic.UNKNOWN;
      default -> Basic.NEVER;
    };
  }

  private LuaType ofNamed(Named named, String key, Realm realm) {
    if (!named.isMade()) {
      LuaType meant = inference.expanded(named, realm);
      if (!meant.equals(named)) {
        return of(meant, key, realm);
      }
    }
    return inference.type(new Question.OfMember(realm.home(), named, key));
  }

  private LuaType ofTable(Table table, String key, Realm realm) {
    for (LuaType.Field field : table.fields()) {
      if (field.name().equals(key)) {
        return field.type();
      }
    }
    return indexed(table.indexers(), new Literal(LiteralKind.STRING, key), realm);
  }

  /// Of `A & B` the first that declares the field has it, as the first of several bases does. If
  /// none declares it, any of them may have it by an indexer or a metatable.
  private LuaType first(List<LuaType> members, String key, Realm realm) {
    List<LuaType> found = new ArrayList<>();
    for (LuaType member : members) {
      if (has(member, key, realm)) {
        return of(member, key, realm);
      }
      found.add(of(member, key, realm));
    }
    return Unions.of(found);
  }

  /// Whether some declaration says that there is a field `key`, whatever its type is.
  boolean has(LuaType type, String key, Realm realm) {
    return switch (type) {
      case Named named ->
          !inference.reader().decls(realm, new Name.Member(named.name(), key)).isEmpty();
      case Table(var fields, _) -> fields.stream().anyMatch(f -> f.name().equals(key));
      default -> false;
    };
  }

  /// Whether a class or table has any fields of its own.
  boolean hasAny(Named named, Realm realm) {
    return !inference.reader().decls(realm, new Name.Members(named.name())).isEmpty();
  }

  /// The field `event` of a value's metatable. A class is the metatable of its instances, so its
  /// own field counts, too.
  LuaType metamethod(Named named, String event, Realm realm) {
    List<LuaType> found = new ArrayList<>();
    for (Declared<Fact.Table> table :
        inference.facts(realm, new Name.Table(named.name()), Fact.Table.class)) {
      Where where = new Where(inference.realmOf(table.decl()), bindings(named, realm));
      LuaType meta = inference.shapes().type(table.fact().meta(), where);
      if (meta != Basic.NIL) {
        found.add(of(meta, event, realm));
      }
    }
    found.add(of(named, event, realm));
    return Unions.of(found);
  }

  /// What `pairs` gives for something that has `__pairs`, null for others.
  @Nullable Results paired(LuaType type, Realm realm) {
    LuaType pairs = type instanceof Named named ? metamethod(named, "__pairs", realm) : Basic.NEVER;
    return isFunction(pairs) ? inference.calls().call(pairs, TypePack.of(type), realm) : null;
  }

  /// The answer to [Question.OfMember].
  LuaType answer(Named owner, String key, Realm realm) {
    LuaType own = own(owner, key, realm);
    if (own == Basic.NEVER && owner.name().equals("_G")) {
      return inference.global(realm, key);
    }
    if (own != Basic.NEVER || has(owner, key, realm)) {
      return own;
    }
    return entries.isName(key) && entries.isPlain(owner, realm)
        ? entries.ofStrings(owner, realm)
        : inherited(owner, key, realm);
  }

  /// The field as it was given to the owner itself. Some assignments are filed under its name;
  /// others were made to a global or to what another file gave, as in `require("m").x = 1`, and
  /// whether that is this owner shows only when it is resolved.
  LuaType own(Named owner, String key, Realm realm) {
    var values =
        new ArrayList<>(
            inference.facts(realm, new Name.Member(owner.name(), key), Fact.Value.class));
    for (Declared<Fact.Foreign> field :
        inference.facts(realm, new Name.Key(key), Fact.Foreign.class)) {
      if (isOf(field, owner)) {
        values.add(new Declared<>(field.decl(), field.fact().value()));
      }
    }
    LuaType type = inference.declarations().joined(values, bindings(owner, realm));
    return typeArguments(owner, realm).apply(type);
  }

  /// Whether what was assigned turns out to be a field of `owner`.
  boolean isOf(Declared<Fact.Foreign> field, Named owner) {
    LuaType whose = inference.type(new Question.OfOwner(field.decl().ref(), field.fact().owner()));
    return Unions.members(whose).stream()
        .anyMatch(t -> t instanceof Named named && named.name().equals(owner.name()));
  }

  /// The parameters that the fields of a constructor mention, as they were when it ran.
  private Bindings bindings(Named owner, Realm realm) {
    if (owner.args().isEmpty()) {
      return Bindings.NONE;
    }
    var tables = inference.facts(realm, new Name.Table(owner.name()), Fact.Table.class);
    return tables.isEmpty()
        ? Bindings.NONE
        : Bindings.of(tables.getFirst().fact().free(), owner.args());
  }

  /// What the variables of a generic class are in `Stack<string>`.
  private Substitution typeArguments(Named owner, Realm realm) {
    var classes = owner.isMade() ? List.<Declared<Fact.ClassDef>>of() : classes(owner, realm);
    return classes.isEmpty()
        ? Substitution.of(List.of())
        : Substitution.of(classes.getFirst().fact().generics(), owner.args());
  }

  /// Whether `named` has `base` above it.
  boolean inherits(Named named, LuaType base, Realm realm) {
    Set<LuaType> seen = new HashSet<>(List.of(named));
    List<LuaType> work = new ArrayList<>(bases(named, realm));
    while (!work.isEmpty()) {
      LuaType next = work.removeLast();
      if (next.equals(base)) {
        return true;
      }
      if (next instanceof Named above && seen.add(above)) {
        work.addAll(bases(above, realm));
      }
    }
    return false;
  }

  /// The class that a metatable makes things of, by its `__index`. Where a class inherits a
  /// constructor with `self.__index = self`, it is its instances' class, though what is written
  /// down is the base.
  LuaType nearest(LuaType meta, LuaType index, Realm realm) {
    boolean derived =
        meta instanceof Named named && !meta.equals(index) && inherits(named, index, realm);
    return derived ? meta : index;
  }

  /// What a class or table inherits from directly.
  List<LuaType> bases(Named owner, Realm realm) {
    List<LuaType> bases = new ArrayList<>();
    Substitution arguments = typeArguments(owner, realm);
    classes(owner, realm)
        .forEach(c -> c.fact().bases().forEach(b -> bases.add(arguments.apply(b))));
    for (Declared<Fact.Table> table :
        inference.facts(realm, new Name.Table(owner.name()), Fact.Table.class)) {
      Where where = new Where(inference.realmOf(table.decl()), bindings(owner, realm));
      bases.addAll(Unions.members(inference.shapes().type(table.fact().base(), where)));
      LuaType meta = inference.shapes().type(table.fact().meta(), where);
      bases.addAll(Unions.members(of(meta, "__index", realm)));
    }
    bases.removeIf(b -> b.equals(owner) || b == Basic.NIL);
    return bases;
  }

  List<Declared<Fact.ClassDef>> classes(Named owner, Realm realm) {
    return inference.facts(realm, new Name.Declared(owner.name()), Fact.ClassDef.class);
  }

  /// The field as Lua finds it where the table itself has none, by `__index`, and as annotations
  /// inherit it.
  private LuaType inherited(Named owner, String key, Realm realm) {
    List<LuaType> found = new ArrayList<>();
    for (Declared<Fact.Table> table :
        inference.facts(realm, new Name.Table(owner.name()), Fact.Table.class)) {
      Where where = new Where(inference.realmOf(table.decl()), bindings(owner, realm));
      found.add(ofBase(owner, inference.shapes().type(table.fact().base(), where), key, realm));
      found.add(ofMeta(owner, inference.shapes().type(table.fact().meta(), where), key, realm));
    }
    if (!owner.isMade()) {
      found.add(ofDeclaredClass(owner, key, realm));
    }
    return Unions.of(found);
  }

  /// A class that a call made has what the call gave.
  private LuaType ofBase(Named owner, LuaType base, String key, Realm realm) {
    List<LuaType> found = new ArrayList<>();
    for (LuaType member : Unions.members(base)) {
      found.add(member.equals(owner) ? Basic.NEVER : of(member, key, realm));
    }
    return Unions.of(found);
  }

  /// What the metatable's `__index` gives: a table's field, or the result of a function, which gets
  /// the table and the key.
  private LuaType ofMeta(Named owner, LuaType meta, String key, Realm realm) {
    if (meta == Basic.NIL || meta.equals(owner)) {
      return Basic.NEVER;
    }
    LuaType index = of(meta, "__index", realm);
    List<LuaType> found = new ArrayList<>();
    for (LuaType each : Unions.members(index)) {
      if (each.equals(owner)) {
        continue;
      }
      found.add(
          isFunction(each)
              ? inference
                  .calls()
                  .call(
                      each,
                      new TypePack(List.of(owner, new Literal(LiteralKind.STRING, key)), Basic.NIL),
                      realm)
                  .at(0)
              : of(nearest(meta, each, realm), key, realm));
    }
    return Unions.of(found);
  }

  static boolean isFunction(LuaType type) {
    return type == Basic.FUNCTION
        || type instanceof LuaType.FunctionRef
        || type instanceof LuaType.Function;
  }

  private LuaType ofDeclaredClass(Named owner, String key, Realm realm) {
    List<LuaType> found = new ArrayList<>();
    Substitution arguments = typeArguments(owner, realm);
    for (Declared<Fact.ClassDef> declared : classes(owner, realm)) {
      Fact.ClassDef definition = declared.fact();
      LuaType indexed = indexed(definition.indexers(), new Literal(LiteralKind.STRING, key), realm);
      found.add(arguments.apply(indexed));
      for (LuaType base : definition.bases()) {
        found.add(ofBase(owner, arguments.apply(base), key, realm));
      }
    }
    return Unions.of(found);
  }

  /// The element `key`, as in `value[key]`.
  LuaType element(LuaType type, LuaType key, Realm realm) {
    if (key instanceof Literal(var kind, var text) && kind == LiteralKind.STRING) {
      return of(type, Name.Member.keyOf(text), realm);
    }
    return switch (type) {
      case Named named -> ofKeys(named, key, realm);
      case Array(var element) -> isInteger(key) ? element : Basic.NEVER;
      case Tuple(var items) -> item(items, key);
      case Table(_, var indexers) -> indexed(indexers, key, realm);
      case Union(var members) ->
          Unions.of(members.stream().map(m -> element(m, key, realm)).toList());
      case Intersection(var members) ->
          Unions.of(members.stream().map(m -> element(m, key, realm)).toList());
      case TypeVar(_, var bound) -> element(bound, key, realm);
      case Basic basic when basic == Basic.ANY -> Basic.ANY;
      case Basic basic
          when basic == Basic.UNKNOWN || basic == Basic.TABLE || basic == Basic.USERDATA ->
          Basic.UNKNOWN;
      case Basic _, Literal _, LuaType.Function _, LuaType.FunctionRef _ -> Basic.NEVER;
      case LuaType.Operation _ -> Basic.UNKNOWN;
    };
  }

  /// `named[key]`, where the key is known by its type only.
  private LuaType ofKeys(Named named, LuaType key, Realm realm) {
    LuaType meant = inference.expanded(named, realm);
    if (!meant.equals(named)) {
      return element(meant, key, realm);
    }
    List<LuaType> found = new ArrayList<>();
    for (LuaType each : Unions.members(key)) {
      found.add(entries.of(named, each, realm));
      for (Declared<Fact.ClassDef> declared : classes(named, realm)) {
        found.add(
            typeArguments(named, realm).apply(indexed(declared.fact().indexers(), each, realm)));
      }
    }
    return Unions.of(found);
  }

  static boolean isInteger(LuaType key) {
    LuaType wide = Unions.widened(key);
    return wide == Basic.INTEGER || wide == Basic.NUMBER;
  }

  /// The item of a tuple: the one at a number that is known, else any of them.
  private static LuaType item(List<LuaType> items, LuaType key) {
    if (key instanceof Literal(var kind, var text) && kind == LiteralKind.INTEGER) {
      int at = text.length() < 9 ? Integer.parseInt(text) - 1 : -1;
      return at >= 0 && at < items.size() ? items.get(at) : Basic.NEVER;
    }
    return isInteger(key) ? Unions.of(items) : Basic.NEVER;
  }

  /// What `[K]: V` says of a key; several may apply, and all of them count.
  private LuaType indexed(List<Indexer> indexers, LuaType key, Realm realm) {
    List<LuaType> found = new ArrayList<>();
    for (Indexer indexer : indexers) {
      if (mayBe(inference.expanded(indexer.key(), realm), key)) {
        found.add(indexer.value());
      }
    }
    return Unions.of(found);
  }

  private static boolean mayBe(LuaType wanted, LuaType key) {
    if (wanted == Basic.ANY || wanted == Basic.UNKNOWN || wanted instanceof TypeVar) {
      return true;
    }
    return Unions.members(wanted).stream()
        .anyMatch(w ->
            Unions.members(key).stream()
                .anyMatch(k ->
                    k.equals(w)
                        || Unions.widened(k).equals(w)
                        || w == Basic.NUMBER && Unions.widened(k) == Basic.INTEGER
                        || k == Basic.UNKNOWN
                        || k == Basic.ANY
                        || k.equals(Unions.widened(w))));
  }
}
