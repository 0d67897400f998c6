package dev.luna.project.settings;

import static dev.luna.project.settings.Schemas.FLAG;
import static dev.luna.project.settings.Schemas.TEXT;
import static dev.luna.project.settings.Schemas.TEXTS;

import dev.luna.config.Level;
import dev.luna.project.settings.Schema.ByCode;
import dev.luna.project.settings.Schema.Fields;
import dev.luna.project.settings.Schema.ListOf;
import dev.luna.project.settings.Schema.OneOf;
import dev.luna.syntax.Dialect;
import java.util.List;
import java.util.Map;

/// The keys of `Luna.toml`. `docs/schema/luna-toml.schema.json` has the same.
final class LunaToml {
  private static final Schema DIALECT = new OneOf(Dialect.options());
  private static final Schema LEVEL = new OneOf(Level.words());

  static final Vocabulary KEYS =
      Vocabulary.of(
          "",
          Key.needless("module.name", TEXT),
          Key.needless("module.version", TEXT),
          Key.needless("module.description", TEXT),
          Key.needless("module.license", TEXT),
          Key.needless("module.authors", TEXTS),
          Key.needless("module.repository", TEXT),
          Key.needless("module.main", TEXT),
          Key.of("lua.dialect", DIALECT),
          Key.of("lua.path", TEXTS),
          Key.of("lua.globals", TEXTS),
          Key.of("lua.libraries", TEXTS),
          Key.of("lua.ignore", TEXTS),
          Key.of(
              "lua.scope",
              new ListOf(
                  new Fields(
                      Map.of(
                          "paths", TEXTS,
                          "dialect", DIALECT,
                          "path", TEXTS,
                          "globals", TEXTS,
                          "libraries", TEXTS,
                          "ignore", TEXTS)))),
          Key.of("check.strict", FLAG),
          Key.of(
              "check.fail-on",
              new OneOf(List.of("error", "warning", "information", "hint", "never"))),
          Key.of("check.severity", new ByCode(LEVEL)),
          Key.notYet("check.baseline"),
          Key.notYet("format.*"),
          Key.notYet("permissions.*"),
          Key.notYet("limits.*"),
          Key.notYet("test.*"),
          Key.notYet("doc.*"),
          Key.notYet("debug.*"),
          Key.notYet("build.*"),
          Key.notYet("dependencies.*"));

  private LunaToml() {}
}
