package dev.luna.facts;

import dev.luna.facts.Pass.Subject;
import dev.luna.scope.ScopeTree;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TreeWalk;
import dev.luna.syntax.doc.DocComments;
import dev.luna.text.FileId;
import java.util.BitSet;

/// Works out what a file tells the world: a pure function of its text and dialect.
///
/// A [Pass] walks the file in the order of flow. A second one, which knows what the first has found
/// out ([Earlier]), walks the functions again in which that changes something, and takes the rest
/// over ([Replay]). Within a pass, [Statements] walks statements and [Expressions] gives shapes;
/// what is known at a place is an [Env]. When the walk is done, functions and tables are told with
/// the parameters on which they depend, and declarations of comments are added. What is not for the
/// file's dialect by its `@version` is left out from the start; only [Versions] tells that there is
/// such a thing.
public final class FactsBuilder {
  private FactsBuilder() {}

  /// The facts of a file, and the shapes of its expressions. Never fails; for any thread.
  public static FileFlow build(FileId file, SyntaxTree tree, ScopeTree scopes, DocComments docs) {
    return walk(file, tree, scopes, docs).flow();
  }

  /// The second pass, whose work tests count.
  static Told walk(FileId file, SyntaxTree tree, ScopeTree scopes, DocComments comments) {
    Names names = new Names(scopes, tree.nodeCount());
    Place.Reader places = new Place.Reader(tree, names);
    Docs docs = new Docs(tree.source(), comments, tree.dialect());
    Variables variables = new Variables(names, places, scopes.symbols().size());
    Naming naming = new Naming(file.uri(), tree, names, places, docs);
    TreeWalk.walk(tree.chunk(), new BeforeFlow(docs, naming, variables));
    Subject subject = new Subject(tree, names, places, naming, variables, comments, docs);
    Pass first = Pass.first(subject);
    MainChunk.walk(first);
    Pass second = Pass.second(subject, first);
    BitSet changed = first.unsettled();
    if (changed.get(0)) {
      MainChunk.walk(second);
    } else {
      Replay.of(first, second, changed);
    }
    MainChunk.tell(second);
    Outcome outcome = second.outcome;
    FileFacts facts = outcome.facts.done(file, outcome.requests(), Mentions.of(tree));
    return new Told(new FileFlow(facts, second.shapes()), first.steps() + second.steps());
  }

  /// @param steps how many shapes were noted
  record Told(FileFlow flow, int steps) {}
}
