package dev.luna.facts;

import dev.luna.syntax.Node;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.doc.DocComments;
import org.jspecify.annotations.Nullable;

/// One walk of flow over a file: what it works on, and what it leaves behind.
final class Pass {
  final SyntaxTree tree;
  final Names names;
  final Place.Reader places;
  final Naming naming;
  final Variables variables;
  final DocComments comments;
  final Docs docs;
  final Earlier earlier;
  final Earlier found;
  final Sink facts = new Sink();
  final Store store;
  final Owners owners;
  final Members members;
  final Parameters parameters;
  final Casts casts;
  final Conditions conditions;
  final Expressions expressions;
  final Calls calls;
  final Tables tables;
  final Functions functions;
  final Assignments assignments;
  final Loops loops;
  final Statements statements;
  private final @Nullable Shape[] shapes;
  private int steps;

  /// The function that the walk is in.
  Frame frame;

  Pass(Subject subject, Earlier earlier) {
    this.tree = subject.tree();
    this.names = subject.names();
    this.places = subject.places();
    this.naming = subject.naming();
    this.variables = subject.variables();
    this.comments = subject.comments();
    this.docs = subject.docs();
    this.earlier = earlier;
    this.found = new Earlier(tree.nodeCount());
    this.shapes = found.shapes;
    this.frame = new Frame(0, naming.file());
    this.store = new Store(this);
    this.owners = new Owners(this);
    this.members = new Members(this);
    this.parameters = new Parameters(this);
    this.casts = new Casts(this);
    this.conditions = new Conditions(this);
    this.expressions = new Expressions(this);
    this.calls = new Calls(this);
    this.tables = new Tables(this);
    this.functions = new Functions(this);
    this.assignments = new Assignments(this);
    this.loops = new Loops(this);
    this.statements = new Statements(this);
  }

  /// A file, and what can be said of it before flow.
  record Subject(
      SyntaxTree tree,
      Names names,
      Place.Reader places,
      Naming naming,
      Variables variables,
      DocComments comments,
      Docs docs) {}

  /// Keeps the shape of a node.
  Shape note(Node node, Shape shape) {
    steps++;
    shapes[node.id()] = shape;
    return shape;
  }

  @Nullable Shape[] shapes() {
    return shapes;
  }

  /// How many shapes were noted: the work that was done, counted.
  int steps() {
    return steps;
  }
}
