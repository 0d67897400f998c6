package dev.luna.syntax.doc;

import dev.luna.syntax.doc.DocTag.FieldKey;
import dev.luna.syntax.doc.DocTag.FileKind;
import dev.luna.syntax.doc.DocTag.ItemKind;
import dev.luna.syntax.doc.DocTag.Result;
import dev.luna.syntax.doc.TypeParser.Mode;
import dev.luna.text.Span;
import java.util.List;

/// How LDoc's tags are read.
final class LDocTags {
  private LDocTags() {}

  static TagReader fileKind(FileKind kind) {
    return tag -> {
      Word name = tag.run();
      DocText text = tag.line();
      return new DocTag.File(tag.span(), tag.head, kind, name, text);
    };
  }

  static TagReader item(ItemKind kind) {
    return tag -> {
      Word name = tag.run();
      DocText text = tag.line();
      return new DocTag.Item(tag.span(), tag.head, kind, name, text);
    };
  }

  /// `@param name text`, `@param[type=T] name text`, and the older `@param name T: text`.
  static DocTag param(TagInput tag) {
    Word name = name(tag);
    TypeExpr type = tag.modifierType();
    return param(tag, name, type instanceof TypeExpr.Absent ? clearType(tag) : type);
  }

  /// `@tparam T name text`.
  static DocTag typedParam(TagInput tag) {
    TypeExpr type = TypeParser.read(tag.in, Mode.LDOC);
    return param(tag, name(tag), type);
  }

  /// `!T: name text` and `?T: name text`.
  static DocTag signedParam(TagInput tag) {
    TypeExpr type = TypeParser.read(tag.in, Mode.LDOC);
    tag.in.eat(":");
    return param(tag, name(tag), type);
  }

  /// `@string name text`: the tag's name is the type.
  static DocTag wordParam(TagInput tag) {
    TypeExpr type = headType(tag.head);
    return param(tag, name(tag), type);
  }

  private static DocTag param(TagInput tag, Word name, TypeExpr type) {
    boolean optional = tag.head.has("opt") || tag.head.has("optchain");
    DocText text = tag.lines();
    return new DocTag.Param(tag.span(), tag.head, name, optional, type, text);
  }

  static DocTag returns(TagInput tag) {
    TypeExpr type = tag.modifierType();
    return returns(tag, type instanceof TypeExpr.Absent ? clearType(tag) : type);
  }

  static DocTag typedReturn(TagInput tag) {
    return returns(tag, TypeParser.read(tag.in, Mode.LDOC));
  }

  private static DocTag returns(TagInput tag, TypeExpr type) {
    List<Result> items =
        type instanceof TypeExpr.Absent
            ? List.of()
            : List.of(new Result(type.span(), type, tag.in.none()));
    DocText text = tag.lines();
    return new DocTag.Return(tag.span(), tag.head, items, text);
  }

  static DocTag field(TagInput tag) {
    Word name = name(tag);
    TypeExpr type = tag.modifierType();
    return field(tag, name, type instanceof TypeExpr.Absent ? clearType(tag) : type);
  }

  static DocTag typedField(TagInput tag) {
    TypeExpr type = TypeParser.read(tag.in, Mode.LDOC);
    return field(tag, name(tag), type);
  }

  private static DocTag field(TagInput tag, Word name, TypeExpr type) {
    boolean optional = tag.head.has("opt");
    DocText text = tag.lines();
    FieldKey key = new FieldKey.Named(name);
    Word scope = Word.none(tag.head.span().end());
    return new DocTag.Field(tag.span(), tag.head, scope, key, optional, type, text);
  }

  static DocTag failure(TagInput tag) {
    DocText text = tag.lines();
    return new DocTag.Failure(tag.span(), tag.head, text);
  }

  /// Everything up to a blank, without a colon at its end.
  private static Word name(TagInput tag) {
    tag.in.blanks();
    int from = tag.in.at;
    Word name = tag.in.run("");
    if (name.text().length() > 1 && name.text().endsWith(":")) {
      tag.in.at--;
      return tag.in.word(from);
    }
    return name;
  }

  /// The type that the tag's name is.
  private static TypeExpr headType(TagHead head) {
    int start = head.span().start() + 1;
    var span = new Span(start, start + head.word().length());
    return new TypeExpr.Name(span, TypeNames.ofLDoc(head.word()), head.word());
  }

  /// The type in `boolean: text` or at the end of the line; else there is a text, and nothing is
  /// read.
  private static TypeExpr clearType(TagInput tag) {
    tag.in.blanks();
    int from = tag.in.at;
    TypeExpr type = TypeParser.read(tag.in, Mode.LDOC);
    boolean colon = tag.in.peek() == ':';
    boolean clear =
        DialectRules.isPrimitive(type)
            ? colon || tag.in.atLineEnd()
            : colon && tag.in.source().options().ldocColon();
    if (clear && !(type instanceof TypeExpr.Error)) {
      return type;
    }
    tag.in.at = from;
    return new TypeExpr.Absent(tag.in.here());
  }
}
