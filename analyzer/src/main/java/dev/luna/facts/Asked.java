package dev.luna.facts;

import dev.luna.types.Name;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// What flow asked of the pass before, and where.
///
/// The first pass has none before it: each question finds nothing. Those that find something in
/// what it has found out itself are what the second pass is for; a function that asked no such
/// question is the same in both.
final class Asked {
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

  void endless(int function, String name) {
    questions.add(new Question(function, new Endless(name)));
  }

  void instance(int function, String constructor) {
    questions.add(new Question(function, new Instance(constructor)));
  }

  void type(int function, String constructor) {
    questions.add(new Question(function, new Class(constructor)));
  }

  void local(int function, String name) {
    questions.add(new Question(function, new Local(name)));
  }

  void member(int function, Name.Member name) {
    questions.add(new Question(function, new Member(name)));
  }

  void loop(int function, Shape shape, List<Integer> targets) {
    questions.add(new Question(function, new Loop(shape, targets)));
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
