package dev.luna.check;

import dev.luna.dialect.DialectCheck;
import dev.luna.facts.ParsedFile;
import dev.luna.index.Reads;
import dev.luna.infer.FileTypes;
import dev.luna.syntax.SyntaxError;
import dev.luna.syntax.SyntaxTree;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What Luna has to say about one file: what no dialect accepts, what its own dialect refuses, and
/// what rules find.
///
/// @param findings in the order of [Finding#BY_PLACE], each once
/// @param reads what was asked of other files: while that has the same answers, and the text and
///   the settings are the same, so is this
public record FileAnalysis(List<Finding> findings, Reads reads) {

  /// The analysis of the file whose types are given, a pure function of its text, the settings and
  /// the index behind the types. For the thread of the types.
  ///
  /// @param stillWanted called before each step; throws [dev.luna.index.Cancelled] to end the work
  public static FileAnalysis of(FileTypes types, RuleSettings settings, Runnable stillWanted) {
    ParsedFile parsed = types.file();
    SyntaxTree tree = parsed.tree();
    stillWanted.run();
    List<SyntaxError> refused = DialectCheck.check(tree, parsed.scopes());
    stillWanted.run();
    FileContext file = new FileContext(types, settings);
    Findings found = new Findings(settings);
    RuleWalk.run(file, found);
    stillWanted.run();
    Stream<Finding> errors =
        Stream.of(tree.errors(), refused)
            .flatMap(List::stream)
            .flatMap(error -> finding(error, settings).stream());
    List<Finding> findings =
        unsuppressed(file, found, errors).distinct().sorted(Finding.BY_PLACE).toList();
    return new FileAnalysis(findings, types.reads());
  }

  private static Stream<Finding> unsuppressed(
      FileContext file, Findings found, Stream<Finding> errors) {
    Suppressions comments = Suppressions.of(file);
    LuacheckComments luacheck = LuacheckComments.of(file);
    QuietFindings quiet = new QuietFindings(file);
    comments.checkWords(found);
    luacheck.checkWords(found);
    BrokenLines broken = new BrokenLines(file.tree());
    List<Finding> all =
        Stream.concat(errors, found.all().stream().filter(finding -> !broken.covers(finding)))
            .toList();
    List<Finding> kept =
        all.stream()
            .filter(finding -> !comments.covers(finding))
            .filter(finding -> !luacheck.covers(finding))
            .filter(finding -> !quiet.covers(finding))
            .toList();
    Findings unused = new Findings(file.settings());
    comments.checkUnused(all, unused);
    luacheck.checkUnused(all, unused);
    return Stream.concat(
        kept.stream(),
        unused.all().stream()
            .filter(finding -> !comments.covers(finding) && !broken.covers(finding)));
  }

  private static Optional<Finding> finding(SyntaxError error, RuleSettings settings) {
    List<Finding.Note> notes =
        error.notes().stream().map(n -> new Finding.Note(n.span(), n.message())).toList();
    return settings
        .syntaxError(error.code().code())
        .map(severity ->
            new Finding(
                error.code().code(), severity, error.span(), error.message(), notes, Set.of()));
  }
}
