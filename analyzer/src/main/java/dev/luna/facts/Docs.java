package dev.luna.facts;

import dev.luna.facts.Fact.Marks;
import dev.luna.facts.Fact.Visibility;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.TableField;
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
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// What the comments of a file declare, and where to look up what they say of a node.
final class Docs {
  private static final Set<String> LUACATS = Set.of("param", "return", "vararg");

  private final DocComments comments;
  private final Dialect dialect;
  private boolean versioned;
  private final boolean hasVersions;
  private final SourceText text;
  private final List<DocComment> all = new ArrayList<>();
  private final Map<String, List<TypeVar>> generics = new HashMap<>();
  private final Set<String> sections = new HashSet<>();

  Docs(SourceText text, DocComments comments, Dialect dialect) {
    this.comments = comments;
    this.dialect = dialect;
    this.text = text;
    comments.file().ifPresent(all::add);
    all.addAll(comments.free());
    DocComment file = comments.file().orElse(null);
    for (DocComment comment : comments.owned()) {
      if (comment != file) {
        all.add(comment);
      }
      versioned |= !applies(comment);
    }
    hasVersions = all.stream().anyMatch(Docs::isVersioned);
    all.removeIf(c -> !applies(c));
    for (DocComment comment : all) {
      sectionOf(comment).ifPresent(sections::add);
      for (DocTag.ClassDef tag : comment.tags(DocTag.ClassDef.class)) {
        generics.put(tag.name().text(), TypeExprLowering.plain().variables(tag.generics()));
      }
    }
  }

  /// Whether the file declares anything for certain versions of Lua only.
  boolean hasVersions() {
    return hasVersions;
  }

  static boolean isVersioned(DocComment comment) {
    return !comment.tags(DocTag.Version.class).isEmpty();
  }

  /// Whether what a comment declares is there in the file's dialect, as far as `@version` says.
  boolean applies(DocComment comment) {
    List<DocTag.Version> tags = comment.tags(DocTag.Version.class);
    if (tags.isEmpty()) {
      return true;
    }
    List<DocTag.VersionRange> versions = new ArrayList<>();
    tags.forEach(tag -> versions.addAll(tag.versions()));
    return VersionFilter.covers(versions, dialect);
  }

  /// Whether a declaration is there in the file's dialect. One that is not is left out with all
  /// that is in it, as if nobody had written it: the stubs declare a function once for each dialect
  /// that has it otherwise, and names are not to be numbered by what others have.
  boolean isThere(Node node) {
    return !versioned
        || switch (node) {
          case Stat.Local _,
              Stat.LocalFunction _,
              Stat.Global _,
              Stat.GlobalFunction _,
              Stat.FunctionDeclaration _,
              Stat.Assign _,
              TableField _ ->
              comments.of(node).map(this::applies).orElse(true);
          default -> true;
        };
  }

  /// Whether a comment above a table declares something of its entries: that they are an enum, or
  /// their types.
  boolean isAboutEntries(DocComment comment) {
    return applies(comment)
        && (!comment.tags(DocTag.EnumDef.class).isEmpty()
            || !comment.tags(DocTag.Field.class).isEmpty()
                && comment.tags(DocTag.ClassDef.class).isEmpty());
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
    Optional<DocComment> comment = comments.of(node);
    if (comment.isEmpty()) {
      return List.of();
    }
    List<LuaType> types = new ArrayList<>();
    for (DocTag.TypeOf tag : comment.get().tags(DocTag.TypeOf.class)) {
      for (TypeExpr type : tag.types()) {
        types.add(TypeExprLowering.plain().type(type));
      }
    }
    return types;
  }

  /// The class that the comment of a statement declares.
  Optional<String> className(Node node) {
    Optional<DocComment> comment = comments.of(node);
    if (comment.isPresent()) {
      for (DocTag.ClassDef tag : comment.get().tags(DocTag.ClassDef.class)) {
        if (!tag.name().text().isEmpty()) {
          return Optional.of(tag.name().text());
        }
      }
    }
    return switch (node) {
      case Stat.Local(_, _, _, var names, var values) when !values.isEmpty() ->
          section(names.getFirst().name().name(), values.getFirst());
      case Stat.Assign(_, _, var targets, var values) when !values.isEmpty() ->
          targets.getFirst() instanceof Expr.Index(_, _, _, var name)
              ? section(name.name(), values.getFirst())
              : Optional.empty();
      default -> Optional.empty();
    };
  }

  /// LDoc's `@type Name` stands alone: it is about what the file makes of that name.
  private Optional<String> section(String name, Expr value) {
    boolean makes =
        value instanceof Expr.Table
            || value instanceof Expr.Call call
                && call.callee() instanceof Expr.NameRef
                && !call.calls("require");
    return makes && sections.contains(name) ? Optional.of(name) : Optional.empty();
  }

  /// The class that LDoc's `@type Name` begins.
  static Optional<String> sectionOf(DocComment comment) {
    return comment.tags(DocTag.Item.class).stream()
        .filter(i -> i.kind() == DocTag.ItemKind.CLASS_SECTION && !i.name().isAbsent())
        .map(i -> i.name().text())
        .findFirst();
  }

  /// The request of which `@module` says that a variable holds it.
  Optional<String> required(Node node) {
    Optional<DocComment> comment = comments.of(node);
    if (comment.isPresent()) {
      for (DocTag.Required tag : comment.get().tags(DocTag.Required.class)) {
        return Optional.of(tag.name().text());
      }
    }
    return Optional.empty();
  }

  /// The type that a comment beside a parameter gives it.
  Optional<LuaType> param(Node param, String name) {
    Optional<DocComment> comment = comments.of(param);
    if (comment.isPresent()) {
      for (DocTag.Param tag : comment.get().tags(DocTag.Param.class)) {
        if (tag.name().text().equals(name) && !(tag.type() instanceof TypeExpr.Absent)) {
          return Optional.of(TypeExprLowering.plain().type(tag.type()));
        }
      }
    }
    return Optional.empty();
  }

  Marks marks(Node node) {
    Optional<DocComment> comment = comments.of(node);
    return comment.isPresent() ? marks(comment.get()) : Marks.NONE;
  }

  static Marks marks(DocComment comment) {
    List<DocTag.Flag> tags = comment.tags(DocTag.Flag.class);
    if (tags.isEmpty()) {
      return Marks.NONE;
    }
    Set<FlagKind> flags = EnumSet.noneOf(FlagKind.class);
    Visibility visibility = Visibility.PUBLIC;
    for (DocTag.Flag tag : tags) {
      flags.add(tag.kind());
      if (visibility == Visibility.PUBLIC) {
        visibility = visibility(tag.kind());
      }
    }
    Marks marks =
        new Marks(
            visibility,
            flags.contains(FlagKind.DEPRECATED),
            flags.contains(FlagKind.NODISCARD),
            flags.contains(FlagKind.ASYNC),
            false);
    return marks.equals(Marks.NONE) ? Marks.NONE : marks;
  }

  private static Visibility visibility(FlagKind flag) {
    return switch (flag) {
      case PRIVATE, LOCAL -> Visibility.PRIVATE;
      case PROTECTED -> Visibility.PROTECTED;
      case PACKAGE, INTERNAL -> Visibility.PACKAGE;
      default -> Visibility.PUBLIC;
    };
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
}
