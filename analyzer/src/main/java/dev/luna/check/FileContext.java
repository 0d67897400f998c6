package dev.luna.check;

import dev.luna.infer.FileTypes;
import dev.luna.scope.ScopeTree;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.doc.DocComments;

/// What a rule may look at.
///
/// @param tree the file
/// @param scopes its names
/// @param docs its doc comments
/// @param types what its expressions are, by all that the file sees
/// @param settings what is to be found, and which globals are known
public record FileContext(
    SyntaxTree tree, ScopeTree scopes, DocComments docs, FileTypes types, RuleSettings settings) {}
