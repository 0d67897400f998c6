package dev.luna.check;

import dev.luna.dialect.DialectCheck;
import dev.luna.scope.Binder;
import dev.luna.scope.ScopeTree;
import dev.luna.syntax.SyntaxError;
import dev.luna.syntax.SyntaxTree;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What Luna has to say about one file: what no dialect accepts, and what its own dialect refuses.
///
/// @param scopes its names
/// @param findings in the order of [Finding#BY_PLACE], each once
public record FileAnalysis(ScopeTree scopes, List<Finding> findings) {

  /// The analysis of `tree`, a pure function of it.
  public static FileAnalysis of(SyntaxTree tree) {
    return of(tree, () -> {});
  }

  /// The same, for an answer that may be called off.
  ///
  /// @param stillWanted called before each step; throws [dev.luna.index.Cancelled] to end the work
  public static FileAnalysis of(SyntaxTree tree, Runnable stillWanted) {
    stillWanted.run();
    ScopeTree scopes = Binder.bind(tree);
    stillWanted.run();
    List<SyntaxError> refused = DialectCheck.check(tree, scopes);
    stillWanted.run();
    List<Finding> findings =
        Stream.of(tree.errors(), refused)
            .flatMap(List::stream)
            .map(FileAnalysis::finding)
            .distinct()
            .sorted(Finding.BY_PLACE)
            .toList();
    return new FileAnalysis(scopes, findings);
  }

  private static Finding finding(SyntaxError error) {
    List<Finding.Note> notes =
        error.notes().stream().map(n -> new Finding.Note(n.span(), n.message())).toList();
    return new Finding(
        error.code().code(), Severity.ERROR, error.span(), error.message(), notes, Set.of());
  }
}
