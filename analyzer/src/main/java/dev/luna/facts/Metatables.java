package dev.luna.facts;

import dev.luna.facts.Shape.NewTable;
import dev.luna.syntax.Expr;
import dev.luna.types.Name;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `setmetatable`.
///
/// A table that the file makes keeps its metatable as part of its own facts: it stays what it is.
/// Of anything else [Shape.WithMeta] tells.
///
/// A constructor that gets a class of this file as its metatable makes an instance of it: its
/// fields are the class's, for people think of both as one type. So does one that gets the receiver
/// of a method of that class, though what it makes may be an instance of a derived class.
final class Metatables {
  private final Pass pass;

  /// Constructors that got a metatable, with that.
  private final Map<String, String> candidates = new LinkedHashMap<>();

  Metatables(Pass pass) {
    this.pass = pass;
  }

  /// The table that `setmetatable(table, meta)` gives back, of any other expression itself.
  static Expr target(Expr value) {
    return value instanceof Expr.Call call
            && call.calls("setmetatable")
            && !call.args().values().isEmpty()
        ? call.args().values().getFirst()
        : value;
  }

  /// What `setmetatable(table, meta)` gives; the place that holds the table holds that from here
  /// on.
  Shape set(Expr.Call call, Shape table, Shape meta) {
    Expr first = call.args().values().getFirst();
    Shape result = result(table, meta, first);
    Place place = pass.places.of(first);
    if (place == null) {
      return result;
    }
    if (place.isVariable() && place.root() instanceof Place.Local(int symbol)) {
      pass.assignments.rewrite(symbol, result, call.span());
    } else {
      pass.store.assign(place, result);
    }
    return result;
  }

  private Shape result(Shape table, Shape meta, Expr first) {
    if (!(table instanceof NewTable(var name))) {
      if (table instanceof Shape.Param) {
        pass.owners.own(table).forEach(pass.tables::open);
      }
      return Shapes.withMeta(table, meta);
    }
    if (meta instanceof NewTable(var made)) {
      if (made.equals(name) || pass.asked.hasInstances(name) && isClassOf(name, made)) {
        return table;
      }
      if (isInstance(name, first)) {
        candidates.put(name, made);
      }
    }
    String type = meta instanceof Shape.Param param ? receiver(param) : null;
    if (type != null) {
      if (pass.asked.hasInstances(name) && isClassOf(name, type)) {
        return Shapes.withMeta(table, meta);
      }
      if (isInstance(name, first)) {
        candidates.put(name, type);
      }
    }
    pass.happened(new Effect.Meta(name, meta));
    return table;
  }

  /// The class whose method's `self` a parameter is, if it is one of this file.
  private @Nullable String receiver(Shape.Param param) {
    List<Shape> receivers = param.index() == 0 ? pass.parameters.receivers(param) : List.of();
    return receivers.size() == 1 && receivers.getFirst() instanceof NewTable(var type)
        ? type
        : null;
  }

  /// Settles which constructors make instances, when all of the file has been seen: `__index` is
  /// often assigned behind the function that makes them.
  void settle() {
    candidates.forEach((name, meta) -> {
      String type = classOf(meta);
      if (type != null && !type.equals(name) && !isClass(name)) {
        pass.found.instances.put(name, type);
      }
    });
  }

  /// Whether it gets functions, or is a metatable itself.
  private boolean isClass(String name) {
    return pass.tables.isExtended(name)
        || !pass.found.member(new Name.Member(name, "__index")).isEmpty();
  }

  /// Whether a constructor makes no class of its own.
  private boolean isInstance(String name, Expr first) {
    Place place = pass.places.of(first);
    return pass.naming.isLocalMade(name) && (place == null || !pass.naming.isExtended(place));
  }

  private boolean isClassOf(String type, String meta) {
    return type.equals(classOf(meta));
  }

  /// The class whose instances a metatable makes: the table of this file that is its `__index`.
  private @Nullable String classOf(String meta) {
    Name.Member member = new Name.Member(meta, "__index");
    Set<Shape> index = pass.found.member(member);
    if (index.isEmpty()) {
      index = pass.earlier.member(member);
    }
    if (index.size() != 1) {
      return null;
    }
    return switch (index.iterator().next()) {
      case NewTable(var type) -> type;
      case Shape.Param self -> receiver(self);
      default -> null;
    };
  }
}
