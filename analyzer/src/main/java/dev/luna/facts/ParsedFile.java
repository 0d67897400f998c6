package dev.luna.facts;

import dev.luna.scope.Binder;
import dev.luna.scope.ScopeTree;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.doc.DocComments;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;

/// A file as it is read: what it says, whose names they are, and what its comments are about. All
/// of it follows from the text alone; what it means is [FactsBuilder]'s to find out.
public record ParsedFile(FileId id, SyntaxTree tree, ScopeTree scopes, DocComments docs) {

  /// Reads a text. Never throws; for any thread.
  public static ParsedFile of(FileId id, SourceText text, Dialect dialect) {
    return of(id, LuaParser.parse(text, dialect));
  }

  /// The same of a text that has been parsed.
  public static ParsedFile of(FileId id, SyntaxTree tree) {
    return new ParsedFile(id, tree, Binder.bind(tree), DocComments.of(tree));
  }

  public SourceText text() {
    return tree.source();
  }
}
