package dev.luna.syntax.parse;

import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.atn.ATN;
import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.atn.ParserATNSimulator;
import org.antlr.v4.runtime.atn.PredictionContextCache;
import org.antlr.v4.runtime.atn.PredictionMode;
import org.antlr.v4.runtime.atn.StarLoopEntryState;
import org.antlr.v4.runtime.dfa.DFA;

/// Which alternative the parser takes: SLL prediction, except for the loop over the links of a
/// chain.
///
/// There `(` may be the next call or the first token of a new statement. "Lua always sees them in
/// the first way" (manual, §3.3.1), so one token decides. ANTLR finds no difference between the two
/// either, but looks for one up to the end of the statement: with calls nested in calls, over and
/// over.
final class Prediction extends ParserATNSimulator {
  private static final int GO_ON = 1;
  private static final int STOP = 2;
  private static final Grammar.TypeSet LINK_STARTS =
      Grammar.TypeSet.of(
          Lua.DOT, Lua.COLON, Lua.LEFT_BRACKET, Lua.LEFT_PAREN, Lua.LEFT_BRACE, Lua.STRING);

  private final int chainLoop;

  Prediction(Lua parser, DFA[] decisions, PredictionContextCache cache) {
    super(parser, parser.getATN(), decisions, cache);
    setPredictionMode(PredictionMode.SLL);
    chainLoop = chainLoop(parser.getATN());
  }

  private static int chainLoop(ATN atn) {
    for (DecisionState state : atn.decisionToState) {
      if (state.ruleIndex == Lua.RULE_suffixed && state instanceof StarLoopEntryState) {
        return state.decision;
      }
    }
    throw new AssertionError("the rule 'suffixed' has no loop");
  }

  @Override
  public int adaptivePredict(TokenStream input, int decision, ParserRuleContext context) {
    if (decision == chainLoop) {
      return LINK_STARTS.has(input.LA(1)) ? GO_ON : STOP;
    }
    return super.adaptivePredict(input, decision, context);
  }
}
