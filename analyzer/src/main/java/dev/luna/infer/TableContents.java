package dev.luna.infer;

import dev.luna.index.Realm;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Array;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Indexer;
import dev.luna.types.LuaType.Named;
import dev.luna.types.LuaType.Table;
import dev.luna.types.LuaType.Tuple;
import dev.luna.types.Name;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.List;

/// What is in a table: its keys and values, all taken together.
final class TableContents {
  /// A table with more fields is a module or a class, not a map: its values say nothing of each
  /// other.
  static final int FIELDS = 24;

  private final Inference inference;

  TableContents(Inference inference) {
    this.inference = inference;
  }

  /// The keys of a table, as `pairs` gives them.
  LuaType keys(LuaType given, Realm realm) {
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
            case Name.Member.INTEGERS -> Basic.INTEGER;
            case Name.Member.OTHERS -> Basic.NEVER;
            case Name.Member.KEYS -> inference.members().of(named, key, realm);
            default -> Basic.STRING;
          });
    }
    inference
        .members()
        .classes(named, realm)
        .forEach(c -> c.fact().indexers().forEach(i -> found.add(i.key())));
  }

  /// What the fields and slots of a class, or of a constructor's table, are called.
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
  LuaType values(LuaType given, LuaType key, Realm realm) {
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
    if (keys.size() > FIELDS) {
      found.add(Basic.UNKNOWN);
      return;
    }
    for (String each : keys) {
      if (!each.equals(Name.Member.KEYS) && mayBe(slot(each), key, realm)) {
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
      case Name.Member.INTEGERS -> Basic.INTEGER;
      case Name.Member.STRINGS -> Basic.STRING;
      case Name.Member.OTHERS -> Basic.UNKNOWN;
      default -> Name.Member.isField(key) ? name(key) : Basic.INTEGER;
    };
  }
}
