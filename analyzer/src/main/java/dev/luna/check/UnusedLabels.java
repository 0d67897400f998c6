package dev.luna.check;

import dev.luna.scope.GotoUse;
import dev.luna.scope.LabelSymbol;
import java.util.BitSet;

/// `unused-label`: a label that no `goto` reaches.
final class UnusedLabels {
  private UnusedLabels() {}

  static void check(FileContext file, Findings findings) {
    if (file.scopes().labels().isEmpty()) {
      return;
    }
    BitSet reached = reached(file);
    for (LabelSymbol label : file.scopes().labels()) {
      if (!reached.get(label.index()) && !label.span().isEmpty()) {
        findings.add(
            Rule.UNUSED_LABEL,
            label.span(),
            "no 'goto' uses label '" + label.name() + "': remove it");
      }
    }
  }

  /// The indexes of the labels that a `goto` reaches.
  static BitSet reached(FileContext file) {
    BitSet reached = new BitSet();
    for (GotoUse jump : file.scopes().gotos()) {
      if (jump.label() != GotoUse.NOWHERE) {
        reached.set(jump.label());
      }
    }
    return reached;
  }
}
