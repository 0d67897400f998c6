package dev.luna.syntax.parse;

/// Where a block ends whose end is written by indentation alone, as Python has it.
final class IndentedBlocks {
  private IndentedBlocks() {}

  /// The index of the first token behind the block of the head that begins at `head`: the first on
  /// a line that is not deeper; behind a block on the line of its head, the next line's.
  ///
  /// @param from the first token behind the head
  static int end(TokenEdits edits, int head, int from) {
    if (edits.continuesLine(from)) {
      return Math.min(edits.lineEnd(from), edits.size() - 1);
    }
    int indent = edits.at(head).indent();
    int end = from;
    while (end < edits.size() - 1
        && edits.reaches(from, end)
        && !(isFirst(edits.at(end)) && edits.at(end).indent() <= indent)) {
      end++;
    }
    return end;
  }

  /// Whether `from`..`end` has an `end` for what was opened before.
  private static boolean isClosed(TokenEdits edits, int from, int end) {
    int depth = 0;
    for (int i = from; i < end && depth >= 0; i++) {
      int type = edits.type(i);
      depth += BlockBalance.opens(type) ? 1 : type == Lua.END ? -1 : 0;
    }
    return depth < 0;
  }

  private static boolean isFirst(FeedToken token) {
    return token.isFirstOfLine() && token.isWritten();
  }

  /// Puts an `end` behind that block, unless one is there, or the `if` at `head` goes on; or the
  /// block is so long that it is left to [MissingEnds].
  static void close(TokenEdits edits, int head, int from) {
    int end = end(edits, head, from);
    int type = edits.type(end);
    boolean same = edits.at(end).indent() == edits.at(head).indent();
    boolean isIf = edits.type(head) == Lua.IF || edits.type(head) == Lua.ELSEIF;
    boolean goesOn = isIf && (type == Lua.ELSE || type == Lua.ELSEIF);
    boolean closed = edits.continuesLine(from) && isClosed(edits, from, end);
    if (!closed && edits.reaches(from, end) && !(same && (type == Lua.END || goesOn))) {
      edits.understand(end, Lua.END);
    }
  }
}
