package dev.luna.ide.structure;

import dev.luna.ide.Fold;
import dev.luna.syntax.Block;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxTree;
import dev.luna.text.Span;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Two or more statements of the main chunk in a row that only `require` modules: `require "x"`,
/// `local x = require("x")`, also with `.field` behind it.
final class ImportFolds {
  private ImportFolds() {}

  static void collect(SyntaxTree tree, Block block, Consumer<Fold> each) {
    Stat first = null;
    Stat last = null;
    for (Stat stat : block.stats()) {
      if (isImport(stat)) {
        first = first == null ? stat : first;
        last = stat;
      } else if (!(stat instanceof Stat.Empty)) {
        emit(tree, first, last, each);
        first = null;
      }
    }
    emit(tree, first, last, each);
  }

  private static void emit(
      SyntaxTree tree, @Nullable Stat first, @Nullable Stat last, Consumer<Fold> each) {
    if (first != null && last != null && first != last) {
      var lines = tree.source().lines();
      int start = lines.end(lines.lineOf(first.span().start()));
      each.accept(
          new Fold(
              new Span(Math.min(start, last.span().end()), last.span().end()),
              Fold.Kind.IMPORTS,
              false));
    }
  }

  private static boolean isImport(Stat stat) {
    return switch (stat) {
      case Stat.Local(_, _, _, _, var values) -> allRequire(values);
      case Stat.Global(_, _, _, _, var values) -> allRequire(values);
      case Stat.ExprStat(_, _, var expr) -> isRequire(expr);
      default -> false;
    };
  }

  private static boolean allRequire(List<Expr> values) {
    return !values.isEmpty() && values.stream().allMatch(ImportFolds::isRequire);
  }

  private static boolean isRequire(Expr expr) {
    Expr inner = expr;
    while (inner instanceof Expr.Index(_, _, var base, _)) {
      inner = base;
    }
    return inner instanceof Expr.Call call && call.calls("require");
  }
}
