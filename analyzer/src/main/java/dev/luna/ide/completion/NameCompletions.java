package dev.luna.ide.completion;

import dev.luna.infer.FileTypes;
import dev.luna.scope.LocalSymbol;
import dev.luna.scope.Scope;
import dev.luna.scope.ScopeTree;
import dev.luna.scope.Symbol;
import dev.luna.syntax.Dialect;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Variables that are in sight, and keywords.
final class NameCompletions {
  private static final int NEAR = 0;
  private static final int FILE = 1;
  private static final int GLOBAL = 3;
  private static final int KEYWORD = 4;

  private static final List<String> KEYWORDS =
      List.of(
          "and",
          "break",
          "do",
          "else",
          "elseif",
          "end",
          "false",
          "for",
          "function",
          "if",
          "in",
          "local",
          "nil",
          "not",
          "or",
          "repeat",
          "return",
          "then",
          "true",
          "until",
          "while");

  private final FileTypes types;

  NameCompletions(FileTypes types) {
    this.types = types;
  }

  void offer(int offset, Offer offer) {
    locals(offset, offer);
    for (String name : new TreeSet<>(types.globals())) {
      if (offer.wants(name)) {
        offer.add(name, CompletionKind.VARIABLE, GLOBAL);
      }
    }
    KEYWORDS.forEach(word -> offer.add(word, CompletionKind.KEYWORD, KEYWORD));
    if (types.file().tree().dialect() != Dialect.LUA51) {
      offer.add("goto", CompletionKind.KEYWORD, KEYWORD);
    }
  }

  /// The innermost of each name.
  private void locals(int offset, Offer offer) {
    ScopeTree scopes = types.file().scopes();
    Set<Integer> around = new HashSet<>();
    Scope inner = scopes.scopeAt(offset);
    for (int at = inner.index(); at >= 0; at = scopes.scopes().get(at).parent()) {
      around.add(at);
    }
    List<Symbol> symbols = scopes.symbols();
    for (int i = symbols.size() - 1; i >= 0; i--) {
      if (symbols.get(i) instanceof LocalSymbol local
          && local.visibleFrom() <= offset
          && around.contains(local.scope())) {
        offer.add(
            local.name(),
            CompletionKind.VARIABLE,
            local.function() == inner.function() ? NEAR : FILE);
      }
    }
  }
}
