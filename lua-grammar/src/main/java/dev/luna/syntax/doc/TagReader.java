package dev.luna.syntax.doc;

import dev.luna.syntax.doc.DocTag.FlagKind;
import dev.luna.syntax.doc.DocTag.ProseKind;
import dev.luna.syntax.doc.DocTag.SettingKind;

/// How one tag is read. Never throws.
@FunctionalInterface
interface TagReader {
  DocTag read(TagInput tag);

  /// A flag; its text ends with the line.
  static TagReader flag(FlagKind kind) {
    return tag -> {
      DocText text = tag.line();
      return new DocTag.Flag(tag.span(), tag.head, kind, text);
    };
  }

  /// Prose, up to the next tag.
  static TagReader prose(ProseKind kind) {
    return tag -> {
      DocText text = tag.lines();
      return new DocTag.Prose(tag.span(), tag.head, kind, text);
    };
  }

  /// A word and the rest of the line.
  static TagReader setting(SettingKind kind) {
    return tag -> {
      Word value = tag.run();
      DocText text = tag.line();
      return new DocTag.Setting(tag.span(), tag.head, kind, value, text);
    };
  }
}
