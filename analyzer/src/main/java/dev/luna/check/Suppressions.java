package dev.luna.check;

import dev.luna.syntax.doc.DocComment;
import dev.luna.syntax.doc.DocTag;
import dev.luna.syntax.doc.Word;
import dev.luna.text.LineIndex;
import dev.luna.text.NearestWord;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What `---@diagnostic` takes back.
///
///     ---@diagnostic disable                         all, from here on
///     ---@diagnostic disable: code, code             these, from here on
///     ---@diagnostic enable: code                    the end of it
///     ---@diagnostic disable-line: code              on this line
///     ---@diagnostic disable-next-line: code         up to the next line with code in it
///
/// As in LuaLS a syntax error is only suppressed by its name. A code that suppresses nothing is
/// reported, if Luna would find it; without codes a comment may be meant for another server.
final class Suppressions {
  private static final Set<String> MODES =
      Set.of("disable", "enable", "disable-line", "disable-next-line");

  private final FileContext file;
  private final LineIndex lines;
  private final List<Suppression> suppressions = new ArrayList<>();

  private Suppressions(FileContext file) {
    this.file = file;
    this.lines = file.tree().source().lines();
    file.docs().all().stream()
        .map(DocComment::tags)
        .flatMap(List::stream)
        .filter(DocTag.Diagnostic.class::isInstance)
        .map(DocTag.Diagnostic.class::cast)
        .sorted(Comparator.comparingInt(tag -> tag.span().start()))
        .forEach(this::read);
  }

  static Suppressions of(FileContext file) {
    return new Suppressions(file);
  }

  /// What one comment takes back.
  ///
  /// @param enables whether it gives back instead
  /// @param first the first line, from 0
  /// @param last the last line
  /// @param codes none for all
  private record Suppression(boolean enables, int first, int last, List<Word> codes) {}

  private void read(DocTag.Diagnostic tag) {
    int line = lines.lineOf(tag.span().start());
    int end = lines.lineCount();
    switch (tag.mode().text()) {
      case "disable" -> suppressions.add(new Suppression(false, line, end, tag.codes()));
      case "enable" -> suppressions.add(new Suppression(true, line, end, tag.codes()));
      case "disable-line" -> suppressions.add(new Suppression(false, line, line, tag.codes()));
      case "disable-next-line" ->
          suppressions.add(new Suppression(false, line + 1, nextCode(line), tag.codes()));
      default -> {} // said by checkWords
    }
  }

  /// The first line behind `line` that is more than a comment: a suppression above a doc comment is
  /// meant for the code below it.
  private int nextCode(int line) {
    var tokens = file.tree().tokens();
    int next = tokens.skipTrivia(tokens.indexAt(lines.end(line)));
    return Math.max(line + 1, lines.lineOf(tokens.start(next)));
  }

  /// Whether `finding` is taken back.
  boolean covers(Finding finding) {
    return decision(finding).covers();
  }

  /// What the comments say of a finding.
  ///
  /// @param by the code that says so; empty if it goes for all
  private record Decision(boolean covers, Optional<Word> by) {}

  /// The last comment that speaks about it decides.
  private Decision decision(Finding finding) {
    int line = lines.lineOf(finding.span().start());
    for (Suppression suppression : suppressions.reversed()) {
      if (line < suppression.first() || line > suppression.last()) {
        continue;
      }
      Optional<Word> word = speaksOf(suppression.codes(), finding.code());
      boolean forAll = suppression.codes().isEmpty() && !Rules.isSyntaxError(finding.code());
      if (word.isPresent() || forAll) {
        return new Decision(!suppression.enables(), word);
      }
    }
    return new Decision(false, Optional.empty());
  }

  private static Optional<Word> speaksOf(List<Word> codes, String code) {
    return codes.stream().filter(word -> stands(word.text(), code)).findFirst();
  }

  private static boolean stands(String word, String code) {
    return word.equals(code)
        || word.equals(Rules.ALL_SYNTAX) && Rules.isSyntaxError(code)
        || Rules.named(word).stream().anyMatch(rule -> rule.code().equals(code));
  }

  /// Reports words that stand for nothing.
  void checkWords(Findings findings) {
    file.docs().all().stream()
        .map(comment -> comment.tags(DocTag.Diagnostic.class))
        .flatMap(List::stream)
        .forEach(tag -> {
          if (!MODES.contains(tag.mode().text())) {
            unknown(findings, "mode", tag.mode(), MODES);
          }
          tag.codes().stream()
              .filter(code -> !code.isAbsent() && !Rules.isKnown(code.text()))
              .forEach(code -> unknown(findings, "code", code, Rules.names()));
        });
  }

  private static void unknown(Findings findings, String what, Word word, Set<String> known) {
    String problem = "unknown " + what + " '" + word.text() + "'";
    findings.add(
        Rule.UNKNOWN_DIAG_CODE,
        word.span(),
        problem + NearestWord.question(word.text(), known).orElse(""));
  }

  /// Reports the codes that take nothing back.
  ///
  /// @param all that was found in the file
  void checkUnused(List<Finding> all, Findings findings) {
    Set<Word> effective = new HashSet<>();
    all.stream()
        .map(this::decision)
        .filter(Decision::covers)
        .forEach(decision -> decision.by().ifPresent(effective::add));
    for (Suppression suppression : suppressions) {
      for (Word code : suppression.codes()) {
        if (!suppression.enables() && !effective.contains(code) && isFound(code, findings)) {
          Span span = code.span();
          findings.add(
              Rule.UNUSED_SUPPRESSION,
              span,
              "there is no '" + code.text() + "' to suppress: remove it");
        }
      }
    }
  }

  /// Whether Luna would have found it, had it been there.
  private static boolean isFound(Word code, Findings findings) {
    List<Rule> rules = Rules.named(code.text());
    return !rules.isEmpty() && rules.stream().allMatch(findings::wants);
  }
}
