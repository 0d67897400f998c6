package dev.luna.syntax.parse;

import dev.luna.text.Span;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/// From ANTLR's contexts and tokens to spans.
final class Spans {

  /// From the first token of `context` to its last. A rule that took no token is empty and stands
  /// at the start of what comes next.
  Span of(ParserRuleContext context) {
    FeedToken start = (FeedToken) context.getStart();
    FeedToken stop = (FeedToken) context.getStop();
    if (stop == null || stop.end() < start.start()) {
      return Span.at(start.start());
    }
    return new Span(start.start(), stop.end());
  }

  /// From the start of `first` to the end of `last`.
  Span from(Span first, ParserRuleContext last) {
    return new Span(first.start(), Math.max(first.end(), of(last).end()));
  }

  Span of(TerminalNode node) {
    FeedToken token = (FeedToken) node.getSymbol();
    return new Span(token.start(), token.end());
  }

  /// From behind `opener` to the start of `closer`, with all the room there is: if the closer was
  /// conjured, up to what stands behind it. Either may be missing.
  Span between(
      ParserRuleContext parent, @Nullable TerminalNode opener, @Nullable TerminalNode closer) {
    int from = opener == null ? of(parent).start() : of(opener).end();
    int to = closer == null ? of(parent).end() : ((FeedToken) closer.getSymbol()).limit();
    return new Span(from, Math.max(from, to));
  }
}
