package dev.luna.syntax.doc;

import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Node;
import dev.luna.syntax.Param;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TableField;
import dev.luna.syntax.TreeWalk;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The nodes that a comment can be about, by where they begin and end.
final class DocTargets implements TreeWalk.Visitor {
  /// What the id of a node says about it.
  enum Sort {
    /// No target.
    NONE,
    /// A statement that declares nothing.
    OTHER,
    /// A statement that declares or assigns.
    DECLARATION,
    /// A field of a table or a parameter.
    PART
  }

  private final Map<Integer, Integer> byStart = new HashMap<>();
  private final Map<Integer, Integer> byEnd = new HashMap<>();
  private final Map<Integer, Word> params = new HashMap<>();

  /// In the order of their beginnings: each is behind those around it.
  private final List<Body> bodies = new ArrayList<>();

  private final List<Integer> open = new ArrayList<>();
  private final Sort[] sorts;
  private int steps;

  /// A function's parameters and body, the target that it is part of, and the index of the body
  /// around it (-1: none).
  private record Body(Span span, int owner, int outer) {}

  DocTargets(SyntaxTree tree) {
    this.sorts = new Sort[tree.nodeCount()];
    TreeWalk.walk(tree.chunk(), this);
  }

  @Override
  public boolean enter(Node node) {
    Sort sort = sort(node);
    sorts[node.id()] = sort;
    if (sort != Sort.NONE && !node.span().isEmpty()) {
      byStart.putIfAbsent(node.span().start(), node.id());
      byEnd.putIfAbsent(node.span().end(), node.id());
    }
    if (sort != Sort.NONE) {
      open.add(node.id());
    }
    switch (node) {
      case Param param -> params.put(param.id(), name(param));
      case FunctionBody body when !open.isEmpty() ->
          bodies.add(
              new Body(body.span(), open.getLast(), innermost(bodies.size() - 1, body.span())));
      default -> {}
    }
    return true;
  }

  @Override
  public void leave(Node node) {
    if (sorts[node.id()] != Sort.NONE) {
      open.removeLast();
    }
  }

  private static Word name(Param param) {
    return switch (param) {
      case Param.Named(_, _, var name) -> new Word(name.span(), name.name());
      case Param.Vararg(_, var span) -> new Word(span, "...");
      case Param.NamedVararg(_, var span, _) -> new Word(span, "...");
    };
  }

  /// The name of the parameter that is the target; none if it is something else.
  Optional<Word> param(int id) {
    return Optional.ofNullable(params.get(id));
  }

  /// The target of the function whose parameters begin with the parenthesis at the offset.
  OptionalInt functionAt(int parenthesis) {
    int last = lastFrom(parenthesis);
    boolean begins = last >= 0 && bodies.get(last).span.start() == parenthesis;
    return begins ? OptionalInt.of(bodies.get(last).owner) : OptionalInt.empty();
  }

  /// The target of the innermost function around the place.
  OptionalInt functionAround(Span place) {
    int around = innermost(lastFrom(place.start()), place);
    return around < 0 ? OptionalInt.empty() : OptionalInt.of(bodies.get(around).owner);
  }

  /// The last body that begins at the offset or before it; -1 if there is none.
  private int lastFrom(int offset) {
    int low = 0;
    int high = bodies.size();
    while (low < high) {
      steps++;
      int middle = (low + high) >>> 1;
      if (bodies.get(middle).span.start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /// The body itself or the nearest one around it that covers the place; -1 if none does.
  private int innermost(int body, Span place) {
    int index = body;
    while (index >= 0 && !bodies.get(index).span.covers(place)) {
      steps++;
      index = bodies.get(index).outer;
    }
    return index;
  }

  /// How many functions were looked at so far, which is what finding one costs.
  int steps() {
    return steps;
  }

  private static Sort sort(Node node) {
    return switch (node) {
      case TableField _, Param _ -> Sort.PART;
      case Stat.FunctionDeclaration _,
          Stat.LocalFunction _,
          Stat.GlobalFunction _,
          Stat.Local _,
          Stat.Global _,
          Stat.Assign _,
          Stat.Return _ ->
          Sort.DECLARATION;
      case Stat _ -> Sort.OTHER;
      default -> Sort.NONE;
    };
  }

  Sort sort(int id) {
    return sorts[id];
  }

  /// The outermost target that begins at the offset.
  OptionalInt startingAt(int offset) {
    Integer id = byStart.get(offset);
    return id == null ? OptionalInt.empty() : OptionalInt.of(id);
  }

  /// The outermost target that ends at the offset.
  OptionalInt endingAt(int offset) {
    Integer id = byEnd.get(offset);
    return id == null ? OptionalInt.empty() : OptionalInt.of(id);
  }
}
