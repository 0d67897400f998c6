package dev.luna.check;

import java.util.Set;

/// The names that some Lua has from the start. To define one of them again is meant.
final class StandardGlobals {
  private static final Set<String> NAMES =
      Set.of(
          """
          _G _VERSION _ENV arg assert bit bit32 collectgarbage coroutine debug dofile error ffi
          gcinfo getfenv getmetatable io ipairs jit load loadfile loadstring math module newproxy
          next os package pairs pcall print rawequal rawget rawlen rawset require select setfenv
          setmetatable string table tonumber tostring type unpack utf8 warn xpcall
          """
              .strip()
              .split("\\s+"));

  private StandardGlobals() {}

  static boolean has(String name) {
    return NAMES.contains(name);
  }
}
