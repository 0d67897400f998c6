package dev.luna.syntax.doc;

import dev.luna.syntax.doc.TypeExpr.LiteralKind;

/// Types that begin with their own sign or word: no operators outside of brackets.
final class PrimaryTypes {
  private PrimaryTypes() {}

  static TypeExpr read(TypeParser types) {
    DocCursor in = types.in();
    char c = in.peek();
    return switch (c) {
      case '(' -> types.bracketed("(", ")", open -> paren(types, open));
      case '[' -> types.bracketed("[", "]", open -> types.tuple(open, "]"));
      case '{' -> types.bracketed("{", "}", open -> TableTypes.read(types, open));
      case '\'', '"' -> string(types, c);
      case '`' -> capture(types, in.at, "");
      case '.' -> dots(types);
      default -> {
        if (isDigit(c) || c == '-' && isDigit(in.peek(1))) {
          yield number(in);
        }
        if (!DocCursor.isNameStart(c)) {
          throw types.broken("a type");
        }
        yield word(types);
      }
    };
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static TypeExpr paren(TypeParser types, int open) {
    TypeExpr inner = types.type();
    types.expect(")");
    return new TypeExpr.Paren(types.in().span(open), inner);
  }

  private static TypeExpr dots(TypeParser types) {
    DocCursor in = types.in();
    int from = in.at;
    if (!in.eat("...")) {
      throw types.broken("a type");
    }
    // A `?` or another `...` behind it would begin a type as well, without an end.
    TypeExpr inner =
        DocCursor.isNameStart(in.peek()) ? word(types) : new TypeExpr.Absent(in.here());
    return new TypeExpr.Variadic(in.span(from), inner, true);
  }

  private static TypeExpr string(TypeParser types, char quote) {
    DocCursor in = types.in();
    int from = in.at++;
    while (!in.atLineEnd() && in.peek() != quote) {
      in.at += in.peek() == '\\' && in.peek(1) != '\n' ? 2 : 1;
    }
    if (in.peek() != quote || in.atEnd()) {
      in.at = Math.min(in.at, in.end());
      throw types.broken("`" + quote + "`");
    }
    in.at++;
    return new TypeExpr.Literal(in.span(from), LiteralKind.STRING, in.text(from, in.at));
  }

  private static TypeExpr number(DocCursor in) {
    int from = in.at++;
    while (DocCursor.isNamePart(in.peek()) || in.peek() == '.' && isDigit(in.peek(1))) {
      in.at++;
    }
    return new TypeExpr.Literal(in.span(from), LiteralKind.NUMBER, in.text(from, in.at));
  }

  /// A name in backticks, `prefix` before it and perhaps something behind.
  private static TypeExpr capture(TypeParser types, int from, String prefix) {
    DocCursor in = types.in();
    in.at++;
    int start = in.at;
    while (DocCursor.isNamePart(in.peek()) || in.peek() == '.') {
      in.at++;
    }
    Word name = start == in.at ? in.none() : in.word(start);
    if (!in.eat("`")) {
      throw types.broken("`` ` ``");
    }
    int suffix = in.at;
    while (DocCursor.isNamePart(in.peek()) || in.peek() == '.' && in.peek(1) != '.') {
      in.at++;
    }
    return new TypeExpr.Capture(in.span(from), prefix, name, in.text(suffix, in.at));
  }

  private static TypeExpr word(TypeParser types) {
    DocCursor in = types.in();
    int from = in.at;
    String word = in.name().text();
    int behind = in.at;
    if (in.peek() == '`' || in.startsWith(".`")) {
      in.eat(".");
      return capture(types, from, in.text(from, in.at));
    }
    return switch (word) {
      case "true", "false" -> new TypeExpr.Literal(in.span(from), LiteralKind.BOOLEAN, word);
      case "fun", "async" -> function(types, word, from, behind);
      case "infer" -> infer(types, from, behind);
      case "new" -> constructor(types, from, behind);
      default -> {
        boolean starred = TypeNames.mayBeStarred(word) && in.eat("*");
        String name = types.ldoc() ? TypeNames.ofLDoc(word) : word;
        yield new TypeExpr.Name(in.span(from), name, starred ? word + "*" : word);
      }
    };
  }

  private static TypeExpr function(TypeParser types, String word, int from, int behind) {
    DocCursor in = types.in();
    boolean async = word.equals("async");
    if (async) {
      types.skip();
    }
    if (async && !in.eatWord("fun") || in.peek() != '(' && in.peek() != '<') {
      return types.plainName(from, behind);
    }
    return FunctionTypes.read(types, from, async);
  }

  private static TypeExpr infer(TypeParser types, int from, int behind) {
    types.skip();
    Word name = types.in().name();
    return name.isAbsent()
        ? types.plainName(from, behind)
        : new TypeExpr.Infer(types.in().span(from), name);
  }

  private static TypeExpr constructor(TypeParser types, int from, int behind) {
    types.skip();
    if (types.in().peek() != '(') {
      return types.plainName(from, behind);
    }
    TypeExpr inner = read(types);
    return new TypeExpr.Constructor(types.in().span(from), inner);
  }
}
