package dev.luna.syntax.doc;

import java.util.ArrayList;
import java.util.List;

/// `fun<T>(a: A, b?: B): R, S`, from behind `fun`.
final class FunctionTypes {
  private FunctionTypes() {}

  static TypeExpr read(TypeParser types, int from, boolean async) {
    DocCursor in = types.in();
    List<TypeParam> generics = in.peek() == '<' ? TypeParams.bracketed(types) : List.of();
    if (in.peek() != '(') {
      throw types.broken("`(`");
    }
    Slots params = new Slots();
    TypeExpr list = types.bracketed("(", ")", open -> params.read(types));
    if (list instanceof TypeExpr.Error) {
      return Broken.whole(types.in(), from, list);
    }
    Slots results = new Slots();
    boolean grouped = false;
    int before = in.at;
    if (types.next(":")) {
      types.skip();
      if (in.peek() == '(' && isGroup(types)) {
        grouped = true;
        TypeExpr group = types.bracketed("(", ")", open -> results.read(types));
        if (group instanceof TypeExpr.Error error) {
          results.slots.clear();
          results.slots.add(new TypeExpr.Slot(error.span(), in.none(), false, error));
          grouped = false;
        }
      } else if (types.startsType() || in.peek() == '.' || in.peek() == '?') {
        results(types, results);
      } else {
        in.at = before;
      }
    }
    return new TypeExpr.Function(
        in.span(from), async, generics, params.copy(), results.copy(), grouped);
  }

  /// Whether the parentheses hold results, and not the first type of a longer one: `(A|B)[]`.
  private static boolean isGroup(TypeParser types) {
    DocCursor in = types.in();
    int from = in.at;
    BracketSkip.toPartner(in);
    String inside = in.text(from, in.at);
    boolean list = inside.indexOf(',') >= 0 || inside.matches("(?s)\\(\\s*\\w+\\s*:.*");
    boolean goesOn = !in.atEnd() && "[?|&<.".indexOf(in.peek()) >= 0;
    types.skip();
    goesOn |= in.peek() == '|' || in.peek() == '&';
    in.at = from;
    return list || !goesOn;
  }

  /// Results without parentheses. A comma ends them if behind it the next parameter or field of
  /// something around begins.
  private static void results(TypeParser types, Slots into) {
    DocCursor in = types.in();
    while (true) {
      into.slots.add(result(types));
      int before = in.at;
      if (!types.next(",") || !typeFollows(types)) {
        in.at = before;
        return;
      }
    }
  }

  private static boolean typeFollows(TypeParser types) {
    DocCursor in = types.in();
    types.skip();
    if (!types.startsType() && in.peek() != '.' || in.peek() == '[') {
      return false;
    }
    int from = in.at;
    Word name = in.eat("...") ? in.word(from) : in.name();
    in.eat("?");
    types.skip();
    boolean declares = !name.isAbsent() && (in.peek() == ':' || in.peek() == '=');
    in.at = from;
    return !declares;
  }

  private static TypeExpr.Slot result(TypeParser types) {
    DocCursor in = types.in();
    int from = in.at;
    Word name = label(types);
    TypeExpr type = types.type();
    return new TypeExpr.Slot(in.span(from), name, false, type);
  }

  /// `name:` before a result without parentheses. In `string?: text` and `string : text` a text
  /// follows the type, and a primitive type is no name.
  private static Word label(TypeParser types) {
    DocCursor in = types.in();
    int from = in.at;
    Word name = Slots.label(types);
    boolean tight = in.text(from, in.at).equals(name.text() + ":");
    if (tight && !TypeNames.isPrimitive(name.text())) {
      return name;
    }
    in.at = from;
    return in.none();
  }

  /// Parameters or results in parentheses.
  private static final class Slots {
    final List<TypeExpr.Slot> slots = new ArrayList<>();

    List<TypeExpr.Slot> copy() {
      return List.copyOf(slots);
    }

    /// Reads up to and with `)`. What it gives back only says that all went well.
    TypeExpr read(TypeParser types) {
      DocCursor in = types.in();
      while (!types.closes(")")) {
        slots.add(slot(types));
        if (!types.next(",")) {
          break;
        }
      }
      types.expect(")");
      return new TypeExpr.Absent(in.here());
    }

    /// `name?: T`, `name`, `...: T`, `...T` or a type alone.
    private static TypeExpr.Slot slot(TypeParser types) {
      DocCursor in = types.in();
      int from = in.at;
      Word name = label(types);
      if (name.isAbsent()) {
        TypeExpr type = types.type();
        return new TypeExpr.Slot(in.span(from), name, false, type);
      }
      boolean optional = in.text(from + name.text().length(), in.at).contains("?");
      TypeExpr type = types.type();
      return new TypeExpr.Slot(in.span(from), name, optional, type);
    }

    /// The name and the colon behind it; absent, and nothing is read, if there is no such thing.
    static Word label(TypeParser types) {
      DocCursor in = types.in();
      int from = in.at;
      while (DocCursor.isNamePart(in.peek())) {
        in.at++;
      }
      if (in.at == from) {
        in.eat("...");
      }
      Word name = in.at == from ? in.none() : in.word(from);
      in.eat("?");
      types.skip();
      if (name.isAbsent() || !in.eat(":")) {
        in.at = from;
        return in.none();
      }
      return name;
    }
  }
}
