package dev.luna.check;

import dev.luna.config.GlobalNames;
import dev.luna.scope.FunctionScope;
import dev.luna.syntax.Tokens;
import dev.luna.syntax.doc.Word;
import dev.luna.text.LineIndex;
import dev.luna.text.NearestWord;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What luacheck's own comments take back, so that a project that uses luacheck has nothing to
/// write again.
///
///     -- luacheck: ignore 211/_.* 4.1     on a line with code: there; else to the end of the function
///     -- luacheck: push ignore 212        up to `pop`
///     -- luacheck: no unused args         also the other flags ([LuacheckFlag])
///     -- luacheck: globals a b            also `new globals`, `read globals`
///
///     -- luacheck: std none               no globals but those that are named; `not globals a`
///
/// A code that takes nothing back is reported, if Luna finds all that luacheck would; what nothing
/// in Luna obeys is named once.
final class LuacheckComments {
  private static final Pattern COMMENT =
      Pattern.compile("^--(?:\\[=*\\[)?\\s*luacheck:\\s*(.*?)\\s*(?:\\]=*\\])?$", Pattern.DOTALL);

  private static final Pattern PUSH = Pattern.compile("push(?:\\s|:|$)\\s*(.*)", Pattern.DOTALL);

  private static final Pattern REMARK = Pattern.compile("\\([^()]*\\)");
  private static final Pattern OPTION = Pattern.compile("[^,]+");
  private static final Pattern WORD = Pattern.compile("\\S+");

  private final FileContext file;
  private final LineIndex lines;
  private final LuacheckCodes codes;
  private final List<Option> options = new ArrayList<>();

  /// The options that say nothing to Luna.
  private final List<LuacheckOption> useless = new ArrayList<>();

  /// Of the open `push`es, how many options there were before.
  private final List<Integer> pushed = new ArrayList<>();

  /// What is taken back within a stretch of text, or is no global there.
  ///
  /// @param word where somebody has written the code
  private record Option(
      Span within, Optional<LuacheckPattern> pattern, Optional<Word> word, Predicate<String> none) {
    private static Option of(Span within, LuacheckPattern pattern, Optional<Word> word) {
      return new Option(within, Optional.of(pattern), word, _ -> false);
    }

    private static Option none(Span within, Predicate<String> none) {
      return new Option(within, Optional.empty(), Optional.empty(), none);
    }

    private Option upTo(int end) {
      int last = Math.clamp(end, within.start(), within.end());
      return new Option(new Span(within.start(), last), pattern, word, none);
    }
  }

  private LuacheckComments(FileContext file) {
    this.file = file;
    this.lines = file.tree().source().lines();
    String text = file.tree().source().text();
    boolean any = text.contains("luacheck:");
    this.codes = new LuacheckCodes(any ? file.scopes().symbols() : List.of());
    if (!any) {
      return;
    }
    Tokens tokens = file.tree().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.kind(i).isComment()) {
        Matcher comment = COMMENT.matcher(text.substring(tokens.start(i), tokens.end(i)));
        if (comment.matches()) {
          read(comment.group(1), tokens.start(i) + comment.start(1), i);
        }
      }
    }
  }

  static LuacheckComments of(FileContext file) {
    return new LuacheckComments(file);
  }

  private void read(String body, int start, int token) {
    String rest = blanked(body);
    int offset = start;
    Matcher push = PUSH.matcher(rest);
    if (push.matches()) {
      pushed.add(options.size());
      rest = push.group(1);
      offset += push.start(1);
    } else if (rest.strip().equals("pop")) {
      pop(file.tree().tokens().start(token));
      return;
    }
    Span within = within(token);
    Matcher option = OPTION.matcher(rest);
    while (option.find()) {
      List<Word> words = words(option.group(), offset + option.start());
      if (!words.isEmpty()) {
        add(LuacheckOption.of(words), within);
      }
    }
  }

  /// Without remarks, which stand in parentheses.
  private static String blanked(String body) {
    return REMARK.matcher(body).replaceAll(remark -> " ".repeat(remark.group().length()));
  }

  private static List<Word> words(String text, int offset) {
    return WORD.matcher(text)
        .results()
        .map(w -> new Word(new Span(offset + w.start(), offset + w.end()), w.group()))
        .toList();
  }

  private void add(LuacheckOption option, Span within) {
    switch (option) {
      case LuacheckOption.Ignore(var codes) ->
          codes.forEach(
              w -> options.add(Option.of(within, LuacheckPattern.of(w.text()), Optional.of(w))));
      case LuacheckOption.Quiet(var patterns) ->
          patterns.forEach(p -> options.add(Option.of(within, p, Optional.empty())));
      case LuacheckOption.NoStandard _ -> {
        GlobalNames named = file.settings().globals();
        options.add(
            Option.none(within, name -> StandardGlobals.has(name) && !named.contains(name)));
      }
      case LuacheckOption.NotGlobals(var names) ->
          options.add(Option.none(within, names::contains));
      case LuacheckOption.NotYet _, LuacheckOption.Unknown _ -> useless.add(option);
      case LuacheckOption.Nothing _ -> {}
    }
  }

  /// The options since the last `push` end here.
  private void pop(int offset) {
    if (pushed.isEmpty()) {
      return;
    }
    for (int i = pushed.removeLast(); i < options.size(); i++) {
      options.set(i, options.get(i).upTo(offset));
    }
  }

  /// The line, if there is code on it; else the rest of the function.
  private Span within(int token) {
    Tokens tokens = file.tree().tokens();
    int start = tokens.start(token);
    int line = lines.lineOf(start);
    int before = tokens.previous(token);
    if (before >= 0 && lines.lineOf(Math.max(0, tokens.end(before) - 1)) == line) {
      return new Span(lines.start(line), lines.end(line));
    }
    return new Span(start, Math.max(start, functionAt(start).end()));
  }

  /// The innermost function; they are listed in the order of the text.
  private Span functionAt(int offset) {
    Span found = file.tree().chunk().span();
    for (FunctionScope function : file.scopes().functions()) {
      if (function.span().contains(offset)) {
        found = function.span();
      }
    }
    return found;
  }

  /// Whether `finding` is taken back. Syntax errors never are.
  boolean covers(Finding finding) {
    return !covering(finding).isEmpty();
  }

  private List<Option> covering(Finding finding) {
    if (options.isEmpty()) {
      return List.of();
    }
    List<String> numbers = codes.of(finding);
    String name = file.tree().source().text(finding.span());
    return options.stream()
        .filter(option -> option.within().touches(finding.span().start()))
        .filter(option -> option.pattern().filter(p -> p.matches(numbers, name)).isPresent())
        .toList();
  }

  /// Whether a comment says that there is no global `name`, at `offset`, although Lua has it.
  boolean isNoGlobal(String name, int offset) {
    return options.stream()
        .anyMatch(option -> option.within().touches(offset) && option.none().test(name));
  }

  /// Reports options that say nothing to Luna.
  void checkWords(Findings findings) {
    Set<String> told = new HashSet<>();
    for (LuacheckOption option : useless) {
      switch (option) {
        case LuacheckOption.NotYet(var word) -> {
          if (told.add(word.text())) {
            findings.add(
                Rule.UNKNOWN_DIAG_CODE,
                word.span(),
                "nothing in Luna obeys '%s' yet".formatted(word.text()));
          }
        }
        case LuacheckOption.Unknown(var word) ->
            findings.add(
                Rule.UNKNOWN_DIAG_CODE,
                word.span(),
                "unknown option '%s'".formatted(word.text())
                    + NearestWord.question(word.text(), LuacheckOption.names()).orElse(""));
        default -> {}
      }
    }
  }

  /// Reports the codes that take nothing back.
  ///
  /// @param all that was found in the file
  void checkUnused(List<Finding> all, Findings findings) {
    List<Option> written = options.stream().filter(o -> isFound(o, findings)).toList();
    if (written.isEmpty()) {
      return;
    }
    Set<Option> effective = new HashSet<>();
    all.forEach(finding -> effective.addAll(covering(finding)));
    LuacheckOccasions occasions = new LuacheckOccasions(file);
    for (Option option : written) {
      LuacheckPattern pattern = option.pattern().orElseThrow();
      Word word = option.word().orElseThrow();
      if (!effective.contains(option)
          && LuacheckCodes.meant(pattern).stream()
              .noneMatch(number -> occasions.mayBe(number, pattern, option.within()))) {
        findings.add(
            Rule.UNUSED_SUPPRESSION,
            word.span(),
            "there is no '" + word.text() + "' to suppress: remove it");
      }
    }
  }

  /// Whether Luna would have found all that somebody takes back by numbers, had it been there.
  private static boolean isFound(Option option, Findings findings) {
    if (option.word().isEmpty() || option.pattern().filter(LuacheckPattern::hasNumber).isEmpty()) {
      return false;
    }
    List<String> numbers = LuacheckCodes.meant(option.pattern().get());
    return !numbers.isEmpty()
        && numbers.stream()
            .map(LuacheckCodes::rules)
            .allMatch(rules -> !rules.isEmpty() && rules.stream().allMatch(findings::wants));
  }
}
