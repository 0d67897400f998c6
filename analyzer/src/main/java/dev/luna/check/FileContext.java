package dev.luna.check;

import dev.luna.infer.FileTypes;
import dev.luna.scope.ScopeTree;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.doc.DocComments;
import dev.luna.syntax.doc.DocTag;
import java.util.stream.Stream;

/// What a rule may look at.
///
/// @param types what the values of the file are, and what other files say of them
/// @param settings what is to be found, and which globals are known
public record FileContext(FileTypes types, RuleSettings settings) {

  /// The file itself.
  public SyntaxTree tree() {
    return types.file().tree();
  }

  /// Its names.
  public ScopeTree scopes() {
    return types.file().scopes();
  }

  /// Whether the file only describes what others define (`---@meta`), and never runs.
  boolean isDescription() {
    return Stream.concat(docs().file().stream(), docs().free().stream())
        .flatMap(comment -> comment.tags(DocTag.File.class).stream())
        .anyMatch(tag -> tag.kind() == DocTag.FileKind.META);
  }

  /// Its doc comments.
  public DocComments docs() {
    return types.file().docs();
  }
}
