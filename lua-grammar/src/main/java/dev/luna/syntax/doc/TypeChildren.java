package dev.luna.syntax.doc;

import java.util.List;
import java.util.function.Consumer;

/// The types that a type, or a tag, is made of, in the order of the text; absent ones are left out.
public final class TypeChildren {
  private TypeChildren() {}

  /// Calls `each` with every direct part of `type`.
  public static void of(TypeExpr type, Consumer<? super TypeExpr> each) {
    Consumer<TypeExpr> written = written(each);
    switch (type) {
      case TypeExpr.Absent _,
          TypeExpr.Error _,
          TypeExpr.Name _,
          TypeExpr.Literal _,
          TypeExpr.Capture _,
          TypeExpr.Infer _ -> {}
      case TypeExpr.Apply(_, var base, _, var args) -> {
        written.accept(base);
        args.forEach(written);
      }
      case TypeExpr.Optional(_, var inner, _) -> written.accept(inner);
      case TypeExpr.Union(_, _, var members) -> members.forEach(written);
      case TypeExpr.Choice(_, var base, var cases) -> {
        written.accept(base);
        cases.forEach(c -> written.accept(c.type()));
      }
      case TypeExpr.Intersection(_, var members) -> members.forEach(written);
      case TypeExpr.Array(_, var element) -> written.accept(element);
      case TypeExpr.Tuple(_, var items) -> items.forEach(written);
      case TypeExpr.Table(_, var entries, _) -> entries.forEach(e -> ofEntry(e, written));
      case TypeExpr.Function(_, _, var generics, var params, var results, _) -> {
        ofParams(generics, written);
        params.forEach(s -> written.accept(s.type()));
        results.forEach(s -> written.accept(s.type()));
      }
      case TypeExpr.Variadic(_, var inner, _) -> written.accept(inner);
      case TypeExpr.Paren(_, var inner) -> written.accept(inner);
      case TypeExpr.KeyOf(_, var operand) -> written.accept(operand);
      case TypeExpr.Indexed(_, var base, var key) -> List.of(base, key).forEach(written);
      case TypeExpr.Conditional(_, var subject, var bound, var yes, var no) ->
          List.of(subject, bound, yes, no).forEach(written);
      case TypeExpr.Constructor(_, var inner) -> written.accept(inner);
      case TypeExpr.Adjusted(_, var base, var change) ->
          List.of(base, change.type()).forEach(written);
    }
  }

  private static Consumer<TypeExpr> written(Consumer<? super TypeExpr> each) {
    return type -> {
      if (!(type instanceof TypeExpr.Absent)) {
        each.accept(type);
      }
    };
  }

  private static void ofEntry(TableEntry entry, Consumer<TypeExpr> each) {
    switch (entry) {
      case TableEntry.Named named -> each.accept(named.type());
      case TableEntry.Indexer(_, _, var key, _, _, var type) -> List.of(key, type).forEach(each);
      case TableEntry.Mapped(_, _, _, var keys, _, var type) -> List.of(keys, type).forEach(each);
      case TableEntry.Item(_, var type) -> each.accept(type);
      case TableEntry.Rest _ -> {}
    }
  }

  private static void ofParams(List<TypeParam> params, Consumer<TypeExpr> each) {
    for (TypeParam param : params) {
      each.accept(param.bound());
      each.accept(param.fallback());
    }
  }

  /// Calls `each` with the types that stand in `tag`, not with their parts.
  public static void of(DocTag tag, Consumer<? super TypeExpr> each) {
    Consumer<TypeExpr> written = written(each);
    switch (tag) {
      case DocTag.ClassDef it -> {
        ofParams(it.generics(), written);
        it.bases().forEach(written);
      }
      case DocTag.Field it -> {
        if (it.key() instanceof DocTag.FieldKey.Typed(_, var key)) {
          written.accept(key);
        }
        written.accept(it.type());
      }
      case DocTag.TypeOf it -> it.types().forEach(written);
      case DocTag.Alias it -> {
        ofParams(it.generics(), written);
        written.accept(it.type());
      }
      case DocTag.EnumDef it -> written.accept(it.base());
      case DocTag.Param it -> written.accept(it.type());
      case DocTag.Return it -> it.items().forEach(r -> written.accept(r.type()));
      case DocTag.ReturnCast it -> List.of(it.type(), it.otherwise()).forEach(written);
      case DocTag.ReturnOverload it -> it.types().forEach(written);
      case DocTag.Generic it -> ofParams(it.params(), written);
      case DocTag.Overload it -> written.accept(it.type());
      case DocTag.Operator it -> {
        it.operands().forEach(written);
        written.accept(it.result());
      }
      case DocTag.Cast it -> it.changes().forEach(c -> written.accept(c.type()));
      case DocTag.As it -> written.accept(it.type());
      case DocTag.CallTypes it -> it.types().forEach(written);
      case DocTag.Failure _,
          DocTag.Attributes _,
          DocTag.Diagnostic _,
          DocTag.Version _,
          DocTag.Required _,
          DocTag.File _,
          DocTag.Item _,
          DocTag.Flag _,
          DocTag.Setting _,
          DocTag.Prose _,
          DocTag.Unknown _ -> {}
    }
  }
}
