package dev.luna.facts;

import dev.luna.facts.Fact.Parameter;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Stat;
import dev.luna.syntax.doc.DocTag;
import java.util.List;
import java.util.stream.Stream;

/// Functions that hold a place for those that others put there: `function M.on_close() end`. They
/// name no parameters because they need none, so a call that passes some is no mistake.
final class Stubs {
  private Stubs() {}

  /// Whether a function does nothing at all, or is a field and gives what is written, or passed.
  /// Not where annotations say what it takes, nor in a file that only describes.
  static boolean isStub(Pass pass, Functions.Made function) {
    Signature signature = function.signature();
    List<Stat> body = function.body().body().stats();
    return (body.isEmpty() || isField(pass, function) && isTrivial(body))
        && signature.params().stream().noneMatch(Parameter::declared)
        && signature.returns().isEmpty()
        && signature.overloads().isEmpty()
        && !isDescription(pass);
  }

  private static boolean isField(Pass pass, Functions.Made function) {
    String label = pass.naming.label(function.body());
    return label.indexOf('.') >= 0 || label.indexOf(':') >= 0;
  }

  private static boolean isTrivial(List<Stat> body) {
    return body.size() == 1
        && body.getFirst() instanceof Stat.Return(_, _, var values)
        && values.stream().allMatch(Stubs::isPlain);
  }

  private static boolean isPlain(Expr value) {
    return switch (value) {
      case Expr.Nil _, Expr.Bool _, Expr.NumberLiteral _, Expr.StringLiteral _ -> true;
      case Expr.NameRef _ -> true;
      case Expr.Table table -> table.fields().isEmpty();
      default -> false;
    };
  }

  private static boolean isDescription(Pass pass) {
    return Stream.concat(pass.comments.file().stream(), pass.comments.free().stream())
        .flatMap(comment -> comment.tags(DocTag.File.class).stream())
        .anyMatch(tag -> tag.kind() == DocTag.FileKind.META);
  }
}
