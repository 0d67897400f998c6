package dev.luna.check;

import dev.luna.scope.NameUse;
import dev.luna.syntax.Chunk;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Stat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// `lowercase-global`: a global that is defined in passing, most often a forgotten `local`.
///
/// Said once for each name, at its first definition. Not in files that do nothing but assign, as
/// configuration does, nor in those that change their environment, where a global is a field.
final class GlobalDefinitions {
  private static final Set<String> CHANGERS = Set.of("module", "setfenv");

  private final FileContext file;
  private final Findings findings;
  private final Map<String, Expr.NameRef> first = new LinkedHashMap<>();
  private boolean quiet;

  GlobalDefinitions(FileContext file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  void enter(Chunk chunk) {
    quiet =
        chunk.body().stats().stream()
            .allMatch(stat -> stat instanceof Stat.Assign || stat instanceof Stat.Empty);
  }

  void enter(Stat.Assign assign) {
    Globals.assigned(assign).forEach(this::define);
  }

  void enter(Stat.FunctionDeclaration function) {
    Globals.assigned(function).forEach(this::define);
  }

  private void define(Expr.NameRef name) {
    quiet |= name.name().equals("_ENV");
    if (Globals.isPlain(name, file.scopes())
        && Globals.isUnforeseen(name.name(), file)
        && Character.isLowerCase(name.name().charAt(0))
        && !StandardGlobals.has(name.name())) {
      first.putIfAbsent(name.name(), name);
    }
  }

  void enter(Expr.NameRef name) {
    quiet |= CHANGERS.contains(name.name()) && file.scopes().use(name) instanceof NameUse.Global;
  }

  void finish() {
    if (quiet) {
      return;
    }
    first.forEach((name, place) ->
        findings.add(
            Rule.LOWERCASE_GLOBAL,
            place.span(),
            "'"
                + name
                + "' becomes a global variable: write 'local', or begin it with a capital letter "
                + "if that is meant"));
  }
}
