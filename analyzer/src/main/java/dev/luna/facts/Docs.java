package dev.luna.facts;

import dev.luna.facts.Fact.Marks;
import dev.luna.facts.Fact.Visibility;
import dev.luna.syntax.Node;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TreeWalk;
import dev.luna.syntax.doc.DocComment;
import dev.luna.syntax.doc.DocComments;
import dev.luna.syntax.doc.DocTag;
import dev.luna.syntax.doc.DocTag.FlagKind;
import dev.luna.syntax.doc.TagHead;
import dev.luna.syntax.doc.TypeExpr;
import dev.luna.text.SourceText;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.TypeVar;
import dev.luna.types.TypeExprLowering;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the comments of a file declare, and where to look up what they say of a node.
final class Docs {
  private static final Set<String> LUACATS = Set.of("param", "return", "vararg");

  private final DocComments comments;
  private final SourceText text;
  private final List<DocComment> all = new ArrayList<>();
  private final Map<String, List<TypeVar>> generics = new HashMap<>();

  Docs(SyntaxTree tree, DocComments comments) {
    this.comments = comments;
    this.text = tree.source();
    comments.file().ifPresent(all::add);
    all.addAll(comments.free());
    List<DocComment> owned = new ArrayList<>();
    TreeWalk.walk(
        tree.chunk(),
        node -> {
          comments.of(node).ifPresent(owned::add);
          return true;
        });
    owned.stream().filter(c -> c != comments.file().orElse(null)).forEach(all::add);
    all.removeIf(c -> !applies(c));
    for (DocComment comment : all) {
      for (DocTag.ClassDef tag : comment.tags(DocTag.ClassDef.class)) {
        generics.put(tag.name().text(), TypeExprLowering.plain().variables(tag.generics()));
      }
    }
  }

  /// Whether what a comment declares is there in the file's dialect: the place to ask what its
  /// `@version` says.
  private static boolean applies(DocComment comment) {
    return !comment.span().isEmpty();
  }

  /// All comments that may declare something.
  List<DocComment> all() {
    return all;
  }

  /// Whether this file declares the class.
  boolean declares(String name) {
    return generics.containsKey(name);
  }

  /// How types are spelled within these classes.
  TypeExprLowering lowering(Set<String> classes) {
    TypeExprLowering lowering = TypeExprLowering.plain();
    for (String name : classes) {
      lowering = lowering.with(generics.getOrDefault(name, List.of()));
    }
    return lowering;
  }

  /// `@type` of a statement or field: a type for each of its values.
  List<LuaType> types(Node node) {
    return comments.of(node).stream()
        .flatMap(c -> c.tags(DocTag.TypeOf.class).stream())
        .flatMap(t -> t.types().stream())
        .map(TypeExprLowering.plain()::type)
        .toList();
  }

  /// The class that the comment of a statement declares.
  Optional<String> className(Node node) {
    return comments.of(node).stream()
        .flatMap(c -> c.tags(DocTag.ClassDef.class).stream())
        .map(t -> t.name().text())
        .filter(n -> !n.isEmpty())
        .findFirst();
  }

  /// The request of which `@module` says that a variable holds it.
  Optional<String> required(Node node) {
    return comments.of(node).stream()
        .flatMap(c -> c.tags(DocTag.Required.class).stream())
        .map(t -> t.name().text())
        .findFirst();
  }

  /// The type that a comment beside a parameter gives it.
  Optional<LuaType> param(Node param, String name) {
    return comments.of(param).stream()
        .flatMap(c -> c.tags(DocTag.Param.class).stream())
        .filter(t -> t.name().text().equals(name) && !(t.type() instanceof TypeExpr.Absent))
        .map(t -> TypeExprLowering.plain().type(t.type()))
        .findFirst();
  }

  Marks marks(Node node) {
    return comments.of(node).map(Docs::marks).orElse(Marks.NONE);
  }

  static Marks marks(DocComment comment) {
    List<FlagKind> flags = comment.tags(DocTag.Flag.class).stream().map(DocTag.Flag::kind).toList();
    Marks marks =
        new Marks(
            visibility(flags.stream()),
            flags.contains(FlagKind.DEPRECATED),
            flags.contains(FlagKind.NODISCARD),
            flags.contains(FlagKind.ASYNC),
            false);
    return marks.equals(Marks.NONE) ? Marks.NONE : marks;
  }

  /// The marks of a function.
  Marks functionMarks(DocComment comment) {
    Marks marks = marks(comment);
    Stream<TagHead> heads =
        Stream.concat(
            comment.tags(DocTag.Param.class).stream().map(DocTag.Param::head),
            comment.tags(DocTag.Return.class).stream().map(DocTag.Return::head));
    return heads.noneMatch(this::isLoose)
        ? marks
        : new Marks(marks.visibility(), marks.deprecated(), marks.nodiscard(), marks.async(), true);
  }

  /// Whether a tag is written as in LDoc: `-- @param`, `@tparam`.
  private boolean isLoose(TagHead head) {
    int start = text.lines().start(text.lines().lineOf(head.span().start()));
    String before = text.text().substring(start, head.span().start()).strip();
    return !before.startsWith("---") || !LUACATS.contains(head.word());
  }

  private static Visibility visibility(Stream<FlagKind> flags) {
    return flags
        .map(f ->
            switch (f) {
              case PRIVATE, LOCAL -> Visibility.PRIVATE;
              case PROTECTED -> Visibility.PROTECTED;
              case PACKAGE, INTERNAL -> Visibility.PACKAGE;
              default -> Visibility.PUBLIC;
            })
        .filter(v -> v != Visibility.PUBLIC)
        .findFirst()
        .orElse(Visibility.PUBLIC);
  }
}
