package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;
import java.util.Map;
import java.util.Set;

/// Statements that Lua has not: `switch`, `try`, `class`, `import`, `throw`, and words before a
/// declaration.
///
/// All these words are names in Lua, and `try { f() }` is a call: a word is read as another
/// language's only with what follows it there and cannot follow a name here. What can be understood
/// of the statement becomes a plain block, so that the functions in it and around it stay.
final class ForeignStatements {
  private static final Set<String> MODIFIERS =
      Set.of("public", "private", "protected", "static", "async", "export", "pub", "final");
  private static final Map<String, String> LINES =
      Map.of(
          "import", "Lua has no 'import'; write 'local name = require(\"name\")'",
          "from", "Lua has no 'from … import'; write 'local name = require(\"name\")'",
          "using", "Lua has no 'using'; write 'local name = require(\"name\")'",
          "throw", "Lua has no 'throw'; write 'error(message)'",
          "raise", "Lua has no 'raise'; write 'error(message)'");
  private static final Set<String> HEADS =
      Set.of("def", "elif", "try", "except", "finally", "class", "with");
  private static final String SWITCH =
      "Lua has no 'switch'; write 'if x == 1 then … elseif x == 2 then … else … end'";
  private static final String TRY =
      "Lua has no 'try'; write 'local ok, err = pcall(function() … end)'";
  private static final String EXPORT =
      "Lua has no 'export'; a file returns at its end what others may use: 'return { f = f }'";
  private static final String CLASS =
      "Lua has no classes; a table with functions and a metatable is one";

  private final TokenEdits edits;

  private ForeignStatements(TokenEdits edits) {
    this.edits = edits;
  }

  static void repair(TokenEdits edits) {
    ForeignStatements search = new ForeignStatements(edits);
    for (int i = 0; i < edits.size(); i++) {
      if (edits.type(i) == Lua.NAME && search.begins(i)) {
        search.check(i);
      }
    }
  }

  /// Whether a statement may begin at `index`; also behind the colon of a label or block.
  private boolean begins(int index) {
    if (edits.beginsStatement(index)) {
      return true;
    }
    int first = index - 1;
    if (edits.type(first) != Lua.COLON || !edits.at(index).isFirstOfLine()) {
      return false;
    }
    while (edits.continuesLine(first) && edits.reaches(index, first)) {
      first--;
    }
    return isLabel(first) || isHead(first);
  }

  /// Whether a line may begin so that ends with a colon before a block, as Python has them.
  private boolean isHead(int first) {
    return switch (edits.type(first)) {
      case Lua.IF, Lua.ELSE, Lua.ELSEIF, Lua.FOR, Lua.WHILE -> true;
      default -> HEADS.contains(edits.text(first));
    };
  }

  private void check(int index) {
    String word = edits.text(index);
    switch (word) {
      case "switch" -> selection(index);
      case "try" -> attempt(index);
      case "class" -> declaration(index);
      default -> {
        if (word.equals("export") && beforeName(index)) {
          exported(index);
        } else if (LINES.containsKey(word) && beforeName(index)) {
          complain(index, LINES.getOrDefault(word, ""));
          edits.drop(index, statementEnd(index));
        } else if (MODIFIERS.contains(word) && isModifier(index)) {
          complain(index, "Lua has no '" + word + "'; leave it out, or write 'local'");
          edits.drop(index);
        }
      }
    }
  }

  private void complain(int index, String message) {
    edits.complain(SyntaxCode.ERR_NONSTANDARD_SYMBOL, index, message);
  }

  private boolean beforeName(int index) {
    return edits.continuesLine(index + 1) && edits.type(index + 1) == Lua.NAME;
  }

  private boolean isModifier(int index) {
    int next = edits.type(index + 1);
    return edits.continuesLine(index + 1) && (next == Lua.FUNCTION || next == Lua.LOCAL);
  }

  private int lineEnd(int index) {
    return edits.lineEnd(index);
  }

  /// The same, or the first token before it that is not of the statement at `index` any more: one
  /// that closes what was open before.
  private int statementEnd(int index) {
    int end = lineEnd(index);
    int i = index + 1;
    while (i < end) {
      switch (edits.type(i)) {
        case Lua.LEFT_PAREN, Lua.LEFT_BRACE, Lua.LEFT_BRACKET -> i = edits.closer(i) + 1;
        case Lua.RIGHT_PAREN, Lua.RIGHT_BRACE, Lua.RIGHT_BRACKET, Lua.END -> {
          return i;
        }
        default -> i++;
      }
    }
    return end;
  }

  /// `switch (x) { case 1: … }`, or with lines `case 1` up to an `end`.
  private void selection(int index) {
    int end = lineEnd(index);
    int open = brace(end);
    boolean braces = open >= 0;
    int close = braces ? edits.closer(open) : -1;
    int first = braces ? open + 1 : end;
    if (!isLabel(first) || index + 1 == end) {
      return;
    }
    complain(index, SWITCH);
    edits.drop(index, first);
    if (braces) {
      edits.readAs(close, Lua.END);
    }
    labels(first, braces ? close : edits.size() - 1);
  }

  /// Reads the labels in `first`..`stop`, but not those of a selection within.
  private void labels(int first, int stop) {
    int depth = 0;
    for (int i = first; i < stop && depth >= 0 && edits.reaches(first, i); i++) {
      depth += BlockBalance.opens(edits.type(i)) ? 1 : edits.type(i) == Lua.END ? -1 : 0;
      if (isLabel(i)) {
        i = label(i, i == first);
      } else if (edits.type(i) == Lua.BREAK && depth == 0) {
        edits.drop(i);
      } else if (isSelection(i)) {
        int open = brace(lineEnd(i));
        i = open >= 0 ? edits.closer(open) : stop;
      }
    }
  }

  private boolean isSelection(int index) {
    return edits.type(index) == Lua.NAME
        && edits.text(index).equals("switch")
        && begins(index)
        && edits.continuesLine(index + 1);
  }

  /// The brace that ends the line before `end` or begins the one at it; -1 if there is none.
  private int brace(int end) {
    if (edits.type(end - 1) == Lua.LEFT_BRACE) {
      return end - 1;
    }
    return edits.type(end) == Lua.LEFT_BRACE ? end : -1;
  }

  private boolean isLabel(int index) {
    if (!edits.at(index).isFirstOfLine() || edits.type(index) != Lua.NAME) {
      return false;
    }
    return switch (edits.text(index)) {
      case "case" -> edits.continuesLine(index + 1);
      case "default" -> isLabelEnd(index + 1);
      default -> false;
    };
  }

  private boolean isLabelEnd(int index) {
    return edits.type(index) == Lua.COLON || edits.at(index).isFirstOfLine();
  }

  /// Reads `case 1:` as `elseif 1 then`, and braces behind it as a block; gives its last token.
  private int label(int index, boolean first) {
    int colon = index + 1;
    int end = lineEnd(index);
    while (colon < end && edits.type(colon) != Lua.COLON) {
      colon++;
    }
    boolean found = colon < end;
    boolean other = edits.text(index).equals("default");
    edits.readAs(index, other ? first ? Lua.DO : Lua.ELSE : first ? Lua.IF : Lua.ELSEIF);
    if (found && !other) {
      edits.readAs(colon, Lua.THEN);
    } else if (found) {
      edits.drop(colon);
    } else if (!other) {
      edits.understand(colon, Lua.THEN);
    }
    int behind = found ? colon + 1 : colon;
    int close = edits.type(behind) == Lua.LEFT_BRACE ? edits.closer(behind) : -1;
    if (close > behind && edits.type(close) == Lua.RIGHT_BRACE) {
      edits.readAs(behind, Lua.DO);
      edits.readAs(close, Lua.END);
    }
    return behind - 1;
  }

  /// `try { … } catch (e) { … } finally { … }`, or `try … catch e … end` in lines.
  private void attempt(int index) {
    if (edits.type(index + 1) == Lua.COLON && edits.at(index + 2).isFirstOfLine()) {
      complain(index, TRY);
      byColons(index);
    } else if (edits.type(index + 1) == Lua.LEFT_BRACE) {
      int close = edits.closer(index + 1);
      if (isFollowUp(close + 1)) {
        complain(index, TRY);
        edits.drop(index);
        inBraces(index + 1);
      }
    } else if (edits.at(index + 1).isFirstOfLine()) {
      int next = index + 1;
      while (edits.reaches(index, next) && !(edits.at(next).isFirstOfLine() && isFollowUp(next))) {
        next++;
      }
      if (edits.reaches(index, next)) {
        complain(index, TRY);
        edits.drop(index);
        edits.readAs(next, Lua.DO);
        edits.drop(next + 1, lineEnd(next));
      }
    }
  }

  /// Reads `try:` and the clauses behind it as blocks, which end as they are indented.
  private void byColons(int index) {
    int word = index;
    int colon = index + 1;
    while (edits.type(colon) == Lua.COLON) {
      edits.readAs(word, Lua.DO);
      edits.drop(word + 1, colon + 1);
      int end = IndentedBlocks.end(edits, word, colon + 1);
      edits.understand(end, Lua.END);
      boolean clause =
          edits.at(end).indent() == edits.at(index).indent()
              && (isFollowUp(end) || edits.type(end) == Lua.ELSE);
      word = end;
      colon = end + 1;
      int stop = clause ? lineEnd(end) : colon;
      while (colon < stop && edits.type(colon) != Lua.COLON) {
        colon++;
      }
      if (colon >= stop) {
        return;
      }
    }
  }

  private boolean isFollowUp(int index) {
    return edits.type(index) == Lua.NAME
        && (edits.text(index).equals("catch")
            || edits.text(index).equals("except")
            || edits.text(index).equals("finally"));
  }

  /// Reads the braces at `open` as a block, and those of the clauses behind it.
  private void inBraces(int open) {
    int start = open;
    while (edits.type(start) == Lua.LEFT_BRACE) {
      int close = edits.closer(start);
      if (edits.type(close) != Lua.RIGHT_BRACE) {
        return;
      }
      edits.readAs(start, Lua.DO);
      edits.readAs(close, Lua.END);
      start = close + 1;
      if (isFollowUp(start)) {
        int word = start;
        start = edits.type(word + 1) == Lua.LEFT_PAREN ? edits.closer(word + 1) + 1 : word + 1;
        edits.drop(word, Math.min(start, edits.size() - 1));
      }
    }
  }

  /// `class A { … }` is left out as a whole; of `class A … end` the block stays.
  private void declaration(int index) {
    if (!beforeName(index)) {
      return;
    }
    int end = lineEnd(index);
    int open = brace(end);
    complain(index, CLASS);
    if (open >= 0) {
      edits.drop(index, Math.min(edits.closer(open) + 1, edits.size() - 1));
    } else {
      edits.readAs(index, Lua.DO);
      edits.drop(index + 1, end);
      if (edits.type(end - 1) == Lua.COLON) {
        IndentedBlocks.close(edits, index, end);
      }
    }
  }

  /// `export const x = 1`, `export default f`: what is exported stays where it is something of its
  /// own.
  private void exported(int index) {
    String next = edits.continuesLine(index + 1) ? edits.text(index + 1) : "";
    switch (next) {
      case "const", "let", "var" -> {
        edits.readAs(index, Lua.LOCAL);
        edits.drop(index + 1);
      }
      case "async" -> edits.drop(index, index + 2);
      case "default" -> {
        boolean function = edits.type(index + 2) == Lua.FUNCTION;
        edits.drop(index, function ? index + 2 : statementEnd(index));
      }
      case "class" -> {
        edits.drop(index);
        declaration(index + 1);
        return;
      }
      default -> {
        return;
      }
    }
    complain(index, EXPORT);
  }
}
