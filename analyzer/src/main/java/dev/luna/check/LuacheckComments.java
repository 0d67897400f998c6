package dev.luna.check;

import dev.luna.config.LuacheckFlag;
import dev.luna.scope.FunctionScope;
import dev.luna.syntax.Tokens;
import dev.luna.text.LineIndex;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
/// Standards (`std`), limits of line lengths and the like say nothing about what Luna finds.
final class LuacheckComments {
  private static final Pattern COMMENT =
      Pattern.compile("^--(?:\\[=*\\[)?\\s*luacheck:\\s*(.*?)\\s*(?:\\]=*\\])?$", Pattern.DOTALL);

  private static final Pattern PUSH = Pattern.compile("push(?:\\s|:|$)\\s*(.*)", Pattern.DOTALL);

  private final FileContext file;
  private final LineIndex lines;
  private final LuacheckCodes codes;
  private final List<Option> options = new ArrayList<>();

  /// Of the open `push`es, how many options there were before.
  private final List<Integer> pushed = new ArrayList<>();

  /// What is taken back within a stretch of text.
  private record Option(Span within, List<LuacheckPattern> patterns) {}

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
          read(comment.group(1), i);
        }
      }
    }
  }

  static LuacheckComments of(FileContext file) {
    return new LuacheckComments(file);
  }

  private void read(String body, int token) {
    String rest = body;
    Matcher push = PUSH.matcher(rest);
    if (push.matches()) {
      pushed.add(options.size());
      rest = push.group(1);
    } else if (rest.equals("pop")) {
      pop(file.tree().tokens().start(token));
      return;
    }
    Span within = within(token);
    for (String option : rest.split(",", -1)) {
      List<LuacheckPattern> patterns = patterns(option.strip());
      if (!patterns.isEmpty()) {
        options.add(new Option(within, patterns));
      }
    }
  }

  /// The options since the last `push` end here.
  private void pop(int offset) {
    if (pushed.isEmpty()) {
      return;
    }
    for (int i = pushed.removeLast(); i < options.size(); i++) {
      Option option = options.get(i);
      int end = Math.clamp(offset, option.within().start(), option.within().end());
      options.set(i, new Option(new Span(option.within().start(), end), option.patterns()));
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

  private static List<LuacheckPattern> patterns(String option) {
    List<String> words = Arrays.asList(option.split("\\s+"));
    if (words.getFirst().equals("ignore")) {
      return words.size() == 1
          ? List.of(LuacheckPattern.of("."))
          : words.stream().skip(1).map(LuacheckPattern::of).toList();
    }
    int globals = words.indexOf("globals");
    if (globals == 0 || globals > 0 && !words.contains("not")) {
      return words.stream().skip(globals + 1).map(name -> LuacheckPattern.of("1/" + name)).toList();
    }
    return words.getFirst().equals("no")
        ? LuacheckFlag.of(String.join("_", words.subList(1, words.size()))).stream()
            .map(flag -> LuacheckPattern.of(flag.pattern()))
            .toList()
        : List.of();
  }

  /// Whether `finding` is taken back. Syntax errors never are.
  boolean covers(Finding finding) {
    if (options.isEmpty()) {
      return false;
    }
    List<String> numbers = codes.of(finding);
    String name = file.tree().source().text(finding.span());
    return !numbers.isEmpty()
        && options.stream()
            .filter(option -> option.within().touches(finding.span().start()))
            .flatMap(option -> option.patterns().stream())
            .anyMatch(pattern -> pattern.matches(numbers, name));
  }
}
