package dev.luna.syntax.doc;

import dev.luna.text.Span;

/// A parameter that stands for a type: `T`, `const T`, `T...`, `T: Bound`, `T extends Bound =
/// Default`.
///
/// @param boundSign `:` or `extends`, as written; `""` without a bound
/// @param bound [TypeExpr.Absent] if there is none
/// @param fallback what it is if nothing says otherwise; [TypeExpr.Absent] if there is none
public record TypeParam(
    Span span,
    Word name,
    boolean constant,
    boolean variadic,
    String boundSign,
    TypeExpr bound,
    TypeExpr fallback) {}
