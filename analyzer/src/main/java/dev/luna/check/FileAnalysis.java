package dev.luna.check;

import dev.luna.dialect.DialectCheck;
import dev.luna.facts.ParsedFile;
import dev.luna.scope.ScopeTree;
import dev.luna.syntax.SyntaxError;
import dev.luna.syntax.SyntaxTree;
import dev.luna.text.FileId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What Luna has to say about one file: what no dialect accepts, what its own dialect refuses, and
/// what rules find.
///
/// @param scopes its names
/// @param findings in the order of [Finding#BY_PLACE], each once
public record FileAnalysis(ScopeTree scopes, List<Finding> findings) {

  /// The analysis of `tree`, a pure function of it.
  public static FileAnalysis of(SyntaxTree tree) {
    return of(tree, RuleSettings.DEFAULT, () -> {});
  }

  /// The same, for an answer that may be called off, and with the user's settings.
  ///
  /// @param stillWanted called before each step; throws [dev.luna.index.Cancelled] to end the work
  public static FileAnalysis of(SyntaxTree tree, RuleSettings settings, Runnable stillWanted) {
    stillWanted.run();
    return of(ParsedFile.of(new FileId("file:"), tree), settings, stillWanted);
  }

  /// The same of a file whose names and comments are known.
  ///
  /// @param stillWanted called before each step; throws [dev.luna.index.Cancelled] to end the work
  public static FileAnalysis of(ParsedFile parsed, RuleSettings settings, Runnable stillWanted) {
    SyntaxTree tree = parsed.tree();
    stillWanted.run();
    List<SyntaxError> refused = DialectCheck.check(tree, parsed.scopes());
    stillWanted.run();
    FileContext file = new FileContext(tree, parsed.scopes(), parsed.docs(), settings);
    Findings found = new Findings(settings);
    RuleWalk.run(file, found);
    stillWanted.run();
    Stream<Finding> errors =
        Stream.of(tree.errors(), refused)
            .flatMap(List::stream)
            .flatMap(error -> finding(error, settings).stream());
    List<Finding> findings =
        unsuppressed(file, found, errors).distinct().sorted(Finding.BY_PLACE).toList();
    return new FileAnalysis(parsed.scopes(), findings);
  }

  private static Stream<Finding> unsuppressed(
      FileContext file, Findings found, Stream<Finding> errors) {
    Suppressions comments = Suppressions.of(file);
    LuacheckComments luacheck = LuacheckComments.of(file);
    comments.checkWords(found);
    List<Finding> kept =
        Stream.concat(errors, found.all().stream())
            .filter(finding -> !comments.covers(finding))
            .filter(finding -> !luacheck.covers(finding))
            .toList();
    Findings unused = new Findings(file.settings());
    comments.checkUnused(unused);
    return Stream.concat(
        kept.stream(), unused.all().stream().filter(finding -> !comments.covers(finding)));
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
