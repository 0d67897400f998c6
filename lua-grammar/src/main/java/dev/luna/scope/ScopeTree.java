package dev.luna.scope;

import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The names of a file. Immutable; made by [Binder].
public final class ScopeTree {
  private final List<Scope> scopes;
  private final List<FunctionScope> functions;
  private final List<Symbol> symbols;
  private final List<LabelSymbol> labels;
  private final List<GotoUse> gotos;
  private final @Nullable NameUse[] uses;
  private final int[] symbolByNode;
  private final int[] scopeByNode;

  ScopeTree(
      List<Scope> scopes,
      List<FunctionScope> functions,
      List<Symbol> symbols,
      List<LabelSymbol> labels,
      List<GotoUse> gotos,
      @Nullable NameUse[] uses,
      int[] symbolByNode) {
    this.scopes = List.copyOf(scopes);
    this.functions = List.copyOf(functions);
    this.symbols = List.copyOf(symbols);
    this.labels = List.copyOf(labels);
    this.gotos = List.copyOf(gotos);
    this.uses = uses;
    this.symbolByNode = symbolByNode;
    this.scopeByNode = new int[uses.length];
    Arrays.fill(scopeByNode, -1);
    for (Scope scope : scopes) {
      scopeByNode[scope.node()] = scope.index();
    }
  }

  /// All scopes, in the order in which they begin: a scope comes behind its parent.
  public List<Scope> scopes() {
    return scopes;
  }

  /// All functions in the order of the text; the first is the file.
  public List<FunctionScope> functions() {
    return functions;
  }

  /// All declarations, in the order in which they become visible.
  public List<Symbol> symbols() {
    return symbols;
  }

  public List<LabelSymbol> labels() {
    return labels;
  }

  public List<GotoUse> gotos() {
    return gotos;
  }

  /// What `name` refers to.
  public NameUse use(Expr.NameRef name) {
    return Objects.requireNonNull(uses[name.id()], "a name of another tree");
  }

  /// What `node` (a name, a binding or a parameter) declares, if anything.
  public Optional<Symbol> declared(Node node) {
    int index = symbolByNode[node.id()];
    return index < 0 ? Optional.empty() : Optional.of(symbols.get(index));
  }

  /// The scope that `node` (the chunk, a function body, a loop, a block) makes, if it makes one of
  /// its own.
  public Optional<Scope> scopeOf(Node node) {
    int index = scopeByNode[node.id()];
    return index < 0 ? Optional.empty() : Optional.of(scopes.get(index));
  }

  /// The innermost scope that holds the character at `offset` or, at the end of the file, the
  /// file's.
  public Scope scopeAt(int offset) {
    Scope found = scopes.getFirst();
    for (Scope scope : scopes) {
      if (scope.span().start() > offset) {
        break;
      }
      if (scope.span().contains(offset)) {
        found = scope;
      }
    }
    return found;
  }
}
