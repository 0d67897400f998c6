package dev.luna.check;

import dev.luna.facts.Decl;
import dev.luna.facts.Fact;
import dev.luna.facts.Shape;
import dev.luna.syntax.Block;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Stat;
import dev.luna.syntax.TreeWalk;
import dev.luna.syntax.doc.DocTag;
import dev.luna.text.Span;
import dev.luna.types.Name;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// `duplicate-set-field`: a function of a table is defined although it has been before, so that the
/// first one is lost.
///
/// Only what stands side by side in a file counts: in branches, one of several is chosen; in
/// functions, objects get their own. Who uses the first one in between means to wrap it. In another
/// file of a declared class the same function is a mistake, too.
final class DuplicateFunctions {
  private final FileContext file;
  private final Findings findings;
  private final Map<List<String>, Span> first = new HashMap<>();
  private final Set<String> used = new HashSet<>();
  private final Map<Span, String> owners;

  DuplicateFunctions(FileContext file, Findings findings) {
    this.file = file;
    this.findings = findings;
    this.owners = owners(file);
  }

  static void check(FileContext file, Findings findings) {
    if (findings.wants(Rule.DUPLICATE_SET_FIELD) && !isDescription(file)) {
      new DuplicateFunctions(file, findings).walk(file.tree().chunk().body());
    }
  }

  /// A file that only describes what is elsewhere says a function once for each way to call it.
  private static boolean isDescription(FileContext file) {
    return file.docs().file().stream()
        .flatMap(comment -> comment.tags(DocTag.File.class).stream())
        .anyMatch(tag -> tag.kind() == DocTag.FileKind.META);
  }

  private void walk(Block block) {
    for (Stat stat : block.stats()) {
      switch (stat) {
        case Stat.FunctionDeclaration function when !function.name().fields().isEmpty() -> {
          var fields = function.name().fields();
          StringBuilder owner = new StringBuilder(function.name().base().name());
          fields.subList(0, fields.size() - 1).forEach(f -> owner.append('.').append(f.name()));
          var name = fields.getLast();
          define(owner(name.span()), owner.toString(), name.name(), name.span());
        }
        case Stat.Assign assign
            when assign.targets().size() == 1
                && assign.values().size() == 1
                && assign.targets().getFirst() instanceof Expr.Index target
                && assign.values().getFirst() instanceof Expr.Function -> {
          String owner = file.tree().source().text(target.base().span());
          define(owner(target.name().span()), owner, target.name().name(), target.name().span());
        }
        case Stat.Do(_, _, var body) -> walk(body);
        default -> mention(stat);
      }
    }
  }

  /// What else the main chunk says: after `local old = M.f` it is no mistake to define `M.f` again.
  private void mention(Stat stat) {
    TreeWalk.walk(
        stat,
        node -> {
          if (node instanceof Expr.Index index) {
            used.add(index.name().name());
          }
          return true;
        });
  }

  /// The table whose field is named at `name`, by the facts of the file; empty if it is not known.
  private String owner(Span name) {
    return owners.getOrDefault(name, "");
  }

  private static Map<Span, String> owners(FileContext file) {
    Map<Span, String> owners = new HashMap<>();
    file.types()
        .facts()
        .spans()
        .forEach((ref, span) -> {
          if (ref.name() instanceof Name.Member(var owner, _)) {
            owners.merge(span, owner, (a, b) -> a.compareTo(b) <= 0 ? a : b);
          }
        });
    return owners;
  }

  private void define(String owner, String written, String key, Span span) {
    if (key.isEmpty()) {
      return;
    }
    Span before = first.putIfAbsent(List.of(written, key), span);
    if (before != null && !used.contains(key)) {
      findings.add(
          Rule.DUPLICATE_SET_FIELD,
          span,
          "'" + key + "' has been defined before: that function is lost",
          new Finding.Note(before, "first defined here"));
    } else if (before == null && !owner.isEmpty() && !Name.isMade(owner)) {
      elsewhere(owner, key, span);
    }
  }

  private void elsewhere(String owner, String key, Span span) {
    List<Decl> functions =
        file.types().declarations(new Name.Member(owner, key)).stream()
            .filter(d -> d.fact() instanceof Fact.Value(Shape.Function _, _, _))
            .toList();
    if (functions.size() > 1 && !file.types().isHere(functions.getFirst().ref())) {
      findings.add(
          Rule.DUPLICATE_SET_FIELD,
          span,
          "'%s' of '%s' is defined in another file, too: one of them is lost".formatted(key, owner),
          new Finding.Elsewhere(functions.getFirst().ref(), "defined here as well"));
    }
  }
}
