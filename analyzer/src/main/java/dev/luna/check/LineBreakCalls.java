package dev.luna.check;

import dev.luna.syntax.Arguments;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;
import dev.luna.syntax.TableField;
import java.util.BitSet;

/// `newline-call` and `newfield-call`: a call whose arguments begin on a new line, where a new
/// statement or a new entry may be meant.
final class LineBreakCalls {
  private final FileContext file;
  private final Findings findings;

  /// Ids of the calls that are entries of a table, which have a rule of their own.
  private final BitSet entries = new BitSet();

  LineBreakCalls(FileContext file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  void enter(Expr.Table table) {
    for (TableField field : table.fields()) {
      if (field instanceof TableField.Item(_, _, var value)) {
        checkEntry(value);
      }
    }
  }

  /// A comma may be missing at any place of a chain of calls: `f {} \n {}` and so on.
  private void checkEntry(Expr value) {
    Expr rest = value;
    while (rest instanceof Expr.Call(var id, _, var callee, var args)) {
      entries.set(id);
      if (breaksBefore(callee, args)) {
        findings.add(
            Rule.NEWFIELD_CALL,
            args.span(),
            "this calls what stands on the line above: is there a comma missing?",
            new Finding.Note(callee.span(), "called"));
      }
      rest = callee;
    }
  }

  void enter(Expr.Call call) {
    if (!entries.get(call.id())) {
      check(call.callee(), call.args());
    }
  }

  void enter(Expr.MethodCall call) {
    check(call.method(), call.args());
  }

  private void check(Node callee, Arguments args) {
    if (args.form() == Arguments.Form.PARENTHESES
        && !isSyntaxError()
        && breaksBefore(callee, args)) {
      findings.add(
          Rule.NEWLINE_CALL,
          args.span(),
          "this calls what stands on the line above: put ';' between them if that is not meant",
          new Finding.Note(callee.span(), "called"));
    }
  }

  /// In Lua 5.1 and LuaJIT the parser refuses it.
  private boolean isSyntaxError() {
    Dialect dialect = file.tree().dialect();
    return dialect == Dialect.LUA51 || dialect == Dialect.LUAJIT;
  }

  private boolean breaksBefore(Node callee, Arguments args) {
    var lines = file.tree().source().lines();
    return args.form() != Arguments.Form.MISSING
        && lines.lineOf(callee.span().end()) < lines.lineOf(args.span().start());
  }
}
