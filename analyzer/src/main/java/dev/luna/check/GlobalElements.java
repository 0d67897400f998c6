package dev.luna.check;

import dev.luna.syntax.Expr;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Stat;
import dev.luna.syntax.doc.DocTag;
import dev.luna.text.Span;
import java.util.HashSet;
import java.util.Set;

/// `global-element`: any global that a file defines, for projects that want none.
///
/// Said once for each name, at its first definition. As in LuaLS not of classes, nor of what the
/// configuration names.
final class GlobalElements {
  private final FileContext file;
  private final Findings findings;
  private final Set<String> seen = new HashSet<>();

  GlobalElements(FileContext file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  void enter(Stat.Assign assign) {
    Globals.assigned(assign).forEach(name -> define(assign, name));
  }

  void enter(Stat.FunctionDeclaration function) {
    Globals.assigned(function).forEach(name -> define(function, name));
  }

  /// `global x = 1`; without a value it may be another file's.
  void enter(Stat.Global global) {
    if (!global.values().isEmpty()) {
      global.names().forEach(binding -> define(global, binding.name()));
    }
  }

  void enter(Stat.GlobalFunction function) {
    define(function, function.name().name());
  }

  private void define(Stat statement, Expr.NameRef name) {
    if (Globals.isAllowed(name, file.scopes())) {
      define(statement, name.name(), name.span());
    }
  }

  private void define(Stat statement, Ident name) {
    define(statement, name.name(), name.span());
  }

  private void define(Stat statement, String name, Span place) {
    if (Globals.isUnforeseen(name, file) && !isClass(statement) && seen.add(name)) {
      findings.add(
          Rule.GLOBAL_ELEMENT,
          place,
          "'%s' is a global variable: write 'local', and return it if others need it"
              .formatted(name));
    }
  }

  private boolean isClass(Stat statement) {
    return file.docs()
        .of(statement)
        .filter(comment -> !comment.tags(DocTag.ClassDef.class).isEmpty())
        .isPresent();
  }
}
