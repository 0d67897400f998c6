package dev.luna.syntax.doc;

import dev.luna.syntax.doc.TypeExpr.Brackets;

/// What stands right behind a type and makes another one of it: `?`, `...`, `[]`, `<T>`.
final class TypeSuffixes {
  private TypeSuffixes() {}

  /// The type, which began at `from`, with all its suffixes.
  static TypeExpr read(TypeParser types, int from, TypeExpr plain) {
    TypeExpr type = plain;
    for (int i = 0; i <= TypeParser.LONGEST_CHAIN; i++) {
      TypeExpr longer = suffix(types, from, type);
      if (longer == type) {
        return type;
      }
      type = longer;
    }
    throw new Broken(
        types.in().here(), "expected less than " + TypeParser.LONGEST_CHAIN + " suffixes");
  }

  private static TypeExpr suffix(TypeParser types, int from, TypeExpr type) {
    DocCursor in = types.in();
    if (in.eat("?")) {
      return new TypeExpr.Optional(in.span(from), type, TypeExpr.OptionalForm.SUFFIX);
    }
    if (in.eat("...")) {
      return new TypeExpr.Variadic(in.span(from), type, false);
    }
    if (in.peek() == '[') {
      return bracketed(types, from, "[", "]", _ -> index(types, from, type));
    }
    if (in.peek() == '<') {
      return bracketed(types, from, "<", ">", _ -> apply(types, from, type, Brackets.ANGLE));
    }
    boolean named = type instanceof TypeExpr.Name;
    if (types.ldoc() && named && in.peek() == '(') {
      return bracketed(types, from, "(", ")", _ -> apply(types, from, type, Brackets.ROUND));
    }
    return type;
  }

  private static TypeExpr bracketed(
      TypeParser types, int from, String open, String close, TypeParser.Inside inside) {
    return Broken.whole(types.in(), from, types.bracketed(open, close, inside));
  }

  private static TypeExpr index(TypeParser types, int from, TypeExpr base) {
    DocCursor in = types.in();
    if (types.next("]")) {
      return new TypeExpr.Array(in.span(from), base);
    }
    TypeExpr key = types.type();
    types.expect("]");
    return new TypeExpr.Indexed(in.span(from), base, key);
  }

  private static TypeExpr apply(TypeParser types, int from, TypeExpr base, Brackets form) {
    var args = types.types(form.close);
    return new TypeExpr.Apply(types.in().span(from), base, form, args);
  }
}
