package dev.luna.check;

import dev.luna.dialect.DialectCheck;
import dev.luna.infer.FileTypes;
import dev.luna.scope.ScopeTree;
import dev.luna.syntax.SyntaxError;
import dev.luna.syntax.SyntaxTree;
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

  /// The analysis of a file that nothing else is in sight of.
  public static FileAnalysis of(SyntaxTree tree) {
    return of(tree, RuleSettings.DEFAULT, () -> {});
  }

  /// The same, for an answer that may be called off, and with the user's settings.
  ///
  /// @param stillWanted called before each step; throws [dev.luna.index.Cancelled] to end the work
  public static FileAnalysis of(SyntaxTree tree, RuleSettings settings, Runnable stillWanted) {
    return of(FileTypes.alone(tree, stillWanted), settings, stillWanted);
  }

  /// The analysis of the file that `types` are of, among those that it sees.
  ///
  /// @param stillWanted called before each step; throws [dev.luna.index.Cancelled] to end the work
  public static FileAnalysis of(FileTypes types, RuleSettings settings, Runnable stillWanted) {
    SyntaxTree tree = types.file().tree();
    ScopeTree scopes = types.file().scopes();
    stillWanted.run();
    List<SyntaxError> refused = DialectCheck.check(tree, scopes);
    stillWanted.run();
    FileContext file = new FileContext(tree, scopes, types.file().docs(), types, settings);
    Findings found = new Findings(settings);
    RuleWalk.run(file, found);
    stillWanted.run();
    Stream<Finding> errors =
        Stream.of(tree.errors(), refused)
            .flatMap(List::stream)
            .flatMap(error -> finding(error, settings).stream());
    List<Finding> findings =
        unsuppressed(file, found, errors).distinct().sorted(Finding.BY_PLACE).toList();
    return new FileAnalysis(scopes, findings);
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
