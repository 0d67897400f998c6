package dev.luna.syntax.parse;

import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.ParseTreeListener;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/// Keeps ANTLR's tree of a huge file small: what it made of a statement or a table field is dropped
/// when that ends, and made again from the same tokens when its turn comes to be converted.
///
/// A conversion on the spot would be one parse less, but the numbers in preorder are not known
/// there: the links of a chain and the operators that follow count before it. Parsing a part twice
/// is cheap beside keeping it: of 5 MB in one table, the collector took half of all time to copy
/// contexts that were merely waiting.
///
/// - A part with a mistake in it is kept: parsed again without what is around it, it might be
///   understood in another way.
/// - A part of more than [#LARGEST] tokens is kept, too, but the parts within it are not. So no
///   token is parsed more than twice, and not more than one such part is alive at a time.
final class Folding implements ParseTreeListener {
  /// From how many tokens on a file is huge. Below, its whole tree takes less than 40 MB.
  static final int HUGE = 100_000;

  private static final int LARGEST = 1_000;

  private final List<FeedToken> tokens;
  private final Recovery recovery;
  private final String text;
  private @Nullable Lua again;

  /// @param recovery that of the parse which is listened to
  Folding(List<FeedToken> tokens, String text, Recovery recovery) {
    this.tokens = tokens;
    this.text = text;
    this.recovery = recovery;
  }

  /// Whether what was in `context` has been dropped.
  static boolean isFolded(ParseTree context) {
    return context instanceof Lua.FieldContext field && field.folded
        || context instanceof Lua.StatContext stat && stat.folded;
  }

  /// `context` with all that is in it.
  Lua.StatContext whole(Lua.StatContext context) {
    return context.folded ? parserAt(context).stat() : context;
  }

  /// `context` with all that is in it.
  Lua.FieldContext whole(Lua.FieldContext context) {
    return context.folded ? parserAt(context).field() : context;
  }

  private Lua parserAt(ParserRuleContext context) {
    if (again == null) {
      again = LuaParser.parser(new TokenFeed(tokens, text), new Recovery());
    }
    again.getInputStream().seek(context.getStart().getTokenIndex());
    return again;
  }

  @Override
  public void exitEveryRule(ParserRuleContext context) {
    switch (context) {
      case Lua.StatContext stat when canBeMadeAgain(stat) -> {
        stat.folded = true;
        stat.children = null;
      }
      case Lua.FieldContext field when canBeMadeAgain(field) -> {
        field.folded = true;
        field.children = null;
      }
      default -> {}
    }
  }

  private boolean canBeMadeAgain(ParserRuleContext context) {
    int from = context.getStart().getTokenIndex();
    int to = context.getStop().getTokenIndex();
    return context.exception == null
        && recovery.lastPlace() < from
        && from <= to
        && to - from < LARGEST;
  }

  @Override
  public void enterEveryRule(ParserRuleContext context) {}

  @Override
  public void visitTerminal(TerminalNode node) {}

  @Override
  public void visitErrorNode(ErrorNode node) {}
}
