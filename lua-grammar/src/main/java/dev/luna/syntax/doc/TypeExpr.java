package dev.luna.syntax.doc;

import dev.luna.text.Span;
import java.util.List;

/// A type as a comment spells it. What the names mean is not known here.
///
/// Spans are in the file; where a type goes over several lines, the markers between them are
/// covered. The tree is at most a few thousand nodes deep, whatever the input.
public sealed interface TypeExpr {

  /// From the first character to the last.
  Span span();

  /// No type is written.
  record Absent(Span span) implements TypeExpr {}

  /// Something that is no type.
  ///
  /// @param at the place that the message is about
  /// @param message what was expected and what was found, without a full stop
  /// @param text the characters, comment markers left out
  record Error(Span span, Span at, String message, String text) implements TypeExpr {}

  /// `string`, `vim.lsp.Client`.
  ///
  /// @param name the type's name in LuaCATS: LDoc's `int` is `integer`, and `file*` is `file`
  /// @param written the name as it stands there
  record Name(Span span, String name, String written) implements TypeExpr {}

  /// `table<K, V>` or LDoc's `Array(T)`.
  record Apply(Span span, TypeExpr base, Brackets brackets, List<TypeExpr> args)
      implements TypeExpr {}

  /// How arguments are enclosed.
  enum Brackets {
    ANGLE("<", ">"),
    ROUND("(", ")");

    final String open;
    final String close;

    Brackets(String open, String close) {
      this.open = open;
      this.close = close;
    }
  }

  /// A type with one value.
  ///
  /// @param text as written, quotes included
  record Literal(Span span, LiteralKind kind, String text) implements TypeExpr {}

  /// Of what kind a literal's value is.
  enum LiteralKind {
    STRING,
    NUMBER,
    BOOLEAN
  }

  /// `` `T` `` or `` std.`T`.Opts ``: the type that is named by the value of a string argument.
  record Capture(Span span, String prefix, Word name, String suffix) implements TypeExpr {}

  /// `T?` or LDoc's `?T`.
  record Optional(Span span, TypeExpr inner, OptionalForm form) implements TypeExpr {}

  /// Where the question mark stands.
  enum OptionalForm {
    /// `T?`
    SUFFIX,
    /// `?T`
    PREFIX,
    /// `?|A|B`
    PREFIX_BAR
  }

  /// `A | B`, at least two, or one behind a bar.
  ///
  /// @param leading whether a bar stands before the first as well
  record Union(Span span, boolean leading, List<TypeExpr> members) implements TypeExpr {}

  /// A type and the lines below it that add to it.
  ///
  ///     ---@alias Mode string
  ///     ---| "r" # read
  ///     ---|>"w" # write, taken if nothing is said
  ///
  /// @param base [TypeExpr.Absent] if the lines say it all
  record Choice(Span span, TypeExpr base, List<Case> cases) implements TypeExpr {}

  /// A line of a [Choice].
  ///
  /// @param mark `>` for a default, `+` for an addition, else `""`
  record Case(Span span, String mark, TypeExpr type, DocText text) {}

  /// `A & B`, at least two.
  record Intersection(Span span, List<TypeExpr> members) implements TypeExpr {}

  /// `T[]`.
  record Array(Span span, TypeExpr element) implements TypeExpr {}

  /// `[A, B...]`.
  record Tuple(Span span, List<TypeExpr> items) implements TypeExpr {}

  /// `{ name: T, [K]: V }`, also LDoc's `{T, U}`, `{name=T}` and `{T, ...}`.
  ///
  /// @param separators the `,` or `;` behind each entry; behind the last there may be none
  record Table(Span span, List<TableEntry> entries, String separators) implements TypeExpr {}

  /// `async fun<T>(a: A, b?: B, ...: C): R, S`.
  ///
  /// @param grouped whether the results stand in parentheses
  record Function(
      Span span,
      boolean async,
      List<TypeParam> generics,
      List<Slot> params,
      List<Slot> results,
      boolean grouped)
      implements TypeExpr {}

  /// A parameter or a result of a [Function].
  ///
  /// @param name may be `...`; absent if there is none
  /// @param type [TypeExpr.Absent] if there is none
  record Slot(Span span, Word name, boolean optional, TypeExpr type) {}

  /// `T...` or `...T`; `...` alone has an absent `inner`.
  record Variadic(Span span, TypeExpr inner, boolean dotsFirst) implements TypeExpr {}

  /// `(T)`.
  record Paren(Span span, TypeExpr inner) implements TypeExpr {}

  /// `keyof T`.
  record KeyOf(Span span, TypeExpr operand) implements TypeExpr {}

  /// `T[K]`.
  record Indexed(Span span, TypeExpr base, TypeExpr key) implements TypeExpr {}

  /// `subject extends bound and yes or no`.
  record Conditional(Span span, TypeExpr subject, TypeExpr bound, TypeExpr yes, TypeExpr no)
      implements TypeExpr {}

  /// `infer P`.
  record Infer(Span span, Word name) implements TypeExpr {}

  /// `new (fun(…))`: a class by its constructor.
  record Constructor(Span span, TypeExpr inner) implements TypeExpr {}

  /// `T -nil`, `T +U`, `T -?`.
  record Adjusted(Span span, TypeExpr base, Change change) implements TypeExpr {}

  /// `+T`, `-T`, `-?` or, in a cast, `T` alone.
  ///
  /// @param sign `+`, `-` or `""`
  /// @param type for `?` a [Name] of that name
  record Change(Span span, String sign, TypeExpr type) {}
}
