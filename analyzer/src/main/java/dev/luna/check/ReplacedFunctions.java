package dev.luna.check;

import dev.luna.facts.Shape;
import dev.luna.scope.NameUse;
import dev.luna.scope.Symbol;
import dev.luna.syntax.Binding;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Stat;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Variables that keep a function which the file replaces: `local old = core.f`, and behind it
/// `function core.f() … old(x) … end`.
///
/// Where nobody else tells what `core.f` is, the new function seems to be the old one, too. It is
/// the one that it certainly is not.
final class ReplacedFunctions {
  private final FileContext file;
  private final Map<String, Integer> kept = new HashMap<>();
  private final Set<Integer> replaced = new HashSet<>();

  ReplacedFunctions(FileContext file) {
    this.file = file;
  }

  void enter(Stat.Local local) {
    for (int i = 0; i < Math.min(local.names().size(), local.values().size()); i++) {
      Expr value = local.values().get(i);
      boolean known = file.types().shape(value) instanceof Shape.Function;
      if (!known && (value instanceof Expr.Index || value instanceof Expr.NameRef)) {
        symbol(local.names().get(i)).ifPresent(symbol -> kept.put(text(value), symbol));
      }
    }
  }

  private Optional<Integer> symbol(Binding binding) {
    return file.scopes().declared(binding.name()).map(Symbol::index);
  }

  void enter(Stat.FunctionDeclaration function) {
    replace(file.tree().text(function.name()).replace(':', '.'));
  }

  void enter(Stat.Assign assign) {
    assign.targets().forEach(target -> replace(text(target)));
  }

  private void replace(String text) {
    Integer symbol = kept.remove(text);
    if (symbol != null) {
      replaced.add(symbol);
    }
  }

  private String text(Expr expr) {
    return file.tree().text(expr);
  }

  /// Whether `callee` is such a variable.
  boolean keeps(Expr callee) {
    return callee instanceof Expr.NameRef name
        && switch (file.scopes().use(name)) {
          case NameUse.Local(var symbol) -> replaced.contains(symbol.index());
          case NameUse.Upvalue(var symbol, _) -> replaced.contains(symbol.index());
          case NameUse.Global _ -> false;
        };
  }
}
