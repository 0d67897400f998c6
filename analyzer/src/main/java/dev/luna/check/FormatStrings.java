package dev.luna.check;

import dev.luna.dialect.StringLiterals;
import dev.luna.infer.Callable;
import dev.luna.infer.FileTypes;
import dev.luna.syntax.Arguments;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Expr;
import dev.luna.text.Span;
import dev.luna.types.LuaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What `string.format` is told to format against what it is given: `missing-parameter`,
/// `redundant-parameter`, and `param-type-mismatch` for a conversion that there is not.
///
/// Only where the format is written there.
final class FormatStrings {
  private final FileTypes types;
  private final FileContext file;
  private final Findings findings;

  FormatStrings(FileContext file, Findings findings) {
    this.types = file.types();
    this.file = file;
    this.findings = findings;
  }

  /// `string.format(format, …)`, by whatever name.
  void enter(Expr.Call call) {
    List<Expr> args = call.args().values();
    if (!args.isEmpty()
        && args.getFirst() instanceof Expr.StringLiteral format
        && isFormat(types.of(call.callee()))) {
      check(format, args.subList(1, args.size()), call.args());
    }
  }

  /// `("…"):format(…)`.
  void enter(Expr.MethodCall call) {
    if (call.method().name().equals("format")
        && call.receiver().bare() instanceof Expr.StringLiteral format) {
      Optional<LuaType> method = types.member(types.of(call.receiver()), "format");
      if (method.filter(this::isFormat).isPresent()) {
        check(format, call.args().values(), call.args());
      }
    }
  }

  private boolean isFormat(LuaType callee) {
    List<Callable> callables = types.callables(callee);
    return !callables.isEmpty()
        && callables.stream().allMatch(c -> c.label().equals("string.format"));
  }

  private void check(Expr.StringLiteral format, List<Expr> values, Arguments args) {
    if (args.form() == Arguments.Form.MISSING
        || values.stream().anyMatch(Expr.Missing.class::isInstance)) {
      return;
    }
    List<String> conversions = conversions(StringLiterals.value(file.tree().text(format)));
    for (String conversion : conversions) {
      if (!isKnown(conversion)) {
        findings.add(
            Rule.PARAM_TYPE_MISMATCH,
            format.span(),
            "'%s' is no conversion of 'string.format' in %s"
                .formatted(conversion, file.tree().dialect().title()));
        return;
      }
    }
    boolean open = !values.isEmpty() && values.getLast().mayBeMany();
    int wanted = conversions.size();
    if (values.size() < wanted && !open) {
      findings.add(
          Rule.MISSING_PARAMETER,
          CallArguments.end(args),
          "there is no value for '%s': %s"
              .formatted(conversions.get(values.size()), count(wanted, values.size())));
    } else if (values.size() - (open ? 1 : 0) > wanted) {
      findings.add(
          Rule.REDUNDANT_PARAMETER,
          Span.covering(values.get(wanted).span(), values.getLast().span()),
          "no conversion shows this: " + count(wanted, values.size()));
    }
  }

  private static String count(int wanted, int given) {
    return "the format has %d conversion%s, %s passed"
        .formatted(
            wanted,
            wanted == 1 ? "" : "s",
            given == 1 ? "1 value is" : given == 0 ? "no value is" : given + " values are");
  }

  /// The conversions of a format, as they are written: `%-5d`. `%%` is none.
  private static List<String> conversions(String format) {
    List<String> found = new ArrayList<>();
    int at = format.indexOf('%');
    while (at >= 0) {
      int end = at + 1;
      while (end < format.length() && "-+ #0123456789.".indexOf(format.charAt(end)) >= 0) {
        end++;
      }
      String conversion = format.substring(at, Math.min(end + 1, format.length()));
      if (!conversion.equals("%%")) {
        found.add(conversion);
      }
      at = format.indexOf('%', end + 1);
    }
    return found;
  }

  private boolean isKnown(String conversion) {
    char letter = conversion.charAt(conversion.length() - 1);
    return conversion.length() > 1 && letters(file.tree().dialect()).indexOf(letter) >= 0;
  }

  private static String letters(Dialect dialect) {
    String all = "cdiouxXeEfgGqs";
    return switch (dialect) {
      case LUA51 -> all;
      case LUA52, LUA53 -> all + "aA";
      case LUA54, LUA55 -> all + "aAp";
      case LUAJIT, LUNA -> all + "aApF";
    };
  }
}
