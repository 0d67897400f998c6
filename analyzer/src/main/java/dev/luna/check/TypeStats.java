package dev.luna.check;

import dev.luna.infer.FileTypes;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;
import dev.luna.syntax.Param;
import dev.luna.syntax.TreeWalk;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import java.util.Arrays;
import java.util.Optional;

/// How many expressions have which kind of type. Literals, constructors and function bodies, of
/// which everybody knows what they are, are not counted. Not for use by several threads.
public final class TypeStats {
  private final int[][] counts = new int[Kind.values().length][Known.values().length];

  /// What is counted.
  public enum Kind {
    NAME("name"),
    FIELD("field"),
    INDEX("index"),
    CALL("call"),
    METHOD_CALL("method call"),
    OPERATOR("operator"),
    PARAMETER("parameter");

    private final String title;

    Kind(String title) {
      this.title = title;
    }

    /// What people call it.
    public String title() {
      return title;
    }
  }

  /// How much is known.
  public enum Known {
    /// A type that says something.
    TYPED,
    /// No more than that it is a table or a function.
    VAGUE,
    /// The author said that it may be anything.
    ANY,
    /// Nothing.
    UNKNOWN
  }

  /// Counts the expressions of a file.
  public void add(FileTypes types) {
    TreeWalk.walk(
        types.file().tree().chunk(),
        node -> {
          kind(node).ifPresent(kind -> counts[kind.ordinal()][known(types, node).ordinal()]++);
          return true;
        });
  }

  /// Adds what `other` has counted.
  public void add(TypeStats other) {
    for (int kind = 0; kind < counts.length; kind++) {
      for (int known = 0; known < counts[kind].length; known++) {
        counts[kind][known] += other.counts[kind][known];
      }
    }
  }

  private static Optional<Kind> kind(Node node) {
    return switch (node) {
      case Expr.NameRef _ -> Optional.of(Kind.NAME);
      case Expr.Index _ -> Optional.of(Kind.FIELD);
      case Expr.Subscript _ -> Optional.of(Kind.INDEX);
      case Expr.Call _ -> Optional.of(Kind.CALL);
      case Expr.MethodCall _ -> Optional.of(Kind.METHOD_CALL);
      case Expr.Binary _, Expr.Unary _ -> Optional.of(Kind.OPERATOR);
      case Param _ -> Optional.of(Kind.PARAMETER);
      default -> Optional.empty();
    };
  }

  /// A call that does not come back is known, too.
  private static Known known(FileTypes types, Node node) {
    boolean ends =
        node instanceof Expr.Call call
            && types.of(call.callee()) != Basic.UNKNOWN
            && types.results(call).alternatives().isEmpty();
    return ends ? Known.TYPED : known(types.of(node));
  }

  private static Known known(LuaType type) {
    return switch (type) {
      case Basic basic -> known(basic);
      case LuaType.Union(var members) when members.contains(Basic.UNKNOWN) -> Known.UNKNOWN;
      default -> Known.TYPED;
    };
  }

  private static Known known(Basic type) {
    return switch (type) {
      case UNKNOWN, NEVER -> Known.UNKNOWN;
      case ANY -> Known.ANY;
      case TABLE, FUNCTION -> Known.VAGUE;
      default -> Known.TYPED;
    };
  }

  /// How many expressions of a kind are known so well.
  public int count(Kind kind, Known known) {
    return counts[kind.ordinal()][known.ordinal()];
  }

  /// How many expressions of any kind are known so well.
  public int count(Known known) {
    return Arrays.stream(counts).mapToInt(numbers -> numbers[known.ordinal()]).sum();
  }
}
