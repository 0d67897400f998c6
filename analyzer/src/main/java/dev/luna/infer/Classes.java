package dev.luna.infer;

import dev.luna.facts.Fact;
import dev.luna.index.Realm;
import dev.luna.infer.Inference.Declared;
import dev.luna.types.ClassTable;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Function;
import dev.luna.types.LuaType.FunctionRef;
import dev.luna.types.LuaType.Indexer;
import dev.luna.types.LuaType.Named;
import dev.luna.types.Name;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What names in types stand for, as the files of a realm see them.
final class Classes implements ClassTable {
  private final Inference inference;
  private final Realm realm;

  Classes(Inference inference, Realm realm) {
    this.inference = inference;
    this.realm = realm;
  }

  @Override
  public LuaType expanded(LuaType type) {
    return inference.expanded(type, realm);
  }

  @Override
  public List<LuaType> bases(Named named) {
    return inference.members().bases(named, realm);
  }

  @Override
  public Optional<LuaType> field(Named named, String key) {
    return inference.member(realm, named, key);
  }

  @Override
  public List<Indexer> indexers(Named named) {
    List<Indexer> all = new ArrayList<>();
    inference.members().classes(named, realm).forEach(c -> all.addAll(c.fact().indexers()));
    LuaType items = inference.members().of(named, Name.Member.INTEGERS, realm);
    if (items != Basic.NEVER) {
      all.add(new Indexer(Basic.INTEGER, items));
    }
    return all;
  }

  @Override
  public boolean isClass(Named named) {
    return !inference.members().classes(named, realm).isEmpty();
  }

  @Override
  public Optional<Function> signature(FunctionRef function) {
    var facts = inference.facts(realm, new Name.Function(function.name()), Fact.Function.class);
    return facts.isEmpty()
        ? Optional.empty()
        : Optional.of(inference.calls().signature(function, facts.getFirst().fact(), realm));
  }

  @Override
  public List<String> requiredFields(Named named) {
    Set<String> required = new LinkedHashSet<>();
    collect(named, required, new LinkedHashSet<>());
    return List.copyOf(required);
  }

  private void collect(Named named, Set<String> required, Set<String> seen) {
    if (!seen.add(named.name())) {
      return;
    }
    for (Declared<Fact.Value> field : declaredFields(named)) {
      if (field.decl().ref().name() instanceof Name.Member(_, var key) && isRequired(named, key)) {
        required.add(key);
      }
    }
    for (LuaType base : bases(named)) {
      if (base instanceof Named parent) {
        collect(parent, required, seen);
      }
    }
  }

  private List<Declared<Fact.Value>> declaredFields(Named named) {
    return inference.facts(realm, new Name.Members(named.name()), Fact.Value.class).stream()
        .filter(f -> f.fact().declared())
        .toList();
  }

  private boolean isRequired(Named named, String key) {
    LuaType type = expanded(inference.members().of(named, key, realm));
    return Unions.members(type).stream()
        .noneMatch(t -> t == Basic.NIL || t == Basic.UNKNOWN || t == Basic.ANY);
  }
}
