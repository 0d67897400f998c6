package dev.luna.check;

import dev.luna.syntax.doc.DocComment;
import dev.luna.syntax.doc.DocTag;
import dev.luna.syntax.doc.DocTag.FieldKey;
import dev.luna.syntax.doc.TypeExpr;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// `doc-field-no-class` and `duplicate-doc-field`, within one comment: the fields of a class stand
/// below its `@class`.
final class DocFields {
  private final FileContext file;
  private final Findings findings;

  private DocFields(FileContext file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  static void check(FileContext file, Findings findings) {
    DocFields fields = new DocFields(file, findings);
    file.docs().all().forEach(fields::check);
  }

  private void check(DocComment comment) {
    Optional<Map<String, DocTag.Field>> ofClass = Optional.empty();
    for (DocTag tag : comment.tags()) {
      switch (tag) {
        case DocTag.ClassDef _ -> ofClass = Optional.of(new HashMap<>());
        case DocTag.Field field ->
            ofClass.ifPresentOrElse(named -> checkDuplicate(field, named), () -> checkOwner(field));
        default -> {}
      }
    }
  }

  private void checkDuplicate(DocTag.Field field, Map<String, DocTag.Field> named) {
    if (!(field.key() instanceof FieldKey.Named(var name)) || name.isAbsent()) {
      return;
    }
    DocTag.Field before = named.putIfAbsent(name.text(), field);
    if (before != null && !(isFunction(before) && isFunction(field))) {
      findings.add(
          Rule.DUPLICATE_DOC_FIELD,
          name.span(),
          "field '" + name.text() + "' is described twice",
          new Finding.Note(before.key().span(), "first described here"));
    }
  }

  /// Several function types of one name are its overloads.
  private static boolean isFunction(DocTag.Field field) {
    return field.type() instanceof TypeExpr.Function;
  }

  /// Only of LuaCATS's own spelling, `---@field`: LDoc describes fields of tables and modules, too.
  private void checkOwner(DocTag.Field field) {
    String text = file.tree().source().text();
    boolean isLuaCats =
        field.head().word().equals("field")
            && field.span().start() > 0
            && text.charAt(field.span().start() - 1) == '-';
    if (isLuaCats) {
      findings.add(
          Rule.DOC_FIELD_NO_CLASS,
          field.key().span().isEmpty() ? field.head().span() : field.key().span(),
          "'@field' belongs below a '@class', without an empty line between them");
    }
  }
}
