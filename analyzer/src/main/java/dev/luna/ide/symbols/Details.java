package dev.luna.ide.symbols;

import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Param;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TableField;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What stands behind a name in an outline: `function (a, b)`, `local string = "x"`.
final class Details {
  private static final int LONGEST = 60;
  private static final int FIELDS_SHOWN = 3;

  private Details() {}

  /// `function (a, b, ...)`.
  static String function(FunctionBody body) {
    return body.params().stream()
        .map(Details::parameter)
        .collect(Collectors.joining(", ", "function (", ")"));
  }

  private static String parameter(Param param) {
    return switch (param) {
      case Param.Named(_, _, var name) -> name.name();
      case Param.Vararg _ -> "...";
      case Param.NamedVararg(_, _, var name) -> "..." + name.name();
    };
  }

  /// `what` it is, and a word about its value where that is written down.
  static String value(SyntaxTree tree, String what, @Nullable Expr value) {
    return switch (value) {
      case Expr.StringLiteral text -> what + " string = " + brief(tree.text(text));
      case Expr.NumberLiteral number -> what + " number = " + brief(tree.text(number));
      case Expr.Bool(_, _, var truth) -> what + " boolean = " + truth;
      case Expr.Table(_, _, var fields) -> what + " {" + fields(fields) + "}";
      case null, default -> what;
    };
  }

  private static String fields(List<TableField> fields) {
    List<String> names =
        fields.stream()
            .filter(TableField.Named.class::isInstance)
            .map(field -> ((TableField.Named) field).name().name())
            .toList();
    String shown = names.stream().limit(FIELDS_SHOWN).collect(Collectors.joining(", "));
    if (names.isEmpty() && !fields.isEmpty()) {
      return "…";
    }
    return names.size() > FIELDS_SHOWN ? shown + ", …" : shown;
  }

  /// `text` on one line and not too long.
  static String brief(String text) {
    // Cut first: the text of a data file may be megabytes.
    String head = text.length() > 4 * LONGEST ? cut(text, 4 * LONGEST) : text;
    String line = head.replaceAll("\\s+", " ");
    return line.length() <= LONGEST ? line : cut(line, LONGEST - 1) + "…";
  }

  /// The first `length` characters, or one less: half a surrogate pair cannot be shown or sent.
  private static String cut(String text, int length) {
    boolean within = Character.isHighSurrogate(text.charAt(length - 1));
    return text.substring(0, within ? length - 1 : length);
  }
}
