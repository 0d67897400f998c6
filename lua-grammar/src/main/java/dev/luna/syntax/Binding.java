package dev.luna.syntax;

import dev.luna.text.Span;
import java.util.List;

/// A name that a statement declares, with its own attributes: `x <const>`.
public record Binding(int id, Span span, Ident name, List<Attrib> attribs) implements Node {}
