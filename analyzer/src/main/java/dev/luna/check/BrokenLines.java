package dev.luna.check;

import dev.luna.syntax.SyntaxError;
import dev.luna.syntax.SyntaxTree;
import dev.luna.text.LineIndex;
import java.util.BitSet;

/// The lines that the parser does not understand. What it takes them for is a guess, so that rules
/// would blame the user for what was put in or left out.
final class BrokenLines {
  private final LineIndex lines;
  private final BitSet broken = new BitSet();

  BrokenLines(SyntaxTree tree) {
    lines = tree.source().lines();
    for (SyntaxError error : tree.errors()) {
      broken.set(lines.lineOf(error.span().start()));
    }
  }

  /// Whether a finding of a rule begins in one of them.
  boolean covers(Finding finding) {
    return !broken.isEmpty() && broken.get(lines.lineOf(finding.span().start()));
  }
}
