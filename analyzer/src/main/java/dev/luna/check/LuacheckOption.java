package dev.luna.check;

import dev.luna.config.LuacheckFlag;
import dev.luna.config.LuacheckStandards;
import dev.luna.syntax.doc.Word;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What one option of a comment of luacheck's says to Luna.
sealed interface LuacheckOption {

  /// Findings are taken back, by codes that somebody has written down one by one.
  record Ignore(List<Word> codes) implements LuacheckOption {}

  /// Findings are taken back, because of what the code is like.
  record Quiet(List<LuacheckPattern> patterns) implements LuacheckOption {}

  /// There are no globals but those that comments or the configuration name.
  record NoStandard() implements LuacheckOption {}

  /// These are no globals.
  record NotGlobals(List<String> names) implements LuacheckOption {}

  /// What Luna does anyway.
  record Nothing() implements LuacheckOption {}

  /// luacheck obeys it, and nothing in Luna does.
  record NotYet(Word option) implements LuacheckOption {}

  /// luacheck has none of that name.
  record Unknown(Word option) implements LuacheckOption {}

  /// Options that luacheck has and Luna does not obey. With `no` before them they say what Luna
  /// does anyway: it knows what other files define without being told.
  Set<String> OTHERS = Set.of("module", "allow_defined", "allow_defined_top");

  /// How long things may be, says the author of code that is longer than usual. Luna minds no
  /// length.
  Set<String> LENGTHS =
      Set.of(
          "max_line_length",
          "max_code_line_length",
          "max_string_line_length",
          "max_comment_line_length",
          "max_cyclomatic_complexity");

  /// Options of luacheck's that take words.
  Set<String> WITH_WORDS =
      Set.of(
          "ignore",
          "enable",
          "only",
          "std",
          "globals",
          "new_globals",
          "read_globals",
          "new_read_globals",
          "not_globals");

  /// Reads an option: `ignore 211`, `no unused args`, `std +busted`.
  static LuacheckOption of(List<Word> words) {
    // Of several words, for instance `new read globals`, the longest name counts.
    for (int n = Math.min(4, words.size()); n > 0; n--) {
      String name = joined(words.subList(0, n));
      List<Word> rest = words.subList(n, words.size());
      if (WITH_WORDS.contains(name)) {
        return of(name, words.getFirst(), rest);
      }
      if (isNegated(name) && rest.isEmpty()) {
        return without(name.substring("no_".length()), whole(words));
      }
      if (name.equals("compat") && rest.isEmpty()) {
        return new Nothing(); // the same as `std max`
      }
      boolean isNumber = rest.size() == 1 && rest.getFirst().text().matches("\\d+");
      if (LENGTHS.contains(name) && isNumber) {
        return new Nothing();
      }
      if (rest.isEmpty() && (OTHERS.contains(name) || LuacheckFlag.of(name).isPresent())) {
        return new NotYet(whole(words.subList(0, n)));
      }
    }
    return new Unknown(words.getFirst());
  }

  private static boolean isNegated(String name) {
    return name.startsWith("no_");
  }

  private static String joined(List<Word> words) {
    return String.join("_", words.stream().map(Word::text).toList());
  }

  private static Word whole(List<Word> words) {
    Span span = new Span(words.getFirst().span().start(), words.getLast().span().end());
    return new Word(span, String.join(" ", words.stream().map(Word::text).toList()));
  }

  private static LuacheckOption of(String name, Word first, List<Word> rest) {
    List<String> texts = rest.stream().map(Word::text).toList();
    return switch (name) {
      case "ignore" ->
          rest.isEmpty() ? new Quiet(List.of(LuacheckPattern.of("."))) : new Ignore(rest);
      case "globals", "new_globals", "read_globals", "new_read_globals" -> globals(texts);
      case "not_globals" -> new NotGlobals(texts);
      case "std" -> rest.size() == 1 ? standard(first, rest.getFirst()) : new Unknown(first);
      default -> new NotYet(first);
    };
  }

  private static LuacheckOption globals(List<String> names) {
    return new Quiet(names.stream().map(name -> LuacheckPattern.of("1/" + name)).toList());
  }

  private static LuacheckOption standard(Word first, Word standard) {
    if (standard.text().equals("none")) {
      return new NoStandard();
    }
    List<String> globals = new ArrayList<>();
    for (String part : Arrays.asList(standard.text().split("\\+", -1))) {
      if (!LuacheckStandards.isSilent(part) && LuacheckStandards.globals(part).isEmpty()) {
        return new NotYet(whole(List.of(first, standard)));
      }
      globals.addAll(LuacheckStandards.globals(part));
    }
    return globals(globals);
  }

  private static LuacheckOption without(String option, Word whole) {
    Optional<LuacheckFlag> flag = LuacheckFlag.of(option);
    if (flag.isPresent()) {
      return new Quiet(List.of(LuacheckPattern.of(flag.get().pattern())));
    }
    boolean known = OTHERS.contains(option) || LENGTHS.contains(option) || option.equals("compat");
    return known ? new Nothing() : new Unknown(whole);
  }

  /// All options, for whoever meant one of them.
  static Set<String> names() {
    Set<String> names = new TreeSet<>(WITH_WORDS);
    names.addAll(OTHERS);
    names.addAll(LENGTHS);
    names.add("compat");
    Arrays.stream(LuacheckFlag.values()).map(LuacheckFlag::key).forEach(names::add);
    names.addAll(List.of("push", "pop", "no"));
    return names;
  }
}
