package dev.luna.syntax.doc;

import dev.luna.text.Span;
import java.util.List;

/// Comments and tags as text: what was written, blanks and comment markers aside.
///
/// The spelling is kept (`@tparam` stays `@tparam`), so that printing a comment gives its words
/// again, in their order.
public final class DocPrinter {
  private final StringBuilder out = new StringBuilder();
  private final TypeExprPrinter types = new TypeExprPrinter(out);
  private final DocTag tag;

  private DocPrinter(DocTag tag) {
    this.tag = tag;
  }

  /// The tag with its text, whose lines stand above it where they were written there.
  public static String print(DocTag tag) {
    DocPrinter printer = new DocPrinter(tag);
    int head = tag.head().span().start();
    DocText above = tag.text().part(0, head);
    if (!above.isEmpty()) {
      printer.out.append(above.text()).append('\n');
    }
    printer.head();
    printer.content();
    text(printer.out, tag.text().part(head, Integer.MAX_VALUE));
    TypeChildren.of(tag, printer::cases);
    return printer.out.toString().stripLeading();
  }

  /// The head as it was written, without its modifiers.
  static String head(TagHead head) {
    return switch (head.style()) {
      case AT -> head.word().isEmpty() ? "" : "@" + head.word();
      case COLON -> head.word() + ":";
      case TYPE -> head.span().isEmpty() ? "" : head.word();
    };
  }

  /// The lines of a choice, which stand below all else.
  private void cases(TypeExpr type) {
    if (type instanceof TypeExpr.Choice choice) {
      types.cases(choice);
    }
  }

  /// Puts the text behind what is there.
  static void text(StringBuilder out, DocText text) {
    boolean joined = out.isEmpty() || out.charAt(out.length() - 1) == '\n';
    out.append(joined || text.isEmpty() && text.lead().isEmpty() ? "" : " ");
    out.append(text.lead()).append(text.lead().isEmpty() || text.isEmpty() ? "" : " ");
    out.append(text.text());
  }

  private void head() {
    out.append(head(tag.head()));
    List<TagHead.Modifier> modifiers = tag.head().modifiers();
    if (!modifiers.isEmpty()) {
      out.append('[');
      types.join(modifiers, ",", this::modifier);
      out.append(']');
    }
  }

  private void modifier(TagHead.Modifier modifier) {
    out.append(modifier.name());
    if (!modifier.value().isAbsent()) {
      out.append('=').append(modifier.value().text());
    }
  }

  private void content() {
    switch (tag) {
      case DocTag.ClassDef it -> {
        attributes(it.attributes());
        word(it.name());
        types.params(it.generics(), "<", ">");
        types(it.bases(), ": ");
      }
      case DocTag.Alias it -> {
        attributes(it.attributes());
        word(it.name());
        types.params(it.generics(), "<", ">");
        type(it.type());
      }
      case DocTag.EnumDef it -> {
        attributes(it.attributes());
        word(it.name());
        types(List.of(it.base()), ": ");
      }
      case DocTag.Field it -> field(it);
      case DocTag.Param it -> named(it.name(), it.optional(), it.type());
      case DocTag.Return it -> types.join(it.items(), ",", this::result);
      case DocTag.ReturnCast it -> {
        word(it.name());
        type(it.type());
        types(List.of(it.otherwise()), " else ");
      }
      case DocTag.Operator it -> {
        word(it.operator());
        out.append(it.grouped() ? "(" : "");
        types.list(it.operands(), ", ");
        out.append(it.grouped() ? ")" : "");
        types(List.of(it.result()), ": ");
      }
      case DocTag.Generic it -> types.params(it.params(), " ", "");
      case DocTag.TypeOf it -> types(it.types(), " ");
      case DocTag.ReturnOverload it -> types(it.types(), " ");
      case DocTag.Overload it -> type(it.type());
      case DocTag.As it -> type(it.type());
      case DocTag.Cast it -> {
        word(it.name());
        out.append(' ');
        types.join(it.changes(), ", ", types::change);
      }
      case DocTag.CallTypes it -> {
        types(it.types(), "");
        out.append('>');
      }
      case DocTag.Attributes it -> {
        types.join(it.uses(), ", ", this::attribute);
        out.append(']');
      }
      case DocTag.Diagnostic it -> {
        word(it.mode());
        out.append(it.codes().isEmpty() ? "" : ":");
        types.join(it.codes(), ",", this::word);
      }
      case DocTag.Version it ->
          types.join(
              it.versions(),
              ",",
              v -> out.append(' ').append(v.relation()).append(v.version().text()));
      case DocTag.Required it -> {
        String name = it.name().text();
        out.append(' ').append(it.quote()).append(name).append(it.quote());
      }
      case DocTag.File it -> word(it.name());
      case DocTag.Item it -> word(it.name());
      case DocTag.Setting it -> word(it.value());
      case DocTag.Failure _, DocTag.Flag _, DocTag.Prose _, DocTag.Unknown _ -> {}
    }
  }

  private void field(DocTag.Field field) {
    word(field.scope());
    switch (field.key()) {
      case DocTag.FieldKey.Named(var name) -> named(name, field.optional(), field.type());
      case DocTag.FieldKey.Typed(var span, var key) -> {
        boolean whole = key.span().equals(span);
        out.append(whole ? " " : " [");
        types.type(key);
        out.append(whole ? "" : "]").append(field.optional() ? "?" : "");
        type(field.type());
      }
    }
  }

  /// A name and its type, in the order in which they stand.
  private void named(Word name, boolean optional, TypeExpr type) {
    boolean typeFirst = type.span().start() < name.span().start();
    boolean mark = optional && tag.head().modifiers().isEmpty();
    if (tag.head().style() == TagHead.Style.TYPE) {
      types.type(type);
      out.append(':');
    } else if (typeFirst) {
      type(type);
    }
    word(name);
    out.append(mark ? "?" : "");
    if (!typeFirst) {
      type(type);
    }
  }

  private void result(DocTag.Result result) {
    type(result.type());
    word(result.name());
  }

  private void attribute(DocTag.Attribute attribute) {
    out.append(attribute.name().text());
    if (!attribute.args().isEmpty()) {
      out.append('(');
      types.join(attribute.args(), ", ", a -> out.append(a.text()));
      out.append(')');
    }
  }

  private void attributes(List<Word> words) {
    if (!words.isEmpty()) {
      out.append(" (");
      types.join(words, ", ", w -> out.append(w.text()));
      out.append(')');
    }
  }

  private void word(Word word) {
    if (!word.isAbsent()) {
      out.append(' ').append(word.text());
    }
  }

  /// A type with a blank before it, unless it stands in the tag's head.
  private void type(TypeExpr type) {
    types(List.of(type), " ");
  }

  private void types(List<TypeExpr> list, String before) {
    List<TypeExpr> written = list.stream().filter(t -> !isImplied(t)).toList();
    if (!written.isEmpty()) {
      out.append(before);
      types.join(written, ", ", this::beside);
    }
  }

  /// What stands on the line of the tag.
  private void beside(TypeExpr type) {
    types.type(type instanceof TypeExpr.Choice(_, var base, _) ? base : type);
  }

  private boolean isImplied(TypeExpr type) {
    Span head = tag.head().span();
    return type instanceof TypeExpr.Absent || head.covers(type.span());
  }
}
