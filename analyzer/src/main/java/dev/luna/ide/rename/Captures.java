package dev.luna.ide.rename;

import dev.luna.facts.ParsedFile;
import dev.luna.scope.GotoUse;
import dev.luna.scope.NameUse;
import dev.luna.scope.ScopeTree;
import dev.luna.syntax.Expr;
import dev.luna.syntax.TreeWalk;
import dev.luna.text.PositionEncoding;
import dev.luna.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Whether names mean something else once some of them have changed.
///
/// Other names make the same tree: the nodes of both have the same ids, and what each name means
/// can be compared.
final class Captures {
  private Captures() {}

  /// What goes wrong if `edits`, which put `wanted` in place of other names, are made.
  static Optional<String> of(ParsedFile before, List<TextEdit> edits, String wanted) {
    ParsedFile after =
        ParsedFile.of(before.id(), before.text().edit(edits), before.tree().dialect());
    if (after.tree().nodeCount() != before.tree().nodeCount()) {
      return Optional.of("'%s' does not fit into the code here".formatted(wanted));
    }
    List<Expr.NameRef> old = names(before);
    List<Expr.NameRef> now = names(after);
    for (int i = 0; i < old.size(); i++) {
      if (!means(before.scopes(), old.get(i)).equals(means(after.scopes(), now.get(i)))) {
        int line =
            before.text().lines().position(old.get(i).span().start(), PositionEncoding.UTF16).line()
                + 1;
        return Optional.of(
            "line %d of %s would mean another '%s'"
                .formatted(line, name(before), now.get(i).name()));
      }
    }
    return jumps(before).equals(jumps(after))
        ? Optional.empty()
        : Optional.of("a 'goto' would lead to another '%s'".formatted(wanted));
  }

  private static String name(ParsedFile file) {
    String uri = file.id().uri();
    return uri.substring(uri.lastIndexOf('/') + 1);
  }

  private static List<Expr.NameRef> names(ParsedFile file) {
    List<Expr.NameRef> names = new ArrayList<>();
    TreeWalk.walk(
        file.tree().chunk(),
        node -> {
          if (node instanceof Expr.NameRef name) {
            names.add(name);
          }
          return true;
        });
    return names;
  }

  /// The local variable by its place among them, -1 for a global.
  private static Integer means(ScopeTree scopes, Expr.NameRef name) {
    return switch (scopes.use(name)) {
      case NameUse.Local(var symbol) -> symbol.index();
      case NameUse.Upvalue(var symbol, _) -> symbol.index();
      case NameUse.Global _ -> -1;
    };
  }

  private static List<Integer> jumps(ParsedFile file) {
    return file.scopes().gotos().stream().map(GotoUse::label).toList();
  }
}
