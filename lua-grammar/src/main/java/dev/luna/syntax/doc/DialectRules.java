package dev.luna.syntax.doc;

import dev.luna.syntax.doc.DocLine.Marker;
import dev.luna.syntax.doc.TagHead.Style;
import dev.luna.syntax.doc.TypeParser.Mode;
import java.util.List;
import java.util.Set;

/// Which dialect a tag is read as; the rules stand in the package's documentation.
final class DialectRules {
  /// Tags that people write in comments of either dialect, although only LDoc defines them.
  private static final Set<String> NEUTRAL =
      Set.of(
          "usage",
          "author",
          "copyright",
          "license",
          "release",
          "since",
          "todo",
          "fixme",
          "warning",
          "summary",
          "description",
          "comment",
          "error",
          "export",
          "local",
          "static");

  private static final Set<String> LUADOC_KINDS = Set.of("function", "table", "field", "module");

  /// How a tag is written, which says what its author had in mind.
  enum Writing {
    /// `---@tag`
    LUACATS,
    /// `--- @tag`: both dialects are written so.
    EITHER,
    /// `-- @tag`, or in a block comment
    LDOC
  }

  private final Writing block;

  /// @param sections the tags of one comment
  DialectRules(DocSource source, List<TagSection> sections) {
    this.block = evidence(source, sections);
  }

  /// What the comment as a whole says about tags that are written in the way of both.
  private static Writing evidence(DocSource source, List<TagSection> sections) {
    Writing found = Writing.EITHER;
    for (TagSection section : sections) {
      DocCursor in = section.cursor(source);
      TagHead head = HeadReader.read(in);
      boolean at = head.style() == Style.AT;
      boolean luacats = at && LuaCatsReader.TAGS.containsKey(head.word());
      boolean ldoc = LDocReader.TAGS.containsKey(head.word());
      boolean declares = at && head.word().equals("class") && !isKind(in);
      if (section.writing() == Writing.LUACATS && luacats || luacats && !ldoc || declares) {
        return Writing.LUACATS;
      }
      boolean ldocOnly = ldoc && !luacats && !NEUTRAL.contains(head.word());
      if (!at || section.writing() == Writing.LDOC || ldocOnly || !head.modifiers().isEmpty()) {
        found = Writing.LDOC;
      }
    }
    return found;
  }

  static Writing writing(DocSource source, int line, int at) {
    Marker marker = source.marker(line);
    boolean tight = at == source.lineStart(line);
    if (tight && (marker == Marker.DOC || marker == Marker.BLOCK && line == 0)) {
      return Writing.LUACATS;
    }
    return marker == Marker.DOC ? Writing.EITHER : Writing.LDOC;
  }

  /// The reader of a tag, given the cursor behind its head.
  TagReader reader(TagHead head, Writing writing, DocCursor behind) {
    TagReader luacats = LuaCatsReader.TAGS.get(head.word());
    TagReader ldoc =
        head.style() == Style.TYPE ? LDocTags::signedParam : LDocReader.TAGS.get(head.word());
    if (ldoc != null && head.style() != Style.AT) {
      return ldoc;
    }
    if (luacats == null || ldoc == null) {
      return luacats != null ? luacats : ldoc != null ? ldoc : DialectRules::unknown;
    }
    if (head.word().equals("class")) {
      return isKind(behind) && writing != Writing.LUACATS ? ldoc : luacats;
    }
    if (!head.modifiers().isEmpty()) {
      return ldoc;
    }
    Writing meant = writing == Writing.EITHER ? block : writing;
    boolean asLuaCats =
        meant == Writing.LUACATS || meant == Writing.EITHER && isClear(head.word(), behind);
    return head.word().equals("module") && !quoted(behind) ? ldoc : asLuaCats ? luacats : ldoc;
  }

  private static DocTag unknown(TagInput tag) {
    DocText text = tag.lines();
    return new DocTag.Unknown(tag.span(), tag.head, text);
  }

  /// Whether LuaDoc's name of a kind of thing is next, not that of a class.
  private static boolean isKind(DocCursor in) {
    return LUADOC_KINDS.contains(restOf(in));
  }

  private static String restOf(DocCursor in) {
    return in.text(in.at, in.lineEnd()).strip();
  }

  private static boolean quoted(DocCursor in) {
    String rest = restOf(in);
    return rest.startsWith("'") || rest.startsWith("\"");
  }

  /// Whether what stands behind the tag's name can only be LuaCATS.
  private static boolean isClear(String tag, DocCursor behind) {
    DocCursor in = new DocCursor(behind.source(), behind.at, behind.end());
    return switch (tag) {
      case "param", "field" -> {
        in.blanks();
        in.run("?");
        yield in.peek() == '?' || isClearType(in);
      }
      case "return", "returns" -> isClearType(in);
      case "alias" -> restOf(in).contains(" ") || in.end() > in.lineEnd();
      default -> true;
    };
  }

  /// Whether the type that is next cannot be a text: a primitive one, one with a sign in it, or a
  /// dotted name.
  private static boolean isClearType(DocCursor in) {
    TypeExpr type = TypeParser.read(in, Mode.LUACATS);
    return switch (type) {
      case TypeExpr.Absent _, TypeExpr.Error _, TypeExpr.Paren _, TypeExpr.Capture _ -> false;
      case TypeExpr.Name name -> isPrimitive(type) || name.written().contains(".");
      default -> true;
    };
  }

  /// Whether all names in the type are known without a declaration.
  static boolean isPrimitive(TypeExpr type) {
    return switch (type) {
      case TypeExpr.Name name -> TypeNames.isPrimitive(name.written());
      case TypeExpr.Union(_, _, var members) ->
          members.stream().allMatch(DialectRules::isPrimitive);
      case TypeExpr.Optional(_, var inner, _) -> isPrimitive(inner);
      case TypeExpr.Array(_, var element) -> isPrimitive(element);
      default -> false;
    };
  }
}
