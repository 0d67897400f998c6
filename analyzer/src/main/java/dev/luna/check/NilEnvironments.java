package dev.luna.check;

import dev.luna.scope.LocalSymbol;
import dev.luna.scope.NameUse;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Stat;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// `global-in-nil-env`: a global under `local _ENV = nil`, which can only fail.
final class NilEnvironments {
  private final FileContext file;
  private final Findings findings;
  private final BitSet nil = new BitSet();
  private final List<Expr.NameRef> globals = new ArrayList<>();

  NilEnvironments(FileContext file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  void enter(Stat.Local local) {
    for (int i = 0; i < local.names().size(); i++) {
      boolean isNil =
          local.values().isEmpty()
              || i < local.values().size() && local.values().get(i) instanceof Expr.Nil;
      if (isNil && local.names().get(i).name().name().equals("_ENV")) {
        file.scopes().declared(local.names().get(i).name()).ifPresent(s -> nil.set(s.index()));
      }
    }
  }

  void enter(Expr.NameRef name) {
    if (nil.isEmpty()) {
      return;
    }
    switch (file.scopes().use(name)) {
      case NameUse.Global(_, var environment, _) when environment >= 0 && nil.get(environment) ->
          globals.add(name);
      case NameUse.Global _ -> {}
      // Whatever else is done with it, it may be given a table.
      case NameUse.Local(var symbol) -> nil.clear(symbol.index());
      case NameUse.Upvalue(var symbol, _) -> nil.clear(symbol.index());
    }
  }

  void finish() {
    for (Expr.NameRef name : globals) {
      int environment = ((NameUse.Global) file.scopes().use(name)).environment();
      if (nil.get(environment)) {
        LocalSymbol symbol = (LocalSymbol) file.scopes().symbols().get(environment);
        findings.add(
            Rule.GLOBAL_IN_NIL_ENV,
            name.span(),
            "global '" + name.name() + "' cannot be reached: '_ENV' is nil here",
            new Finding.Note(symbol.span(), "declared without globals here"));
      }
    }
  }
}
