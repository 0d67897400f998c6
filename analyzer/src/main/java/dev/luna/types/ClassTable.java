package dev.luna.types;

import dev.luna.types.LuaType.Function;
import dev.luna.types.LuaType.FunctionRef;
import dev.luna.types.LuaType.Indexer;
import dev.luna.types.LuaType.Named;
import java.util.List;
import java.util.Optional;

/// What names in types stand for.
public interface ClassTable {

  /// What an alias or enum stands for; other types as they are.
  LuaType expanded(LuaType type);

  /// The classes that `named` inherits from directly, with its arguments put in.
  List<LuaType> bases(Named named);

  /// The field `key`, inherited ones included.
  Optional<LuaType> field(Named named, String key);

  /// `[K]: V` of a class, and for a constructor's table what its elements are.
  List<Indexer> indexers(Named named);

  /// Whether an annotation declares `named` as a class.
  boolean isClass(Named named);

  /// The signature of a function.
  Optional<Function> signature(FunctionRef function);

  /// The names of the fields of `named` that must be there, inherited ones included.
  List<String> requiredFields(Named named);
}
