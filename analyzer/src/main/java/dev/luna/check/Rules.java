package dev.luna.check;

import dev.luna.syntax.SyntaxCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the words mean by which users name rules.
public final class Rules {
  /// EmmyLua's name for all syntax errors.
  public static final String ALL_SYNTAX = "syntax-error";

  private static final Map<String, List<Rule>> BY_NAME = Map.copyOf(byName());

  private static final Set<String> SYNTAX =
      Arrays.stream(SyntaxCode.values())
          .map(SyntaxCode::code)
          .collect(Collectors.toUnmodifiableSet());

  /// What other servers find and Luna does not, or not yet: who writes for both is not to be told
  /// that the word is wrong.
  private static final Set<String> FOREIGN =
      Set.of(
          """
          cast-type-mismatch unnecessary-assert
          codestyle-check spell-check name-style-check
          different-requires await-in-sync not-yieldable no-unknown
          undefined-env-child global-element
          assign-const-global implicit-any miss-local-doc
          code-style-check syntax-error
          local-const-reassign iter-variable-reassign duplicate-require
          require-module-not-visible non-literal-expressions-in-assert unnecessary-if invert-if
          preferred-local-alias generic-constraint-mismatch enum-value-mismatch read-only
          attribute-param-type-mismatch attribute-missing-parameter
          attribute-redundant-parameter inconsistent-type-access-modifier missing-type-argument
          global-in-non-module
          """
              .strip()
              .split("\\s+"));

  private Rules() {}

  private static Map<String, List<Rule>> byName() {
    Map<String, List<Rule>> all = new LinkedHashMap<>();
    for (Rule rule : Rule.values()) {
      Stream.of(rule.code(), rule.alias())
          .distinct()
          .forEach(name -> all.computeIfAbsent(name, _ -> new ArrayList<>()).add(rule));
    }
    return all;
  }

  /// The rules that `name` stands for: a code, or EmmyLua's name for it; empty if Luna has none.
  public static List<Rule> named(String name) {
    return List.copyOf(BY_NAME.getOrDefault(name, List.of()));
  }

  /// The rules that find what luacheck tells under `number`, which it writes `W211`, `211` or, in a
  /// pattern for several, `21`; empty for what is no number of luacheck's, or none of Luna's.
  public static List<Rule> ofLuacheck(String number) {
    String digits = number.startsWith("W") ? number.substring(1) : number;
    return digits.isEmpty() || !digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? List.of()
        : Arrays.stream(Rule.values())
            .filter(rule ->
                LuacheckCodes.ofCode(rule.code()).stream()
                    .anyMatch(each -> each.startsWith(digits)))
            .toList();
  }

  /// Whether a user may write `name` where a code is wanted.
  public static boolean isKnown(String name) {
    return BY_NAME.containsKey(name)
        || isSyntaxError(name)
        || FOREIGN.contains(name)
        || name.startsWith("luadoc-"); // LuaLS has two dozen for what Luna calls doc-syntax-error
  }

  /// Whether findings of that code are syntax errors.
  static boolean isSyntaxError(String code) {
    return SYNTAX.contains(code);
  }

  /// All names that [#isKnown] takes, but for prefixes.
  public static Set<String> names() {
    Set<String> all = new LinkedHashSet<>(BY_NAME.keySet());
    all.addAll(SYNTAX);
    all.addAll(FOREIGN);
    return all;
  }
}
