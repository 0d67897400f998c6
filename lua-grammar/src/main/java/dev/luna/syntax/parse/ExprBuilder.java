package dev.luna.syntax.parse;

import dev.luna.syntax.Arguments;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Ident;
import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.TableField;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/// Converts expressions, chains of calls and tables; [OperatorPrecedence] groups what stands
/// between operators.
final class ExprBuilder {
  private final TreeBuilder builder;

  ExprBuilder(TreeBuilder builder) {
    this.builder = builder;
  }

  List<Expr> list(Lua.@Nullable ExprListContext context) {
    if (context == null) {
      return List.of();
    }
    List<Expr> result = new ArrayList<>();
    for (Lua.ExprContext expr : context.expr()) {
      result.add(expr(expr, context));
    }
    return List.copyOf(result);
  }

  Expr expr(Lua.@Nullable ExprContext context, ParserRuleContext parent) {
    if (context == null || context.children == null) {
      return missing(context == null ? parent : context);
    }
    return context.children.size() == 1 && context.getChild(0) instanceof Lua.SimpleContext simple
        ? simple(simple, context)
        : new OperatorPrecedence(builder, context).build();
  }

  private Expr missing(ParserRuleContext context) {
    return new Expr.Missing(builder.newId(), Span.at(builder.spans().end(context)));
  }

  Expr simple(Lua.@Nullable SimpleContext context, ParserRuleContext parent) {
    if (context == null || context.children == null) {
      return missing(context == null ? parent : context);
    }
    return switch (context.getChild(0)) {
      case Lua.SuffixedContext suffixed -> suffixed(suffixed, context);
      case Lua.TableContext table -> table(table);
      case TerminalNode node when node.getSymbol().getType() == Lua.FUNCTION ->
          new Expr.Function(
              builder.newId(),
              builder.spans().of(context),
              builder.functionBody(context.functionBody(), context));
      case TerminalNode node -> literal(node);
      default -> missing(parent);
    };
  }

  private Expr literal(TerminalNode node) {
    int id = builder.newId();
    Span span = builder.spans().of(node);
    return switch (node.getSymbol().getType()) {
      case Lua.NIL -> new Expr.Nil(id, span);
      case Lua.TRUE -> new Expr.Bool(id, span, true);
      case Lua.FALSE -> new Expr.Bool(id, span, false);
      case Lua.NUMBER -> new Expr.NumberLiteral(id, span);
      case Lua.STRING -> new Expr.StringLiteral(id, span);
      case Lua.ELLIPSIS -> new Expr.Vararg(id, span);
      default -> new Expr.Missing(id, span);
    };
  }

  /// A chain `a.b:c(x)[y]`. The last link is the outermost node and so has the first number in
  /// preorder: the numbers of all links are taken before the first is built.
  Expr suffixed(Lua.@Nullable SuffixedContext context, ParserRuleContext parent) {
    if (context == null || context.children == null) {
      return missing(context == null ? parent : context);
    }
    List<Lua.SuffixContext> links = context.suffix();
    int id = builder.newIds(links.size()) + links.size();
    Expr expr = primary(context.primary(), context);
    for (Lua.SuffixContext link : links) {
      expr = suffix(--id, expr, link);
    }
    return expr;
  }

  private Expr primary(Lua.@Nullable PrimaryContext context, ParserRuleContext parent) {
    if (context == null || context.children == null) {
      return missing(context == null ? parent : context);
    }
    if (context.LEFT_PAREN() == null) {
      return builder.variable(context.NAME(), context);
    }
    int id = builder.newId();
    return new Expr.Paren(id, builder.spans().of(context), expr(context.expr(), context));
  }

  private Expr suffix(int id, Expr base, Lua.SuffixContext context) {
    Span span = builder.spans().from(base.span(), context);
    if (context.COLON() != null) {
      Ident method = builder.name(context.NAME(), context);
      return new Expr.MethodCall(id, span, base, method, arguments(context.arguments(), context));
    }
    if (context.LEFT_BRACKET() != null) {
      return new Expr.Subscript(id, span, base, expr(context.expr(), context));
    }
    if (context.DOT() != null) {
      return new Expr.Index(id, span, base, builder.name(context.NAME(), context));
    }
    return new Expr.Call(id, span, base, arguments(context.arguments(), context));
  }

  private Arguments arguments(Lua.@Nullable ArgumentsContext context, ParserRuleContext parent) {
    int id = builder.newId();
    if (context == null || context.children == null) {
      Span nothing = Span.at(builder.spans().end(context == null ? parent : context));
      return new Arguments(id, nothing, Arguments.Form.MISSING, List.of());
    }
    Span span = builder.spans().of(context);
    if (context.table() != null) {
      return new Arguments(id, span, Arguments.Form.TABLE, List.of(table(context.table())));
    }
    if (context.STRING() != null) {
      Expr text = new Expr.StringLiteral(builder.newId(), span);
      return new Arguments(id, span, Arguments.Form.STRING, List.of(text));
    }
    return new Arguments(id, span, Arguments.Form.PARENTHESES, list(context.exprList()));
  }

  private Expr table(Lua.TableContext context) {
    int id = builder.newId();
    Span span = builder.spans().of(context);
    List<TableField> fields = new ArrayList<>();
    boolean separated = false;
    for (int i = 0; i < context.getChildCount(); i++) {
      switch (context.getChild(i)) {
        case Lua.FieldContext field when field.children != null || field.folded -> {
          fields.add(field(builder.folding().whole(field)));
          separated = true;
        }
        case TerminalNode node when isSeparator(node) -> {
          Span sign = builder.spans().of(node);
          if (!separated && !sign.isEmpty()) {
            builder.error(SyntaxCode.MISS_EXP, sign, "missing field before " + builder.shown(sign));
          }
          separated = false;
        }
        default -> {}
      }
    }
    return new Expr.Table(id, span, List.copyOf(fields));
  }

  private static boolean isSeparator(TerminalNode node) {
    int type = node.getSymbol().getType();
    return type == Lua.COMMA || type == Lua.SEMICOLON;
  }

  private TableField field(Lua.FieldContext context) {
    int id = builder.newId();
    Span span = builder.spans().of(context);
    if (context.LEFT_BRACKET() != null) {
      Expr key = expr(context.expr(0), context);
      return new TableField.Keyed(id, span, key, expr(context.expr(1), context));
    }
    if (context.ASSIGN() != null) {
      return assigned(id, span, context);
    }
    return new TableField.Item(id, span, expr(context.expr(0), context));
  }

  /// `key = value`, where the key must be a name; another one is kept as if it stood in brackets.
  private TableField assigned(int id, Span span, Lua.FieldContext context) {
    TerminalNode name = plainName(context.expr(0));
    if (name != null) {
      Ident key = builder.name(name, context);
      return new TableField.Named(id, span, key, expr(context.expr(1), context));
    }
    Expr key = expr(context.expr(0), context);
    builder.error(
        SyntaxCode.UNEXPECT_SYMBOL,
        key.span(),
        "a key that is no name stands in brackets: '[key] = value'");
    return new TableField.Keyed(id, span, key, expr(context.expr(1), context));
  }

  private static @Nullable TerminalNode plainName(Lua.@Nullable ExprContext context) {
    ParseTree tree = context;
    while (tree instanceof ParserRuleContext && tree.getChildCount() == 1) {
      tree = tree.getChild(0);
    }
    return tree instanceof TerminalNode node && node.getSymbol().getType() == Lua.NAME
        ? node
        : null;
  }
}
