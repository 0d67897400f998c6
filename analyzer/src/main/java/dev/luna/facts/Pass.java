package dev.luna.facts;

import dev.luna.syntax.Node;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.doc.DocComments;
import dev.luna.types.Name;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
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
  final Outcome outcome;
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
  private final Asked asked = new Asked();
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

  // What the pass before found out

  /// Whether a function never comes back.
  boolean isEndless(String function) {
    if (isFirst) {
      asked.endless(frame.function, function);
    }
    return earlier.endless.contains(function);
  }

  /// The class that a constructor makes an instance of; itself if none.
  String instance(String constructor) {
    if (isFirst) {
      asked.instance(frame.function, constructor);
    }
    return earlier.instances.getOrDefault(constructor, constructor);
  }

  /// Whether other constructors make instances of what this one makes.
  boolean hasInstances(String constructor) {
    if (isFirst) {
      asked.type(frame.function, constructor);
    }
    return earlier.instances.containsValue(constructor);
  }

  /// What a variable with facts of its own was assigned.
  Set<Shape> local(String name) {
    if (isFirst) {
      asked.local(frame.function, name);
    }
    return earlier.locals.getOrDefault(name, Set.of());
  }

  /// What a field of a table of this file was assigned.
  Set<Shape> member(String owner, String key) {
    Name.Member member = new Name.Member(owner, key);
    if (isFirst) {
      asked.member(frame.function, member);
    }
    return earlier.member(member);
  }

  /// What a variable that holds `shape` may hold at the head of a loop which assigns it.
  ///
  /// @param targets the nodes that are assigned
  Shape looped(Shape shape, List<Integer> targets) {
    if (isFirst) {
      asked.loop(frame.function, shape, targets);
      return Loops.joined(shape, earlier.shapes, List.of());
    }
    return Loops.joined(shape, earlier.shapes, targets);
  }

  // Shapes

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
