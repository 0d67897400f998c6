package dev.luna.syntax.doc;

import java.util.ArrayList;
import java.util.List;

/// LuaCATS's tags about functions.
final class FunctionTags {
  private FunctionTags() {}

  static DocTag param(TagInput tag) {
    tag.in.blanks();
    int from = tag.in.at;
    Word name = tag.in.eat("...") ? tag.in.word(from) : tag.in.name();
    boolean optional = tag.in.eat("?");
    // `name: text` has no type, but a text.
    TypeExpr type = tag.in.peek() == ':' ? new TypeExpr.Absent(tag.in.here()) : tag.typeNotProse();
    var typed = tag.typed(type, true);
    return new DocTag.Param(tag.span(), tag.head, name, optional, typed.type(), typed.text());
  }

  static DocTag vararg(TagInput tag) {
    Word name = new Word(tag.in.here(), "...");
    var typed = tag.typed(tag.type(), true);
    return new DocTag.Param(tag.span(), tag.head, name, false, typed.type(), typed.text());
  }

  static DocTag returns(TagInput tag) {
    List<DocTag.Result> items = new ArrayList<>();
    int behind;
    do {
      behind = tag.in.at;
      tag.in.eat(",");
      tag.in.blanks();
      int from = tag.in.at;
      TypeExpr type = tag.typeNotProse();
      if (type instanceof TypeExpr.Absent) {
        tag.in.at = behind;
        break;
      }
      Word name = resultName(tag);
      items.add(new DocTag.Result(tag.in.span(from), type, name));
    } while (commaFollows(tag));
    if (items.isEmpty()) {
      DocText text = tag.lines();
      return new DocTag.Return(tag.span(), tag.head, List.of(), text);
    }
    DocTag.Result last = items.removeLast();
    var typed = tag.typed(last.type(), true);
    boolean same = typed.type() == last.type();
    items.add(same ? last : new DocTag.Result(last.span(), typed.type(), last.name()));
    return new DocTag.Return(tag.span(), tag.head, List.copyOf(items), typed.text());
  }

  /// `@returns`, LDoc's word in a comment of LuaCATS: a text, unless it begins with a type that
  /// needs no declaration.
  static DocTag returnsInOtherWords(TagInput tag) {
    tag.in.blanks();
    int start = tag.in.at;
    tag.in.eat("(");
    boolean isType = TypeNames.isPrimitive(tag.in.name().text());
    tag.in.at = start;
    return isType ? returns(tag) : new DocTag.Return(tag.span(), tag.head, List.of(), tag.lines());
  }

  /// Whether a comma is next, blanks aside; they are stepped over then.
  private static boolean commaFollows(TagInput tag) {
    int before = tag.in.at;
    tag.in.blanks();
    if (tag.in.peek() == ',' && tag.rest().length() > 1) {
      return true;
    }
    tag.in.at = before;
    return false;
  }

  private static Word resultName(TagInput tag) {
    int before = tag.in.at;
    tag.in.blanks();
    int from = tag.in.at;
    Word name = tag.in.eat("...") ? tag.in.word(from) : tag.in.name();
    if (name.isAbsent()) {
      tag.in.at = before;
      return tag.in.none();
    }
    return name;
  }

  static DocTag returnCast(TagInput tag) {
    Word name = tag.name();
    TypeExpr type = tag.type();
    tag.in.blanks();
    TypeExpr otherwise = tag.in.eatWord("else") ? tag.type() : new TypeExpr.Absent(tag.in.here());
    DocText text = tag.line();
    return new DocTag.ReturnCast(tag.span(), tag.head, name, type, otherwise, text);
  }

  static DocTag returnOverload(TagInput tag) {
    List<TypeExpr> types = tag.types();
    DocText text = tag.line();
    return new DocTag.ReturnOverload(tag.span(), tag.head, types, text);
  }

  static DocTag generic(TagInput tag) {
    List<TypeParam> params = TypeParams.list(tag.in);
    DocText text = tag.line();
    return new DocTag.Generic(tag.span(), tag.head, params, text);
  }

  static DocTag overload(TagInput tag) {
    TypeExpr type = tag.type();
    DocText text = tag.line();
    return new DocTag.Overload(tag.span(), tag.head, type, text);
  }
}
