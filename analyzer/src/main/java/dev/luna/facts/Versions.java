package dev.luna.facts;

import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Param;
import dev.luna.syntax.Stat;
import dev.luna.syntax.doc.DocComment;
import dev.luna.text.Span;
import dev.luna.types.Name;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Tells which globals, and which fields of classes that the file declares, are for certain
/// versions of Lua only, or are otherwise in others (`@version`). What is left out of all other
/// facts is told here: code that runs on several versions uses it where that version runs.
final class Versions {
  private final Pass pass;
  private final Map<String, String> classes = new HashMap<>();

  Versions(Pass pass) {
    this.pass = pass;
  }

  void tell() {
    if (!pass.docs.hasVersions()) {
      return;
    }
    for (Stat stat : pass.tree.chunk().body().stats()) {
      DocComment comment = pass.comments.of(stat).orElse(null);
      switch (stat) {
        case Stat.Assign(_, _, var targets, _) -> assigned(targets.getFirst(), stat, comment);
        case Stat.Local local -> declared(local.names().getFirst().name().name(), local);
        case Stat.FunctionDeclaration function -> {
          var fields = function.name().fields();
          String base = function.name().base().name();
          Fact.Version fact = new Fact.Version(isThere(comment), most(function.body()));
          if (fields.isEmpty()) {
            tell("", base, fact, comment, stat.span());
          } else if (fields.size() == 1) {
            tell(classes.get(base), fields.getFirst().name(), fact, comment, stat.span());
          }
        }
        default -> {}
      }
    }
  }

  private void declared(String variable, Stat stat) {
    pass.docs.className(stat).ifPresent(name -> classes.put(variable, name));
  }

  private void assigned(Expr target, Stat stat, @Nullable DocComment comment) {
    Fact.Version fact = new Fact.Version(isThere(comment), Fact.Version.ANY);
    switch (target) {
      case Expr.NameRef name -> {
        declared(name.name(), stat);
        tell("", name.name(), fact, comment, stat.span());
      }
      case Expr.Index(_, _, Expr.NameRef base, var name) ->
          tell(classes.get(base.name()), name.name(), fact, comment, stat.span());
      default -> {}
    }
  }

  private boolean isThere(@Nullable DocComment comment) {
    return comment == null || pass.docs.applies(comment);
  }

  private void tell(
      @Nullable String owner,
      String key,
      Fact.Version fact,
      @Nullable DocComment comment,
      Span span) {
    if (owner != null && comment != null && Docs.isVersioned(comment)) {
      pass.outcome.facts.add(new Name.Versioned(owner, key), fact, span);
    }
  }

  /// How many arguments a function takes.
  private static int most(FunctionBody body) {
    return body.params().stream().allMatch(Param.Named.class::isInstance)
        ? body.params().size()
        : Fact.Version.ANY;
  }
}
