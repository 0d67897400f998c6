package dev.luna.dialect;

import dev.luna.scope.NameUse;
import dev.luna.syntax.Arguments;
import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.Expr;
import dev.luna.syntax.TableField;
import java.util.List;

/// How many registers it takes to compute an expression, besides those of variables. Computed
/// bottom-up, so that long chains need no stack.
final class RegisterNeed {
  private final Subject subject;
  private final int frame;
  private final int batch;
  private final int[] needs;

  RegisterNeed(Subject subject) {
    this.subject = subject;
    this.frame = Limits.callFrame(subject.dialect());
    this.batch = Limits.tableBatch(subject.dialect());
    this.needs = new int[subject.tree().nodeCount()];
  }

  int of(Expr expr) {
    return needs[expr.id()];
  }

  /// The need of values that are computed one after the other and all kept.
  int ofList(List<Expr> values) {
    int most = 0;
    for (int i = 0; i < values.size(); i++) {
      most = Math.max(most, i + of(values.get(i)));
    }
    return most;
  }

  /// What a target of an assignment keeps while the values are computed.
  int heldByTarget(Expr target) {
    return switch (target) {
      case Expr.Index(_, _, var base, _) -> held(base);
      case Expr.Subscript(_, _, var base, var key) -> held(base) + held(key);
      default -> 0;
    };
  }

  /// Computes the need of `expr`; those of its parts have to be known.
  void compute(Expr expr) {
    needs[expr.id()] =
        switch (expr) {
          case Expr.Nil _,
              Expr.Bool _,
              Expr.NumberLiteral _,
              Expr.StringLiteral _,
              Expr.Vararg _,
              Expr.Function _,
              Expr.NameRef _,
              Expr.Missing _ ->
              1;
          case Expr.Index(_, _, var base, _) -> of(base);
          case Expr.Subscript(_, _, var base, var key) -> afterHeld(base, key);
          case Expr.Paren(_, _, var inner) -> of(inner);
          case Expr.Unary(_, _, _, var operand) -> of(operand);
          case Expr.Binary(_, _, var op, _, var left, var right) -> ofBinary(op, left, right);
          case Expr.Call(_, _, var callee, var args) -> ofCall(callee, frame, args);
          case Expr.MethodCall(_, _, var receiver, _, var args) ->
              ofCall(receiver, frame + 1, args);
          case Expr.Table(_, _, var fields) -> ofTable(fields);
        };
  }

  private int ofBinary(BinaryOperator op, Expr left, Expr right) {
    return switch (op) {
      case AND, OR -> Math.max(of(left), of(right));
      case CONCAT -> Math.max(of(left), 1 + of(right));
      default -> afterHeld(left, right);
    };
  }

  private int ofCall(Expr callee, int taken, Arguments args) {
    return Math.max(of(callee), taken + ofList(args.values()));
  }

  private int ofTable(List<TableField> fields) {
    int waiting = 0;
    int most = 1;
    for (TableField field : fields) {
      switch (field) {
        case TableField.Item(_, _, var value) -> {
          most = Math.max(most, 1 + waiting + of(value));
          waiting = (waiting + 1) % batch;
        }
        case TableField.Named(_, _, _, var value) -> most = Math.max(most, 1 + waiting + of(value));
        case TableField.Keyed(_, _, var key, var value) ->
            most = Math.max(most, 1 + waiting + afterHeld(key, value));
      }
    }
    return most;
  }

  private int afterHeld(Expr first, Expr second) {
    return Math.max(of(first), held(first) + of(second));
  }

  /// Whether a value that waits for another takes a register: variables have theirs, and constants
  /// need none.
  private int held(Expr expr) {
    return switch (expr) {
      case Expr.Nil _, Expr.Bool _, Expr.NumberLiteral _, Expr.StringLiteral _ -> 0;
      case Expr.NameRef name -> subject.names().use(name) instanceof NameUse.Local ? 0 : 1;
      default -> 1;
    };
  }
}
