package dev.luna.check;

import static dev.luna.check.Severity.HINT;
import static dev.luna.check.Severity.INFORMATION;
import static dev.luna.check.Severity.WARNING;
import static dev.luna.config.FileStatus.ANY;
import static dev.luna.config.FileStatus.NONE;
import static dev.luna.config.FileStatus.OPENED;

import dev.luna.config.FileStatus;
import java.util.Set;

/// All kinds of findings beside syntax errors. What LuaLS finds too has its code, group, severity
/// and file status, so that its configuration files mean the same here; the rest is Luna's own
/// (`unused-suppression`) or EmmyLua's. The last column has EmmyLua's names, one of which may stand
/// for several rules.
///
/// **To add a rule**: a line here, a class that finds it and its place in [RuleWalk], and a page in
/// `resources/dev/luna/check/rules`, whose examples are its tests.
public enum Rule {
  UNUSED_LOCAL("unused-local", RuleGroup.UNUSED, HINT, OPENED, "unused"),
  UNUSED_FUNCTION("unused-function", RuleGroup.UNUSED, HINT, OPENED, "unused"),
  UNUSED_LABEL("unused-label", RuleGroup.UNUSED, HINT, OPENED, "unused"),
  UNUSED_VARARG("unused-vararg", RuleGroup.UNUSED, HINT, OPENED, "unused"),
  UNUSED_SUPPRESSION("unused-suppression", RuleGroup.UNUSED, HINT, OPENED),
  UNREACHABLE_CODE("unreachable-code", RuleGroup.UNUSED, HINT, OPENED),
  CODE_AFTER_BREAK("code-after-break", RuleGroup.UNUSED, HINT, OPENED, "unreachable-code"),
  EMPTY_BLOCK("empty-block", RuleGroup.UNUSED, HINT, OPENED),
  REDUNDANT_RETURN("redundant-return", RuleGroup.UNUSED, HINT, OPENED),
  TRAILING_SPACE("trailing-space", RuleGroup.UNUSED, HINT, OPENED),

  REDEFINED_LOCAL("redefined-local", RuleGroup.REDEFINED, HINT, OPENED),

  MISSING_PARAMETER("missing-parameter", RuleGroup.UNBALANCED, WARNING, ANY),
  MISSING_RETURN("missing-return", RuleGroup.UNBALANCED, WARNING, ANY),
  MISSING_RETURN_VALUE("missing-return-value", RuleGroup.UNBALANCED, WARNING, ANY),
  REDUNDANT_PARAMETER("redundant-parameter", RuleGroup.UNBALANCED, WARNING, ANY),
  REDUNDANT_RETURN_VALUE("redundant-return-value", RuleGroup.UNBALANCED, WARNING, ANY),
  UNBALANCED_ASSIGNMENTS("unbalanced-assignments", RuleGroup.UNBALANCED, WARNING, ANY),
  MISSING_FIELDS("missing-fields", RuleGroup.UNBALANCED, WARNING, ANY),
  REDUNDANT_VALUE("redundant-value", RuleGroup.UNBALANCED, WARNING, ANY, "unbalanced-assignments"),

  INJECT_FIELD("inject-field", RuleGroup.TYPE_CHECK, WARNING, OPENED),
  NEED_CHECK_NIL("need-check-nil", RuleGroup.TYPE_CHECK, WARNING, OPENED),
  UNDEFINED_FIELD("undefined-field", RuleGroup.TYPE_CHECK, WARNING, OPENED),
  ASSIGN_TYPE_MISMATCH("assign-type-mismatch", RuleGroup.TYPE_CHECK, WARNING, OPENED),
  CALL_NON_CALLABLE("call-non-callable", RuleGroup.TYPE_CHECK, WARNING, OPENED),
  OPERAND_TYPE_MISMATCH("operand-type-mismatch", RuleGroup.TYPE_CHECK, WARNING, OPENED),
  CAST_LOCAL_TYPE("cast-local-type", RuleGroup.TYPE_CHECK, WARNING, OPENED, "assign-type-mismatch"),
  PARAM_TYPE_MISMATCH("param-type-mismatch", RuleGroup.TYPE_CHECK, WARNING, OPENED),
  RETURN_TYPE_MISMATCH("return-type-mismatch", RuleGroup.TYPE_CHECK, WARNING, OPENED),

  DUPLICATE_INDEX("duplicate-index", RuleGroup.DUPLICATE, WARNING, ANY),
  DUPLICATE_SET_FIELD("duplicate-set-field", RuleGroup.DUPLICATE, WARNING, OPENED),

  NEWLINE_CALL("newline-call", RuleGroup.AMBIGUITY, WARNING, ANY),
  NEWFIELD_CALL("newfield-call", RuleGroup.AMBIGUITY, WARNING, ANY),
  AMBIGUITY_1("ambiguity-1", RuleGroup.AMBIGUITY, WARNING, ANY),
  COUNT_DOWN_LOOP("count-down-loop", RuleGroup.AMBIGUITY, WARNING, ANY),
  NEGATION_PRECEDENCE("negation-precedence", RuleGroup.AMBIGUITY, WARNING, ANY),
  CONSTANT_TABLE_COMPARISON("constant-table-comparison", RuleGroup.AMBIGUITY, WARNING, ANY),

  UNDEFINED_GLOBAL("undefined-global", RuleGroup.GLOBAL, WARNING, ANY),
  LOWERCASE_GLOBAL("lowercase-global", RuleGroup.GLOBAL, INFORMATION, ANY),
  GLOBAL_IN_NIL_ENV("global-in-nil-env", RuleGroup.GLOBAL, WARNING, ANY),

  GLOBAL_ELEMENT("global-element", RuleGroup.CONVENTIONS, WARNING, NONE, "global-in-non-module"),

  DEPRECATED("deprecated", RuleGroup.STRICT, WARNING, ANY),
  INVISIBLE("invisible", RuleGroup.STRICT, WARNING, ANY, "access-invisible"),
  CLOSE_NON_OBJECT("close-non-object", RuleGroup.STRICT, WARNING, ANY),
  DISCARD_RETURNS("discard-returns", RuleGroup.STRICT, WARNING, ANY),

  CIRCULAR_REQUIRE("circular-require", RuleGroup.REQUIRE, WARNING, ANY),
  UNRESOLVED_REQUIRE("unresolved-require", RuleGroup.REQUIRE, WARNING, ANY),

  DUPLICATE_DOC_PARAM("duplicate-doc-param", RuleGroup.LUADOC, WARNING, ANY),
  UNDEFINED_DOC_PARAM("undefined-doc-param", RuleGroup.LUADOC, WARNING, ANY),
  DOC_FIELD_NO_CLASS(
      "doc-field-no-class", RuleGroup.LUADOC, WARNING, ANY, "annotation-usage-error"),
  DUPLICATE_DOC_FIELD("duplicate-doc-field", RuleGroup.LUADOC, WARNING, ANY),
  UNDEFINED_DOC_CLASS("undefined-doc-class", RuleGroup.LUADOC, WARNING, ANY, "type-not-found"),
  UNDEFINED_DOC_NAME("undefined-doc-name", RuleGroup.LUADOC, WARNING, ANY, "type-not-found"),
  CIRCLE_DOC_CLASS("circle-doc-class", RuleGroup.LUADOC, WARNING, ANY),
  DUPLICATE_DOC_ALIAS("duplicate-doc-alias", RuleGroup.LUADOC, WARNING, ANY, "duplicate-type"),
  UNKNOWN_CAST_VARIABLE("unknown-cast-variable", RuleGroup.LUADOC, WARNING, ANY),
  UNKNOWN_OPERATOR("unknown-operator", RuleGroup.LUADOC, WARNING, ANY),
  UNKNOWN_DIAG_CODE("unknown-diag-code", RuleGroup.LUADOC, WARNING, ANY),
  DOC_SYNTAX_ERROR("doc-syntax-error", RuleGroup.LUADOC, WARNING, ANY),
  UNKNOWN_DOC_TAG("unknown-doc-tag", RuleGroup.LUADOC, WARNING, NONE),
  INCOMPLETE_SIGNATURE_DOC("incomplete-signature-doc", RuleGroup.LUADOC, WARNING, NONE),
  MISSING_GLOBAL_DOC("missing-global-doc", RuleGroup.LUADOC, WARNING, NONE),
  MISSING_LOCAL_EXPORT_DOC("missing-local-export-doc", RuleGroup.LUADOC, WARNING, NONE);

  private final String code;
  private final RuleGroup group;
  private final Severity severity;
  private final FileStatus status;
  private final String alias;

  Rule(String code, RuleGroup group, Severity severity, FileStatus status) {
    this(code, group, severity, status, code);
  }

  Rule(String code, RuleGroup group, Severity severity, FileStatus status, String alias) {
    this.code = code;
    this.group = group;
    this.severity = severity;
    this.status = status;
    this.alias = alias;
  }

  /// The word by which users know it, for instance `unused-local`.
  public String code() {
    return code;
  }

  public RuleGroup group() {
    return group;
  }

  /// How bad its findings are if nobody says otherwise.
  public Severity severity() {
    return severity;
  }

  /// Where it is at work if nobody says otherwise.
  public FileStatus status() {
    return status;
  }

  /// What EmmyLua calls it; mostly the same.
  public String alias() {
    return alias;
  }

  /// How an editor may show its findings besides underlining them.
  Set<Finding.Tag> tags() {
    boolean fades = group == RuleGroup.UNUSED || this == REDUNDANT_VALUE;
    return fades
        ? Set.of(Finding.Tag.UNNECESSARY)
        : this == DEPRECATED ? Set.of(Finding.Tag.DEPRECATED) : Set.of();
  }
}
