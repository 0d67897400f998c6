package dev.luna.syntax;

import dev.luna.text.Span;
import java.util.List;

/// The name in `function a.b.c:m()`.
///
/// @param base the variable, `a`; an empty name if nothing is typed yet
/// @param fields the names behind it, `b`, `c`, `m`
/// @param method whether the last field stands behind a colon, so that the function has a `self`
public record FunctionName(int id, Span span, Expr.NameRef base, List<Ident> fields, boolean method)
    implements Node {}
