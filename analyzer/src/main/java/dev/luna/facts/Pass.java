package dev.luna.facts;

import dev.luna.syntax.Node;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.doc.DocComments;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One walk of flow over a file: what it works on, who does which part of the work, and what it
/// leaves behind.
///
/// The parts need each other (a call has arguments, an argument may be a function, its body calls),
/// so each has the pass, and finds the others in it.
final class Pass {
  // The file, and what can be said of it before flow: a Subject.
  final SyntaxTree tree;
  final Names names;
  final Place.Reader places;
  final Naming naming;
  final Variables variables;
  final DocComments comments;
  final Docs docs;

  // The pass before, and what this one finds out.
  final Earlier earlier;
  final Earlier found;
  final Asked asked;
  final Outcome outcome;

  // The parts, from what holds at a place up to statements.
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

  private final boolean isFirst;
  private final List<Effect> events = new ArrayList<>();
  private final @Nullable Shape[] shapes;
  private int steps;

  /// The function that the walk is in.
  Frame frame;

  /// Whether Lua 5.1's `module` was called, which makes the globals that follow members of a table.
  boolean module;

  /// The first pass, which only finds out.
  static Pass first(Subject subject) {
    return new Pass(subject, new Earlier(new Shape[0]), true, new Shape[subject.tree.nodeCount()]);
  }

  /// The pass behind `first`, that tells facts.
  static Pass second(Subject subject, Pass first) {
    return new Pass(subject, first.found, false, first.shapes.clone());
  }

  private Pass(Subject subject, Earlier earlier, boolean isFirst, @Nullable Shape[] shapes) {
    this.tree = subject.tree();
    this.names = subject.names();
    this.places = subject.places();
    this.naming = subject.naming();
    this.variables = subject.variables();
    this.comments = subject.comments();
    this.docs = subject.docs();
    this.earlier = earlier;
    this.isFirst = isFirst;
    this.shapes = shapes;
    this.found = new Earlier(shapes);
    this.asked = new Asked(this);
    this.outcome = new Outcome(this);
    this.frame = new Frame(0, naming.mainChunk());
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

  /// Something that facts are made of.
  void happened(Effect event) {
    if (isFirst) {
      events.add(event);
    } else {
      outcome.take(event);
    }
  }

  /// What the first pass has met.
  List<Effect> events() {
    return events;
  }

  boolean isFirst() {
    return isFirst;
  }

  /// The functions of which this, the first pass, does not know all that it has found out itself.
  BitSet unsettled() {
    return asked.answeredBy(found);
  }

  /// Takes over what the walk of `first` knows where it has ended.
  void continueBehind(Pass first) {
    frame = first.frame;
    store.continueBehind(first.store);
    assignments.continueBehind(first.assignments);
  }

  @Nullable Shape[] shapes() {
    return shapes;
  }

  /// How many shapes were noted: the work that was done, counted.
  int steps() {
    return steps;
  }
}
