package dev.luna.syntax.parse;

import dev.luna.syntax.Attrib;
import dev.luna.syntax.Binding;
import dev.luna.syntax.Block;
import dev.luna.syntax.Clause;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionName;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxCode;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/// Converts statements.
final class StatBuilder {
  private final TreeBuilder builder;

  StatBuilder(TreeBuilder builder) {
    this.builder = builder;
  }

  /// Adds the statement of `context`, unless recovery left nothing of it.
  void add(Lua.StatContext context, List<Stat> result) {
    if (context.getClass() == Lua.StatContext.class) {
      return;
    }
    int id = builder.newId();
    Span span = builder.spans().of(context);
    result.add(
        switch (context) {
          case Lua.EmptyStatContext _ -> new Stat.Empty(id, span);
          case Lua.LabelStatContext c -> new Stat.Label(id, span, builder.name(c.NAME(), c));
          case Lua.BreakStatContext _ -> new Stat.Break(id, span);
          case Lua.GotoStatContext c -> new Stat.Goto(id, span, builder.name(c.NAME(), c));
          case Lua.DoStatContext c ->
              new Stat.Do(id, span, builder.block(c.block(), c, c.DO(), c.END()));
          case Lua.WhileStatContext c -> whileStat(id, span, c);
          case Lua.RepeatStatContext c -> repeatStat(id, span, c);
          case Lua.IfStatContext c -> new Stat.If(id, span, clauses(c));
          case Lua.ForStatContext c -> forStat(id, span, c);
          case Lua.FunctionStatContext c ->
              new Stat.FunctionDeclaration(
                  id, span, functionName(c), builder.functionBody(c.functionBody(), c));
          case Lua.LocalStatContext c -> localStat(id, span, c);
          case Lua.GlobalStatContext c -> globalStat(id, span, c);
          case Lua.ReturnStatContext c ->
              new Stat.Return(id, span, builder.exprs().list(c.exprList()));
          case Lua.ExprStatContext c -> exprStat(id, span, c);
          default -> throw new AssertionError("a statement that the grammar does not know");
        });
  }

  private Stat whileStat(int id, Span span, Lua.WhileStatContext context) {
    Expr condition = builder.exprs().expr(context.expr(), context);
    Block body = builder.block(context.block(), context, context.DO(), context.END());
    return new Stat.While(id, span, condition, body);
  }

  private Stat repeatStat(int id, Span span, Lua.RepeatStatContext context) {
    Block body = builder.block(context.block(), context, context.REPEAT(), context.UNTIL());
    return new Stat.Repeat(id, span, body, builder.exprs().expr(context.expr(), context));
  }

  private List<Clause> clauses(Lua.IfStatContext context) {
    List<Lua.ClauseContext> rest = context.clause();
    int from = builder.spans().of(context).start();
    List<Clause> result = new ArrayList<>(rest.size() + 1);
    result.add(
        conditional(
            new Head(context, from, context.expr(), context.THEN(), context.block()),
            closerOf(context, rest, 0)));
    boolean behindElse = false;
    for (int i = 0; i < rest.size(); i++) {
      Lua.ClauseContext clause = rest.get(i);
      if (behindElse) {
        builder.error(
            SyntaxCode.BLOCK_AFTER_ELSE,
            builder.spans().of(clause.getChild(0) instanceof TerminalNode t ? t : clause.ELSE()),
            "nothing may follow 'else' but 'end'");
      }
      behindElse |= clause.ELSE() != null;
      result.add(clause(clause, closerOf(context, rest, i + 1)));
    }
    return List.copyOf(result);
  }

  /// The offset where the body before the `next` clause ends.
  private int closerOf(Lua.IfStatContext context, List<Lua.ClauseContext> rest, int next) {
    if (next < rest.size()) {
      return builder.spans().of(rest.get(next)).start();
    }
    TerminalNode end = context.END();
    return end == null ? builder.spans().end(context) : builder.spans().limit(end);
  }

  /// The parts of `if condition then body` and of `elseif condition then body`.
  private record Head(
      ParserRuleContext context,
      int from,
      Lua.@Nullable ExprContext condition,
      @Nullable TerminalNode then,
      Lua.@Nullable BlockContext body) {}

  private Clause clause(Lua.ClauseContext context, int closer) {
    int from = builder.spans().of(context).start();
    if (context.ELSE() == null) {
      return conditional(
          new Head(context, from, context.expr(), context.THEN(), context.block()), closer);
    }
    int id = builder.newId();
    Block body = builder.block(context.block(), room(context.ELSE(), from, closer));
    return new Clause.Else(id, new Span(from, Math.max(from, closer)), body);
  }

  private Clause conditional(Head head, int closer) {
    int id = builder.newId();
    Expr condition = builder.exprs().expr(head.condition(), head.context());
    Block body = builder.block(head.body(), room(head.then(), condition.span().end(), closer));
    return new Clause.Conditional(id, new Span(head.from(), body.span().end()), condition, body);
  }

  private Span room(@Nullable TerminalNode opener, int otherwise, int closer) {
    int from = opener == null ? otherwise : builder.spans().of(opener).end();
    return new Span(from, Math.max(from, closer));
  }

  private Stat forStat(int id, Span span, Lua.ForStatContext context) {
    List<Binding> variables = new ArrayList<>();
    for (Lua.BindingContext binding : context.binding()) {
      variables.add(builder.binding(binding, context));
    }
    Lua.RangeContext range = context.range();
    List<Expr> values = range == null ? List.of() : builder.exprs().list(range.exprList());
    Block body = builder.block(context.block(), context, context.DO(), context.END());
    boolean numeric = range != null && range.ASSIGN() != null;
    if (!numeric || variables.size() != 1) {
      if (numeric) {
        builder.error(
            SyntaxCode.UNEXPECT_SYMBOL,
            variables.get(1).span(),
            "a numeric loop has one variable; expected 'in' for several");
      }
      return new Stat.GenericFor(id, span, List.copyOf(variables), values, body);
    }
    checkBounds(values);
    return new Stat.NumericFor(id, span, variables.getFirst(), values, body);
  }

  private void checkBounds(List<Expr> bounds) {
    if (bounds.size() == 1 && !bounds.getFirst().span().isEmpty()) {
      builder.error(
          SyntaxCode.MISS_LOOP_MAX,
          Span.at(bounds.getFirst().span().end()),
          "missing limit of the loop: expected ', limit' after the start");
    } else if (bounds.size() > 3) {
      builder.error(
          SyntaxCode.UNEXPECT_SYMBOL,
          bounds.get(3).span(),
          "a numeric loop has a start, a limit and a step, and nothing more");
    }
  }

  private FunctionName functionName(Lua.FunctionStatContext statement) {
    int id = builder.newId();
    Lua.FunctionNameContext context = statement.functionName();
    if (context == null) {
      Expr.NameRef missing = builder.variable(null, statement);
      return new FunctionName(id, missing.span(), missing, List.of(), false);
    }
    Expr.NameRef base = builder.variable(context.NAME(0), context);
    List<Ident> fields = new ArrayList<>();
    for (int i = 1; i < context.NAME().size(); i++) {
      fields.add(builder.name(context.NAME(i), context));
    }
    boolean method = context.COLON() != null && !fields.isEmpty();
    return new FunctionName(id, builder.spans().of(context), base, List.copyOf(fields), method);
  }

  private Stat localStat(int id, Span span, Lua.LocalStatContext context) {
    Lua.LocalTailContext tail = context.localTail();
    if (tail != null && tail.FUNCTION() != null) {
      Binding name = builder.binding(tail.binding(), tail);
      return new Stat.LocalFunction(
          id, span, name, builder.functionBody(tail.functionBody(), tail));
    }
    Names names = names(tail == null ? null : tail.bindings(), context);
    return new Stat.Local(id, span, names.prefix(), names.bindings(), names.values());
  }

  private Stat globalStat(int id, Span span, Lua.GlobalStatContext context) {
    Lua.GlobalTailContext tail = context.globalTail();
    if (tail != null && tail.FUNCTION() != null) {
      Binding name = builder.binding(tail.binding(), tail);
      return new Stat.GlobalFunction(
          id, span, name, builder.functionBody(tail.functionBody(), tail));
    }
    if (tail != null && tail.STAR() != null) {
      return new Stat.GlobalAll(id, span, builder.attribs(tail.attrib()));
    }
    Names names = names(tail == null ? null : tail.bindings(), context);
    return new Stat.Global(id, span, names.prefix(), names.bindings(), names.values());
  }

  private record Names(List<Attrib> prefix, List<Binding> bindings, List<Expr> values) {}

  private Names names(Lua.@Nullable BindingsContext context, ParserRuleContext parent) {
    if (context == null) {
      return new Names(List.of(), List.of(builder.binding(null, parent)), List.of());
    }
    List<Attrib> prefix = builder.attribs(context.attrib());
    List<Binding> bindings = new ArrayList<>();
    for (Lua.BindingContext binding : context.binding()) {
      bindings.add(builder.binding(binding, context));
    }
    if (bindings.isEmpty()) {
      bindings.add(builder.binding(null, context));
    }
    return new Names(prefix, List.copyOf(bindings), builder.exprs().list(context.exprList()));
  }

  private Stat exprStat(int id, Span span, Lua.ExprStatContext context) {
    List<Lua.SuffixedContext> targets = context.suffixed();
    if (targets.size() < 2 && context.ASSIGN() == null) {
      Lua.SuffixedContext only = targets.isEmpty() ? null : targets.getFirst();
      return new Stat.ExprStat(id, span, builder.exprs().suffixed(only, context));
    }
    List<Expr> variables = new ArrayList<>(targets.size());
    for (Lua.SuffixedContext target : targets) {
      variables.add(builder.exprs().suffixed(target, context));
    }
    return new Stat.Assign(
        id, span, List.copyOf(variables), builder.exprs().list(context.exprList()));
  }
}
