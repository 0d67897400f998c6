package dev.luna.syntax;

/// The kinds of syntax errors, with the codes of the Lua language server (LuaLS), so that people
/// know them. The last few are Luna's own: LuaLS has no word for them.
public enum SyntaxCode {
  ACTION_AFTER_RETURN("action-after-return"),
  AMBIGUOUS_SYNTAX("ambiguous-syntax"),
  ARGS_AFTER_DOTS("args-after-dots"),
  ASSIGN_CONST_GLOBAL("assign-const-global"),
  BLOCK_AFTER_ELSE("block-after-else"),
  BREAK_OUTSIDE("break-outside"),
  DECLARE_CONST("declare-const"),
  ENV_IS_GLOBAL("env-is-global"),
  ERR_ASSIGN_AS_EQ("err-assign-as-eq"),
  ERR_C_LONG_COMMENT("err-c-long-comment"),
  ERR_COMMENT_PREFIX("err-comment-prefix"),
  ERR_DO_AS_THEN("err-do-as-then"),
  ERR_EQ_AS_ASSIGN("err-eq-as-assign"),
  ERR_ESC("err-esc"),
  ERR_NONSTANDARD_SYMBOL("err-nonstandard-symbol"),
  ERR_THEN_AS_DO("err-then-as-do"),
  EXP_IN_ACTION("exp-in-action"),
  GLOBAL_CLOSE_ATTRIBUTE("global-close-attribute"),
  INDEX_IN_FUNC_NAME("index-in-func-name"),
  JUMP_LOCAL_SCOPE("jump-local-scope"),
  KEYWORD("keyword"),
  LOCAL_LIMIT("local-limit"),
  MALFORMED_NUMBER("malformed-number"),
  MISS_END("miss-end"),
  MISS_ESC_X("miss-esc-x"),
  MISS_EXP("miss-exp"),
  MISS_EXPONENT("miss-exponent"),
  MISS_FIELD("miss-field"),
  MISS_LOOP_MAX("miss-loop-max"),
  MISS_LOOP_MIN("miss-loop-min"),
  MISS_METHOD("miss-method"),
  MISS_NAME("miss-name"),
  MISS_SEP_IN_TABLE("miss-sep-in-table"),
  MISS_SPACE_BETWEEN("miss-space-between"),
  MISS_SYMBOL("miss-symbol"),
  MULTI_CLOSE("multi-close"),
  NEED_PAREN("need-paren"),
  NESTING_LONG_MARK("nesting-long-mark"),
  NO_VISIBLE_LABEL("no-visible-label"),
  REDEFINED_LABEL("redefined-label"),
  SET_CONST("set-const"),
  UNEXPECT_DOTS("unexpect-dots"),
  UNEXPECT_EFUNC_NAME("unexpect-efunc-name"),
  UNEXPECT_GFUNC_NAME("unexpect-gfunc-name"),
  UNEXPECT_LFUNC_NAME("unexpect-lfunc-name"),
  UNEXPECT_SYMBOL("unexpect-symbol"),
  UNICODE_NAME("unicode-name"),
  UNKNOWN_ATTRIBUTE("unknown-attribute"),
  UNKNOWN_SYMBOL("unknown-symbol"),
  UNSUPPORT_NAMED_VARARG("unsupport-named-vararg"),
  UNSUPPORT_SYMBOL("unsupport-symbol"),
  UTF8_MAX("utf8-max"),
  UTF8_SMALL("utf8-small"),
  VARIABLE_NOT_DECLARED("variable-not-declared"),
  UPVALUE_LIMIT("upvalue-limit"),
  NESTING_LIMIT("nesting-limit"),
  LIST_LIMIT("list-limit");

  private final String code;

  SyntaxCode(String code) {
    this.code = code;
  }

  /// The code as users write it, for instance `miss-end`.
  public String code() {
    return code;
  }
}
