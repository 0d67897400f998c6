package dev.luna.ide.hints;

import dev.luna.infer.FileTypes;
import dev.luna.semantic.FunctionSignatures;
import dev.luna.syntax.Arguments;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.TreeWalk;
import dev.luna.syntax.doc.DocTag;
import dev.luna.text.FileId;
import dev.luna.text.Span;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Function;
import dev.luna.types.LuaType.Parameter;
import dev.luna.workspace.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What a reader of some lines would like to know that is not written there.
public final class InlayHints {
  /// So many lines a function needs to have before its end says whose it is.
  private static final int LONG = 20;

  /// A longer type would tear the line apart.
  private static final int LONGEST = 40;

  private final Analysis analysis;
  private final FileTypes types;
  private final FunctionSignatures signatures;
  private final Span range;
  private final List<InlayHint> found = new ArrayList<>();

  private InlayHints(Analysis analysis, FileTypes types, Span range) {
    this.analysis = analysis;
    this.types = types;
    this.signatures = new FunctionSignatures(types);
    this.range = range;
  }

  /// Those within `range`, in the order of the text.
  public static List<InlayHint> of(Analysis analysis, FileId file, Span range) {
    return analysis
        .types(file)
        .map(types -> new InlayHints(analysis, types, range).all())
        .orElse(List.of());
  }

  private List<InlayHint> all() {
    TreeWalk.walk(
        types.file().tree().chunk(),
        node -> {
          boolean isNear = node.span().start() <= range.end() && range.start() <= node.span().end();
          if (isNear) {
            analysis.checkCancelled();
            enter(node);
          }
          return isNear;
        });
    found.sort(Comparator.comparingInt(InlayHint::offset));
    return found;
  }

  private void enter(Node node) {
    switch (node) {
      case Expr.Call call -> arguments(types.of(call.callee()), call.args(), false);
      case Expr.MethodCall call ->
          arguments(
              types.member(types.of(call.receiver()), call.method().name()).orElse(Basic.UNKNOWN),
              call.args(),
              true);
      case Stat.Local local -> local(local);
      case Stat.FunctionDeclaration function ->
          end(function, types.file().tree().text(function.name()));
      case Stat.LocalFunction function -> end(function, function.name().name().name());
      default -> {}
    }
  }

  private void add(int offset, String text, InlayHint.Kind kind, boolean before) {
    if (range.touches(offset)) {
      found.add(new InlayHint(offset, text, kind, before));
    }
  }

  /// The names of parameters before arguments that do not say what they are: literals, and
  /// expressions without a name that is like it.
  private void arguments(LuaType callee, Arguments args, boolean method) {
    if (args.form() != Arguments.Form.PARENTHESES || args.values().isEmpty()) {
      return;
    }
    List<Function> functions = signatures.of(callee);
    if (functions.size() != 1) {
      return;
    }
    List<Parameter> params = functions.getFirst().params();
    int from = method && !params.isEmpty() ? 1 : 0;
    for (int i = 0; i < args.values().size() && i + from < params.size(); i++) {
      String name = params.get(i + from).name();
      Expr value = args.values().get(i);
      if (isLiteral(value) && name.length() > 1) {
        add(value.span().start(), name + ":", InlayHint.Kind.PARAMETER, true);
      }
    }
  }

  private static boolean isLiteral(Expr value) {
    return switch (value) {
      case Expr.Nil _, Expr.Bool _, Expr.NumberLiteral _, Expr.StringLiteral _ -> true;
      case Expr.Table _, Expr.Function _ -> true;
      case Expr.Unary(_, _, _, Expr.NumberLiteral _) -> true;
      default -> false;
    };
  }

  /// The types of variables that hold what a call gives, unless an annotation says it.
  private void local(Stat.Local local) {
    boolean isSaid =
        types.file().docs().of(local).stream()
            .anyMatch(comment -> !comment.tags(DocTag.TypeOf.class).isEmpty());
    boolean isCall = !local.values().isEmpty() && local.values().getLast().mayBeMany();
    if (isSaid || !isCall || isRequire(local.values().getLast())) {
      return;
    }
    for (int i = 0; i < local.names().size(); i++) {
      boolean ofCall = i >= local.values().size() - 1;
      String type = types.print(types.of(local.names().get(i)));
      if (ofCall && isTelling(type)) {
        add(local.names().get(i).name().span().end(), ": " + type, InlayHint.Kind.TYPE, false);
      }
    }
  }

  private static boolean isRequire(Expr value) {
    return value instanceof Expr.Call call && call.calls("require");
  }

  private static boolean isTelling(String type) {
    return type.length() <= LONGEST
        && !type.equals(Basic.UNKNOWN.word())
        && !type.equals(Basic.ANY.word())
        && !type.equals(Basic.TABLE.word());
  }

  /// Whose end it is.
  private void end(Stat function, String name) {
    String text = types.file().tree().text(function);
    if (text.endsWith("end") && text.lines().count() >= LONG) {
      add(function.span().end(), name, InlayHint.Kind.BLOCK, false);
    }
  }
}
