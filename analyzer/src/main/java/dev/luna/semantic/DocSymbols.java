package dev.luna.semantic;

import dev.luna.facts.ParsedFile;
import dev.luna.infer.FileTypes;
import dev.luna.scope.LocalSymbol;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Param;
import dev.luna.syntax.TreeWalk;
import dev.luna.syntax.doc.DocComment;
import dev.luna.syntax.doc.DocTag;
import dev.luna.syntax.doc.TypeChildren;
import dev.luna.syntax.doc.TypeExpr;
import dev.luna.syntax.doc.Word;
import dev.luna.types.Name;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The names in a file's comments: of classes, of their fields, of parameters.
final class DocSymbols {
  private final FileTypes types;
  private final ParsedFile file;

  /// The functions that comments are about.
  private final IdentityHashMap<DocComment, FunctionBody> functions = new IdentityHashMap<>();

  DocSymbols(FileTypes types) {
    this.types = types;
    this.file = types.file();
    TreeWalk.walk(
        file.tree().chunk(),
        node -> {
          Declared.function(node)
              .ifPresent(body -> file.docs().of(node).ifPresent(c -> functions.put(c, body)));
          return true;
        });
  }

  /// The names in the comment at `offset`, if there is one.
  void at(int offset, Consumer<Occurrence> found) {
    for (DocComment comment : file.docs().all()) {
      if (comment.span().touches(offset)) {
        names(comment, new Wanted(_ -> true, found));
      }
    }
  }

  void each(Predicate<String> wanted, Consumer<Occurrence> found) {
    Wanted names = new Wanted(wanted, found);
    file.docs().all().forEach(comment -> names(comment, names));
  }

  /// Whoever looks for names.
  private record Wanted(Predicate<String> names, Consumer<Occurrence> found) {
    void add(Entity symbol, Word word, Access access) {
      if (!word.isAbsent() && names.test(word.text())) {
        found.accept(new Occurrence(symbol, word.span(), access));
      }
    }
  }

  private void names(DocComment comment, Wanted names) {
    String owner = "";
    for (DocTag tag : comment.tags()) {
      switch (tag) {
        case DocTag.ClassDef it -> {
          owner = it.name().text();
          names.add(new Entity.Type(owner), it.name(), Access.DECLARE);
        }
        case DocTag.Alias it ->
            names.add(new Entity.Type(it.name().text()), it.name(), Access.DECLARE);
        case DocTag.EnumDef it ->
            names.add(new Entity.Type(it.name().text()), it.name(), Access.DECLARE);
        case DocTag.Field it -> field(owner, it, names);
        case DocTag.Param it -> parameter(comment, it.name(), names);
        default -> {}
      }
      TypeChildren.of(tag, type -> names(type, names));
    }
  }

  /// A field of the class that a tag above declares.
  private static void field(String owner, DocTag.Field tag, Wanted names) {
    if (!owner.isEmpty() && tag.key() instanceof DocTag.FieldKey.Named(var name)) {
      names.add(
          new Entity.Field(Set.of(new Name.Member(owner, name.text())), name.text()),
          name,
          Access.DECLARE);
    }
  }

  private void parameter(DocComment comment, Word name, Wanted names) {
    FunctionBody body = functions.get(comment);
    if (body == null) {
      return;
    }
    for (Param param : body.params()) {
      identOf(param)
          .filter(ident -> ident.name().equals(name.text()))
          .flatMap(ident -> file.scopes().declared(ident))
          .filter(LocalSymbol.class::isInstance)
          .ifPresent(symbol ->
              names.add(
                  new Entity.Local(file.id(), symbol.index(), symbol.name()), name, Access.READ));
    }
  }

  private static Optional<Ident> identOf(Param param) {
    return switch (param) {
      case Param.Named(_, _, var name) -> Optional.of(name);
      case Param.NamedVararg(_, _, var name) -> Optional.of(name);
      case Param.Vararg _ -> Optional.empty();
    };
  }

  private void names(TypeExpr type, Wanted names) {
    if (type instanceof TypeExpr.Name(var span, var name, _)
        && !types.declarations(new Name.Declared(name)).isEmpty()) {
      names.add(new Entity.Type(name), new Word(span, name), Access.READ);
    }
    TypeChildren.of(type, part -> names(part, names));
  }
}
