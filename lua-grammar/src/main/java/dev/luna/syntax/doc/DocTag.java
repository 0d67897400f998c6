package dev.luna.syntax.doc;

import dev.luna.text.Span;
import java.util.List;

/// A tag of a doc comment, with what stands behind it.
///
/// LuaCATS's and LDoc's ways to say the same thing give the same record: `@tparam`, `@string` and
/// `---@param` are all a [Param]. What was not written is absent ([Word#none], [TypeExpr.Absent],
/// an empty text), never null.
public sealed interface DocTag {

  /// From `@` to the last character that belongs to the tag, its lines of text included.
  Span span();

  /// The tag's name and modifiers, as written.
  TagHead head();

  /// The prose behind or, for fields of a class, above the tag.
  DocText text();

  /// `@class (exact) Name<T> : Base, Other`.
  ///
  /// @param isInterface whether it is written `@interface`
  record ClassDef(
      Span span,
      TagHead head,
      boolean isInterface,
      List<Word> attributes,
      Word name,
      List<TypeParam> generics,
      List<TypeExpr> bases,
      DocText text)
      implements DocTag {}

  /// `@field private name? T`, `@tfield T name`.
  record Field(
      Span span,
      TagHead head,
      Word scope,
      FieldKey key,
      boolean optional,
      TypeExpr type,
      DocText text)
      implements DocTag {}

  /// What a field is called.
  sealed interface FieldKey {
    Span span();

    record Named(Word name) implements FieldKey {
      @Override
      public Span span() {
        return name.span();
      }
    }

    /// `[string]`, `[1]`, `["x"]`.
    record Typed(Span span, TypeExpr type) implements FieldKey {}
  }

  /// `@type T, U`: the types of the values below.
  record TypeOf(Span span, TagHead head, List<TypeExpr> types, DocText text) implements DocTag {}

  /// `@alias Name<T> T`, perhaps a [TypeExpr.Choice].
  record Alias(
      Span span,
      TagHead head,
      List<Word> attributes,
      Word name,
      List<TypeParam> generics,
      TypeExpr type,
      DocText text)
      implements DocTag {}

  /// `@enum (key) Name: T`.
  record EnumDef(
      Span span, TagHead head, List<Word> attributes, Word name, TypeExpr base, DocText text)
      implements DocTag {}

  /// `@param name? T text`, `@tparam T name text`, `@string name text`, `@vararg T`.
  record Param(Span span, TagHead head, Word name, boolean optional, TypeExpr type, DocText text)
      implements DocTag {}

  /// `@return T name, U text`, `@treturn T text`.
  ///
  /// @param items empty if only a text says what is returned
  record Return(Span span, TagHead head, List<Result> items, DocText text) implements DocTag {}

  /// One value of a [Return].
  record Result(Span span, TypeExpr type, Word name) {}

  /// `@error text`: `nil` and a message are returned if something fails.
  record Failure(Span span, TagHead head, DocText text) implements DocTag {}

  /// `@return_cast p T else U`: what a true result says about a parameter.
  record ReturnCast(
      Span span, TagHead head, Word name, TypeExpr type, TypeExpr otherwise, DocText text)
      implements DocTag {}

  /// `@return_overload T, U`: results that come together.
  record ReturnOverload(Span span, TagHead head, List<TypeExpr> types, DocText text)
      implements DocTag {}

  /// `@generic T: C, U`.
  record Generic(Span span, TagHead head, List<TypeParam> params, DocText text) implements DocTag {}

  /// `@overload fun(…)`.
  record Overload(Span span, TagHead head, TypeExpr type, DocText text) implements DocTag {}

  /// `@operator add(T): R`, `@operator call(T, U): R`.
  ///
  /// @param grouped whether there are parentheses, which may be empty
  /// @param operands those besides the value itself
  record Operator(
      Span span,
      TagHead head,
      Word operator,
      boolean grouped,
      List<TypeExpr> operands,
      TypeExpr result,
      DocText text)
      implements DocTag {}

  /// `@cast name +T, -U, -?`. Without a name it is about the expression before it.
  record Cast(Span span, TagHead head, Word name, List<TypeExpr.Change> changes, DocText text)
      implements DocTag {}

  /// `@as T`.
  record As(Span span, TagHead head, TypeExpr type, DocText text) implements DocTag {}

  /// `@<T, U>`: type arguments of the call.
  record CallTypes(Span span, TagHead head, List<TypeExpr> types, DocText text) implements DocTag {}

  /// `@[name(args), …]`.
  record Attributes(Span span, TagHead head, List<Attribute> uses, DocText text)
      implements DocTag {}

  /// An attribute and its arguments as written.
  record Attribute(Span span, Word name, List<Word> args) {}

  /// `@diagnostic disable-next-line: code, code`.
  record Diagnostic(Span span, TagHead head, Word mode, List<Word> codes, DocText text)
      implements DocTag {}

  /// `@version >5.2, JIT`.
  record Version(Span span, TagHead head, List<VersionRange> versions, DocText text)
      implements DocTag {}

  /// Versions of Lua that `@version` names.
  ///
  /// @param relation `>`, `<`, `>=`, `<=`, `=` or `""`
  record VersionRange(Span span, String relation, Word version) {}

  /// `@module 'x'`: the variable is what `require` gives.
  ///
  /// @param quote `'`, `"` or `""`
  record Required(Span span, TagHead head, String quote, Word name, DocText text)
      implements DocTag {}

  /// What the file is: `@meta`, `@module x`, `@classmod x`.
  record File(Span span, TagHead head, FileKind kind, Word name, DocText text) implements DocTag {}

  /// Kinds of file.
  enum FileKind {
    META,
    MODULE,
    CLASS_MODULE,
    SUBMODULE,
    SCRIPT,
    EXAMPLE,
    TOPIC,
    SOURCE_PAGE
  }

  /// What the comment documents, said in so many words: `@function name`, `@section name`.
  record Item(Span span, TagHead head, ItemKind kind, Word name, DocText text) implements DocTag {}

  /// Kinds of item.
  enum ItemKind {
    FUNCTION,
    LOCAL_FUNCTION,
    TABLE,
    SECTION,
    /// `@type Name`: the methods of a class follow.
    CLASS_SECTION,
    FACTORY,
    ANNOTATION,
    /// `@class function`, the way of LuaDoc to name a kind.
    KIND
  }

  /// A property that is there or is not; the text says why.
  record Flag(Span span, TagHead head, FlagKind kind, DocText text) implements DocTag {}

  /// Properties.
  enum FlagKind {
    ASYNC,
    NODISCARD,
    DEPRECATED,
    PRIVATE,
    PROTECTED,
    PUBLIC,
    PACKAGE,
    INTERNAL,
    READONLY,
    LOCAL,
    EXPORT,
    STATIC,
    CONSTRUCTOR,
    CLASS_METHOD
  }

  /// A property with one word as its value.
  record Setting(Span span, TagHead head, SettingKind kind, Word value, DocText text)
      implements DocTag {}

  /// Properties with a value.
  enum SettingKind {
    SOURCE,
    NAMESPACE,
    USING,
    MAPPING,
    LANGUAGE,
    SCHEMA,
    /// The local variable that holds the module.
    MODULE_VARIABLE,
    NAME,
    WITHIN,
    INCLUDE,
    CHARSET,
    CONFIGURATION,
    PRAGMA
  }

  /// A piece of prose with a role.
  record Prose(Span span, TagHead head, ProseKind kind, DocText text) implements DocTag {}

  /// Roles of prose.
  enum ProseKind {
    SEE,
    USAGE,
    RAISE,
    AUTHOR,
    COPYRIGHT,
    LICENSE,
    RELEASE,
    SINCE,
    /// `@todo`
    TASK,
    /// `@fixme`
    DEFECT,
    WARNING,
    SUMMARY,
    DESCRIPTION,
    COMMENT,
    REGION,
    END_REGION
  }

  /// A tag that nobody knows, kept verbatim.
  record Unknown(Span span, TagHead head, DocText text) implements DocTag {}
}
