package dev.luna.check;

import dev.luna.facts.Fact;
import dev.luna.facts.Shape;
import dev.luna.facts.Shapes;
import dev.luna.syntax.Expr;
import dev.luna.syntax.UnaryOperator;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Named;
import dev.luna.types.Name;
import java.util.List;

/// What a value is beyond doubt: it is written there, an annotation promises it, or it is a table
/// that nobody else has seen.
///
/// Everything else is [Basic#UNKNOWN], above all what may have a metatable: any class and any table
/// that came from elsewhere.
final class CertainTypes {
  private final FileContext file;

  CertainTypes(FileContext file) {
    this.file = file;
  }

  /// A basic type, a literal, or a table without a metatable, all of which are [Basic#TABLE].
  LuaType of(Expr written) {
    Expr expr = written.bare();
    return switch (expr) {
      case Expr.Nil _ -> Basic.NIL;
      case Expr.Bool _ -> Basic.BOOLEAN;
      case Expr.Table _ -> Basic.TABLE;
      case Expr.Function _ -> Basic.FUNCTION;
      case Expr.Unary(_, _, var op, _) when op == UnaryOperator.NOT -> Basic.BOOLEAN;
      case Expr.Binary b when b.op().isComparison() -> Basic.BOOLEAN;
      default -> ofShape(expr);
    };
  }

  private LuaType ofShape(Expr expr) {
    Shape shape = file.types().shape(expr);
    if (shape instanceof Shape.NewTable(var name)) {
      return isPlain(name) ? Basic.TABLE : Basic.UNKNOWN;
    }
    if (shape instanceof Shape.Function) {
      return Basic.FUNCTION;
    }
    // Variables are set to nil, and asked for it, in ways that nobody can follow.
    LuaType sure = file.types().isPromised(expr) ? file.types().sure(expr) : Basic.UNKNOWN;
    return sure == Basic.NIL || sure == Basic.TABLE ? Basic.UNKNOWN : known(sure);
  }

  private static LuaType known(LuaType type) {
    return switch (type) {
      case Basic basic ->
          switch (basic) {
            case BOOLEAN, NUMBER, INTEGER, STRING, FUNCTION -> basic;
            default -> Basic.UNKNOWN;
          };
      case LuaType.Literal literal -> literal;
      case LuaType.Function _, LuaType.FunctionRef _ -> Basic.FUNCTION;
      case LuaType.Array _, LuaType.Tuple _ -> Basic.TABLE;
      case LuaType.Table _, Named _, LuaType.TypeVar _ -> Basic.UNKNOWN;
      case LuaType.Union _, LuaType.Intersection _, LuaType.Operation _ -> Basic.UNKNOWN;
    };
  }

  /// Whether a table that the file makes gets no metatable, nor into the hands of others who may
  /// give it one.
  private boolean isPlain(String name) {
    List<Fact.Table> made =
        file.types().facts().of(new Name.Table(name)).stream()
            .map(decl -> decl.fact())
            .filter(Fact.Table.class::isInstance)
            .map(Fact.Table.class::cast)
            .toList();
    return !new Named(name, List.of()).isModule()
        && !made.isEmpty()
        && made.stream()
            .allMatch(t -> t.meta().equals(Shapes.NIL) && t.base().equals(Shapes.NIL) && !t.open());
  }
}
