package dev.luna.check;

import dev.luna.scope.LocalSymbol;
import dev.luna.syntax.Expr;
import dev.luna.text.NearestWord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What was meant by names that nobody defines: a local variable in sight, a standard global, or
/// what other languages call Lua's constants.
final class MeantNames {
  /// Shorter names are near too many.
  private static final int SHORTEST = 3;

  /// A file with more of them lacks more than a letter, and each takes a walk over all variables.
  private static final int MOST = 100;

  private static final Map<String, String> CONSTANTS = Map.copyOf(constants());

  /// Those that people mistype in any Lua; whether this one has them is asked.
  private static final List<String> STANDARD =
      List.of(
          """
          assert collectgarbage coroutine debug dofile error getmetatable ipairs loadfile math next
          package pairs pcall print rawequal rawget rawlen rawset require select setmetatable string
          table tonumber tostring type utf8 xpcall loadstring unpack
          """
              .strip()
              .split("\\s+", -1));

  private final FileContext file;
  private int asked;

  MeantNames(FileContext file) {
    this.file = file;
  }

  private static Map<String, String> constants() {
    Map<String, String> all = new HashMap<>();
    List.of("null", "NULL", "Null", "None", "none", "undefined", "NIL", "Nil", "nill", "nullptr")
        .forEach(word -> all.put(word, "nil"));
    List.of("True", "TRUE").forEach(word -> all.put(word, "true"));
    List.of("False", "FALSE").forEach(word -> all.put(word, "false"));
    all.put("this", "self");
    return all;
  }

  /// The name that `use` was meant to be, if one is near enough.
  Optional<String> of(Expr.NameRef use) {
    String name = use.name();
    if (asked++ >= MOST || name.length() < SHORTEST) {
      return Optional.empty();
    }
    List<String> inSight = inSight(use);
    String constant = CONSTANTS.get(name);
    if (constant != null && (!constant.equals("self") || inSight.contains(constant))) {
      return Optional.of(constant);
    }
    List<String> near =
        Stream.concat(inSight.stream(), STANDARD.stream())
            .filter(word -> NearestWord.isNear(name, word))
            .filter(word -> inSight.contains(word) || file.types().isGlobal(word))
            .toList();
    return NearestWord.to(name, near);
  }

  private List<String> inSight(Expr.NameRef use) {
    int offset = use.span().start();
    List<String> names = new ArrayList<>();
    for (var symbol : file.scopes().symbols()) {
      if (symbol instanceof LocalSymbol local
          && local.kind() != LocalSymbol.Kind.ENVIRONMENT
          && local.name().length() >= SHORTEST
          && local.visibleFrom() <= offset
          && file.scopes().scopes().get(local.scope()).span().contains(offset)) {
        names.add(local.name());
      }
    }
    return names;
  }
}
