package dev.luna.check;

import dev.luna.dialect.DialectCheck;
import dev.luna.facts.ParsedFile;
import dev.luna.infer.FileTypes;
import dev.luna.scope.ScopeTree;
import dev.luna.syntax.SyntaxError;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What Luna has to say about one file: what no dialect accepts, and what its own dialect refuses.
///
/// @param scopes its names
/// @param findings in the order of [Finding#BY_PLACE], each once
public record FileAnalysis(ScopeTree scopes, List<Finding> findings) {

  /// The analysis of the file that `types` are of.
  ///
  /// @param stillWanted called before each step; throws [dev.luna.index.Cancelled] to end the work
  public static FileAnalysis of(FileTypes types, Runnable stillWanted) {
    ParsedFile file = types.file();
    stillWanted.run();
    List<SyntaxError> refused = DialectCheck.check(file.tree(), file.scopes());
    stillWanted.run();
    List<Finding> findings =
        Stream.of(file.tree().errors(), refused)
            .flatMap(List::stream)
            .map(FileAnalysis::finding)
            .distinct()
            .sorted(Finding.BY_PLACE)
            .toList();
    return new FileAnalysis(file.scopes(), findings);
  }

  private static Finding finding(SyntaxError error) {
    List<Finding.Note> notes =
        error.notes().stream().map(n -> new Finding.Note(n.span(), n.message())).toList();
    return new Finding(
        error.code().code(), Severity.ERROR, error.span(), error.message(), notes, Set.of());
  }
}
