package dev.luna.dialect;

import dev.luna.scope.GotoUse;
import dev.luna.scope.LabelSymbol;
import dev.luna.scope.Scope;
import dev.luna.scope.Symbol;
import dev.luna.syntax.Block;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxCode;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Labels and `goto`.
///
/// A jump must not enter the scope of a variable. A label that only labels and empty statements
/// follow in its block counts as standing behind the block's variables, so that `goto continue` is
/// useful; LuaJIT, which has no empty statements, does not let a `;` follow, and none lets `until`,
/// because the condition sees the variables.
///
/// A name may label two places if no `goto` could be in doubt: Lua 5.4 and 5.5 refuse it also in
/// nested blocks, but only where the outer label comes first.
final class LabelRule {
  private final Subject subject;

  /// The ids of labels at the end of their block.
  private final Set<Integer> trailing = new HashSet<>();

  /// By scope: what is declared in it.
  private final Map<Integer, List<Symbol>> variables = new HashMap<>();

  private boolean nextBlockIsRepeat;

  LabelRule(Subject subject) {
    this.subject = subject;
  }

  void enter(Node node) {
    switch (node) {
      case Stat.Goto jump -> require(jump.span(), "'goto'");
      case Stat.Label label -> require(label.span(), "a label");
      case Stat.Repeat _ -> nextBlockIsRepeat = true;
      case Block block -> {
        if (!nextBlockIsRepeat) {
          findTrailing(block.stats());
        }
        nextBlockIsRepeat = false;
      }
      default -> {}
    }
  }

  private void require(Span span, String what) {
    subject.require(Feature.GOTO, SyntaxCode.UNSUPPORT_SYMBOL, span, what);
  }

  private void findTrailing(List<Stat> stats) {
    for (int i = stats.size() - 1; i >= 0; i--) {
      switch (stats.get(i)) {
        case Stat.Label label -> trailing.add(label.id());
        case Stat.Empty _ when Feature.EMPTY_STATEMENT.isIn(subject.dialect()) -> {}
        default -> {
          return;
        }
      }
    }
  }

  /// Called once behind the walk.
  void finish() {
    if (!Feature.GOTO.isIn(subject.dialect())) {
      return;
    }
    checkRepeated();
    for (Symbol symbol : subject.names().symbols()) {
      variables.computeIfAbsent(symbol.scope(), _ -> new ArrayList<>()).add(symbol);
    }
    subject.names().gotos().forEach(this::checkJump);
  }

  private void checkRepeated() {
    List<Scope> scopes = subject.names().scopes();
    boolean nested = !Feature.LABEL_SHADOWING.isIn(subject.dialect());
    Map<Integer, Map<String, LabelSymbol>> seen = new HashMap<>();
    for (LabelSymbol label : subject.names().labels()) {
      int scope = label.scope();
      Optional<LabelSymbol> first = Optional.empty();
      while (first.isEmpty() && scope >= 0 && scopes.get(scope).function() == label.function()) {
        first = Optional.ofNullable(seen.getOrDefault(scope, Map.of()).get(label.name()));
        scope = nested ? scopes.get(scope).parent() : -1;
      }
      first.ifPresentOrElse(
          f ->
              subject.report(
                  SyntaxCode.REDEFINED_LABEL,
                  label.span(),
                  "label '" + label.name() + "' is already defined",
                  f.span(),
                  "it is first defined here"),
          () -> seen.computeIfAbsent(label.scope(), _ -> new HashMap<>()).put(label.name(), label));
    }
  }

  private void checkJump(GotoUse jump) {
    if (jump.label() == GotoUse.NOWHERE) {
      if (!jump.span().isEmpty()) {
        subject.report(
            SyntaxCode.NO_VISIBLE_LABEL,
            jump.span(),
            "no visible label '" + jump.name() + "' in this block or one around it");
      }
      return;
    }
    LabelSymbol label = subject.names().labels().get(jump.label());
    if (label.span().start() > jump.span().start() && !trailing.contains(label.node())) {
      entered(jump, label).ifPresent(variable -> reportEntered(jump, variable));
    }
  }

  /// A variable that begins between the jump and its label and is still there at the label.
  private Optional<Symbol> entered(GotoUse jump, LabelSymbol label) {
    return variables.getOrDefault(label.scope(), List.of()).stream()
        .filter(s -> s.visibleFrom() > jump.span().start())
        .filter(s -> s.visibleFrom() <= label.span().start())
        .findFirst();
  }

  private void reportEntered(GotoUse jump, Symbol variable) {
    subject.report(
        SyntaxCode.JUMP_LOCAL_SCOPE,
        jump.span(),
        "'goto " + jump.name() + "' jumps into the scope of '" + variable.name() + "'",
        variable.span(),
        "'" + variable.name() + "' is declared here");
  }
}
