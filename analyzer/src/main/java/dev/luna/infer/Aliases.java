package dev.luna.infer;

import dev.luna.facts.Fact;
import dev.luna.index.Realm;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Named;
import dev.luna.types.LuaType.Union;
import dev.luna.types.Name;
import dev.luna.types.Unions;
import java.util.HashSet;
import java.util.Set;

/// Aliases and enums are names for other types. They keep their names where types are shown, and
/// are looked through where it matters what a value is.
final class Aliases {
  private Aliases() {}

  /// What `type` stands for, at its top: a union's members are looked through, parts are not.
  static LuaType expanded(Inference inference, LuaType type, Realm realm) {
    return expanded(inference, type, realm, new HashSet<>());
  }

  private static LuaType expanded(
      Inference inference, LuaType type, Realm realm, Set<LuaType> seen) {
    return switch (type) {
      case Union(var members) ->
          Unions.of(members.stream().map(m -> expanded(inference, m, realm, seen)).toList());
      case Named named when !named.isMade() -> ofName(inference, named, realm, seen);
      default -> type;
    };
  }

  private static LuaType ofName(Inference inference, Named named, Realm realm, Set<LuaType> seen) {
    Name name = new Name.Declared(named.name());
    var aliases = inference.facts(realm, name, Fact.Alias.class);
    if (!aliases.isEmpty()) {
      if (!seen.add(named)) {
        // An alias for itself says nothing.
        return Basic.UNKNOWN;
      }
      Fact.Alias alias = aliases.getFirst().fact();
      LuaType target = Substitution.of(alias.generics(), named.args()).apply(alias.type());
      LuaType found = expanded(inference, target, realm, seen);
      seen.remove(named);
      return found;
    }
    var enums = inference.facts(realm, name, Fact.EnumDef.class);
    return enums.isEmpty() ? named : Unions.of(enums.getFirst().fact().values());
  }
}
