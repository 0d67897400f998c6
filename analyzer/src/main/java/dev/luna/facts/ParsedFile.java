package dev.luna.facts;

import dev.luna.scope.Binder;
import dev.luna.scope.ScopeTree;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.doc.DocComments;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;

/// A file and all that follows from its text alone.
///
/// @param tree what it says
/// @param scopes its names
/// @param docs its doc comments
/// @param flow its facts, and the shapes of its expressions
public record ParsedFile(
    FileId id, SyntaxTree tree, ScopeTree scopes, DocComments docs, FileFlow flow) {

  /// Reads a text. Never throws; for any thread.
  public static ParsedFile of(FileId id, SourceText text, Dialect dialect) {
    return of(id, LuaParser.parse(text, dialect));
  }

  /// The same of a text that has been parsed.
  public static ParsedFile of(FileId id, SyntaxTree tree) {
    ScopeTree scopes = Binder.bind(tree);
    DocComments docs = DocComments.of(tree);
    return new ParsedFile(id, tree, scopes, docs, FactsBuilder.build(id, tree, scopes, docs));
  }

  public SourceText text() {
    return tree.source();
  }

  public FileFacts facts() {
    return flow.facts();
  }
}
