package dev.luna.config;

import dev.luna.syntax.Dialect;

/// Which Lua a project is read as.
///
/// @param why in words that follow "because": `Luna.toml says so`
public record DialectChoice(Dialect dialect, String why) {}
