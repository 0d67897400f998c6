package dev.luna.types;

import dev.luna.types.LuaType.Array;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Function;
import dev.luna.types.LuaType.FunctionRef;
import dev.luna.types.LuaType.Intersection;
import dev.luna.types.LuaType.Literal;
import dev.luna.types.LuaType.LiteralKind;
import dev.luna.types.LuaType.Named;
import dev.luna.types.LuaType.Operation;
import dev.luna.types.LuaType.Operator;
import dev.luna.types.LuaType.Table;
import dev.luna.types.LuaType.Tuple;
import dev.luna.types.LuaType.TypeVar;
import dev.luna.types.LuaType.Union;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// Spells types as annotations do.
public final class TypePrinter {
  /// Unions and tables of more parts end with `…`.
  private static final int PARTS = 12;

  private final UnaryOperator<String> labels;

  /// @param labels what people call a class or a constructor's table of that name
  public TypePrinter(UnaryOperator<String> labels) {
    this.labels = labels;
  }

  /// Without files: a table that code makes is called by what stands behind its file.
  public static TypePrinter plain() {
    return new TypePrinter(name -> {
      int at = name.lastIndexOf(Name.MADE);
      return at < 0 ? name : at + 1 == name.length() ? "module" : name.substring(at + 1);
    });
  }

  /// The type in one line.
  public String print(LuaType type) {
    return switch (type) {
      case Basic basic -> basic.word();
      case Literal(var kind, var text) -> kind == LiteralKind.STRING ? quoted(text) : text;
      case Array(var element) -> grouped(element) + "[]";
      case Tuple(var items) -> "[" + list(items) + "]";
      case Table table -> table(table);
      case Function function -> function(function);
      case FunctionRef _ -> Basic.FUNCTION.word();
      case Named(var name, var args) ->
          labels.apply(name) + (args.isEmpty() || Name.isMade(name) ? "" : "<" + list(args) + ">");
      case TypeVar(var name, _) -> name;
      case Union(var members) -> union(members);
      case Intersection(var members) ->
          members.stream().map(this::grouped).collect(Collectors.joining(" & "));
      case Operation operation -> operation(operation);
    };
  }

  /// Several values, as a function returns them.
  public String print(TypePack pack) {
    List<String> parts = new ArrayList<>(pack.head().stream().map(this::print).toList());
    if (pack.tail() != Basic.NIL) {
      parts.add(grouped(pack.tail()) + "...");
    }
    return String.join(", ", parts);
  }

  private static String quoted(String text) {
    String escaped =
        text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r");
    return "\"" + escaped + "\"";
  }

  private String list(List<LuaType> types) {
    return types.stream().map(this::print).collect(Collectors.joining(", "));
  }

  private String grouped(LuaType type) {
    boolean loose =
        type instanceof Union || type instanceof Intersection || type instanceof Function;
    return loose ? "(" + print(type) + ")" : print(type);
  }

  /// `T?` for `T|nil`.
  private String union(List<LuaType> members) {
    List<LuaType> some = members.stream().filter(m -> m != Basic.NIL).toList();
    boolean optional = some.size() < members.size();
    String text =
        some.stream()
            .limit(PARTS)
            .map(m -> m instanceof Function ? grouped(m) : print(m))
            .distinct()
            .collect(Collectors.joining("|"));
    if (some.size() > PARTS) {
      text += "|…";
    }
    return !optional ? text : some.size() == 1 ? text + "?" : text + "|nil";
  }

  private String table(Table table) {
    if (table.fields().isEmpty() && table.indexers().size() == 1) {
      LuaType.Indexer only = table.indexers().getFirst();
      return "table<" + print(only.key()) + ", " + print(only.value()) + ">";
    }
    List<String> parts = new ArrayList<>();
    table.fields().stream().limit(PARTS).forEach(f -> parts.add(f.name() + ": " + print(f.type())));
    table.indexers().forEach(i -> parts.add("[" + print(i.key()) + "]: " + print(i.value())));
    if (table.fields().size() > PARTS) {
      parts.add("…");
    }
    return "{ " + String.join(", ", parts) + " }";
  }

  private String function(Function function) {
    List<String> params = new ArrayList<>();
    for (LuaType.Parameter param : function.params()) {
      String name = param.name().isEmpty() ? "_" : param.name();
      String type = param.type() == Basic.UNKNOWN ? "" : ": " + print(param.type());
      params.add(name + (param.optional() ? "?" : "") + type);
    }
    if (function.rest() != Basic.NEVER) {
      params.add(function.rest() == Basic.UNKNOWN ? "..." : "...: " + print(function.rest()));
    }
    String results = print(function.results().pack());
    return "fun(" + String.join(", ", params) + ")" + (results.isEmpty() ? "" : ": " + results);
  }

  private String operation(Operation operation) {
    List<LuaType> operands = operation.operands();
    return switch (operation.operator()) {
      case Operator.KEY_OF -> "keyof " + grouped(operands.getFirst());
      case Operator.INDEXED -> grouped(operands.getFirst()) + "[" + print(operands.getLast()) + "]";
      case Operator.CONDITIONAL ->
          operands.stream().map(this::grouped).collect(Collectors.joining(" "));
    };
  }
}
