package dev.luna.syntax.doc;

import java.util.Map;
import java.util.Set;

/// Names of types that the readers know.
final class TypeNames {
  private static final Set<String> PRIMITIVE =
      Set.of(
          "nil",
          "any",
          "boolean",
          "bool",
          "string",
          "number",
          "integer",
          "int",
          "function",
          "table",
          "thread",
          "userdata",
          "lightuserdata",
          "unknown",
          "void",
          "never",
          "self",
          "namespace",
          "true",
          "false");

  private static final Map<String, String> OF_LDOC =
      Map.of("int", "integer", "bool", "boolean", "func", "function", "tab", "table");

  private TypeNames() {}

  /// Whether the name needs no declaration, so that no text is meant.
  static boolean isPrimitive(String name) {
    return PRIMITIVE.contains(name);
  }

  /// Whether a star may be part of the name: `file*`, as Lua itself calls its files in messages, is
  /// the class `file`.
  static boolean mayBeStarred(String name) {
    return name.equals("file");
  }

  /// What LuaCATS calls the type that LDoc calls `name`.
  static String ofLDoc(String name) {
    return OF_LDOC.getOrDefault(name, name);
  }
}
