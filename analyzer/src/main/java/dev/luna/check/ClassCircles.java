package dev.luna.check;

import dev.luna.types.ClassTable;
import dev.luna.types.LuaType.Named;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which annotated classes inherit from themselves.
///
/// All classes of a hierarchy are gone through in one walk up, which finds its strongly connected
/// components (Tarjan, Depth-first search and linear graph algorithms, 1972): neither a long line
/// of classes nor a long circle costs more than it has members. The walk keeps its own stack, since
/// lines are longer than Java's is deep.
final class ClassCircles {
  private static final int NOWHERE = Integer.MAX_VALUE;

  private final ClassTable classes;
  private final Map<String, Visit> visits = new HashMap<>();

  /// Those whose component is not complete, the last one first.
  private final Deque<Visit> open = new ArrayDeque<>();

  ClassCircles(ClassTable classes) {
    this.classes = classes;
  }

  /// A class that the walk has come to.
  private static final class Visit {
    final int place;

    /// The bases that have not been looked at.
    final Deque<String> bases;

    /// The lowest place that the class is known to reach among those that are open; nowhere when it
    /// is not open itself.
    int low;

    boolean isCircular;

    Visit(int place, List<String> bases) {
      this.place = place;
      this.low = place;
      this.bases = new ArrayDeque<>(bases);
    }

    void reach(Visit base) {
      low = Math.min(low, base.low);
    }
  }

  /// Whether the class is among its own bases, theirs, and so on.
  boolean has(String name) {
    Visit known = visits.get(name);
    return (known == null ? walk(name) : known).isCircular;
  }

  private Visit walk(String name) {
    Visit first = open(name);
    Deque<Visit> way = new ArrayDeque<>(List.of(first));
    while (!way.isEmpty()) {
      Visit at = way.peek();
      if (at.bases.isEmpty()) {
        way.pop();
        close(at);
        if (!way.isEmpty()) {
          way.peek().reach(at);
        }
      } else {
        String base = at.bases.pop();
        Visit known = visits.get(base);
        if (known == null) {
          way.push(open(base));
        } else {
          at.isCircular |= known == at;
          at.reach(known);
        }
      }
    }
    return first;
  }

  private Visit open(String name) {
    Visit visit = new Visit(visits.size(), bases(name));
    visits.put(name, visit);
    open.push(visit);
    return visit;
  }

  /// All above the class has been looked at. If it reaches none below itself, its component is
  /// complete: what has been opened since.
  private void close(Visit at) {
    if (at.low < at.place) {
      return;
    }
    boolean isCircle = at.isCircular || open.peek() != at;
    Visit member;
    do {
      member = open.pop();
      member.isCircular = isCircle;
      member.low = NOWHERE;
    } while (member != at);
  }

  private List<String> bases(String name) {
    return classes.bases(new Named(name)).stream()
        .filter(base -> base instanceof Named named && !named.isMade())
        .map(base -> ((Named) base).name())
        .toList();
  }
}
