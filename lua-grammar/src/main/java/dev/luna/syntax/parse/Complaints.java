package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.SyntaxError;
import dev.luna.syntax.SyntaxError.Note;
import dev.luna.syntax.TokenKind;
import dev.luna.text.Span;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/// How the parser's troubles are told to people: what was expected, what was found, and where.
///
/// Something missing is reported behind what stands before it, because that is where it will be
/// typed.
final class Complaints {
  private static final int LONGEST_SHOWN = 30;

  private Complaints() {}

  /// The offset behind the last token that stands in the text.
  static int endOfLast(TokenFeed feed) {
    FeedToken last = feed.last();
    return last == null ? feed.ahead(1).start() : last.end();
  }

  /// Whether people write `found` where Lua wants `wanted`: it is taken for it, with an error.
  static boolean isMistakenFor(int found, int wanted) {
    return wanted == Lua.THEN && found == Lua.DO
        || wanted == Lua.DO && found == Lua.THEN
        || wanted == Lua.THEN && found == Lua.LEFT_BRACE
        || wanted == Lua.UNTIL && found == Lua.END
        || wanted == Lua.ASSIGN && found == Lua.EQUAL;
  }

  /// `wanted` should stand at the feed's place within `context`.
  static SyntaxError missing(TokenFeed feed, ParserRuleContext context, int wanted) {
    return switch (wanted) {
      case Lua.END, Lua.UNTIL, Lua.RIGHT_PAREN, Lua.RIGHT_BRACE, Lua.RIGHT_BRACKET ->
          missingCloser(feed, context, wanted);
      default ->
          StrayBrackets.at(feed, context).orElseGet(() -> missingPart(feed, context, wanted));
    };
  }

  private static SyntaxError missingPart(TokenFeed feed, ParserRuleContext context, int wanted) {
    return switch (wanted) {
      case Lua.NAME -> missingName(feed, context);
      case Lua.THEN -> missingThen(feed);
      case Lua.DO -> missingDo(feed);
      case Lua.LEFT_PAREN -> missingParameters(feed, context);
      case Lua.ASSIGN -> missingAssign(feed, context);
      case Lua.COMMA -> missingComma(feed, context);
      case Lua.SEMICOLON ->
          behindLast(feed, SyntaxCode.MISS_EXP, "missing expression after " + lastWritten(feed));
      default ->
          behindLast(
              feed,
              SyntaxCode.MISS_SYMBOL,
              "missing " + quoted(wanted) + after(feed) + found(feed));
    };
  }

  private static SyntaxError missingCloser(TokenFeed feed, ParserRuleContext context, int wanted) {
    if (wanted == Lua.RIGHT_PAREN
        && feed.LA(1) == Lua.ASSIGN
        && context instanceof Lua.FunctionBodyContext) {
      return atNext(
          feed,
          SyntaxCode.UNEXPECT_SYMBOL,
          "a parameter has no default value in Lua; write '%1$s = %1$s or …' in the body"
              .formatted(lastText(feed)));
    }
    if (wanted == Lua.UNTIL && feed.LA(1) == Lua.END) {
      return atNext(
          feed,
          SyntaxCode.MISS_SYMBOL,
          "expected 'until' and a condition to close 'repeat', found 'end'");
    }
    SyntaxCode code = wanted == Lua.END ? SyntaxCode.MISS_END : SyntaxCode.MISS_SYMBOL;
    FeedToken opener = Openers.of(context, wanted);
    if (opener == null) {
      return behindLast(feed, code, "missing " + quoted(wanted) + found(feed));
    }
    String what = "missing " + quoted(wanted) + " to close " + Openers.described(context, opener);
    FeedToken second = Openers.secondIf(context);
    if (wanted == Lua.END && second != null) {
      String why = "'else if' opens a second 'if', which needs an 'end' of its own";
      return new SyntaxError(
          code,
          at(feed),
          what + "; write 'elseif' instead of 'else if'",
          List.of(openedAt(opener), new Note(new Span(second.start(), second.end()), why)));
    }
    return new SyntaxError(code, at(feed), what, List.of(openedAt(opener)));
  }

  private static Note openedAt(FeedToken opener) {
    return new Note(new Span(opener.start(), opener.end()), "opened here");
  }

  private static SyntaxError missingComma(TokenFeed feed, ParserRuleContext context) {
    boolean table = context instanceof Lua.TableContext;
    FeedToken opener =
        table ? (FeedToken) context.getStart() : Openers.of(context.getParent(), Lua.RIGHT_PAREN);
    return new SyntaxError(
        table ? SyntaxCode.MISS_SEP_IN_TABLE : SyntaxCode.MISS_SYMBOL,
        at(feed),
        table ? "missing ',' between the fields of a table" : "missing ',' or ')'" + found(feed),
        opener == null ? List.of() : List.of(openedAt(opener)));
  }

  private static SyntaxError missingName(TokenFeed feed, ParserRuleContext context) {
    FeedToken last = feed.last();
    int before = last == null ? Token.INVALID_TYPE : last.getType();
    if (before == Lua.DOT) {
      return behindLast(feed, SyntaxCode.MISS_FIELD, "missing field name after '.'" + found(feed));
    }
    if (before == Lua.COLON) {
      return behindLast(
          feed, SyntaxCode.MISS_METHOD, "missing method name after ':'" + found(feed));
    }
    String what =
        switch (context) {
          case Lua.FunctionNameContext _ -> "missing name of the function";
          case Lua.GotoStatContext _, Lua.LabelStatContext _ -> "missing name of the label";
          case Lua.AttribContext _ -> "missing name of the attribute after '<'";
          case Lua.BindingContext b when b.parent instanceof Lua.ForStatContext ->
              "missing name of the loop variable";
          case Lua.BindingContext _ when before == Lua.FUNCTION -> "missing name of the function";
          case Lua.BindingContext _ -> "missing name of the variable";
          default -> "missing name";
        };
    return behindLast(feed, SyntaxCode.MISS_NAME, what + found(feed));
  }

  private static SyntaxError missingThen(TokenFeed feed) {
    return switch (feed.LA(1)) {
      case Lua.DO -> atNext(feed, SyntaxCode.ERR_DO_AS_THEN, "expected 'then', found 'do'");
      case Lua.ASSIGN -> assignInCondition(feed);
      default ->
          behindLast(
              feed, SyntaxCode.MISS_SYMBOL, "missing 'then' after the condition" + found(feed));
    };
  }

  private static SyntaxError missingDo(TokenFeed feed) {
    return switch (feed.LA(1)) {
      case Lua.THEN -> atNext(feed, SyntaxCode.ERR_THEN_AS_DO, "expected 'do', found 'then'");
      case Lua.ASSIGN -> assignInCondition(feed);
      default ->
          behindLast(
              feed,
              SyntaxCode.MISS_SYMBOL,
              "missing 'do' after the head of the loop" + found(feed));
    };
  }

  private static SyntaxError assignInCondition(TokenFeed feed) {
    int behind = feed.LA(2);
    boolean turned =
        (behind == Lua.LESS || behind == Lua.GREATER)
            && feed.ahead(1).end() == feed.ahead(2).start();
    String sign = behind == Lua.LESS ? "<" : ">";
    return atNext(
        feed,
        SyntaxCode.ERR_ASSIGN_AS_EQ,
        turned
            ? "Lua writes '" + sign + "=', not '=" + sign + "'"
            : "'=' assigns and cannot stand in a condition; compare with '=='");
  }

  private static SyntaxError missingParameters(TokenFeed feed, ParserRuleContext context) {
    ParserRuleContext parent = context.getParent();
    int found = feed.LA(1);
    if (found == Lua.LEFT_BRACKET && parent instanceof Lua.FunctionStatContext) {
      return atNext(
          feed,
          SyntaxCode.INDEX_IN_FUNC_NAME,
          "a function's name has no '[…]'; assign instead: 't[key] = function() … end'");
    }
    if (found == Lua.NAME
        && parent instanceof Lua.SimpleContext
        && !feed.ahead(1).isFirstOfLine()) {
      return atNext(
          feed, SyntaxCode.UNEXPECT_EFUNC_NAME, "a function in an expression has no name");
    }
    if ((found == Lua.DOT || found == Lua.COLON) && parent instanceof Lua.LocalTailContext) {
      return atNext(
          feed,
          SyntaxCode.UNEXPECT_LFUNC_NAME,
          "a local function has a plain name, without '.' or ':'");
    }
    if ((found == Lua.DOT || found == Lua.COLON) && parent instanceof Lua.GlobalTailContext) {
      return atNext(
          feed,
          SyntaxCode.UNEXPECT_GFUNC_NAME,
          "a global function has a plain name, without '.' or ':'");
    }
    return behindLast(
        feed, SyntaxCode.MISS_SYMBOL, "missing '(' before the parameters" + found(feed));
  }

  private static SyntaxError missingAssign(TokenFeed feed, ParserRuleContext context) {
    if (feed.LA(1) == Lua.EQUAL) {
      return atNext(feed, SyntaxCode.ERR_EQ_AS_ASSIGN, "'==' compares; assign with '='");
    }
    String what =
        context instanceof Lua.ExprStatContext
            ? "missing '=' after the variables"
            : "missing '=' after the key";
    return behindLast(feed, SyntaxCode.MISS_SYMBOL, what + found(feed));
  }

  /// No statement begins with the next token, and no open rule waits for it.
  static SyntaxError unexpected(TokenFeed feed, ParserRuleContext context) {
    return ForeignSigns.at(feed)
        .or(() -> StrayBrackets.at(feed, context))
        .orElseGet(() -> unexpectedInBlock(feed));
  }

  private static SyntaxError unexpectedInBlock(TokenFeed feed) {
    FeedToken token = feed.ahead(1);
    return switch (token.getType()) {
      case Lua.EQUAL -> atNext(feed, SyntaxCode.ERR_EQ_AS_ASSIGN, "'==' compares; assign with '='");
      case Lua.DOUBLE_SLASH ->
          atNext(
              feed, SyntaxCode.ERR_COMMENT_PREFIX, "Lua's comments begin with '--', not with '//'");
      case Lua.END, Lua.SURPLUS_END -> unexpectedCloser(feed, "there is no block for it to close");
      case Lua.ELSE, Lua.ELSEIF -> unexpectedCloser(feed, "there is no 'if' that it belongs to");
      case Lua.UNTIL -> unexpectedCloser(feed, "there is no 'repeat' that it belongs to");
      case Lua.ASSIGN -> atNext(feed, SyntaxCode.UNEXPECT_SYMBOL, "unexpected '='");
      default ->
          atNext(
              feed,
              SyntaxCode.UNEXPECT_SYMBOL,
              "unexpected " + noun(feed, token) + ": a statement cannot begin with it");
    };
  }

  /// A token within a table that is no part of a field.
  static SyntaxError unexpectedInTable(TokenFeed feed) {
    return atNext(
        feed,
        SyntaxCode.UNEXPECT_SYMBOL,
        "unexpected " + noun(feed, feed.ahead(1)) + " in a table: expected ',' or '}'");
  }

  private static SyntaxError unexpectedCloser(TokenFeed feed, String why) {
    return atNext(
        feed, SyntaxCode.UNEXPECT_SYMBOL, "unexpected " + noun(feed, feed.ahead(1)) + ": " + why);
  }

  /// A comma behind the `(` of a call or of parameters.
  static SyntaxError missingFirst(TokenFeed feed, ParserRuleContext context) {
    return context instanceof Lua.FunctionBodyContext
        ? atNext(feed, SyntaxCode.MISS_NAME, "missing parameter name before ','")
        : atNext(feed, SyntaxCode.MISS_EXP, "missing argument before ','");
  }

  /// Whether the expression that should begin in `context` is one of a call's arguments, behind a
  /// comma.
  private static boolean isArgument(TokenFeed feed, ParserRuleContext context) {
    FeedToken last = feed.last();
    ParserRuleContext rule = context;
    while (rule instanceof Lua.SimpleContext || rule instanceof Lua.ExprContext) {
      rule = rule.getParent();
    }
    return last != null
        && last.getType() == Lua.COMMA
        && rule instanceof Lua.ExprListContext
        && rule.getParent() instanceof Lua.ArgumentsContext;
  }

  /// No alternative of the rule `context` begins with the next token.
  static SyntaxError noAlternative(TokenFeed feed, ParserRuleContext context) {
    return switch (context) {
      case Lua.RangeContext _ ->
          behindLast(
              feed,
              SyntaxCode.MISS_SYMBOL,
              "missing '=' or 'in' after the loop variable" + found(feed));
      case Lua.LocalTailContext _ ->
          behindLast(feed, SyntaxCode.MISS_NAME, "missing name after 'local'" + found(feed));
      case Lua.GlobalTailContext _ ->
          behindLast(feed, SyntaxCode.MISS_NAME, "missing name after 'global'" + found(feed));
      case Lua.ArgumentsContext _ ->
          behindLast(
              feed,
              SyntaxCode.MISS_SYMBOL,
              "missing '(': a method can only be called" + found(feed));
      case Lua.ParamContext _ ->
          behindLast(feed, SyntaxCode.MISS_NAME, "missing parameter name" + found(feed));
      default ->
          behindLast(
              feed,
              SyntaxCode.MISS_EXP,
              (isArgument(feed, context) ? "missing argument" : "missing expression")
                  + after(feed)
                  + found(feed));
    };
  }

  private static SyntaxError behindLast(TokenFeed feed, SyntaxCode code, String message) {
    return SyntaxError.of(code, at(feed), message);
  }

  private static Span at(TokenFeed feed) {
    return Span.at(endOfLast(feed));
  }

  private static SyntaxError atNext(TokenFeed feed, SyntaxCode code, String message) {
    FeedToken next = feed.ahead(1);
    return SyntaxError.of(code, new Span(next.start(), next.end()), message);
  }

  private static String after(TokenFeed feed) {
    return feed.last() == null ? "" : " after " + lastWritten(feed);
  }

  private static String lastWritten(TokenFeed feed) {
    FeedToken last = feed.last();
    return last == null ? "the start" : described(feed, last);
  }

  private static String lastText(TokenFeed feed) {
    FeedToken last = feed.last();
    return last == null ? "" : shortened(feed.text(last));
  }

  private static String found(TokenFeed feed) {
    FeedToken next = feed.ahead(feed.ahead(1).isWritten() ? 1 : 2);
    return next.isWritten() ? ", found " + described(feed, next) : "";
  }

  private static String quoted(int type) {
    return "'" + Grammar.kind(type).text() + "'";
  }

  private static String described(TokenFeed feed, FeedToken token) {
    return switch (token.kind()) {
      case STRING -> "a string";
      case UNKNOWN -> "an unknown symbol";
      case END_OF_FILE -> "the end of the file";
      default -> noun(feed, token);
    };
  }

  private static String noun(TokenFeed feed, FeedToken token) {
    TokenKind kind = token.kind();
    return switch (kind) {
      case NAME, NUMBER -> "'" + shortened(feed.text(token)) + "'";
      case STRING, UNKNOWN, END_OF_FILE -> kind.text();
      default -> "'" + kind.text() + "'";
    };
  }

  private static String shortened(String word) {
    return word.length() <= LONGEST_SHOWN ? word : word.substring(0, LONGEST_SHOWN) + "…";
  }

  /// The places where brackets and blocks are opened.
  private static final class Openers {

    /// The token of `context`, or of a rule around it, that `closer` would close.
    static @Nullable FeedToken of(@Nullable ParserRuleContext context, int closer) {
      if (context == null) {
        return null;
      }
      int type =
          switch (closer) {
            case Lua.RIGHT_PAREN -> Lua.LEFT_PAREN;
            case Lua.RIGHT_BRACE -> Lua.LEFT_BRACE;
            case Lua.RIGHT_BRACKET -> Lua.LEFT_BRACKET;
            default -> Token.INVALID_TYPE;
          };
      if (type != Token.INVALID_TYPE) {
        return token(context, type);
      }
      if (context instanceof Lua.FunctionBodyContext && context.getParent() != null) {
        return token(context.getParent(), Lua.FUNCTION);
      }
      return (FeedToken) context.getStart();
    }

    /// The `if` that stands right behind an `else` of `context`, as in other languages.
    static @Nullable FeedToken secondIf(ParserRuleContext context) {
      if (!(context instanceof Lua.IfStatContext statement) || statement.clause().isEmpty()) {
        return null;
      }
      Lua.ClauseContext last = statement.clause().getLast();
      boolean opens =
          last.ELSE() != null
              && last.block() != null
              && last.block().getChildCount() > 0
              && last.block().getChild(0) instanceof Lua.IfStatContext;
      FeedToken first = opens ? (FeedToken) last.block().getStart() : null;
      return first == null || first.isFirstOfLine() ? null : first;
    }

    private static @Nullable FeedToken token(ParserRuleContext context, int type) {
      TerminalNode node = context.getToken(type, 0);
      return node == null ? null : (FeedToken) node.getSymbol();
    }

    static String described(ParserRuleContext context, FeedToken opener) {
      if (context instanceof Lua.FunctionBodyContext
          && context.getParent() instanceof Lua.FunctionStatContext) {
        return "the function";
      }
      return "'" + opener.kind().text() + "'";
    }
  }
}
