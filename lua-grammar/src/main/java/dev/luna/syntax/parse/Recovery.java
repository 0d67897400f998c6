package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxError;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ANTLRErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;

/// What the parser does when the next token does not fit.
///
/// The idea: a missing token is conjured and the parse goes on as if it had been there; a token is
/// dropped only where nobody wants it. Who may want a token is asked along the open rules
/// ([#isWantedAbove]): an `end` closes the block around the broken statement and must not be eaten
/// by it. So a mistake stays in its statement, and the functions around it keep their names and
/// ranges.
///
/// There is one error for a place: what follows from the first is not reported again.
final class Recovery implements ANTLRErrorStrategy {
  private static final int NOWHERE = -1;
  private static final int MOST_UNWANTED = 16;

  /// So many of the rules around a token are asked whether they wait for it: else one that none of
  /// them wants would take a walk through all of a deep nest, again and again.
  static final int FARTHEST = 2_000;

  /// How far a `)` is looked for, so that a broken list takes no square of its length.
  private static final int FARTHEST_CLOSER = 100;

  private final List<SyntaxError> errors = new ArrayList<>();
  private int lastErrorPlace = NOWHERE;
  private int lastErrorOffset = NOWHERE;
  private int idleStatements;
  private boolean intervened;

  List<SyntaxError> errors() {
    return errors;
  }

  /// How many statements do nothing, because they are expressions and no calls.
  int idleStatements() {
    return idleStatements;
  }

  /// Whether anything was conjured or dropped, be it worth an error or not.
  boolean hasIntervened() {
    return intervened;
  }

  /// The index of the token before which it last intervened, or -1. Nothing behind that is out of
  /// the ordinary.
  int lastPlace() {
    return lastErrorPlace;
  }

  @Override
  public void reset(Parser parser) {}

  @Override
  public boolean inErrorRecoveryMode(Parser parser) {
    return false;
  }

  /// Called when a token matches: one that [Repair] put in is an error all the same, unless the
  /// error is there already.
  @Override
  public void reportMatch(Parser parser) {
    if (!feed(parser).ahead(1).isExplained()) {
      report(parser, Complaints.missing(feed(parser), parser.getContext(), feed(parser).LA(1)));
    }
  }

  /// Called where an optional part or a loop may begin. Looked after are only the lists that go on
  /// behind a mistake: the statements of a block, the fields of a table, arguments and parameters.
  /// Everywhere else what is missing shows itself.
  @Override
  public void sync(Parser parser) {
    switch (parser.getContext()) {
      case Lua.BlockContext _ -> syncBlock(parser);
      case Lua.TableContext table -> syncTable(parser, table);
      case Lua.ArgumentsContext _, Lua.FunctionBodyContext _ -> dropFirstComma(parser);
      case Lua.ExprListContext list when list.parent instanceof Lua.ArgumentsContext ->
          syncList(feed(parser), Grammar.EXPRESSION_STARTS);
      case Lua.ExprStatContext stat -> countIdle(feed(parser), stat);
      case Lua.ParamsContext _ -> syncList(feed(parser), Grammar.NAMES);
      default -> {}
    }
  }

  /// Counts a statement that is an expression and no call. The grammar takes it, and
  /// `dev.luna.dialect` says what is wrong with it; here it is a sign that a keyword is mistyped.
  private void countIdle(TokenFeed feed, Lua.ExprStatContext stat) {
    if (stat.getChildCount() == 1
        && stat.getChild(0) instanceof Lua.SuffixedContext expression
        && feed.LA(1) != Lua.COMMA
        && feed.LA(1) != Lua.ASSIGN
        && !isCall(expression)) {
      idleStatements++;
    }
  }

  private static boolean isCall(Lua.SuffixedContext expression) {
    return expression.getChild(expression.getChildCount() - 1) instanceof Lua.SuffixContext last
        && last.getChild(last.getChildCount() - 1) instanceof Lua.ArgumentsContext;
  }

  /// Drops what no statement begins with and no open rule waits for.
  private void syncBlock(Parser parser) {
    TokenFeed feed = feed(parser);
    while (!Grammar.STATEMENT_STARTS.has(feed.LA(1))
        && !isWantedAbove(parser.getContext(), feed.LA(1))) {
      report(parser, Complaints.unexpected(feed, parser.getContext()));
      parser.consume();
      skipToStatement(parser);
    }
  }

  /// Conjures the comma that is missing between two fields: on one line, or where the next line is
  /// indented deeper than the one that opened the table or begins with what begins no statement.
  /// Else the table was left unfinished and the next statement follows.
  private void syncTable(Parser parser, Lua.TableContext table) {
    TokenFeed feed = feed(parser);
    dropStrayTokens(parser, table);
    FeedToken next = feed.ahead(1);
    FeedToken last = feed.last();
    FeedToken opener = (FeedToken) table.getStart();
    if (last == null || last == opener || isSeparator(last) || !beginsField(next)) {
      return;
    }
    boolean assignment = next.isFirstOfLine() && isFieldAssignment(feed);
    boolean functionStatement = next.getType() == Lua.FUNCTION && feed.LA(2) == Lua.NAME;
    boolean inside =
        !next.isFirstOfLine()
            || next.indent() > opener.indent()
            || !Grammar.STATEMENT_STARTS.has(next.getType());
    if (inside && !functionStatement && !assignment && next.isWritten()) {
      feed.offer(FeedToken.conjured(Lua.COMMA, last.end(), next));
    }
  }

  /// Whether what comes next assigns a field, `self.x = 1`: a statement, behind a table that was
  /// left unfinished.
  private static boolean isFieldAssignment(TokenFeed feed) {
    int last = 1;
    while (last < FARTHEST_CLOSER
        && feed.LA(last) == Lua.NAME
        && feed.LA(last + 1) == Lua.DOT
        && feed.LA(last + 2) == Lua.NAME) {
      last += 2;
    }
    return last > 1 && feed.LA(last + 1) == Lua.ASSIGN;
  }

  /// Conjures the comma that is missing between two arguments or parameters: on one line, or on a
  /// line that is deeper than that of the call and can only go on with the list.
  private static void syncList(TokenFeed feed, Grammar.TypeSet starts) {
    FeedToken next = feed.ahead(1);
    FeedToken last = feed.last();
    if (last != null
        && last.getType() != Lua.COMMA
        && last.getType() != Lua.LEFT_PAREN
        && starts.has(next.getType())
        && (!next.isFirstOfLine() || listGoesOn(feed))
        && next.isWritten()) {
      feed.offer(FeedToken.conjured(Lua.COMMA, last.end(), next));
    }
  }

  /// Whether the line that begins with the next token goes on with a list of arguments: it begins
  /// with what cannot begin a statement, or the bracket is closed before any statement is seen.
  private static boolean listGoesOn(TokenFeed feed) {
    if (!Grammar.STATEMENT_STARTS.has(feed.LA(1))) {
      return true;
    }
    int depth = 0;
    for (int i = 1; i < FARTHEST_CLOSER; i++) {
      int type = feed.LA(i);
      switch (type) {
        case Lua.LEFT_PAREN, Lua.LEFT_BRACE, Lua.LEFT_BRACKET, Lua.FUNCTION -> depth++;
        case Lua.RIGHT_PAREN, Lua.RIGHT_BRACE, Lua.RIGHT_BRACKET, Lua.END -> {
          if (depth-- == 0) {
            return type == Lua.RIGHT_PAREN;
          }
        }
        default -> {
          boolean statement = type == Lua.ASSIGN && depth == 0;
          if (statement || type == Token.EOF || Grammar.STATEMENT_KEYWORDS.has(type)) {
            return false;
          }
        }
      }
    }
    return false;
  }

  /// Drops a comma right behind the bracket that opens the list: `f(, 1)`.
  private void dropFirstComma(Parser parser) {
    TokenFeed feed = feed(parser);
    FeedToken last = feed.last();
    if (last != null && last.getType() == Lua.LEFT_PAREN && feed.LA(1) == Lua.COMMA) {
      report(parser, Complaints.missingFirst(feed, parser.getContext()));
      while (feed.LA(1) == Lua.COMMA) {
        parser.consume();
      }
      settle(feed);
    }
  }

  /// Drops what cannot begin a field, up to the next comma or line, while it stands inside the
  /// table by the layout: else one lost quote would end the table, and all its other lines be
  /// wrong.
  private void dropStrayTokens(Parser parser, Lua.TableContext table) {
    TokenFeed feed = feed(parser);
    while (feed.last() != table.getStart() && isStray(parser, table)) {
      report(parser, Complaints.unexpectedInTable(feed));
      do {
        parser.consume();
      } while (isStray(parser, table) && !feed.ahead(1).isFirstOfLine());
      settle(feed);
    }
  }

  private static boolean isStray(Parser parser, Lua.TableContext table) {
    FeedToken next = feed(parser).ahead(1);
    int type = next.getType();
    return !isSeparator(next)
        && !beginsField(next)
        && next.isWritten()
        && !Grammar.STATEMENT_KEYWORDS.has(type)
        && !isWantedAbove(table, type)
        && (!next.isFirstOfLine() || next.indent() > ((FeedToken) table.getStart()).indent());
  }

  private static boolean isSeparator(FeedToken token) {
    return token.getType() == Lua.COMMA || token.getType() == Lua.SEMICOLON;
  }

  private static boolean beginsField(FeedToken token) {
    return Grammar.EXPRESSION_STARTS.has(token.getType()) || token.getType() == Lua.LEFT_BRACKET;
  }

  /// Called when `match` fails: gives the token that was wanted, found further on or conjured.
  @Override
  public Token recoverInline(Parser parser) {
    TokenFeed feed = feed(parser);
    int wanted = parser.getExpectedTokens().getMinElement();
    ParserRuleContext context = parser.getContext();
    report(parser, Complaints.missing(feed, context, wanted));
    if (Complaints.isMistakenFor(feed.LA(1), wanted)) {
      parser.consume();
    } else if (dropsUnwanted(parser, wanted)) {
      FeedToken found = feed.ahead(1);
      parser.consume();
      settle(feed);
      return found;
    }
    settle(feed);
    return FeedToken.conjured(wanted, Complaints.endOfLast(feed), feed.ahead(1));
  }

  /// Whether a few tokens on the same line stand before the wanted one that nobody else wants; they
  /// are dropped.
  private static boolean dropsUnwanted(Parser parser, int wanted) {
    TokenFeed feed = feed(parser);
    int count = unwantedLength(feed, wanted);
    if (count == 0 || feed.LA(1 + count) != wanted || wanted == Lua.NAME) {
      return false;
    }
    for (int i = 1; i <= count; i++) {
      FeedToken token = feed.ahead(i);
      int type = token.getType();
      if (token.isFirstOfLine()
          || Grammar.STATEMENT_KEYWORDS.has(type)
          || type == Lua.FUNCTION
          || isWantedAbove(parser.getContext(), type)) {
        return false;
      }
    }
    for (int i = 0; i < count; i++) {
      parser.consume();
    }
    return true;
  }

  /// One token, or as many as stand before the `then` or `do` of this line or before the parameters
  /// of a function.
  private static int unwantedLength(TokenFeed feed, int wanted) {
    if (wanted != Lua.LEFT_PAREN && wanted != Lua.THEN && wanted != Lua.DO) {
      return 1;
    }
    int count = 0;
    while (count < MOST_UNWANTED
        && feed.LA(1 + count) != wanted
        && !feed.ahead(1 + count).isFirstOfLine()) {
      count++;
    }
    return count;
  }

  /// Called when no alternative fits.
  @Override
  public void reportError(Parser parser, RecognitionException exception) {
    report(parser, Complaints.noAlternative(feed(parser), parser.getContext()));
  }

  /// Called behind [#reportError]: leaves the rule, without the rest of a table field that makes no
  /// sense.
  @Override
  public void recover(Parser parser, RecognitionException exception) {
    TokenFeed feed = feed(parser);
    settle(feed);
    ParserRuleContext context = parser.getContext();
    if (context instanceof Lua.TableContext || context instanceof Lua.FieldContext) {
      while (feed.LA(1) != Lua.COMMA && feed.LA(1) != Lua.RIGHT_BRACE && !endsLine(feed)) {
        parser.consume();
      }
    } else if (context instanceof Lua.StatContext || context instanceof Lua.BlockContext) {
      skipToStatement(parser);
    }
    settle(feed);
  }

  private static boolean endsLine(TokenFeed feed) {
    int type = feed.LA(1);
    return Grammar.STATEMENT_KEYWORDS.has(type)
        || Grammar.BLOCK_ENDS.has(type)
        || feed.ahead(1).isFirstOfLine();
  }

  private void skipToStatement(Parser parser) {
    TokenFeed feed = feed(parser);
    settle(feed);
    while (!Grammar.STATEMENT_KEYWORDS.has(feed.LA(1))
        && feed.LA(1) != Lua.FUNCTION
        && !feed.ahead(1).isFirstOfLine()
        && !isWantedAbove(parser.getContext(), feed.LA(1))) {
      parser.consume();
    }
    settle(feed);
  }

  /// Adds an error, unless it follows from the last one, or the lexer has complained about the next
  /// token already.
  private void report(Parser parser, SyntaxError error) {
    intervened = true;
    int place = parser.getInputStream().index();
    if (feed(parser).LA(1) == Lua.UNKNOWN) {
      lastErrorPlace = place;
      return;
    }
    if (place != lastErrorPlace && error.span().start() != lastErrorOffset) {
      errors.add(error);
    }
    lastErrorPlace = place;
    lastErrorOffset = error.span().start();
  }

  /// What goes wrong at the token that comes next follows from the error that was reported last.
  private void settle(TokenFeed feed) {
    lastErrorPlace = feed.index();
  }

  /// Whether a rule that is open around `context` still waits for `type` to close it.
  private static boolean isWantedAbove(RuleContext context, int type) {
    if (type == Token.EOF) {
      return true;
    }
    RuleContext rule = context;
    for (int i = 0; i < FARTHEST && rule != null; i++) {
      if (closes(rule, type)) {
        return true;
      }
      rule = rule.parent;
    }
    return false;
  }

  private static boolean closes(RuleContext rule, int type) {
    return switch (rule) {
      case Lua.DoStatContext _, Lua.WhileStatContext _, Lua.ForStatContext _ -> type == Lua.END;
      // People write `end` there, too.
      case Lua.RepeatStatContext _ -> type == Lua.UNTIL || type == Lua.END;
      case Lua.IfStatContext _ -> type == Lua.END || type == Lua.ELSE || type == Lua.ELSEIF;
      case Lua.FunctionBodyContext _ -> type == Lua.END;
      case Lua.TableContext _ -> type == Lua.RIGHT_BRACE;
      case Lua.ArgumentsContext _, Lua.PrimaryContext _ -> type == Lua.RIGHT_PAREN;
      default -> false;
    };
  }

  private static TokenFeed feed(Parser parser) {
    return (TokenFeed) parser.getInputStream();
  }
}
