package dev.luna.check;

import dev.luna.text.NearestWord;
import dev.luna.types.LuaType.Basic;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What somebody means who writes a type as other languages, or the texts of manuals, call it.
final class OtherTypeNames {
  /// Shorter names are near too many.
  private static final int SHORTEST = 4;

  private static final Map<String, String> MEANT = Map.copyOf(meant());

  private OtherTypeNames() {}

  private static Map<String, String> meant() {
    Map<String, String> all = new HashMap<>();
    """
    boolean  : bool
    integer  : int long uint int32 int64 short
    number   : float double num numeric
    string   : str char text
    function : func fn callback fun callable lambda
    table    : tab map dict dictionary object hash hashmap
    T[]      : list array vector list-like
    nil      : null none undefined
    userdata : cdata lightuserdata
    """
        .lines()
        .map(row -> row.split(":", 2))
        .forEach(row -> {
          for (String name : row[1].strip().split(" ", -1)) {
            all.put(name, row[0].strip());
          }
        });
    for (Basic basic : Basic.values()) {
      all.put(basic.word(), basic.word());
    }
    all.put("void", Basic.NIL.word());
    return all;
  }

  /// `: did you mean …?` for `name`, which is no type; empty if nothing is near.
  ///
  /// @param declared names of types
  static Optional<String> meant(String name, Collection<String> declared) {
    Optional<String> near =
        name.length() < SHORTEST ? Optional.empty() : NearestWord.to(name, declared);
    return near.or(() -> Optional.ofNullable(MEANT.get(name.toLowerCase(Locale.ROOT))))
        .map(": did you mean `%s`?"::formatted);
  }
}
