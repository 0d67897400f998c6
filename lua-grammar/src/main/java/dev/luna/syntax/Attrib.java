package dev.luna.syntax;

import dev.luna.text.Span;

/// `<name>` behind or, since Lua 5.5, before the names of a declaration.
public record Attrib(int id, Span span, Ident name) implements Node {}
