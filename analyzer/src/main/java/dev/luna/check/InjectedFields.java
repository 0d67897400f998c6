package dev.luna.check;

import dev.luna.facts.Decl;
import dev.luna.facts.Fact;
import dev.luna.facts.Shape;
import dev.luna.infer.FileTypes;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Stat;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Named;
import dev.luna.types.Name;
import dev.luna.types.TypePrinter;
import dev.luna.types.Unions;
import dev.luna.types.Verdict;

/// `inject-field`: a field is assigned that a declared class does not have.
///
/// In the file that declares the class, an assignment declares the field; but not of a class that
/// says that its annotations are `(exact)`.
final class InjectedFields {
  private final FileContext file;
  private final Findings findings;

  InjectedFields(FileContext file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  void enter(Stat.Assign assign) {
    if (findings.wants(Rule.INJECT_FIELD)) {
      for (Expr target : assign.targets()) {
        if (target instanceof Expr.Index index
            && !index.name().isMissing()
            && !(index.base() instanceof Expr.NameRef name && name.name().equals("self"))) {
          check(index);
        }
      }
    }
  }

  private void check(Expr.Index target) {
    FileTypes types = file.types();
    LuaType type = types.of(target.base());
    String key = target.name().name();
    boolean isClass =
        !Unions.members(type).isEmpty()
            && Unions.members(type).stream()
                .allMatch(t -> t instanceof Named named && types.classes().isClass(named));
    if (isClass && (types.has(type, key) == Verdict.NO || isExact(type, key))) {
      findings.add(
          Rule.INJECT_FIELD,
          target.name().span(),
          "'%s' has no field '%s': declare it with '@field' if it should have one"
              .formatted(TypePrinter.plain().print(type), key));
    }
  }

  /// Whether only assignments know the field, and the class counts annotations alone.
  private boolean isExact(LuaType type, String key) {
    return type instanceof Named named
        && file.types().isExact(named)
        && file.types().fields(type, key).stream()
            .allMatch(d -> d.ref().name() instanceof Name.Member && isPlain(d));
  }

  private static boolean isPlain(Decl decl) {
    return decl.fact() instanceof Fact.Value(var shape, var declared, _)
        && !declared
        && !(shape instanceof Shape.Function);
  }
}
