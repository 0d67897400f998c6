package dev.luna.facts;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.doc.DocTag.VersionRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Which dialects a declaration with `@version` is for.
///
///     ---@version >5.2, JIT
///
/// The meaning is LuaLS's: `5.3` is that version, `>5.2` is 5.2 *and* later, `<5.3` is 5.3 *and*
/// earlier (`>=` and `<=` mean the same), `JIT` is LuaJIT, and a list covers what any of its parts
/// does. LuaJIT counts as Lua 5.1, too: what is for 5.1 is for both.
///
/// That leaves no way to say that 5.1 has what LuaJIT has not, or has it otherwise, as `load` and
/// `xpcall`. So there is one thing more: `=5.1` is Lua 5.1 itself, without LuaJIT.
public final class VersionFilter {
  private VersionFilter() {}

  /// Whether what is for `versions` is there in `dialect`. No versions are no restriction; a
  /// version that nobody knows covers nothing.
  public static boolean covers(List<VersionRange> versions, Dialect dialect) {
    return versions.isEmpty() || versions.stream().anyMatch(range -> covers(range, dialect));
  }

  private static boolean covers(VersionRange range, Dialect dialect) {
    if (range.version().text().equalsIgnoreCase("JIT")) {
      return dialect == Dialect.LUAJIT;
    }
    if (dialect == Dialect.LUAJIT) {
      return !range.relation().equals("=") && covers(range, Dialect.LUA51);
    }
    return number(range.version().text())
        .flatMap(wanted -> number(dialect.grammar().option()).map(own -> own.compareTo(wanted)))
        .map(order -> holds(range.relation(), order))
        .orElse(false);
  }

  private static boolean holds(String relation, int order) {
    return switch (relation) {
      case "", "=" -> order == 0;
      case ">", ">=" -> order >= 0;
      case "<", "<=" -> order <= 0;
      default -> false;
    };
  }

  private static Optional<BigDecimal> number(String version) {
    return version.matches("\\d{1,3}(\\.\\d{1,3})?")
        ? Optional.of(new BigDecimal(version))
        : Optional.empty();
  }
}
