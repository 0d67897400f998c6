package dev.luna.check;

import dev.luna.types.ClassTable;
import dev.luna.types.LuaType.Named;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which annotated classes inherit from themselves.
///
/// Most classes have no circle above them. That is found out for all classes of a hierarchy in one
/// walk, so that a long line of classes costs no more than it has members.
final class ClassCircles {
  private final ClassTable classes;
  private final Map<String, State> states = new HashMap<>();

  ClassCircles(ClassTable classes) {
    this.classes = classes;
  }

  private enum State {
    /// The walk is above it.
    OPEN,
    /// No circle is above it.
    STRAIGHT,
    /// It is in a circle, or below one.
    BENT
  }

  /// A class, and those of its bases that have not been looked at.
  private record Step(String name, Deque<String> bases) {}

  /// Whether the class is among its own bases, theirs, and so on.
  boolean has(String name) {
    return state(name) == State.BENT && isAboveItself(name);
  }

  private State state(String name) {
    Deque<Step> way = new ArrayDeque<>();
    open(name, way);
    while (!way.isEmpty()) {
      Step step = way.peek();
      if (step.bases().isEmpty()) {
        close(way.pop().name());
      } else {
        open(step.bases().pop(), way);
      }
    }
    return states.getOrDefault(name, State.STRAIGHT);
  }

  private void open(String name, Deque<Step> way) {
    if (states.putIfAbsent(name, State.OPEN) == null) {
      way.push(new Step(name, new ArrayDeque<>(bases(name))));
    }
  }

  /// All above the class has been looked at, or is open: then the way up leads back to it.
  private void close(String name) {
    boolean straight = bases(name).stream().allMatch(b -> states.get(b) == State.STRAIGHT);
    states.put(name, straight ? State.STRAIGHT : State.BENT);
  }

  private boolean isAboveItself(String name) {
    Set<String> seen = new HashSet<>();
    Deque<String> work = new ArrayDeque<>(bases(name));
    while (!work.isEmpty()) {
      String next = work.pop();
      if (next.equals(name)) {
        return true;
      }
      if (seen.add(next)) {
        work.addAll(bases(next));
      }
    }
    return false;
  }

  private List<String> bases(String name) {
    return classes.bases(new Named(name)).stream()
        .filter(base -> base instanceof Named named && !named.isMade())
        .map(base -> ((Named) base).name())
        .toList();
  }
}
