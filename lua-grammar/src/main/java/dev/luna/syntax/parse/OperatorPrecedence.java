package dev.luna.syntax.parse;

import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.Expr;
import dev.luna.syntax.TokenKind;
import dev.luna.syntax.UnaryOperator;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/// Groups a flat row of operators and operands by priority: Dijkstra's shunting yard.
///
/// Without recursion, for `x+x+x+…` may have 10 000 operands. In three steps, because a node's
/// number in preorder must be taken before those of its operands: the row is grouped into [Group]s;
/// a walk in preorder numbers them and builds the operands; the way back up makes the nodes.
final class OperatorPrecedence {
  private static final Map<TokenKind, BinaryOperator> BINARY =
      bySign(BinaryOperator.values(), BinaryOperator::sign);
  private static final Map<TokenKind, UnaryOperator> UNARY =
      bySign(UnaryOperator.values(), UnaryOperator::sign);

  private static <T> Map<TokenKind, T> bySign(T[] operators, Function<T, String> sign) {
    var kinds = new EnumMap<TokenKind, T>(TokenKind.class);
    for (TokenKind kind : TokenKind.values()) {
      for (T operator : operators) {
        if (sign.apply(operator).equals(kind.text())) {
          kinds.put(kind, operator);
        }
      }
    }
    return Collections.unmodifiableMap(kinds);
  }

  private final TreeBuilder builder;
  private final Lua.ExprContext context;
  private final List<Group> operands = new ArrayList<>();
  private final List<Group> pending = new ArrayList<>();
  private boolean tooDeep;

  OperatorPrecedence(TreeBuilder builder, Lua.ExprContext context) {
    this.builder = builder;
    this.context = context;
  }

  /// An operand, or an operator with what belongs to it.
  private static final class Group {
    final Lua.@Nullable SimpleContext operand;
    final @Nullable BinaryOperator binary;
    final @Nullable UnaryOperator unary;
    final Span sign;
    @Nullable Group left;
    @Nullable Group right;
    int id;
    @Nullable Expr result;

    Group(
        Lua.@Nullable SimpleContext operand,
        @Nullable BinaryOperator binary,
        @Nullable UnaryOperator unary,
        Span sign) {
      this.operand = operand;
      this.binary = binary;
      this.unary = unary;
      this.sign = sign;
    }

    int rightPriority() {
      return binary == null ? UnaryOperator.PRIORITY : binary.rightPriority();
    }
  }

  Expr build() {
    boolean wantsOperand = true;
    for (ParseTree child : context.children) {
      switch (child) {
        case Lua.UnaryContext unary when sign(unary) != null -> unary(sign(unary));
        case Lua.SimpleContext simple -> {
          operands.add(new Group(simple, null, null, Span.at(0)));
          wantsOperand = false;
        }
        case Lua.BinaryContext binary when sign(binary) != null -> {
          if (wantsOperand) {
            operands.add(new Group(null, null, null, Span.at(0)));
          }
          binary(sign(binary));
          wantsOperand = true;
        }
        default -> {}
      }
    }
    if (wantsOperand) {
      operands.add(new Group(null, null, null, Span.at(0)));
    }
    while (!pending.isEmpty()) {
      reduce();
    }
    return emit(operands.getLast());
  }

  private static @Nullable TerminalNode sign(ParseTree operator) {
    return operator.getChildCount() > 0 && operator.getChild(0) instanceof TerminalNode node
        ? node
        : null;
  }

  private void unary(@Nullable TerminalNode sign) {
    if (sign == null) {
      return;
    }
    Span span = builder.spans().of(sign);
    if (isTooDeep(span)) {
      return;
    }
    pending.add(new Group(null, null, UNARY.get(kind(sign)), span));
  }

  private void binary(@Nullable TerminalNode sign) {
    BinaryOperator operator = sign == null ? null : BINARY.get(kind(sign));
    if (sign == null || operator == null) {
      return;
    }
    Span span = builder.spans().of(sign);
    while (!pending.isEmpty()
        && (operator.leftPriority() <= pending.getLast().rightPriority() || isTooDeep(span))) {
      reduce();
    }
    pending.add(new Group(null, operator, null, span));
  }

  private static TokenKind kind(TerminalNode sign) {
    return ((FeedToken) sign.getSymbol()).kind();
  }

  /// Chains that group to the right (`a..b..c`, `- - -a`) get no deeper than brackets may: behind
  /// that they group to the left, with an error.
  private boolean isTooDeep(Span sign) {
    if (pending.size() < DepthLimit.LEVELS) {
      return false;
    }
    if (!tooDeep) {
      tooDeep = true;
      builder.error(DepthLimit.error(sign));
    }
    return true;
  }

  private void reduce() {
    Group operator = pending.removeLast();
    operator.right = operands.removeLast();
    if (operator.binary != null) {
      operator.left = operands.removeLast();
    }
    operands.add(operator);
  }

  private Expr emit(Group root) {
    List<Group> work = new ArrayList<>();
    List<Group> preorder = new ArrayList<>();
    work.add(root);
    while (!work.isEmpty()) {
      Group group = work.removeLast();
      preorder.add(group);
      if (group.right == null) {
        group.result = builder.exprs().simple(group.operand, context);
        continue;
      }
      group.id = builder.newId();
      work.add(group.right);
      if (group.left != null) {
        work.add(group.left);
      }
    }
    for (Group group : preorder.reversed()) {
      if (group.result == null) {
        group.result = node(group);
      }
    }
    return result(root);
  }

  private static Expr node(Group group) {
    Expr right = result(group.right);
    if (group.unary != null) {
      Span span = new Span(group.sign.start(), Math.max(group.sign.end(), right.span().end()));
      return new Expr.Unary(group.id, span, group.unary, right);
    }
    Expr left = result(group.left);
    int end = Math.max(group.sign.end(), right.span().end());
    Span span = new Span(Math.min(left.span().start(), group.sign.start()), end);
    if (group.binary == null) {
      throw new AssertionError("an operator that is neither unary nor binary");
    }
    return new Expr.Binary(group.id, span, group.binary, group.sign, left, right);
  }

  private static Expr result(@Nullable Group group) {
    if (group == null || group.result == null) {
      throw new AssertionError("an operand that was not built");
    }
    return group.result;
  }
}
