package dev.luna.check;

import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Param;
import dev.luna.syntax.doc.DocComment;
import dev.luna.syntax.doc.DocTag;
import dev.luna.syntax.doc.Word;
import dev.luna.text.NearestWord;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// `undefined-doc-param` and `duplicate-doc-param`: what a comment says of a function's parameters
/// against what it has.
final class DocParams {
  private final Findings findings;
  private final Set<String> names;

  /// The parameters that have a tag of their own: no other one is meant for them.
  private final Set<String> named;

  private final Map<String, Word> described = new HashMap<>();

  private DocParams(Findings findings, Set<String> names, List<DocTag.Param> tags) {
    this.findings = findings;
    this.names = names;
    this.named = tags.stream().map(tag -> tag.name().text()).collect(Collectors.toSet());
  }

  static void check(FileContext file, FunctionDocs functions, Findings findings) {
    for (FunctionDocs.Documented function : functions.all()) {
      if (!isAboutAnother(function.doc())) {
        List<DocTag.Param> tags = function.doc().tags(DocTag.Param.class);
        DocParams params = new DocParams(findings, names(function.body()), tags);
        tags.forEach(params::check);
      }
    }
  }

  /// Whether the comment names what it documents, or tells several ways to call it (LDoc's
  /// `@tparam[1]`).
  private static boolean isAboutAnother(DocComment doc) {
    return !doc.tags(DocTag.Item.class).isEmpty()
        || doc.tags(DocTag.Param.class).stream()
            .anyMatch(p -> p.head().modifiers().stream().anyMatch(m -> m.name().matches("\\d+")));
  }

  static Set<String> names(FunctionBody body) {
    Set<String> names = new LinkedHashSet<>();
    for (Param param : body.params()) {
      switch (param) {
        case Param.Named(_, _, var name) -> names.add(name.name());
        case Param.Vararg _ -> names.add("...");
        case Param.NamedVararg(_, _, var name) -> {
          names.add("...");
          names.add(name.name());
        }
      }
    }
    return names;
  }

  private void check(DocTag.Param tag) {
    Word name = tag.name();
    if (!name.text()
        .matches("\\.\\.\\.|[\\p{L}_].*")) { // JSDoc's `@param {string} name`, or nothing
      return;
    }
    Word before = described.putIfAbsent(name.text(), name);
    if (before != null) {
      findings.add(
          Rule.DUPLICATE_DOC_PARAM,
          name.span(),
          "parameter '" + name.text() + "' is described twice",
          new Finding.Note(before.span(), "first described here"));
    } else if (!isDefined(name.text()) && (!names.contains("...") || near(name).isPresent())) {
      findings.add(Rule.UNDEFINED_DOC_PARAM, name.span(), message(name));
    }
  }

  /// A parameter that the name may be a misspelling of. Under `...` names may be those that its
  /// arguments have in the author's mind.
  private Optional<String> near(Word name) {
    return NearestWord.to(name.text(), names).filter(near -> !named.contains(near));
  }

  /// `opts.depth` describes a field of `opts`.
  private boolean isDefined(String name) {
    return names.contains(name)
        || name.equals("self")
        || !name.startsWith("...") && names.contains(name.split("[.\\[:]", 2)[0]);
  }

  private String message(Word name) {
    String problem = "the function has no parameter '" + name.text() + "'";
    return problem + near(name).map(NearestWord::question).orElse("");
  }
}
