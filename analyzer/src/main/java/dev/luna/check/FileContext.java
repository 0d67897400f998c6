package dev.luna.check;

import dev.luna.scope.ScopeTree;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.doc.DocComments;

/// What a rule may look at. What other files say will be here, too.
///
/// @param tree the file
/// @param scopes its names
/// @param docs its doc comments
/// @param settings what is to be found, and which globals are known
public record FileContext(
    SyntaxTree tree, ScopeTree scopes, DocComments docs, RuleSettings settings) {}
