/// Reads the text of files of configuration: a pure function from text to settings and problems.
///
///     text ─ TomlText, JsonText, LuaText ─► ConfigValue ─ Vocabulary ─► Settings ─ merged ─ Decoder ─► ProjectConfig
///
/// Each file has a vocabulary, a table of the keys that it may have. It translates them into one set
/// of names, so that merging and decoding know nothing of who said what. **Merging**: `Luna.toml`
/// beats `.luarc.json`, which beats `.emmyrc.json`, which beats `.luacheckrc`. A single value
/// replaces the weaker file's, a list is added to it (but that of `lua.path`, whose order means
/// something, replaces it), a table is merged key by key.
///
/// What is wrong never throws: it is a [dev.luna.config.ConfigProblem], and the good keys hold.
@NullMarked
package dev.luna.project.settings;

import org.jspecify.annotations.NullMarked;
