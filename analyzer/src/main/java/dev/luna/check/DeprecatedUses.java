package dev.luna.check;

import dev.luna.facts.DeclRef;
import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Stat;
import dev.luna.syntax.doc.DocTag;
import dev.luna.text.Span;
import dev.luna.types.Name;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/// `deprecated`: something is used of which its author says that it should no longer be.
///
/// Not where another one is tried first, as in `table.unpack or unpack`: who writes that knows. Nor
/// in a function that is deprecated itself: it stays as it is until it goes.
final class DeprecatedUses {
  private final FileContext file;
  private final Findings findings;
  private final Set<Integer> meant = new HashSet<>();
  private final TreeMap<Integer, Span> old = new TreeMap<>();

  DeprecatedUses(FileContext file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  void enter(Stat.Assign assign) {
    keep(assign);
    assign.targets().forEach(target -> meant.add(target.id()));
  }

  void enter(Stat.LocalFunction function) {
    keep(function);
  }

  void enter(Stat.FunctionDeclaration function) {
    keep(function);
    meant.add(function.name().base().id());
  }

  private void keep(Stat stat) {
    boolean isOld =
        file.docs().of(stat).stream()
            .flatMap(comment -> comment.tags(DocTag.Flag.class).stream())
            .anyMatch(tag -> tag.kind() == DocTag.FlagKind.DEPRECATED);
    // The outermost alone, so that they lie one behind the other.
    if (isOld && !isInOld(stat.span())) {
      old.put(stat.span().start(), stat.span());
    }
  }

  private boolean isInOld(Span span) {
    Map.Entry<Integer, Span> before = old.floorEntry(span.start());
    return before != null && before.getValue().covers(span);
  }

  void enter(Expr.Binary binary) {
    if (binary.op() == BinaryOperator.OR || binary.op() == BinaryOperator.AND) {
      meant.add(binary.left().id());
      meant.add(binary.right().id());
    }
  }

  void enter(Expr.NameRef name) {
    if (findings.wants(Rule.DEPRECATED)
        && !meant.contains(name.id())
        && Globals.isPlain(name, file.scopes())) {
      report(file.types().deprecated(new Name.Global(name.name())), name.name(), name.span());
    }
  }

  void enter(Expr.Index index) {
    if (!meant.contains(index.id())) {
      field(index.base(), index.name());
    }
  }

  void enter(Expr.MethodCall call) {
    field(call.receiver(), call.method());
  }

  private void field(Expr base, Ident name) {
    if (findings.wants(Rule.DEPRECATED) && !name.isMissing()) {
      report(file.types().deprecated(file.types().of(base), name.name()), name.name(), name.span());
    }
  }

  private void report(Optional<DeclRef> declaration, String name, Span span) {
    if (isInOld(span)) {
      return;
    }
    declaration.ifPresent(ref ->
        findings.add(
            Rule.DEPRECATED,
            span,
            "'" + name + "' is deprecated: do not use it any more",
            new Finding.Elsewhere(ref, "declared here")));
  }
}
