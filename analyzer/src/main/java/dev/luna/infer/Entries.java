package dev.luna.infer;

import dev.luna.facts.Fact;
import dev.luna.facts.Shape;
import dev.luna.facts.Shapes;
import dev.luna.index.Realm;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Literal;
import dev.luna.types.LuaType.LiteralKind;
import dev.luna.types.LuaType.Named;
import dev.luna.types.Name;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.List;

/// The entries of tables whose keys are not written as names: lists and maps.
///
/// Facts file them under the slots of [Name.Member]. Where a key is not known, it may be that of
/// any of them.
final class Entries {
  private final Inference inference;

  Entries(Inference inference) {
    this.inference = inference;
  }

  /// Whether a key may be that of an entry which was assigned with a computed key. Metamethods are
  /// written out.
  boolean isName(String key) {
    return Name.Member.isField(key) && !key.startsWith("__");
  }

  /// Whether the table has no metatable, and is no class.
  boolean isPlain(Named owner, Realm realm) {
    var tables = inference.facts(realm, new Name.Table(owner.name()), Fact.Table.class);
    return owner.isMade()
        && tables.stream()
            .allMatch(
                t -> t.fact().meta().equals(Shapes.NIL) && t.fact().base().equals(Shapes.NIL));
  }

  /// What the entries may be that have a string as their key, for one who asks by name. Of a module
  /// that is not known: another one's functions were copied into it, and each name is one of them.
  LuaType ofStrings(Named owner, Realm realm) {
    LuaType all =
        Unions.of(of(owner, Name.Member.STRINGS, realm), others(owner, Basic.STRING, realm));
    return all != Basic.NEVER && isModule(owner, realm) ? Basic.UNKNOWN : all;
  }

  /// Whether functions are written into the table by name.
  private boolean isModule(Named owner, Realm realm) {
    return inference.facts(realm, new Name.Members(owner.name()), Fact.Value.class).stream()
        .anyMatch(f -> f.fact().shape() instanceof Shape.Function);
  }

  /// `owner[key]`.
  LuaType of(Named owner, LuaType key, Realm realm) {
    if (key instanceof Literal(var kind, var text) && kind == LiteralKind.STRING) {
      return of(owner, Name.Member.keyOf(text), realm);
    }
    if (MemberTypes.isInteger(key)) {
      return Unions.of(of(owner, Name.Member.INTEGERS, realm), others(owner, Basic.INTEGER, realm));
    }
    boolean isOpen = key == Basic.UNKNOWN || key == Basic.ANY;
    if (key != Basic.STRING && !isOpen) {
      return of(owner, Name.Member.OTHERS, realm);
    }
    List<LuaType> found = new ArrayList<>();
    found.add(of(owner, Name.Member.STRINGS, realm));
    found.add(isOpen ? of(owner, Name.Member.OTHERS, realm) : others(owner, key, realm));
    if (isOpen) {
      found.add(of(owner, Name.Member.INTEGERS, realm));
    }
    if (isPlain(owner, realm)) {
      found.add(fields(owner, realm));
    }
    return Unions.of(found);
  }

  private LuaType fields(Named owner, Realm realm) {
    List<String> keys = inference.contents().memberKeys(owner, realm);
    if (keys.size() > TableContents.FIELDS) {
      return Basic.NEVER;
    }
    List<LuaType> found = new ArrayList<>();
    for (String key : keys) {
      if (Name.Member.isField(key)) {
        found.add(of(owner, key, realm));
      }
    }
    return Unions.of(found);
  }

  /// The entries of other keys, if these may be of type `key`.
  private LuaType others(Named owner, LuaType key, Realm realm) {
    LuaType keys = of(owner, Name.Member.KEYS, realm);
    boolean may =
        Unions.members(keys).stream()
            .anyMatch(k ->
                k == Basic.UNKNOWN
                    || k == Basic.ANY
                    || (key == Basic.INTEGER
                        ? MemberTypes.isInteger(k)
                        : Unions.widened(k).equals(key)));
    return may ? of(owner, Name.Member.OTHERS, realm) : Basic.NEVER;
  }

  private LuaType of(Named owner, String slot, Realm realm) {
    return inference.members().of(owner, slot, realm);
  }
}
