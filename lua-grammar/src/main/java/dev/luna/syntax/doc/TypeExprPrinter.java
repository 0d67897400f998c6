package dev.luna.syntax.doc;

import dev.luna.syntax.doc.TypeExpr.OptionalForm;
import java.util.List;
import java.util.function.Consumer;

/// Types as text, in their own spelling, blanks aside.
final class TypeExprPrinter {
  private final StringBuilder out;

  TypeExprPrinter(StringBuilder out) {
    this.out = out;
  }

  static String print(TypeExpr type) {
    StringBuilder out = new StringBuilder();
    new TypeExprPrinter(out).type(type);
    return out.toString();
  }

  void type(TypeExpr type) {
    switch (type) {
      case TypeExpr.Absent _ -> {}
      case TypeExpr.Error error -> out.append(error.text());
      case TypeExpr.Name name -> out.append(name.written());
      case TypeExpr.Literal literal -> out.append(literal.text());
      case TypeExpr.Capture(_, var prefix, var name, var suffix) ->
          out.append(prefix).append('`').append(name.text()).append('`').append(suffix);
      case TypeExpr.Infer(_, var name) -> out.append("infer ").append(name.text());
      case TypeExpr.Union(_, var leading, var members) -> {
        out.append(leading ? "|" : "");
        list(members, "|");
      }
      case TypeExpr.Intersection(_, var members) -> list(members, " & ");
      case TypeExpr.Apply(_, var base, var brackets, var args) -> {
        type(base);
        out.append(brackets.open);
        list(args, ", ");
        out.append(brackets.close);
      }
      case TypeExpr.Tuple(_, var items) -> {
        out.append('[');
        list(items, ", ");
        out.append(']');
      }
      case TypeExpr.Table(_, var entries, var separators) -> table(entries, separators);
      case TypeExpr.Function function -> function(function);
      case TypeExpr.Optional _,
          TypeExpr.Array _,
          TypeExpr.Variadic _,
          TypeExpr.Paren _,
          TypeExpr.KeyOf _,
          TypeExpr.Constructor _,
          TypeExpr.Indexed _,
          TypeExpr.Conditional _,
          TypeExpr.Adjusted _,
          TypeExpr.Choice _ ->
          operator(type);
    }
  }

  /// The forms with one operand or with words between operands.
  private void operator(TypeExpr type) {
    switch (type) {
      case TypeExpr.Optional(_, var inner, var form) -> {
        out.append(form == OptionalForm.PREFIX ? "?" : form == OptionalForm.PREFIX_BAR ? "?|" : "");
        type(inner);
        out.append(form == OptionalForm.SUFFIX ? "?" : "");
      }
      case TypeExpr.Array(_, var element) -> wrap("", element, "[]");
      case TypeExpr.Variadic(_, var inner, var first) ->
          wrap(first ? "..." : "", inner, first ? "" : "...");
      case TypeExpr.Paren(_, var inner) -> wrap("(", inner, ")");
      case TypeExpr.KeyOf(_, var operand) -> wrap("keyof ", operand, "");
      case TypeExpr.Constructor(_, var inner) -> wrap("new ", inner, "");
      case TypeExpr.Indexed(_, var base, var key) -> {
        type(base);
        wrap("[", key, "]");
      }
      case TypeExpr.Conditional(_, var subject, var bound, var yes, var no) -> {
        type(subject);
        wrap(" extends ", bound, " and ");
        wrap("", yes, " or ");
        type(no);
      }
      case TypeExpr.Adjusted(_, var base, var change) -> {
        wrap("", base, " ");
        change(change);
      }
      case TypeExpr.Choice choice -> {
        type(choice.base());
        cases(choice);
      }
      default -> throw new IllegalStateException("no type: " + type.getClass());
    }
  }

  private void wrap(String before, TypeExpr inner, String behind) {
    out.append(before);
    type(inner);
    out.append(behind);
  }

  /// The lines of a choice, without what they add to.
  void cases(TypeExpr.Choice choice) {
    choice.cases().forEach(this::choice);
  }

  private void choice(TypeExpr.Case choice) {
    out.append("\n|").append(choice.mark()).append(' ');
    type(choice.type());
    DocPrinter.text(out, choice.text());
  }

  void change(TypeExpr.Change change) {
    out.append(change.sign());
    type(change.type());
  }

  private void function(TypeExpr.Function function) {
    out.append(function.async() ? "async fun" : "fun");
    params(function.generics(), "<", ">");
    out.append('(');
    join(function.params(), ", ", this::slot);
    out.append(')');
    if (!function.results().isEmpty() || function.grouped()) {
      out.append(function.grouped() ? ": (" : ": ");
      join(function.results(), ", ", this::slot);
      out.append(function.grouped() ? ")" : "");
    }
  }

  private void slot(TypeExpr.Slot slot) {
    out.append(slot.name().text()).append(slot.optional() ? "?" : "");
    boolean both = !slot.name().isAbsent() && !(slot.type() instanceof TypeExpr.Absent);
    out.append(both ? ": " : "");
    type(slot.type());
  }

  private void table(List<TableEntry> entries, String separators) {
    out.append('{');
    for (int i = 0; i < entries.size(); i++) {
      out.append(' ');
      entry(entries.get(i));
      out.append(separators, i, Math.min(i + 1, separators.length()));
    }
    out.append(entries.isEmpty() ? "}" : " }");
  }

  private void entry(TableEntry entry) {
    switch (entry) {
      case TableEntry.Named(_, var readonly, var name, var optional, var sign, var type) -> {
        out.append(word(readonly)).append(name.text()).append(optional ? "?" : "");
        wrap(sign + " ", type, "");
      }
      case TableEntry.Indexer(_, var readonly, var key, var optional, var sign, var type) -> {
        wrap(word(readonly) + "[", key, optional ? "]?" : "]");
        wrap(sign + " ", type, "");
      }
      case TableEntry.Mapped(_, var readonly, var name, var keys, var question, var type) -> {
        wrap(word(readonly) + "[" + name.text() + " in ", keys, "]" + question + ": ");
        type(type);
      }
      case TableEntry.Item(_, var type) -> type(type);
      case TableEntry.Rest _ -> out.append("...");
    }
  }

  private static String word(String readonly) {
    return readonly.isEmpty() ? "" : readonly + " ";
  }

  /// Type parameters between `open` and `close`; nothing if there are none.
  void params(List<TypeParam> params, String open, String close) {
    if (!params.isEmpty()) {
      out.append(open);
      join(params, ", ", this::param);
      out.append(close);
    }
  }

  private void param(TypeParam param) {
    out.append(param.constant() ? "const " : "").append(param.name().text());
    out.append(param.variadic() ? "..." : "");
    String sign = param.boundSign();
    out.append(sign.equals(":") ? ": " : sign.isEmpty() ? "" : " " + sign + " ");
    type(param.bound());
    wrap(param.fallback() instanceof TypeExpr.Absent ? "" : " = ", param.fallback(), "");
  }

  void list(List<TypeExpr> types, String separator) {
    join(types, separator, this::type);
  }

  <T> void join(List<T> items, String separator, Consumer<T> print) {
    for (int i = 0; i < items.size(); i++) {
      out.append(i > 0 ? separator : "");
      print.accept(items.get(i));
    }
  }
}
