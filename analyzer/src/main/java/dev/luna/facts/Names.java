package dev.luna.facts;

import dev.luna.scope.FunctionScope;
import dev.luna.scope.GotoUse;
import dev.luna.scope.LocalSymbol;
import dev.luna.scope.NameUse;
import dev.luna.scope.Scope;
import dev.luna.scope.ScopeTree;
import dev.luna.scope.Symbol;
import dev.luna.syntax.Binding;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Param;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What flow asks of names: which variable, which function.
final class Names {
  static final int NONE = -1;

  private final ScopeTree scopes;
  private final int[] functionOfNode;
  private final int[] implicits;

  Names(ScopeTree scopes, int nodeCount) {
    this.scopes = scopes;
    this.functionOfNode = new int[nodeCount];
    Arrays.fill(functionOfNode, NONE);
    for (FunctionScope function : scopes.functions()) {
      functionOfNode[function.node()] = function.index();
    }
    this.implicits = new int[scopes.functions().size()];
    Arrays.fill(implicits, NONE);
    for (Symbol symbol : scopes.symbols()) {
      if (symbol instanceof LocalSymbol local && local.kind() == LocalSymbol.Kind.SELF) {
        implicits[local.function()] = local.index();
      }
    }
  }

  /// The symbol of the local variable that `name` is, null if it is a global.
  @Nullable Integer symbol(Expr.NameRef name) {
    return switch (scopes.use(name)) {
      case NameUse.Local(var symbol) -> symbol.index();
      case NameUse.Upvalue(var symbol, _) -> symbol.index();
      case NameUse.Global _ -> null;
    };
  }

  /// The local `_ENV` of which `name` is a field, null if it is a variable or a global of the file.
  @Nullable Integer environment(Expr.NameRef name) {
    return scopes.use(name) instanceof NameUse.Global(_, int symbol, _)
            && symbol >= 0
            && local(symbol).kind() != LocalSymbol.Kind.ENVIRONMENT
        ? symbol
        : null;
  }

  /// The symbol that a binding declares, [#NONE] if none.
  int declared(Binding binding) {
    return declared(binding.name());
  }

  /// The symbol that a parameter declares, [#NONE] if none.
  int declared(Param param) {
    return switch (param) {
      case Param.Named(_, _, var name) -> declared(name);
      case Param.NamedVararg(_, _, var name) -> declared(name);
      case Param.Vararg _ -> NONE;
    };
  }

  private int declared(Ident name) {
    return scopes
        .declared(name)
        .filter(LocalSymbol.class::isInstance)
        .map(Symbol::index)
        .orElse(NONE);
  }

  /// What a name would mean at the offset.
  Optional<Place.Root> visible(String name, int offset) {
    Scope scope = scopes.scopeAt(offset);
    Place.Root found = new Place.Global(name);
    for (Symbol symbol : scopes.symbols()) {
      if (symbol instanceof LocalSymbol local
          && local.name().equals(name)
          && local.visibleFrom() <= offset
          && isAround(local.scope(), scope)) {
        found = new Place.Local(local.index());
      }
    }
    return Optional.of(found);
  }

  private boolean isAround(int scope, Scope inner) {
    int at = inner.index();
    while (at != scope && at >= 0) {
      at = scopes.scopes().get(at).parent();
    }
    return at == scope;
  }

  LocalSymbol local(int symbol) {
    return (LocalSymbol) scopes.symbols().get(symbol);
  }

  /// How many symbols there are.
  int symbols() {
    return scopes.symbols().size();
  }

  /// The index of the function with this body, 0 for the file.
  int function(FunctionBody body) {
    return functionOfNode[body.id()];
  }

  FunctionScope scope(int function) {
    return scopes.functions().get(function);
  }

  /// The `goto`s of the file.
  List<GotoUse> gotos() {
    return scopes.gotos();
  }

  /// The id of the node of a label.
  int label(GotoUse jump) {
    return scopes.labels().get(jump.label()).node();
  }

  List<FunctionScope> functions() {
    return scopes.functions();
  }

  /// The hidden `self` of a method, [#NONE] if the function is none.
  int self(int function) {
    return implicits[function];
  }

  /// Whether the name is a table that holds the globals: `_G`, or `_ENV` as the file was given it.
  boolean isEnvironment(Expr.NameRef name) {
    return switch (scopes.use(name)) {
      case NameUse.Global(var global, _, _) -> global.equals("_G");
      case NameUse.Upvalue(var symbol, _) -> symbol.kind() == LocalSymbol.Kind.ENVIRONMENT;
      case NameUse.Local(var symbol) -> symbol.kind() == LocalSymbol.Kind.ENVIRONMENT;
    };
  }
}
