package dev.luna.check;

import dev.luna.dialect.FunctionNames;
import dev.luna.scope.NameUse;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.FunctionName;
import dev.luna.syntax.Stat;
import dev.luna.syntax.doc.DocComment;
import dev.luna.syntax.doc.DocTag;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// `missing-global-doc`, `missing-local-export-doc` and `incomplete-signature-doc`: functions that
/// others can call and that say too little about themselves. All are off unless asked for.
final class MissingDocs {
  private final FileContext file;
  private final FunctionDocs docs;
  private final Findings findings;
  private final boolean wanted;

  /// By the id of their bodies, the functions that have a name others can call.
  private final Map<Integer, Subject> subjects = new HashMap<>();

  private final List<Integer> open = new ArrayList<>();

  /// Ids of the functions that return something.
  private final BitSet returning = new BitSet();

  /// A function, and the rule that wants it to be documented.
  private record Subject(String name, Span span, Rule rule) {}

  MissingDocs(FileContext file, FunctionDocs docs, Findings findings) {
    this.file = file;
    this.docs = docs;
    this.findings = findings;
    this.wanted =
        findings.wants(Rule.MISSING_GLOBAL_DOC)
            || findings.wants(Rule.MISSING_LOCAL_EXPORT_DOC)
            || findings.wants(Rule.INCOMPLETE_SIGNATURE_DOC);
  }

  void enter(Stat.FunctionDeclaration function) {
    if (!wanted) {
      return;
    }
    FunctionName name = function.name();
    String written = FunctionNames.written(name);
    switch (file.scopes().use(name.base())) {
      case NameUse.Global _ ->
          subject(function.body(), written, name.span(), Rule.MISSING_GLOBAL_DOC);
      case NameUse.Local _ when isExported(name.base().name()) ->
          subject(function.body(), written, name.span(), Rule.MISSING_LOCAL_EXPORT_DOC);
      case NameUse.Local _, NameUse.Upvalue _ -> {}
    }
  }

  void enter(Stat.GlobalFunction function) {
    subject(
        function.body(),
        function.name().name().name(),
        function.name().span(),
        Rule.MISSING_GLOBAL_DOC);
  }

  private void subject(FunctionBody body, String name, Span span, Rule rule) {
    subjects.put(body.id(), new Subject(name, span, rule));
  }

  /// Whether the file ends with `return name`.
  private boolean isExported(String name) {
    List<Stat> stats = file.tree().chunk().body().stats();
    return stats.getLast() instanceof Stat.Return(_, _, var values)
        && values.size() == 1
        && values.getFirst() instanceof Expr.NameRef returned
        && returned.name().equals(name);
  }

  void enter(FunctionBody body) {
    open.add(body.id());
  }

  void enter(Stat.Return values) {
    if (!values.values().isEmpty() && !open.isEmpty()) {
      returning.set(open.getLast());
    }
  }

  void leave(FunctionBody body) {
    open.removeLast();
    if (!wanted) {
      return;
    }
    Optional<DocComment> doc = docs.of(body);
    Subject subject = subjects.get(body.id());
    if (doc.isEmpty() && subject != null) {
      findings.add(
          subject.rule(),
          subject.span(),
          "'" + subject.name() + "' has no comment: say what it does");
    }
    doc.ifPresent(d -> checkSignature(body, d));
  }

  /// A comment that describes one part of the signature describes all of it.
  private void checkSignature(FunctionBody body, DocComment doc) {
    Set<String> described =
        doc.tags(DocTag.Param.class).stream().map(p -> p.name().text()).collect(Collectors.toSet());
    boolean returns = !doc.tags(DocTag.Return.class).isEmpty();
    if (described.isEmpty() && !returns) {
      return;
    }
    body.params().stream()
        .filter(param -> !isDescribed(described, file.tree().text(param)))
        .forEach(param ->
            findings.add(
                Rule.INCOMPLETE_SIGNATURE_DOC,
                param.span(),
                "the comment describes others, but not parameter '"
                    + file.tree().text(param)
                    + "'"));
    if (!returns && returning.get(body.id())) {
      findings.add(
          Rule.INCOMPLETE_SIGNATURE_DOC,
          new Span(body.span().start(), Math.min(body.span().start() + 1, body.span().end())),
          "the comment does not say what the function returns");
    }
  }

  private static boolean isDescribed(Set<String> described, String param) {
    return param.startsWith("_")
        || param.equals("self")
        || described.contains(param.startsWith("...") ? "..." : param);
  }
}
