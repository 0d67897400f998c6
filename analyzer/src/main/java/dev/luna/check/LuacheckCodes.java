package dev.luna.check;

import dev.luna.scope.LocalSymbol;
import dev.luna.scope.Symbol;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// By which numbers luacheck knows what Luna finds.
final class LuacheckCodes {
  /// Our codes with luacheck's numbers; `L`, `P`, `V` are those for locals, parameters and loop
  /// variables.
  private static final Map<String, List<String>> NUMBERS =
      table(
          """
          unused-local           : L211 L221 L231 L233 L241 P212 V213
          unused-function        : 211
          unused-vararg          : 212
          redefined-local        : L411 L421 L431 P412 P422 P432 V413 V423 V433
          unreachable-code       : 511
          code-after-break       : 511
          unused-label           : 521
          unbalanced-assignments : 531 532
          redundant-value        : 531 532
          empty-block            : 541 542
          duplicate-index        : 314
          count-down-loop        : 571
          negation-precedence    : 581 582
          trailing-space         : 611 612 613 614
          lowercase-global       : 111 112 131
          undefined-global       : 111 112 113
          undefined-field        : 142 143
          """);

  private final Map<Integer, LocalSymbol> variables = new HashMap<>();

  LuacheckCodes(List<Symbol> symbols) {
    for (Symbol symbol : symbols) {
      if (symbol instanceof LocalSymbol local && local.node() >= 0) {
        variables.put(local.span().start(), local);
      }
    }
  }

  private static Map<String, List<String>> table(String rows) {
    Map<String, List<String>> table = new HashMap<>();
    rows.lines()
        .map(row -> row.split(":", 2))
        .forEach(row -> table.put(row[0].strip(), List.of(row[1].strip().split(" "))));
    return Map.copyOf(table);
  }

  /// All numbers that findings of the code `code` may have.
  static List<String> ofCode(String code) {
    return NUMBERS.getOrDefault(code, List.of()).stream()
        .map(n -> Character.isDigit(n.charAt(0)) ? n : n.substring(1))
        .toList();
  }

  /// What luacheck finds, all of it.
  private static final List<String> ALL =
      List.of(
          """
          011 021 022 023 033 111 112 113 121 122 131 142 143 211 212 213 214 221 231 232 233 241
          311 312 313 314 315 321 331 341 411 412 413 421 422 423 431 432 433 511 512 521 531 532
          541 542 551 561 571 581 582 611 612 613 614 621 631
          """
              .strip()
              .split("\\s+"));

  /// The numbers that a pattern stands for.
  static List<String> meant(LuacheckPattern pattern) {
    return ALL.stream().filter(pattern::speaksOf).toList();
  }

  /// The rules that find what luacheck has the number `number` for; none if Luna does not look for
  /// it.
  static List<Rule> rules(String number) {
    return Arrays.stream(Rule.values())
        .filter(rule -> ofCode(rule.code()).contains(number))
        .toList();
  }

  /// The numbers of `finding`; none for what luacheck does not look for.
  List<String> of(Finding finding) {
    String letter = letter(finding);
    return NUMBERS.getOrDefault(finding.code(), List.of()).stream()
        .filter(n -> Character.isDigit(n.charAt(0)) || n.startsWith(letter))
        .map(n -> Character.isDigit(n.charAt(0)) ? n : n.substring(1))
        .toList();
  }

  private String letter(Finding finding) {
    LocalSymbol variable = variables.get(finding.span().start());
    if (variable == null) {
      return "L";
    }
    return switch (variable.kind()) {
      case PARAMETER, SELF, VARARG -> "P";
      case LOOP_VARIABLE -> "V";
      case LOCAL, FUNCTION, ENVIRONMENT -> "L";
    };
  }
}
