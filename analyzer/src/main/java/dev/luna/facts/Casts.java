package dev.luna.facts;

import dev.luna.syntax.Expr;
import dev.luna.syntax.doc.DocComment;
import dev.luna.syntax.doc.DocComments;
import dev.luna.syntax.doc.DocTag;
import dev.luna.syntax.doc.TypeExpr;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.TypeExprLowering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// `@cast` and `@as`: what a comment says of a value from there on.
final class Casts {
  private final Pass pass;
  private final Map<Integer, List<DocTag>> inline = new HashMap<>();
  private final NavigableMap<Integer, List<DocTag.Cast>> standing = new TreeMap<>();
  private final Set<Integer> spent = new HashSet<>();

  Casts(Pass pass) {
    this.pass = pass;
    for (DocComments.Inline comment : pass.comments.inline()) {
      inline.put(comment.target().end(), comment.comment().tags());
      stand(comment.comment());
    }
    pass.comments.free().forEach(this::stand);
  }

  private void stand(DocComment comment) {
    List<DocTag.Cast> casts = new ArrayList<>();
    for (DocTag.Cast cast : comment.tags(DocTag.Cast.class)) {
      if (!cast.name().isAbsent()) {
        casts.add(cast);
      }
    }
    if (!casts.isEmpty()) {
      standing.put(comment.span().start(), casts);
    }
  }

  /// The shape of an expression, cast by the comment directly behind it. The innermost expression
  /// that ends there is meant.
  Shape as(Expr expr, Shape shape) {
    if (inline.isEmpty()) {
      return shape;
    }
    List<DocTag> tags = inline.get(expr.span().end());
    if (tags == null || !spent.add(expr.span().end())) {
      return shape;
    }
    Shape cast = shape;
    for (DocTag tag : tags) {
      switch (tag) {
        case DocTag.As as -> cast = Shapes.of(TypeExprLowering.plain().type(as.type()));
        case DocTag.Cast c when c.name().isAbsent() -> {
          for (Guard guard : guards(c)) {
            cast = Shapes.guarded(cast, 0, guard);
          }
        }
        default -> {}
      }
    }
    return cast;
  }

  /// Applies the casts that stand between two offsets.
  void between(int from, int to) {
    if (from < to && !standing.isEmpty()) {
      standing.subMap(from, to).values().forEach(casts -> casts.forEach(this::apply));
    }
  }

  private void apply(DocTag.Cast cast) {
    Optional<Place> place = place(cast);
    for (Guard guard : place.isEmpty() ? List.<Guard>of() : guards(cast)) {
      pass.store.env = pass.store.narrow(pass.store.env, place.get(), guard);
    }
  }

  private Optional<Place> place(DocTag.Cast cast) {
    String[] path = cast.name().text().split("\\.");
    Optional<Place.Root> root = pass.names.visible(path[0], cast.span().start());
    return root.filter(_ -> path.length - 1 <= Place.KEYS)
        .map(r -> new Place(r, List.of(path).subList(1, path.length)));
  }

  private static List<Guard> guards(DocTag.Cast cast) {
    List<Guard> guards = new ArrayList<>();
    for (TypeExpr.Change change : cast.changes()) {
      boolean nil = change.type() instanceof TypeExpr.Name name && name.name().equals("?");
      LuaType type = nil ? Basic.NIL : TypeExprLowering.plain().type(change.type());
      guards.add(
          new Guard.Cast(
              type,
              switch (change.sign()) {
                case "+" -> Guard.Change.ADDS;
                case "-" -> Guard.Change.REMOVES;
                default -> Guard.Change.REPLACES;
              }));
    }
    return guards;
  }
}
