package dev.luna.syntax.doc;

import java.util.List;

/// The tags that LuaCATS has.
public final class TagNames {
  private TagNames() {}

  /// Their names without `@`, in alphabetical order.
  public static List<String> all() {
    return LuaCatsReader.TAGS.keySet().stream()
        .filter(name -> Character.isLetter(name.charAt(0)))
        .sorted()
        .toList();
  }
}
