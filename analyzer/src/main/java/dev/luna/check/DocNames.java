package dev.luna.check;

import dev.luna.facts.Decl;
import dev.luna.facts.DeclRef;
import dev.luna.facts.Fact;
import dev.luna.infer.FileTypes;
import dev.luna.syntax.doc.DocComment;
import dev.luna.syntax.doc.DocTag;
import dev.luna.syntax.doc.TableEntry;
import dev.luna.syntax.doc.TypeChildren;
import dev.luna.syntax.doc.TypeExpr;
import dev.luna.syntax.doc.TypeParam;
import dev.luna.syntax.doc.Word;
import dev.luna.text.Span;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Named;
import dev.luna.types.Name;
import dev.luna.types.TypeExprLowering;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Names in types that nobody declares, or that are declared in a way that means nothing:
/// `undefined-doc-name`, `undefined-doc-class`, `circle-doc-class`, `duplicate-doc-alias`.
///
/// LDoc's types are words for people, so only tags of LuaCATS count, written `---@`.
final class DocNames {
  private static final Set<String> PROSE = Set.of("see", "param", "return", DocTags.OTHER_RETURN);

  /// What types may be called without a declaration: `type` is LuaLS's for what `type(x)` gives.
  private static final Set<String> WORDS = Set.of("", "...", "_", "?", "Array", "type");

  private static final String UNDECLARED = "no class or alias '%s' is declared";

  /// Most who see this wrote a text and no type. Who meant a class sees what is missing, too.
  private static final String TYPE_FIRST =
      "'%s' is read as the type, and no class or alias is called that: the text comes behind a type";

  /// For so many names of a file it is looked whether another was meant: each is compared with all
  /// that are declared.
  private static final int MOST = 100;


  private final FileContext file;
  private final Findings findings;
  private final FileTypes types;
  private final Set<String> variables = new HashSet<>();

  /// The classes, aliases and enums of the file.
  private final Set<String> declared = new HashSet<>();

  /// By name, whether a class is above itself: it may be declared many times.
  private final ClassCircles circles;
  private int asked;

  private DocNames(FileContext file, Findings findings) {
    this.file = file;
    this.findings = findings;
    this.types = file.types();
    this.circles = new ClassCircles(types.classes());
  }

  static void check(FileContext file, Findings findings) {
    DocNames names = new DocNames(file, findings);
    List<DocComment> all = file.docs().all();
    all.forEach(comment -> comment.tags().forEach(names::declare));
    all.forEach(comment -> names.check(comment));
  }

  /// Type parameters, of whatever comment: those of a class are known in its methods, and which
  /// these are is not for comments to say.
  private void declare(DocTag tag) {
    switch (tag) {
      case DocTag.ClassDef it -> {
        declared.add(it.name().text());
        it.generics().forEach(this::declare);
      }
      case DocTag.Alias it -> {
        declared.add(it.name().text());
        it.generics().forEach(this::declare);
      }
      case DocTag.EnumDef it -> declared.add(it.name().text());
      case DocTag.Generic it -> it.params().forEach(this::declare);
      case DocTag.Field _,
          DocTag.TypeOf _,
          DocTag.Param _,
          DocTag.Return _,
          DocTag.Failure _,
          DocTag.ReturnCast _,
          DocTag.ReturnOverload _,
          DocTag.Overload _,
          DocTag.Operator _,
          DocTag.Cast _,
          DocTag.As _,
          DocTag.CallTypes _,
          DocTag.Attributes _,
          DocTag.Diagnostic _,
          DocTag.Version _,
          DocTag.Required _,
          DocTag.File _,
          DocTag.Item _,
          DocTag.Flag _,
          DocTag.Setting _,
          DocTag.Prose _,
          DocTag.Unknown _ -> {}
    }
    TypeChildren.of(tag, this::declare);
  }

  private void declare(TypeParam param) {
    variables.add(param.name().text());
  }

  private void declare(TypeExpr type) {
    switch (type) {
      case TypeExpr.Function function -> function.generics().forEach(this::declare);
      case TypeExpr.Infer(_, var name) -> variables.add(name.text());
      case TypeExpr.Capture(_, _, var name, _) -> variables.add(name.text());
      case TypeExpr.Table(_, var entries, _) -> {
        for (TableEntry entry : entries) {
          if (entry instanceof TableEntry.Mapped mapped) {
            variables.add(mapped.name().text());
          }
        }
      }
      case TypeExpr.Absent _,
          TypeExpr.Error _,
          TypeExpr.Name _,
          TypeExpr.Apply _,
          TypeExpr.Literal _,
          TypeExpr.Optional _,
          TypeExpr.Union _,
          TypeExpr.Choice _,
          TypeExpr.Intersection _,
          TypeExpr.Array _,
          TypeExpr.Tuple _,
          TypeExpr.Variadic _,
          TypeExpr.Paren _,
          TypeExpr.KeyOf _,
          TypeExpr.Indexed _,
          TypeExpr.Conditional _,
          TypeExpr.Constructor _,
          TypeExpr.Adjusted _ -> {}
    }
    TypeChildren.of(type, this::declare);
  }

  /// What is for certain versions of Lua may be declared once for each of them.
  private void check(DocComment comment) {
    boolean isForSome = !comment.tags(DocTag.Version.class).isEmpty();
    for (DocTag tag : comment.tags()) {
      check(tag);
      if (tag instanceof DocTag.Alias alias && isLuaCats(file, tag) && !isForSome) {
        checkDuplicate(alias.name());
      }
    }
  }

  private void check(DocTag tag) {
    if (!isLuaCats(file, tag)) {
      return;
    }
    switch (tag) {
      case DocTag.Return it when it.head().word().equals(DocTags.OTHER_RETURN) -> {}
      case DocTag.ClassDef definition -> {
        definition.bases().forEach(base -> checkType(base, Rule.UNDEFINED_DOC_CLASS));
        checkCircle(definition);
      }
      case DocTag.Param(_, _, _, _, TypeExpr.Name type, var text) when !text.isEmpty() ->
          checkName(type, Rule.UNDEFINED_DOC_NAME, TYPE_FIRST);
      case DocTag.Return(_, _, var items, var text) when items.size() == 1 && !text.isEmpty() -> {
        if (items.getFirst().type() instanceof TypeExpr.Name type) {
          checkName(type, Rule.UNDEFINED_DOC_NAME, TYPE_FIRST);
        } else {
          checkType(items.getFirst().type(), Rule.UNDEFINED_DOC_NAME);
        }
      }
      default -> TypeChildren.of(tag, type -> checkType(type, Rule.UNDEFINED_DOC_NAME));
    }
  }

  /// Whether the tag stands directly behind `---`.
  static boolean isLuaCats(FileContext file, DocTag tag) {
    String text = file.tree().source().text();
    int at = tag.head().span().start();
    boolean tight = at >= 3 && text.startsWith("---", at - 3);
    return tight || !PROSE.contains(tag.head().word()) && text.startsWith("--- ", at - 4);
  }

  private void checkType(TypeExpr type, Rule rule) {
    if (type instanceof TypeExpr.Name name) {
      checkName(name, rule, UNDECLARED);
    }
    TypeChildren.of(type, part -> checkType(part, Rule.UNDEFINED_DOC_NAME));
  }

  private void checkName(TypeExpr.Name type, Rule rule, String problem) {
    String name = type.name();
    if (!isKnown(name)) {
      String message =
          meant(name).map(m -> UNDECLARED.formatted(name) + m).orElse(problem.formatted(name));
      findings.add(rule, type.span(), message);
    }
  }

  private Optional<String> meant(String name) {
    return asked++ < MOST ? OtherTypeNames.meant(name, declared) : Optional.empty();
  }

  private boolean isKnown(String name) {
    LuaType type = TypeExprLowering.plain().type(new TypeExpr.Name(Span.at(0), name, name));
    return !(type instanceof Named)
        || WORDS.contains(name)
        || variables.contains(name)
        || !types.declarations(new Name.Declared(name)).isEmpty();
  }

  private void checkCircle(DocTag.ClassDef definition) {
    String name = definition.name().text();
    if (definition.bases().isEmpty()) {
      return;
    }
    // A class that names itself has no base: that is left out before.
    boolean circle =
        definition.bases().stream().anyMatch(b -> isName(b, name))
            || circles.has(name);
    if (circle) {
      findings.add(
          Rule.CIRCLE_DOC_CLASS,
          definition.name().span(),
          "'" + name + "' inherits from itself: take one of the classes out of the circle");
    }
  }

  private static boolean isName(TypeExpr type, String name) {
    return type instanceof TypeExpr.Name it && it.name().equals(name);
  }

  private void checkDuplicate(Word name) {
    List<Decl> all =
        types.declarations(new Name.Declared(name.text())).stream()
            .filter(d -> d.fact() instanceof Fact.Alias)
            .toList();
    if (all.size() > 1) {
      DeclRef first = all.getFirst().ref();
      if (types.place(first).filter(name.span()::equals).isEmpty()) {
        findings.add(
            Rule.DUPLICATE_DOC_ALIAS,
            name.span(),
            "an alias '" + name.text() + "' is declared before: that one counts",
            new Finding.Elsewhere(first, "declared here first"));
      }
    }
  }
}
