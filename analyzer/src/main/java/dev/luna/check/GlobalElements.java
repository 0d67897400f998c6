package dev.luna.check;

import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.doc.DocTag;
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
    for (Expr target : assign.targets()) {
      if (target instanceof Expr.NameRef name) {
        define(assign, name);
      }
    }
  }

  void enter(Stat.FunctionDeclaration function) {
    if (function.name().fields().isEmpty()) {
      define(function, function.name().base());
    }
  }

  private void define(Node statement, Expr.NameRef name) {
    if (Globals.isPlain(name, file.scopes())
        && !name.name().isEmpty()
        && !file.settings().globals().allowsAssignment(name.name())
        && !isClass(statement)
        && seen.add(name.name())) {
      findings.add(
          Rule.GLOBAL_ELEMENT,
          name.span(),
          "'%s' is a global variable: write 'local', and return it if others need it"
              .formatted(name.name()));
    }
  }

  private boolean isClass(Node statement) {
    return file.docs()
        .of(statement)
        .filter(comment -> !comment.tags(DocTag.ClassDef.class).isEmpty())
        .isPresent();
  }
}
