package dev.luna.facts;

import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.TreeWalk;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Where the variables of a file are assigned, which flow must know before it gets there: what a
/// loop's body assigns is already different at its head, and what somebody assigns after a closure
/// was made is different when it runs.
final class Variables implements TreeWalk.Visitor {
  private final Names names;
  private final Place.Reader places;
  private final List<Assigned> assigned = new ArrayList<>();
  private final List<Node> loops = new ArrayList<>();
  private final List<Integer> functions = new ArrayList<>(List.of(0));
  private final BitSet byClosures = new BitSet();
  private final int[] until;

  /// An assignment to a place.
  ///
  /// @param target the node that is assigned
  record Assigned(Place place, Node target) {
    int offset() {
      return target.span().start();
    }
  }

  Variables(Names names, Place.Reader places, int symbols) {
    this.names = names;
    this.places = places;
    this.until = new int[symbols];
  }

  @Override
  public boolean enter(Node node) {
    switch (node) {
      case Stat.Assign(_, _, var targets, _) -> targets.forEach(this::assign);
      case Stat.FunctionDeclaration function -> {
        Place place = places.of(function);
        if (place != null) {
          note(place, function.name().base(), function.span().end());
        }
      }
      case Stat.While loop -> loops.add(loop);
      case Stat.Repeat loop -> loops.add(loop);
      case Stat.NumericFor loop -> loops.add(loop);
      case Stat.GenericFor loop -> loops.add(loop);
      case FunctionBody body -> functions.add(names.function(body));
      default -> {}
    }
    return true;
  }

  @Override
  public void leave(Node node) {
    if (!loops.isEmpty() && loops.getLast() == node) {
      loops.removeLast();
    }
    if (node instanceof FunctionBody) {
      functions.removeLast();
    }
  }

  private void assign(Expr target) {
    Place place = places.of(target);
    if (place != null) {
      note(place, target, target.span().end());
    }
  }

  private void note(Place place, Node target, int end) {
    assigned.add(new Assigned(place, target));
    if (place.isVariable() && place.root() instanceof Place.Local(int symbol)) {
      if (names.local(symbol).function() != functions.getLast()) {
        byClosures.set(symbol);
      }
      until[symbol] = Math.max(until[symbol], Math.max(end, endOfLoop(symbol)));
    }
  }

  /// The end of the outermost loop around the assignment in which the variable is not declared:
  /// until there it may be assigned again.
  private int endOfLoop(int symbol) {
    int declared = names.local(symbol).visibleFrom();
    int end = 0;
    for (Node loop : loops) {
      if (loop.span().start() > declared) {
        end = Math.max(end, loop.span().end());
      }
    }
    return end;
  }

  /// Whether some function assigns the variable of another.
  boolean isShared(int symbol) {
    return byClosures.get(symbol);
  }

  /// Whether nothing assigns the variable behind `offset`.
  boolean isSettled(int symbol, int offset) {
    return !byClosures.get(symbol) && until[symbol] <= offset;
  }

  /// The assignments in a stretch of the text.
  List<Assigned> within(Span span) {
    return assigned.subList(first(span.start()), first(span.end()));
  }

  private int first(int offset) {
    int low = 0;
    int high = assigned.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (assigned.get(middle).offset() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
