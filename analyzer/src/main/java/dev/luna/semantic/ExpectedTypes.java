package dev.luna.semantic;

import dev.luna.infer.Callable;
import dev.luna.infer.FileTypes;
import dev.luna.syntax.Arguments;
import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.TableField;
import dev.luna.syntax.TreeWalk;
import dev.luna.syntax.doc.DocTag;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Parameter;
import dev.luna.types.Unions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the place wants that an expression stands at: a parameter's type, a field's, a result's.
/// For one thread.
public final class ExpectedTypes {
  private final FileTypes types;
  private final Map<Integer, Use> uses = new HashMap<>();

  /// What an expression is used for.
  private sealed interface Use {

    /// @param place counted from 0, the receiver of a method included
    record Argument(Expr call, int place) implements Use {}

    record Entry(Expr.Table table, String key) implements Use {}

    record Item(Expr.Table table) implements Use {}

    /// What is assigned to something, or compared with it.
    record Beside(Node other) implements Use {}

    record Field(Expr owner, String key) implements Use {}

    record Result(FunctionBody function, int place) implements Use {}
  }

  public ExpectedTypes(FileTypes types) {
    this.types = types;
    TreeWalk.walk(types.file().tree().chunk(), new Collector());
  }

  /// What is wanted where `expr` stands; [Basic#UNKNOWN] if nothing in particular.
  public LuaType of(Expr expr) {
    Use use = uses.get(expr.id());
    return use == null ? Basic.UNKNOWN : wanted(use);
  }

  private LuaType wanted(Use use) {
    return switch (use) {
      case Use.Argument argument -> parameter(argument);
      case Use.Entry(var table, var key) ->
          types.declaredField(of(table), key).orElse(Basic.UNKNOWN);
      case Use.Field(var owner, var key) ->
          types.declaredField(types.of(owner), key).orElse(Basic.UNKNOWN);
      case Use.Item(var table) -> element(of(table));
      case Use.Beside(var other) -> types.of(other);
      case Use.Result(var function, var place) ->
          types
              .function(function)
              .filter(f -> f.declaredReturns() && !f.returns().isEmpty())
              .map(f -> types.resolved(f.returns().getFirst()).at(place))
              .orElse(Basic.UNKNOWN);
    };
  }

  private LuaType element(LuaType list) {
    return Unions.of(
        Unions.members(types.classes().expanded(list)).stream()
            .map(t -> t instanceof LuaType.Array(var element) ? element : Basic.NEVER)
            .toList());
  }

  private LuaType parameter(Use.Argument argument) {
    LuaType callee =
        switch (argument.call()) {
          case Expr.MethodCall call ->
              types.member(types.of(call.receiver()), call.method().name()).orElse(Basic.UNKNOWN);
          case Expr.Call call -> types.of(call.callee());
          default -> Basic.UNKNOWN;
        };
    List<LuaType> wanted = new ArrayList<>();
    for (Callable callable : types.callables(callee)) {
      List<Parameter> params = callable.signature().params();
      if (argument.place() < params.size()) {
        wanted.add(params.get(argument.place()).type());
      } else if (callable.signature().rest() != Basic.NEVER) {
        wanted.add(callable.signature().rest());
      }
    }
    return wanted.isEmpty() ? Basic.UNKNOWN : Unions.of(wanted);
  }

  /// Notes what each expression is used for.
  private final class Collector implements TreeWalk.Visitor {
    private final Deque<FunctionBody> functions = new ArrayDeque<>();

    @Override
    public boolean enter(Node node) {
      switch (node) {
        case FunctionBody body -> functions.push(body);
        case Expr.Call call -> arguments(call, call.args(), 0);
        case Expr.MethodCall call -> arguments(call, call.args(), 1);
        case Expr.Table table -> table.fields().forEach(field -> entry(table, field));
        case Stat.Local local -> local(local);
        case Stat.Assign assign -> assign(assign);
        case Expr.Binary binary when isComparison(binary.op()) -> {
          uses.put(binary.left().id(), new Use.Beside(binary.right()));
          uses.put(binary.right().id(), new Use.Beside(binary.left()));
        }
        case Stat.Return values when !functions.isEmpty() -> {
          for (int i = 0; i < values.values().size(); i++) {
            uses.put(values.values().get(i).id(), new Use.Result(functions.peek(), i));
          }
        }
        default -> {}
      }
      return true;
    }

    @Override
    public void leave(Node node) {
      if (node instanceof FunctionBody) {
        functions.pop();
      }
    }

    private void arguments(Expr call, Arguments args, int before) {
      for (int i = 0; i < args.values().size(); i++) {
        uses.put(args.values().get(i).id(), new Use.Argument(call, i + before));
      }
    }

    private void entry(Expr.Table table, TableField field) {
      switch (field) {
        case TableField.Named(_, _, var name, var value) ->
            uses.put(value.id(), new Use.Entry(table, name.name()));
        case TableField.Item(_, _, var value) -> uses.put(value.id(), new Use.Item(table));
        case TableField.Keyed _ -> {}
      }
    }

    /// Of a variable only what an annotation says of it: else it is what it is given.
    private void local(Stat.Local local) {
      boolean isTyped =
          types.file().docs().of(local).stream()
              .anyMatch(c -> !c.tags(DocTag.TypeOf.class).isEmpty());
      for (int i = 0; isTyped && i < Math.min(local.names().size(), local.values().size()); i++) {
        uses.put(local.values().get(i).id(), new Use.Beside(local.names().get(i)));
      }
    }

    private void assign(Stat.Assign assign) {
      for (int i = 0; i < Math.min(assign.targets().size(), assign.values().size()); i++) {
        if (assign.targets().get(i) instanceof Expr.Index(_, _, var base, var key)) {
          uses.put(assign.values().get(i).id(), new Use.Field(base, key.name()));
        }
      }
    }

    private boolean isComparison(BinaryOperator op) {
      return op == BinaryOperator.EQUAL || op == BinaryOperator.NOT_EQUAL;
    }
  }
}
