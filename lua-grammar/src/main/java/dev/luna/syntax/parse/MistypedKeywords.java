package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.parse.Grammar.TypeSet;
import dev.luna.text.NearestWord;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/// Names that were meant to be keywords: `retrun x`, `if x thne`, and those of other languages,
/// `let x = 1`.
///
/// A name is one only where none can stand: next to another operand on its line, or alone where a
/// statement is expected. So legal Lua is never touched, whatever its variables are called. Which
/// keyword it may have been depends on what stands around it.
final class MistypedKeywords {
  private static final TypeSet STATEMENT_WORDS =
      TypeSet.of(
          Lua.RETURN,
          Lua.LOCAL,
          Lua.WHILE,
          Lua.FOR,
          Lua.IF,
          Lua.FUNCTION,
          Lua.REPEAT,
          Lua.ELSEIF,
          Lua.UNTIL,
          Lua.GOTO);
  private static final TypeSet LONE_WORDS =
      TypeSet.of(Lua.END, Lua.ELSE, Lua.BREAK, Lua.REPEAT, Lua.RETURN, Lua.DO);
  private static final TypeSet INFIX_WORDS =
      TypeSet.of(Lua.AND, Lua.OR, Lua.THEN, Lua.DO, Lua.IN, Lua.END, Lua.ELSE);
  private static final TypeSet CLOSING_WORDS = TypeSet.of(Lua.THEN, Lua.DO, Lua.END, Lua.ELSE);
  private static final TypeSet PREFIX_WORDS = TypeSet.of(Lua.NOT, Lua.FUNCTION);
  private static final TypeSet FUNCTION_WORD = TypeSet.of(Lua.FUNCTION);

  /// Words that other languages have for these.
  private static final Map<String, Integer> FOREIGN =
      Map.ofEntries(
          Map.entry("let", Lua.LOCAL),
          Map.entry("var", Lua.LOCAL),
          Map.entry("const", Lua.LOCAL),
          Map.entry("func", Lua.FUNCTION),
          Map.entry("fn", Lua.FUNCTION),
          Map.entry("fun", Lua.FUNCTION),
          Map.entry("def", Lua.FUNCTION),
          Map.entry("unless", Lua.IF),
          Map.entry("elif", Lua.ELSEIF),
          Map.entry("elsif", Lua.ELSEIF),
          Map.entry("endif", Lua.END),
          Map.entry("endfunction", Lua.END));

  /// What is written for them, where it is more than the keyword.
  private static final Map<String, String> WRITTEN =
      Map.of("const", "local x <const> = …", "unless", "if not");

  private final TokenEdits edits;

  private MistypedKeywords(TokenEdits edits) {
    this.edits = edits;
  }

  static void repair(TokenEdits edits) {
    MistypedKeywords search = new MistypedKeywords(edits);
    for (int i = 0; i < edits.size(); i++) {
      if (edits.type(i) == Lua.NAME) {
        search.check(i);
      }
    }
  }

  private void check(int index) {
    TypeSet possible = possible(index);
    String word = edits.text(index);
    OptionalInt meant = meant(word, possible);
    if (meant.isPresent()) {
      int type = meant.getAsInt();
      edits.readAs(index, type == Lua.RETURN && isLast(index) ? Lua.BARE_RETURN : type);
      if (FOREIGN.containsKey(word)) {
        edits.complain(SyntaxCode.ERR_NONSTANDARD_SYMBOL, index, foreign(word, type));
      } else {
        edits.complain(
            SyntaxCode.UNEXPECT_SYMBOL,
            index,
            "unexpected '" + word + "'" + NearestWord.question(Grammar.kind(type).text()));
      }
    }
  }

  private static String foreign(String word, int type) {
    return "Lua has no '"
        + word
        + "'; write '"
        + WRITTEN.getOrDefault(word, Grammar.kind(type).text())
        + "'";
  }

  /// The keywords that could stand where the name at `index` cannot.
  private TypeSet possible(int index) {
    boolean behindOperand =
        edits.continuesLine(index) && Grammar.OPERAND_ENDS.has(edits.type(index - 1));
    boolean beforeOperand =
        edits.continuesLine(index + 1) && Grammar.OPERAND_STARTS.has(edits.type(index + 1));
    if (behindOperand) {
      return beforeOperand ? INFIX_WORDS : isLast(index) ? CLOSING_WORDS : TypeSet.of();
    }
    if (index > 0 && edits.type(index - 1) == Lua.LOCAL) {
      return beforeOperand ? FUNCTION_WORD : TypeSet.of();
    }
    if (edits.beginsStatement(index)) {
      return beforeOperand ? STATEMENT_WORDS : isLast(index) ? LONE_WORDS : TypeSet.of();
    }
    return beforeOperand ? PREFIX_WORDS : TypeSet.of();
  }

  /// Whether nothing of the same statement stands behind `index`.
  private boolean isLast(int index) {
    FeedToken next = edits.at(index + 1);
    int type = next.getType();
    return Grammar.BLOCK_ENDS.has(type)
        || Grammar.STATEMENT_KEYWORDS.has(type)
        || next.isFirstOfLine() && Grammar.STATEMENT_STARTS.has(type) && type != Lua.LEFT_PAREN
        || type == Lua.RIGHT_PAREN && next.isFirstOfLine();
  }

  private static OptionalInt meant(String word, TypeSet possible) {
    Integer known = FOREIGN.get(word);
    if (known != null && possible.has(known)) {
      return OptionalInt.of(known);
    }
    return possible.bits().stream().map(bit -> bit - 1).filter(t -> isNear(word, t)).findFirst();
  }

  private static boolean isNear(String word, int type) {
    String right = Grammar.kind(type).text();
    String lower = word.toLowerCase(Locale.ROOT);
    if (right.length() < 4) {
      return Spelling.isShuffled(word, right);
    }
    return Math.abs(lower.length() - right.length()) <= 1
        && NearestWord.distance(lower, right) <= (right.length() < 8 ? 1 : 2);
  }
}
