package dev.luna.check;

import dev.luna.infer.FileTypes;
import dev.luna.syntax.Binding;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Stat;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Literal;
import dev.luna.types.Unions;
import java.util.List;

/// `call-non-callable` and `close-non-object`: values that surely cannot be called or closed.
///
/// Any table may have a metatable that says how, so only what has none is reported.
final class UnfitValues {
  private final FileTypes types;
  private final CertainTypes certain;
  private final Findings findings;

  UnfitValues(FileContext file, Findings findings) {
    this.types = file.types();
    this.certain = new CertainTypes(file);
    this.findings = findings;
  }

  void enter(Expr.Call call) {
    if (isPlain(types.of(call.callee()))) {
      LuaType sure = types.sure(call.callee());
      if (isPlain(sure) && types.isPromised(call.callee())) {
        findings.add(
            Rule.CALL_NON_CALLABLE, call.callee().span(), shown(sure) + " cannot be called");
      }
    }
  }

  /// What `for … in` calls for each round. A table needs `pairs`.
  void enter(Stat.GenericFor loop) {
    if (loop.values().isEmpty()) {
      return;
    }
    Expr value = loop.values().getFirst();
    LuaType type = certain.of(value);
    if (type != Basic.UNKNOWN && type != Basic.FUNCTION) {
      findings.add(
          Rule.CALL_NON_CALLABLE,
          value.span(),
          type == Basic.TABLE
              ? "'for … in' calls this, and a table cannot be called: write 'pairs(…)' or"
                  + " 'ipairs(…)'"
              : "'for … in' calls this, and "
                  + (type == Basic.NIL ? "`nil`" : shown(type))
                  + " cannot be called");
    }
  }

  void enter(Stat.Local local) {
    for (int i = 0; i < Math.min(local.names().size(), local.values().size()); i++) {
      Binding name = local.names().get(i);
      boolean closes = name.attribs().stream().anyMatch(a -> a.name().name().equals("close"));
      LuaType type = closes ? types.sure(local.values().get(i)) : Basic.UNKNOWN;
      if (isPlain(type) && !Unions.members(type).contains(Literal.FALSE)) {
        findings.add(
            Rule.CLOSE_NON_OBJECT,
            local.values().get(i).span(),
            shown(type) + " cannot be closed: it has no '__close'");
      }
    }
  }

  private String shown(LuaType type) {
    String printed = types.print(type);
    return Article.of(printed) + " `" + printed + "`";
  }

  /// Whether it has no metatable of its own.
  private static boolean isPlain(LuaType type) {
    List<LuaType> members = Unions.members(type);
    return !members.isEmpty()
        && members.stream()
            .map(Unions::widened)
            .allMatch(t ->
                t == Basic.STRING || t == Basic.NUMBER || t == Basic.INTEGER || t == Basic.BOOLEAN);
  }
}
