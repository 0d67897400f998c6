package dev.luna.syntax.doc;

import static dev.luna.syntax.doc.LDocTags.fileKind;
import static dev.luna.syntax.doc.LDocTags.item;
import static dev.luna.syntax.doc.TagReader.flag;
import static dev.luna.syntax.doc.TagReader.prose;
import static dev.luna.syntax.doc.TagReader.setting;
import static java.util.Map.entry;

import dev.luna.syntax.doc.DocTag.FileKind;
import dev.luna.syntax.doc.DocTag.FlagKind;
import dev.luna.syntax.doc.DocTag.ItemKind;
import dev.luna.syntax.doc.DocTag.ProseKind;
import dev.luna.syntax.doc.DocTag.SettingKind;
import java.util.Map;

/// LDoc's tags. A new tag is a line of this table.
final class LDocReader {
  static final Map<String, TagReader> TAGS =
      Map.ofEntries(
          entry("module", fileKind(FileKind.MODULE)),
          entry("classmod", fileKind(FileKind.CLASS_MODULE)),
          entry("submodule", fileKind(FileKind.SUBMODULE)),
          entry("script", fileKind(FileKind.SCRIPT)),
          entry("example", fileKind(FileKind.EXAMPLE)),
          entry("topic", fileKind(FileKind.TOPIC)),
          entry("file", fileKind(FileKind.SOURCE_PAGE)),
          entry("function", item(ItemKind.FUNCTION)),
          entry("lfunction", item(ItemKind.LOCAL_FUNCTION)),
          entry("table", item(ItemKind.TABLE)),
          entry("section", item(ItemKind.SECTION)),
          entry("type", item(ItemKind.CLASS_SECTION)),
          entry("factory", item(ItemKind.FACTORY)),
          entry("annotation", item(ItemKind.ANNOTATION)),
          entry("class", item(ItemKind.KIND)),
          entry("param", LDocTags::param),
          entry("tparam", LDocTags::typedParam),
          entry("string", LDocTags::wordParam),
          entry("number", LDocTags::wordParam),
          entry("int", LDocTags::wordParam),
          entry("bool", LDocTags::wordParam),
          entry("func", LDocTags::wordParam),
          entry("tab", LDocTags::wordParam),
          entry("thread", LDocTags::wordParam),
          entry("return", LDocTags::returns),
          entry("returns", LDocTags::returns),
          entry("treturn", LDocTags::typedReturn),
          entry("field", LDocTags::field),
          entry("tfield", LDocTags::typedField),
          entry("error", LDocTags::failure),
          entry("local", flag(FlagKind.LOCAL)),
          entry("export", flag(FlagKind.EXPORT)),
          entry("static", flag(FlagKind.STATIC)),
          entry("constructor", flag(FlagKind.CONSTRUCTOR)),
          entry("private", flag(FlagKind.PRIVATE)),
          entry("classmethod", flag(FlagKind.CLASS_METHOD)),
          entry("alias", setting(SettingKind.MODULE_VARIABLE)),
          entry("name", setting(SettingKind.NAME)),
          entry("within", setting(SettingKind.WITHIN)),
          entry("include", setting(SettingKind.INCLUDE)),
          entry("charset", setting(SettingKind.CHARSET)),
          entry("set", setting(SettingKind.CONFIGURATION)),
          entry("pragma", setting(SettingKind.PRAGMA)),
          entry("see", prose(ProseKind.SEE)),
          entry("usage", prose(ProseKind.USAGE)),
          entry("raise", prose(ProseKind.RAISE)),
          entry("author", prose(ProseKind.AUTHOR)),
          entry("copyright", prose(ProseKind.COPYRIGHT)),
          entry("license", prose(ProseKind.LICENSE)),
          entry("release", prose(ProseKind.RELEASE)),
          entry("since", prose(ProseKind.SINCE)),
          entry("todo", prose(ProseKind.TASK)),
          entry("fixme", prose(ProseKind.DEFECT)),
          entry("warning", prose(ProseKind.WARNING)),
          entry("summary", prose(ProseKind.SUMMARY)),
          entry("description", prose(ProseKind.DESCRIPTION)),
          entry("comment", prose(ProseKind.COMMENT)));

  private LDocReader() {}
}
