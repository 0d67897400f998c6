package dev.luna.syntax.doc;

import static dev.luna.syntax.doc.TagReader.flag;
import static dev.luna.syntax.doc.TagReader.prose;
import static dev.luna.syntax.doc.TagReader.setting;
import static java.util.Map.entry;

import dev.luna.syntax.doc.DocTag.FlagKind;
import dev.luna.syntax.doc.DocTag.ProseKind;
import dev.luna.syntax.doc.DocTag.SettingKind;
import java.util.Map;

/// LuaCATS's tags, those that only EmmyLua knows included. A new tag is a line of this table.
final class LuaCatsReader {
  static final Map<String, TagReader> TAGS =
      Map.ofEntries(
          entry("class", DefinitionTags::classDef),
          entry("interface", DefinitionTags::classDef),
          entry("field", DefinitionTags::field),
          entry("alias", DefinitionTags::alias),
          entry("enum", DefinitionTags::enumDef),
          entry("type", DefinitionTags::typeOf),
          entry("operator", DefinitionTags::operator),
          entry("param", FunctionTags::param),
          entry("vararg", FunctionTags::vararg),
          entry("return", FunctionTags::returns),
          entry("returns", FunctionTags::returnsInOtherWords),
          entry("return_cast", FunctionTags::returnCast),
          entry("return_overload", FunctionTags::returnOverload),
          entry("generic", FunctionTags::generic),
          entry("overload", FunctionTags::overload),
          entry("cast", PlaceTags::cast),
          entry("as", PlaceTags::as),
          entry("<", PlaceTags::callTypes),
          entry("[", PlaceTags::attributes),
          entry("diagnostic", PlaceTags::diagnostic),
          entry("version", PlaceTags::version),
          entry("module", PlaceTags::required),
          entry("meta", PlaceTags::meta),
          entry("async", flag(FlagKind.ASYNC)),
          entry("nodiscard", flag(FlagKind.NODISCARD)),
          entry("deprecated", flag(FlagKind.DEPRECATED)),
          entry("private", flag(FlagKind.PRIVATE)),
          entry("protected", flag(FlagKind.PROTECTED)),
          entry("public", flag(FlagKind.PUBLIC)),
          entry("package", flag(FlagKind.PACKAGE)),
          entry("internal", flag(FlagKind.INTERNAL)),
          entry("readonly", flag(FlagKind.READONLY)),
          entry("source", setting(SettingKind.SOURCE)),
          entry("namespace", setting(SettingKind.NAMESPACE)),
          entry("using", setting(SettingKind.USING)),
          entry("mapping", setting(SettingKind.MAPPING)),
          entry("language", setting(SettingKind.LANGUAGE)),
          entry("schema", setting(SettingKind.SCHEMA)),
          entry("see", prose(ProseKind.SEE)),
          entry("region", PlaceTags.line(ProseKind.REGION)),
          entry("endregion", PlaceTags.line(ProseKind.END_REGION)));

  private LuaCatsReader() {}
}
