package dev.luna.check;

import dev.luna.facts.Fact;
import dev.luna.infer.FileTypes;
import dev.luna.scope.LocalSymbol;
import dev.luna.scope.NameUse;
import dev.luna.syntax.Binding;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Node;
import dev.luna.syntax.Param;
import dev.luna.syntax.Stat;
import dev.luna.syntax.doc.DocTag;
import dev.luna.types.LuaType;
import dev.luna.types.TypeExprLowering;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `assign-type-mismatch` and `cast-local-type`: values for variables and fields of which an
/// annotation says what they hold.
///
/// `nil` is how a field is taken away, and a variable that has no value yet is nil anyway.
final class AssignedTypes {
  private final FileContext file;
  private final FileTypes types;
  private final TypeFit fit;
  private final Findings findings;

  /// By the symbols of variables: what they are declared to hold.
  private final Map<Integer, LuaType> declared = new HashMap<>();

  AssignedTypes(FileContext file, Findings findings) {
    this.file = file;
    this.types = file.types();
    this.fit = new TypeFit(file);
    this.findings = findings;
  }

  void enter(FunctionBody body) {
    Optional<Fact.Function> function = types.function(body).filter(f -> !f.marks().loose());
    if (function.isEmpty()) {
      return;
    }
    List<Fact.Parameter> facts = function.get().params();
    int place = function.get().method() ? 1 : 0;
    for (Param param : body.params()) {
      if (param instanceof Param.Named named) {
        Fact.Parameter fact = facts.get(place++);
        if (fact.declared() && !fact.tested()) {
          symbol(named.name())
              .ifPresent(s -> declared.put(s.index(), types.resolved(fact.shape())));
        }
      }
    }
  }

  void enter(Stat.Local local) {
    List<LuaType> said = said(local);
    for (int i = 0; i < Math.min(said.size(), local.names().size()); i++) {
      LuaType wanted = said.get(i);
      Binding binding = local.names().get(i);
      symbol(binding.name()).ifPresent(s -> declared.put(s.index(), wanted));
      if (i < local.values().size()) {
        check(Rule.ASSIGN_TYPE_MISMATCH, local.values().get(i), wanted);
      }
    }
  }

  void enter(Stat.Assign assign) {
    List<LuaType> said = said(assign);
    for (int i = 0; i < Math.min(assign.targets().size(), assign.values().size()); i++) {
      Expr value = assign.values().get(i);
      if (i < said.size()) {
        check(Rule.ASSIGN_TYPE_MISMATCH, value, said.get(i));
        continue;
      }
      switch (assign.targets().get(i)) {
        case Expr.NameRef name ->
            symbol(name)
                .map(s -> declared.get(s.index()))
                .ifPresent(wanted -> check(Rule.CAST_LOCAL_TYPE, value, wanted));
        case Expr.Index(_, _, var base, var key) ->
            types
                .declaredField(types.of(base), key.name())
                .ifPresent(wanted -> check(Rule.ASSIGN_TYPE_MISMATCH, value, wanted));
        default -> {}
      }
    }
  }

  /// `@type` above a statement.
  private List<LuaType> said(Stat statement) {
    return file.docs().of(statement).stream()
        .flatMap(c -> c.tags(DocTag.TypeOf.class).stream())
        .flatMap(t -> t.types().stream())
        .map(TypeExprLowering.plain()::type)
        .toList();
  }

  private void check(Rule rule, Expr value, LuaType wanted) {
    if (value instanceof Expr.Nil || value instanceof Expr.Missing) {
      return;
    }
    fit.other(value, wanted)
        .ifPresent(found -> findings.add(rule, value.span(), fit.message(found, wanted)));
  }

  private Optional<LocalSymbol> symbol(Node declaration) {
    return file.scopes()
        .declared(declaration)
        .filter(LocalSymbol.class::isInstance)
        .map(LocalSymbol.class::cast);
  }

  private Optional<LocalSymbol> symbol(Expr.NameRef name) {
    return switch (file.scopes().use(name)) {
      case NameUse.Local(var symbol) -> Optional.of(symbol);
      case NameUse.Upvalue(var symbol, _) -> Optional.of(symbol);
      case NameUse.Global _ -> Optional.empty();
    };
  }
}
