package dev.luna.scope;

import dev.luna.syntax.Block;
import dev.luna.syntax.Chunk;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxTree;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What the walk has declared so far, and which scopes and functions it is in.
final class ScopeBuilder {
  private static final int OUTSIDE = -1;

  private final List<Scope> scopes = new ArrayList<>();
  private final List<@Nullable FunctionScope> functions = new ArrayList<>();
  private final List<Symbol> symbols = new ArrayList<>();
  private final Gotos jumps = new Gotos();
  private final ActiveNames active = new ActiveNames();
  private final List<OpenScope> openScopes = new ArrayList<>();
  private final List<OpenFunction> openFunctions = new ArrayList<>();
  private final int[] symbolByNode;
  private final boolean[] functionBlock;
  private final boolean countsInlined;

  /// @param height the number of declarations in sight when the scope began
  /// @param slots the number of the function's variables then
  private record OpenScope(Scope scope, int height, int slots) {}

  ScopeBuilder(SyntaxTree tree) {
    this.symbolByNode = new int[tree.nodeCount()];
    this.functionBlock = new boolean[tree.nodeCount()];
    this.countsInlined = tree.dialect() != Dialect.LUA55;
    Arrays.fill(symbolByNode, -1);
  }

  ScopeTree done(@Nullable NameUse[] uses) {
    List<FunctionScope> closed = new ArrayList<>();
    for (FunctionScope function : functions) {
      if (function != null) {
        closed.add(function);
      }
    }
    return new ScopeTree(
        scopes, closed, symbols, jumps.labels(), jumps.resolved(scopes), uses, symbolByNode);
  }

  // Scopes and functions

  void openScope(Node node, Span span) {
    int parent = openScopes.isEmpty() ? OUTSIDE : openScopes.getLast().scope().index();
    Scope scope = new Scope(scopes.size(), span, parent, function().index, node.id());
    scopes.add(scope);
    openScopes.add(new OpenScope(scope, active.height(), function().slots));
  }

  void closeScope() {
    OpenScope closed = openScopes.removeLast();
    active.popTo(closed.height());
    function().slots = closed.slots();
  }

  void openFunction(Node node, Span span, boolean vararg) {
    int parent = openFunctions.isEmpty() ? OUTSIDE : function().index;
    openFunctions.add(new OpenFunction(functions.size(), parent, node.id(), span, vararg));
    functions.add(null);
    Block body =
        switch (node) {
          case Chunk chunk -> chunk.body();
          case FunctionBody function -> function.body();
          default -> throw new IllegalArgumentException("no function: node " + node.id());
        };
    functionBlock[body.id()] = true;
    openScope(node, span);
  }

  void closeFunction() {
    closeScope();
    OpenFunction closed = openFunctions.removeLast();
    functions.set(closed.index, closed.done());
  }

  /// The innermost function.
  OpenFunction function() {
    return openFunctions.getLast();
  }

  boolean isBodyOfFunction(Block block) {
    return functionBlock[block.id()];
  }

  private int scope() {
    return openScopes.getLast().scope().index();
  }

  // Symbols

  LocalSymbol environment(String name) {
    LocalSymbol symbol =
        new LocalSymbol(
            symbols.size(),
            name,
            LocalSymbol.Kind.ENVIRONMENT,
            Span.at(0),
            -1,
            List.of(),
            OUTSIDE,
            OUTSIDE,
            0,
            0,
            false,
            false);
    add(symbol);
    return symbol;
  }

  /// Declares a variable that nobody wrote.
  void implicit(String name, LocalSymbol.Kind kind, int from) {
    addLocal(name, kind, Span.at(from), -1, from, List.of(), false, false);
  }

  /// Counts variables that have no name a program could use.
  void hide(int count) {
    function().slots += count;
  }

  void local(
      Ident name,
      LocalSymbol.Kind kind,
      int from,
      List<String> attributes,
      boolean readOnly,
      boolean inlined) {
    symbolByNode[name.id()] = symbols.size();
    addLocal(name.name(), kind, name.span(), name.id(), from, attributes, readOnly, inlined);
  }

  private void addLocal(
      String name,
      LocalSymbol.Kind kind,
      Span span,
      int node,
      int from,
      List<String> attributes,
      boolean readOnly,
      boolean inlined) {
    OpenFunction function = function();
    add(
        new LocalSymbol(
            symbols.size(),
            name,
            kind,
            span,
            node,
            attributes,
            scope(),
            function.index,
            from,
            function.slots,
            readOnly,
            inlined));
    function.slots += inlined && !countsInlined ? 0 : 1;
  }

  void global(Ident name, int from, boolean constant) {
    symbolByNode[name.id()] = symbols.size();
    add(
        new GlobalSymbol(
            symbols.size(),
            name.name(),
            name.span(),
            name.id(),
            scope(),
            function().index,
            from,
            constant));
  }

  void allGlobals(Stat.GlobalAll all, boolean constant) {
    symbolByNode[all.id()] = symbols.size();
    Span star = new Span(all.span().end() - 1, all.span().end());
    int from = all.span().end();
    add(
        new GlobalSymbol(
            symbols.size(), "*", star, all.id(), scope(), function().index, from, constant));
  }

  private void add(Symbol symbol) {
    symbols.add(symbol);
    active.push(symbol);
  }

  // Uses

  Optional<Symbol> find(String name) {
    return active.find(name);
  }

  int undeclaredGlobal() {
    return active.undeclaredGlobal();
  }

  /// Uses `symbol` in the innermost function: all functions between that one and the symbol's have
  /// to capture it, unless it is replaced by its value.
  NameUse reach(LocalSymbol symbol) {
    OpenFunction user = function();
    if (symbol.function() == user.index) {
      return new NameUse.Local(symbol);
    }
    for (int i = openFunctions.size() - 1; !symbol.compileTimeConstant() && i >= 0; i--) {
      OpenFunction function = openFunctions.get(i);
      if (function.index == symbol.function() || !function.capture(symbol)) {
        break;
      }
    }
    return new NameUse.Upvalue(symbol, user.index);
  }

  // Labels

  void label(Stat.Label label) {
    jumps.label(label, scope(), function().index);
  }

  void jump(Stat.Goto jump) {
    jumps.jump(jump, scope(), function().index);
  }
}
