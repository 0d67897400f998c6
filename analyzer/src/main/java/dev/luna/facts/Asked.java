package dev.luna.facts;

import dev.luna.types.Name;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/// What flow asks of the pass before, and where it asked.
///
/// The first pass has none before it: each question finds nothing. Those that find something in
/// what it has found out itself are what the second pass is for; a function that asked no such
/// question is the same in both.
final class Asked {
  private final Pass pass;
  private final Earlier earlier;
  private final List<Question> questions = new ArrayList<>();

  /// A question, and the function in which it was asked.
  private record Question(int function, About about) {}

  private sealed interface About {}

  /// Whether a function is known never to come back.
  private record Endless(String function) implements About {}

  /// Of which class a constructor makes an instance.
  private record Instance(String constructor) implements About {}

  /// Whether a constructor's table is a class of which others make instances.
  private record Class(String constructor) implements About {}

  /// What a variable with facts of its own holds.
  private record Local(String name) implements About {}

  /// What a field of a table of this file holds.
  private record Member(Name.Member name) implements About {}

  /// What the body of a loop assigns to a variable that holds `shape` in front of it.
  private record Loop(Shape shape, List<Integer> targets) implements About {}

  Asked(Pass pass) {
    this.pass = pass;
    this.earlier = pass.earlier;
  }

  /// Whether a function never comes back.
  boolean isEndless(String function) {
    keep(new Endless(function));
    return earlier.endless.contains(function);
  }

  /// The class that a constructor makes an instance of; itself if none.
  String instance(String constructor) {
    keep(new Instance(constructor));
    return earlier.instances.getOrDefault(constructor, constructor);
  }

  /// Whether other constructors make instances of what this one makes.
  boolean hasInstances(String constructor) {
    keep(new Class(constructor));
    return earlier.instances.containsValue(constructor);
  }

  /// What a variable with facts of its own was assigned.
  Set<Shape> local(String name) {
    keep(new Local(name));
    return earlier.locals.getOrDefault(name, Set.of());
  }

  /// What a field of a table of this file was assigned.
  Set<Shape> member(String owner, String key) {
    Name.Member member = new Name.Member(owner, key);
    keep(new Member(member));
    return earlier.member(member);
  }

  /// What a variable that holds `shape` may hold at the head of a loop which assigns it.
  ///
  /// @param targets the nodes that are assigned
  Shape looped(Shape shape, List<Integer> targets) {
    keep(new Loop(shape, targets));
    return Loops.joined(shape, earlier.shapes, pass.isFirst() ? List.of() : targets);
  }

  /// Nobody wants to know it of the second pass: there is no third.
  private void keep(About question) {
    if (pass.isFirst()) {
      questions.add(new Question(pass.frame.function, question));
    }
  }

  /// The functions that would get other answers from `found`.
  BitSet answeredBy(Earlier found) {
    BitSet functions = new BitSet();
    for (Question question : questions) {
      if (!functions.get(question.function) && answers(found, question.about)) {
        functions.set(question.function);
      }
    }
    return functions;
  }

  private static boolean answers(Earlier found, About question) {
    return switch (question) {
      case Endless(var function) -> found.endless.contains(function);
      case Instance(var constructor) -> found.instances.containsKey(constructor);
      case Class(var constructor) -> found.instances.containsValue(constructor);
      case Local(var name) -> found.locals.containsKey(name);
      case Member(var name) -> found.members.containsKey(name);
      case Loop(var shape, var targets) -> widens(found, shape, targets);
    };
  }

  private static boolean widens(Earlier found, Shape shape, List<Integer> targets) {
    return !Loops.joined(shape, found.shapes, targets)
        .equals(Loops.joined(shape, found.shapes, List.of()));
  }
}
