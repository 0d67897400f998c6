package dev.luna.syntax.doc;

import dev.luna.syntax.doc.TypeParser.Mode;
import java.util.ArrayList;
import java.util.List;

/// Parameters that stand for types: `T: Bound`, `const T`, `T...`, `T extends B = D`.
final class TypeParams {
  private TypeParams() {}

  /// `<T, U>`, which must be next; none if it cannot be read.
  static List<TypeParam> bracketed(TypeParser types) {
    List<TypeParam> params = new ArrayList<>();
    types.bracketed(
        "<",
        ">",
        open -> {
          do {
            types.skip();
            params.add(one(types));
          } while (types.next(","));
          types.expect(">");
          return new TypeExpr.Absent(types.in().here());
        });
    return List.copyOf(params);
  }

  /// `<T, U>` if it is next.
  static List<TypeParam> optional(DocCursor in) {
    return in.peek() == '<' ? bracketed(new TypeParser(in, Mode.LUACATS)) : List.of();
  }

  /// `T: C, R` without brackets, up to what is none.
  static List<TypeParam> list(DocCursor in) {
    List<TypeParam> params = new ArrayList<>();
    TypeParser types = new TypeParser(in, Mode.LUACATS);
    do {
      in.blanks();
      int from = in.at;
      try {
        params.add(one(types));
      } catch (Broken broken) {
        in.at = from;
        break;
      }
      in.blanks();
    } while (in.eat(","));
    return List.copyOf(params);
  }

  private static TypeParam one(TypeParser types) {
    DocCursor in = types.in();
    int from = in.at;
    boolean constant = in.eatWord("const");
    types.skip();
    int start = in.at;
    while (DocCursor.isNamePart(in.peek())) {
      in.at++;
    }
    if (start == in.at) {
      throw types.broken("a name");
    }
    Word name = in.word(start);
    boolean variadic = in.eat("...");
    String sign = boundSign(types);
    TypeExpr bound = sign.isEmpty() ? new TypeExpr.Absent(in.here()) : types.type();
    TypeExpr fallback = types.next("=") ? types.type() : new TypeExpr.Absent(in.here());
    return new TypeParam(in.span(from), name, constant, variadic, sign, bound, fallback);
  }

  private static String boundSign(TypeParser types) {
    DocCursor in = types.in();
    int before = in.at;
    types.skip();
    if (in.eat(":")) {
      return ":";
    }
    if (in.eatWord("extends")) {
      return "extends";
    }
    in.at = before;
    return "";
  }
}
