package dev.luna.syntax.parse;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxError;
import dev.luna.syntax.SyntaxTree;
import dev.luna.text.SourceText;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Parses Lua.
public final class LuaParser {
  private LuaParser() {}

  /// The tree of a file, whatever is in it: never null, never an exception.
  ///
  /// Safe for any thread; needs about half a megabyte of stack at the deepest nesting that it
  /// follows.
  ///
  /// @param dialect decides where numbers and strings end; what else it refuses is found by
  ///   `dev.luna.dialect.DialectCheck`
  public static SyntaxTree parse(SourceText source, Dialect dialect) {
    return parse(source, dialect, Folding.HUGE);
  }

  /// The same tree, whatever `huge` is.
  ///
  /// @param huge from how many tokens on [Folding] saves memory
  static SyntaxTree parse(SourceText source, Dialect dialect, int huge) {
    Lexer.Result lexed = Lexer.scan(source.text(), dialect);
    Attempt written = attempt(source, dialect, lexed, huge);
    if (written.mistakes() == 0 || !ForeignComments.mayBeIn(source.text())) {
      return written.tree();
    }
    Lexer.Result commented = Lexer.scanForeign(source.text(), dialect);
    if (commented.errors().equals(lexed.errors())) {
      return written.tree();
    }
    Attempt meant = attempt(source, dialect, commented, huge);
    return meant.mistakes() <= written.mistakes() ? meant.tree() : written.tree();
  }

  /// A tree, and how many errors it has together with the statements that do nothing.
  private record Attempt(SyntaxTree tree, int mistakes) {}

  private static Attempt attempt(SourceText source, Dialect dialect, Lexer.Result lexed, int huge) {
    DepthLimit limited = DepthLimit.apply(TokenFeed.read(lexed.tokens(), source.lines()));
    Parse parse = parse(limited.tokens(), List.of(), source.text(), huge);
    if (parse.mistakes() > 0 && !lexed.unfinishedLongBracket()) {
      for (Repair repair : Repair.of(limited.tokens(), source.text())) {
        parse = better(parse, repair, source.text(), huge);
      }
    }
    TreeBuilder.Built built =
        TreeBuilder.build(parse.chunk(), source, parse.folding(), parse.repaired());
    List<SyntaxError> errors = new ArrayList<>(lexed.errors());
    errors.addAll(limited.errors());
    int reach = reach(lexed, limited);
    parse.errors().stream()
        .filter(e -> e.span().start() < reach && !follows(e, lexed.errors()))
        .forEach(errors::add);
    errors.addAll(built.errors());
    errors.sort(Comparator.comparingInt(e -> e.span().start()));
    SyntaxTree tree =
        new SyntaxTree(
            source, dialect, built.chunk(), lexed.tokens(), List.copyOf(errors), built.nodeCount());
    return new Attempt(tree, errors.size() + parse.idle());
  }

  /// Up to where the parser's errors mean something: what was hidden for its depth is missed by the
  /// parser, and behind a long bracket that is never closed nothing can be expected.
  private static int reach(Lexer.Result lexed, DepthLimit limited) {
    if (!limited.errors().isEmpty()) {
      return limited.errors().getFirst().span().start();
    }
    if (lexed.unfinishedLongBracket()) {
      int last = lexed.tokens().previous(lexed.tokens().size() - 1);
      return last < 0 ? 0 : lexed.tokens().end(last);
    }
    return Integer.MAX_VALUE;
  }

  /// Whether the parser only stumbles over what the lexer has complained about already.
  private static boolean follows(SyntaxError error, List<SyntaxError> lexical) {
    int start = error.span().start();
    int low = 0;
    int high = lexical.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span span = lexical.get(middle).span();
      if (span.touches(start)) {
        return true;
      }
      if (span.start() < start) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }

  /// @param idle how many statements are expressions that do nothing, which is an error, too,
  ///   though not one of the parser's
  private record Parse(
      Lua.ChunkContext chunk,
      Folding folding,
      List<SyntaxError> errors,
      int idle,
      boolean repaired) {
    int mistakes() {
      return errors.size() + idle;
    }
  }

  private static Parse parse(
      List<FeedToken> tokens, List<SyntaxError> known, String text, int huge) {
    Recovery recovery = new Recovery();
    Folding folding = new Folding(tokens, text, recovery);
    Lua parser = parser(new TokenFeed(tokens, text), recovery);
    if (tokens.size() >= huge) {
      parser.addParseListener(folding);
    }
    Lua.ChunkContext chunk = parser.chunk();
    List<SyntaxError> errors = new ArrayList<>(known);
    errors.addAll(recovery.errors());
    boolean repaired = !known.isEmpty() || recovery.hasIntervened();
    return new Parse(chunk, folding, errors, recovery.idleStatements(), repaired);
  }

  static Lua parser(TokenFeed feed, Recovery recovery) {
    Lua parser = new Lua(feed);
    parser.removeErrorListeners();
    parser.setErrorHandler(recovery);
    parser.setInterpreter(new Prediction(parser, Lua._decisionToDFA, Lua._sharedContextCache));
    return parser;
  }

  /// Which of two parses is taken: the repaired one unless it has more mistakes, some of which no
  /// repair explains.
  private static Parse better(Parse first, Repair repair, String text, int huge) {
    Parse second = parse(repair.tokens(), repair.errors(), text, huge);
    boolean explained = second.mistakes() == repair.errors().size();
    return explained || second.mistakes() <= first.mistakes() ? second : first;
  }
}
