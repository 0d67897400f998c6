package dev.luna.syntax.parse;

import dev.luna.text.Span;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/// From ANTLR's contexts and tokens to spans.
///
/// A span reaches from the first token to the last. In a file without mistakes that is all. Where
/// tokens were conjured:
/// - a block whose `end` is missing takes all the room up to what stands behind it, so that a
///   cursor there is still inside;
/// - what is empty stands right behind what is before it, be that a token or the room of such a
///   block.
///
/// So children stay within their parents and in order, whatever is missing.
final class Spans {
  private final boolean broken;
  private int reached;

  /// @param broken whether tokens may have been conjured
  Spans(boolean broken) {
    this.broken = broken;
  }

  /// Says that a block was built that ends at `offset`: what is built from now on stands behind it.
  void reach(int offset) {
    reached = Math.max(reached, offset);
  }

  Span of(ParserRuleContext context) {
    int start =
        broken ? Math.max(reached, start(context)) : ((FeedToken) context.getStart()).start();
    return new Span(start, Math.max(start, end(context)));
  }

  /// From the start of `first` to the end of `last`.
  Span from(Span first, ParserRuleContext last) {
    return new Span(first.start(), Math.max(first.end(), end(last)));
  }

  Span of(TerminalNode node) {
    FeedToken token = (FeedToken) node.getSymbol();
    return token.isWritten()
        ? new Span(token.start(), token.end())
        : Span.at(Math.max(reached, token.start()));
  }

  int end(ParserRuleContext context) {
    if (broken) {
      return Math.max(reached, endOf(context));
    }
    FeedToken start = (FeedToken) context.getStart();
    FeedToken stop = (FeedToken) context.getStop();
    return stop == null ? start.start() : Math.max(start.start(), stop.end());
  }

  /// From behind `opener` to the start of `closer`: the room of a block. Either may be missing.
  Span between(
      ParserRuleContext parent, @Nullable TerminalNode opener, @Nullable TerminalNode closer) {
    int from = opener == null ? end(parent) : of(opener).end();
    int to = closer == null ? end(parent) : limit(closer);
    return new Span(from, Math.max(from, to));
  }

  /// Where the block that `closer` ends is over.
  int limit(TerminalNode closer) {
    FeedToken token = (FeedToken) closer.getSymbol();
    return closesBlock(token) ? token.limit() : token.start();
  }

  private static boolean closesBlock(FeedToken token) {
    return token.getType() == Lua.END || token.getType() == Lua.UNTIL;
  }

  private static int start(ParseTree tree) {
    ParseTree first = tree;
    while (first instanceof ParserRuleContext && first.getChildCount() > 0) {
      first = first.getChild(0);
    }
    if (Folding.isFolded(first)) {
      return ((FeedToken) ((ParserRuleContext) first).getStart()).start();
    }
    return first instanceof TerminalNode node
        ? ((FeedToken) node.getSymbol()).start()
        : endOfPrevious((ParserRuleContext) first);
  }

  /// The end of the last part that stands in the text, or of the room of a block that is conjured
  /// behind it.
  private static int endOf(ParseTree tree) {
    if (tree instanceof TerminalNode node) {
      FeedToken token = (FeedToken) node.getSymbol();
      return !token.isWritten() && closesBlock(token) ? token.limit() : token.end();
    }
    if (Folding.isFolded(tree)) {
      return ((FeedToken) ((ParserRuleContext) tree).getStop()).end();
    }
    int end = 0;
    for (int i = tree.getChildCount() - 1; i >= 0; i--) {
      ParseTree child = tree.getChild(i);
      end = Math.max(end, endOf(child));
      if (isWritten(child)) {
        return end;
      }
    }
    return Math.max(end, endOfPrevious((ParserRuleContext) tree));
  }

  private static boolean isWritten(ParseTree tree) {
    if (tree instanceof ParserRuleContext context) {
      FeedToken stop = (FeedToken) context.getStop();
      return stop != null && stop.end() > ((FeedToken) context.getStart()).start();
    }
    return tree instanceof TerminalNode node && ((FeedToken) node.getSymbol()).isWritten();
  }

  /// Where an empty context stands: its last token is the one before it.
  private static int endOfPrevious(ParserRuleContext context) {
    FeedToken stop = (FeedToken) context.getStop();
    return stop == null ? ((FeedToken) context.getStart()).start() : stop.end();
  }
}
