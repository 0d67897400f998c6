package dev.luna.syntax.doc;

import dev.luna.syntax.doc.DocTag.FieldKey;
import dev.luna.syntax.doc.TypeParser.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// LuaCATS's tags that define types, and fields of them.
final class DefinitionTags {
  private static final Set<String> SCOPES =
      Set.of("public", "protected", "private", "package", "internal");

  private DefinitionTags() {}

  static DocTag classDef(TagInput tag) {
    List<Word> attributes = tag.attributes();
    Word name = tag.name();
    List<TypeParam> generics = TypeParams.optional(tag.in);
    tag.in.blanks();
    boolean derived = tag.in.peek() == ':' && tag.in.eat(":");
    List<TypeExpr> bases = derived ? tag.types() : List.of();
    DocText text = tag.line();
    return new DocTag.ClassDef(
        tag.span(),
        tag.head,
        tag.head.word().equals("interface"),
        attributes,
        name,
        generics,
        bases,
        text);
  }

  static DocTag field(TagInput tag) {
    Word scope = scope(tag);
    tag.in.blanks();
    FieldKey key = key(tag);
    boolean optional = tag.in.eat("?");
    var typed = tag.cases(tag.type());
    DocText text = typed.type() instanceof TypeExpr.Choice ? typed.text() : tag.fieldText();
    return new DocTag.Field(tag.span(), tag.head, scope, key, optional, typed.type(), text);
  }

  /// `private` and its like, unless it is the field's name.
  private static Word scope(TagInput tag) {
    tag.in.blanks();
    int from = tag.in.at;
    Word word = tag.in.name();
    boolean named = DocCursor.isBlank(tag.in.peek()) && isKey(tag.rest());
    if (SCOPES.contains(word.text()) && named) {
      return word;
    }
    tag.in.at = from;
    return tag.in.none();
  }

  /// Whether a key and its type follow.
  private static boolean isKey(String rest) {
    return rest.startsWith("[") || rest.matches("(?s)[\\w.]+\\??\\s+\\S.*");
  }

  private static FieldKey key(TagInput tag) {
    DocCursor in = tag.in;
    if (in.peek() != '[') {
      Word name = in.name();
      if (name.isAbsent() && DocCursor.isNamePart(in.peek())) {
        name = in.run("?");
      }
      return new FieldKey.Named(name);
    }
    int from = in.at;
    TypeExpr key = TypeParser.key(in);
    return new FieldKey.Typed(in.span(from), key);
  }

  static DocTag alias(TagInput tag) {
    List<Word> attributes = tag.attributes();
    Word name = tag.name();
    List<TypeParam> generics = TypeParams.optional(tag.in);
    var typed = tag.typed(TypeParser.read(tag.in, Mode.ARITHMETIC), false);
    return new DocTag.Alias(
        tag.span(), tag.head, attributes, name, generics, typed.type(), typed.text());
  }

  static DocTag enumDef(TagInput tag) {
    List<Word> attributes = tag.attributes();
    Word name = tag.name();
    tag.in.blanks();
    TypeExpr base = tag.in.eat(":") ? tag.type() : new TypeExpr.Absent(tag.in.here());
    var typed = tag.typed(base, false);
    return new DocTag.EnumDef(tag.span(), tag.head, attributes, name, typed.type(), typed.text());
  }

  static DocTag typeOf(TagInput tag) {
    List<TypeExpr> types = tag.types();
    TypeExpr last = types.isEmpty() ? new TypeExpr.Absent(tag.in.here()) : types.getLast();
    var typed = tag.typed(last, false);
    if (typed.type() instanceof TypeExpr.Choice) {
      var all = new ArrayList<>(types);
      if (!all.isEmpty()) {
        all.removeLast();
      }
      all.add(typed.type());
      types = List.copyOf(all);
    }
    return new DocTag.TypeOf(tag.span(), tag.head, types, typed.text());
  }

  static DocTag operator(TagInput tag) {
    Word operator = tag.name();
    tag.in.blanks();
    int open = tag.in.at;
    List<TypeExpr> operands = tag.in.peek() == '(' ? TypeParser.group(tag.in) : List.of();
    boolean broken = operands.size() == 1 && operands.getFirst().span().equals(tag.in.span(open));
    boolean grouped = tag.in.at > open && !broken;
    tag.in.blanks();
    TypeExpr result = tag.in.eat(":") ? tag.type() : new TypeExpr.Absent(tag.in.here());
    DocText text = tag.line();
    return new DocTag.Operator(tag.span(), tag.head, operator, grouped, operands, result, text);
  }
}
