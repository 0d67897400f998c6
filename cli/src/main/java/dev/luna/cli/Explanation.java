package dev.luna.cli;

import dev.luna.check.Rule;
import dev.luna.check.RuleGroup;
import dev.luna.check.Rules;
import dev.luna.cli.explain.CodePage;
import dev.luna.cli.explain.CodePages;
import dev.luna.config.FileStatus;
import dev.luna.syntax.SyntaxCode;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What `luna check --explain` says.
final class Explanation {
  private static final String ALL = "all";

  private Explanation() {}

  /// The page of a code, or what another word stands for: a group of rules, the name that EmmyLua
  /// or luacheck has for some, or `all`. Throws for what is no such word.
  static String of(String word) {
    CodePages pages = CodePages.load();
    if (word.equals(ALL)) {
      return list(pages.all());
    }
    return pages
        .page(word)
        .map(Explanation::whole)
        .or(() -> ofGroup(word, pages))
        .or(() -> ofForeign(word, pages))
        .orElseThrow(() -> unknown(word, pages));
  }

  private static String whole(CodePage page) {
    return page.code() + "\n\n" + page.text() + use(page.code());
  }

  private static String list(Collection<CodePage> pages) {
    return pages.stream()
        .map(page -> "%-25s%s%n".formatted(page.code(), page.summary().replace('`', '\'')))
        .collect(Collectors.joining());
  }

  private static Optional<String> ofGroup(String word, CodePages pages) {
    return RuleGroup.ofCode(word)
        .map(group -> Arrays.stream(Rule.values()).filter(rule -> rule.group() == group).toList())
        .map(rules ->
            rules.isEmpty()
                ? "'%s' is a group of LuaLS's in which Luna has no rule.\n".formatted(word)
                : "'%s' is a group of rules:\n\n".formatted(word) + list(pages(rules, pages)));
  }

  /// What other programs call something that Luna finds, or does not.
  private static Optional<String> ofForeign(String word, CodePages pages) {
    List<Rule> rules = Rules.named(word);
    if (rules.isEmpty()) {
      rules = Rules.ofLuacheck(word);
    }
    if (rules.size() == 1) {
      return Optional.of(called(word, rules.getFirst(), pages));
    }
    if (!rules.isEmpty()) {
      return Optional.of(
          "'%s' stands for several rules:\n\n".formatted(word) + list(pages(rules, pages)));
    }
    return Rules.isKnown(word) ? Optional.of(withoutRule(word, pages)) : Optional.empty();
  }

  /// What LuaLS and EmmyLua call something for which Luna has no rule of that name.
  private static String withoutRule(String word, CodePages pages) {
    if (word.equals(Rules.ALL_SYNTAX)) {
      Stream<String> codes = Arrays.stream(SyntaxCode.values()).map(SyntaxCode::code);
      return "'%s' stands for all errors of syntax:\n\n".formatted(word)
          + list(codes.flatMap(code -> pages.page(code).stream()).toList());
    }
    return word.startsWith("luadoc-")
        ? called(word, Rule.DOC_SYNTAX_ERROR, pages)
        : "'%s' is what another program finds and Luna does not.\n".formatted(word);
  }

  private static String called(String word, Rule rule, CodePages pages) {
    return "Luna calls '%s':\n\n".formatted(word) + whole(pages(List.of(rule), pages).getFirst());
  }

  private static List<CodePage> pages(List<Rule> rules, CodePages pages) {
    return rules.stream().flatMap(rule -> pages.page(rule.code()).stream()).toList();
  }

  /// How bad it is, and how it is silenced.
  private static String use(String code) {
    return Arrays.stream(Rule.values())
        .filter(rule -> rule.code().equals(code))
        .map(rule ->
            """

            Severity: %s, of the group '%s'%s
            Not here: ---@diagnostic disable-next-line: %s
            Nowhere:  [check.severity] %4$s = "off" in Luna.toml
            """
                .formatted(
                    rule.severity().word(),
                    rule.group().code(),
                    rule.status() == FileStatus.NONE ? "; off unless Luna.toml gives it one" : "",
                    code))
        .collect(Collectors.joining());
  }

  private static UsageError unknown(String code, CodePages pages) {
    Set<String> words = new LinkedHashSet<>(pages.codes());
    words.addAll(Rules.names());
    Arrays.stream(RuleGroup.values()).map(RuleGroup::code).forEach(words::add);
    return new UsageError(
        "unknown code '%s' (--explain)".formatted(code)
            + Suggestion.orElse(code, words, "'luna check --explain all' lists the codes"));
  }
}
