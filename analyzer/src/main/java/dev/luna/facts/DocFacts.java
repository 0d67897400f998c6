package dev.luna.facts;

import dev.luna.facts.Fact.Marks;
import dev.luna.facts.Fact.Visibility;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Stat;
import dev.luna.syntax.TableField;
import dev.luna.syntax.TreeWalk;
import dev.luna.syntax.doc.DocComment;
import dev.luna.syntax.doc.DocTag;
import dev.luna.syntax.doc.TypeExpr;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Indexer;
import dev.luna.types.LuaType.Literal;
import dev.luna.types.LuaType.LiteralKind;
import dev.luna.types.LuaType.TypeVar;
import dev.luna.types.Name;
import dev.luna.types.TypeExprLowering;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The classes, fields, aliases and enums that comments declare.
final class DocFacts {
  private final Pass pass;

  DocFacts(Pass pass) {
    this.pass = pass;
  }

  void tell() {
    pass.docs.all().forEach(this::comment);
    if (!isAboutEntries()) {
      return;
    }
    TreeWalk.walk(
        pass.tree.chunk(),
        node -> {
          if (node instanceof Stat stat) {
            pass.comments.of(stat).ifPresent(c -> entries(c, values(stat)));
          } else if (node instanceof TableField field) {
            pass.comments.of(field).ifPresent(c -> entries(c, List.of(field.value())));
          }
          return true;
        });
  }

  private boolean isAboutEntries() {
    for (DocComment comment : pass.comments.owned()) {
      if (pass.docs.isAboutEntries(comment)) {
        return true;
      }
    }
    return false;
  }

  private static List<Expr> values(Stat stat) {
    return switch (stat) {
      case Stat.Local local -> local.values();
      case Stat.Assign assign -> assign.values();
      default -> List.of();
    };
  }

  /// `@enum` above the table whose values, or keys, it is about; `@tfield`s above one.
  private void entries(DocComment comment, List<Expr> values) {
    if (values.isEmpty()
        || !pass.docs.isAboutEntries(comment)
        || !(values.getFirst() instanceof Expr.Table(_, _, var fields))) {
      return;
    }
    if (comment.tags(DocTag.ClassDef.class).isEmpty()) {
      String owner = pass.naming.of(values.getFirst());
      comment.tags(DocTag.Field.class).forEach(f -> field(owner, f));
    }
    for (DocTag.EnumDef tag : comment.tags(DocTag.EnumDef.class)) {
      boolean keys = tag.attributes().stream().anyMatch(w -> w.text().equals("key"));
      List<LuaType> types = new ArrayList<>();
      for (TableField field : fields) {
        LuaType type = keys ? key(field) : Literals.type(pass.tree, field.value());
        if (type != null && types.size() < Tables.MOST && !types.contains(type)) {
          types.add(type);
        }
      }
      pass.outcome.facts.add(
          new Name.Declared(tag.name().text()),
          new Fact.EnumDef(types, Docs.marks(comment)),
          tag.name().span());
    }
  }

  private @Nullable LuaType key(TableField field) {
    return switch (field) {
      case TableField.Named(_, _, var name, _) -> new Literal(LiteralKind.STRING, name.name());
      case TableField.Keyed(_, _, var key, _) -> Literals.type(pass.tree, key);
      case TableField.Item _ -> null;
    };
  }

  private void comment(DocComment comment) {
    if (!comment.tags(DocTag.ClassDef.class).isEmpty()) {
      classes(comment);
    } else {
      Docs.sectionOf(comment).ifPresent(name -> section(name, comment));
    }
    for (DocTag.Alias tag : comment.tags(DocTag.Alias.class)) {
      List<TypeVar> generics = TypeExprLowering.plain().variables(tag.generics());
      LuaType type = TypeExprLowering.plain().with(generics).type(tag.type());
      pass.outcome.facts.add(
          new Name.Declared(tag.name().text()),
          new Fact.Alias(generics, type, Docs.marks(comment)),
          tag.name().span());
    }
  }

  /// What all classes of a comment have; looked for once, as it may declare one in each line.
  private record Shared(
      List<DocTag.Operator> operators, List<DocTag.Overload> overloads, Marks marks) {
    static Shared of(DocComment comment) {
      return new Shared(
          comment.tags(DocTag.Operator.class),
          comment.tags(DocTag.Overload.class),
          Docs.marks(comment));
    }
  }

  /// Each class has the fields that follow it, up to the next one.
  private void classes(DocComment comment) {
    Shared shared = Shared.of(comment);
    DocTag.@Nullable ClassDef last = null;
    List<DocTag.Field> fields = new ArrayList<>();
    for (DocTag tag : comment.tags()) {
      if (tag instanceof DocTag.ClassDef next) {
        classDef(last, fields, shared);
        last = next;
        fields.clear();
      } else if (tag instanceof DocTag.Field field) {
        fields.add(field);
      }
    }
    classDef(last, fields, shared);
  }

  /// A field of a table that is no class. Without a type, the comment says less than the code.
  private void field(String owner, DocTag.Field field) {
    boolean says = !(field.type() instanceof TypeExpr.Absent);
    if (says && field.key() instanceof DocTag.FieldKey.Named(var word)) {
      LuaType type = TypeExprLowering.plain().type(field.type());
      member(owner, word.text(), field.optional() ? Unions.of(type, Basic.NIL) : type, field);
    }
  }

  /// A class of LDoc, if some table is that: what has only methods somewhere says nothing of
  /// fields.
  private void section(String name, DocComment comment) {
    if (pass.tables.all().containsKey(name)) {
      Fact.ClassDef fact =
          new Fact.ClassDef(List.of(), List.of(), false, List.of(), List.of(), Docs.marks(comment));
      pass.outcome.facts.add(new Name.Declared(name), fact, comment.span());
    }
  }

  private void classDef(DocTag.@Nullable ClassDef tag, List<DocTag.Field> fields, Shared shared) {
    if (tag == null || tag.name().isAbsent()) {
      return;
    }
    String name = tag.name().text();
    List<TypeVar> generics = TypeExprLowering.plain().variables(tag.generics());
    TypeExprLowering lowering = TypeExprLowering.plain().with(generics);
    List<Indexer> indexers = new ArrayList<>();
    for (DocTag.Field field : fields) {
      LuaType type = lowering.type(field.type());
      LuaType value = field.optional() ? Unions.of(type, Basic.NIL) : type;
      switch (field.key()) {
        case DocTag.FieldKey.Named(var word) -> member(name, word.text(), value, field);
        case DocTag.FieldKey.Typed(_, var key) -> {
          LuaType keyType = lowering.type(key);
          if (keyType instanceof Literal(var kind, var text) && kind == LiteralKind.STRING) {
            member(name, Name.Member.keyOf(text), value, field);
          } else {
            indexers.add(new Indexer(keyType, value));
          }
        }
      }
    }
    Fact.ClassDef fact =
        new Fact.ClassDef(
            generics,
            tag.bases().stream().map(lowering::type).toList(),
            tag.attributes().stream().anyMatch(w -> w.text().equals("exact")),
            indexers,
            operators(shared, lowering),
            shared.marks());
    pass.outcome.facts.add(new Name.Declared(name), fact, tag.name().span());
  }

  private void member(String owner, String key, LuaType type, DocTag.Field field) {
    Marks marks =
        switch (field.scope().text()) {
          case "private" -> new Marks(Visibility.PRIVATE, false, false, false, false);
          case "protected" -> new Marks(Visibility.PROTECTED, false, false, false, false);
          case "package", "internal" -> new Marks(Visibility.PACKAGE, false, false, false, false);
          default -> Marks.NONE;
        };
    boolean declared = !(field.type() instanceof TypeExpr.Absent);
    pass.outcome.facts.add(
        new Name.Member(owner, key),
        new Fact.Value(Shapes.of(type), declared, marks),
        field.key().span());
  }

  private static List<Fact.Operator> operators(Shared shared, TypeExprLowering lowering) {
    List<Fact.Operator> operators = new ArrayList<>();
    for (DocTag.Operator tag : shared.operators()) {
      List<LuaType> operands = tag.operands().stream().map(lowering::type).toList();
      operators.add(
          new Fact.Operator(tag.operator().text(), operands, lowering.type(tag.result())));
    }
    for (DocTag.Overload tag : shared.overloads()) {
      if (lowering.type(tag.type()) instanceof LuaType.Function signature) {
        List<LuaType> operands = signature.params().stream().map(LuaType.Parameter::type).toList();
        operators.add(new Fact.Operator("call", operands, signature.results().at(0)));
      }
    }
    return operators;
  }
}
