package dev.luna.infer;

import dev.luna.facts.Decl;
import dev.luna.facts.DeclRef;
import dev.luna.facts.Fact;
import dev.luna.facts.Fact.Marks;
import dev.luna.index.Realm;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Literal;
import dev.luna.types.LuaType.Named;
import dev.luna.types.Name;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The declarations of fields, for what annotations say of these besides their types.
final class Marked {
  private final Inference inference;

  Marked(Inference inference) {
    this.inference = inference;
  }

  /// The declarations of `key` that a value of this type has: of each of several types, those of
  /// the nearest class that has any; nothing if some type is not known, or has none.
  List<Decl> fields(LuaType type, String key, Realm realm) {
    List<Decl> all = new ArrayList<>();
    for (LuaType each : Unions.members(type)) {
      if (each != Basic.NIL) {
        List<Decl> found = nearest(each, key, realm, new HashSet<>());
        if (found.isEmpty()) {
          return List.of();
        }
        all.addAll(found);
      }
    }
    return all;
  }

  private List<Decl> nearest(LuaType type, String key, Realm realm, Set<LuaType> seen) {
    if (!seen.add(type)) {
      return List.of();
    }
    return switch (type) {
      case Named named -> {
        List<Decl> own = inference.reader().decls(realm, new Name.Member(named.name(), key));
        if (!own.isEmpty()) {
          yield own;
        }
        yield inference.members().bases(named, realm).stream()
            .map(base -> nearest(base, key, realm, seen))
            .filter(found -> !found.isEmpty())
            .findFirst()
            .orElse(List.of());
      }
      case Literal(var kind, _) when kind == LuaType.LiteralKind.STRING ->
          nearest(inference.global(realm, "string"), key, realm, seen);
      case Basic basic when basic == Basic.STRING ->
          nearest(inference.global(realm, "string"), key, realm, seen);
      default -> List.of();
    };
  }

  /// What is declared of a field for certain versions of Lua; of a global, if `type` is nil.
  List<Fact.Version> versions(LuaType type, String key, Realm realm) {
    List<Fact.Version> found = new ArrayList<>();
    for (LuaType each : Unions.members(type)) {
      LuaType owner =
          Unions.widened(each) == Basic.STRING ? inference.global(realm, "string") : each;
      if (owner == Basic.NIL || owner instanceof Named) {
        String name = owner instanceof Named named ? named.name() : "";
        inference
            .facts(realm, new Name.Versioned(name, key), Fact.Version.class)
            .forEach(v -> found.add(v.fact()));
      }
    }
    return found;
  }

  /// The first of these declarations, if all of them say that it is deprecated.
  static Optional<DeclRef> deprecated(List<Decl> decls) {
    return decls.isEmpty() || !decls.stream().allMatch(d -> marks(d.fact()).deprecated())
        ? Optional.empty()
        : Optional.of(decls.getFirst().ref());
  }

  /// What annotations say of a declared value.
  static Marks marks(Fact fact) {
    return fact instanceof Fact.Value(_, _, var marks) ? marks : Marks.NONE;
  }
}
