package dev.luna.infer;

import dev.luna.facts.Decl;
import dev.luna.facts.Fact;
import dev.luna.index.Realm;
import dev.luna.infer.Inference.Declared;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Named;
import dev.luna.types.Name;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Which field is meant: whoever writes `a.x` means the `x` of the nearest class of `a` that has
/// one.
final class MemberNames {
  private final Inference inference;

  MemberNames(Inference inference) {
    this.inference = inference;
  }

  /// The fields that `key` of a value may be, one for each of the types that it may have; where no
  /// class has such a field, that of the value itself, which others may fill. None of what has no
  /// name.
  Set<Name.Member> of(LuaType type, String key, Realm realm) {
    Set<Name.Member> found = new LinkedHashSet<>();
    for (LuaType each : Unions.members(inference.expanded(type, realm))) {
      List<Name.Member> nearest = nearest(each, key, realm, new HashSet<>());
      if (!nearest.isEmpty()) {
        found.addAll(nearest);
      } else if (each instanceof Named named) {
        found.add(new Name.Member(named.name(), key));
      }
    }
    return found;
  }

  private List<Name.Member> nearest(LuaType type, String key, Realm realm, Set<LuaType> seen) {
    if (!seen.add(type)) {
      return List.of();
    }
    if (Unions.widened(type) == Basic.STRING) {
      return nearest(inference.global(realm, "string"), key, realm, seen);
    }
    if (type instanceof LuaType.Intersection(var members)) {
      return first(members, key, realm, seen);
    }
    if (!(type instanceof Named named)) {
      return List.of();
    }
    Name.Member own = new Name.Member(named.name(), key);
    return declarations(own, realm).isEmpty()
        ? first(inference.members().bases(named, realm), key, realm, seen)
        : List.of(own);
  }

  private List<Name.Member> first(List<LuaType> types, String key, Realm realm, Set<LuaType> seen) {
    for (LuaType type : types) {
      List<Name.Member> found = nearest(type, key, realm, seen);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  /// The places that give the field: those that name its owner, and those that assign it to what
  /// turns out to be the owner, as in `require("m").x = 1`.
  List<Decl> declarations(Name.Member member, Realm realm) {
    List<Decl> found = new ArrayList<>(inference.reader().decls(realm, member));
    Named owner = new Named(member.owner());
    for (Declared<Fact.Foreign> field :
        inference.facts(realm, new Name.Key(member.key()), Fact.Foreign.class)) {
      if (inference.members().isOf(field, owner)) {
        found.add(field.decl());
      }
    }
    return found;
  }
}
