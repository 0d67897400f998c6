package dev.luna.stubs;

import dev.luna.facts.VersionFilter;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.FunctionName;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Stat;
import dev.luna.syntax.doc.DocComment;
import dev.luna.syntax.doc.DocTag;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Something that a stub declares.
///
/// @param name from a global on, `string.format`; `<ffi>.new` for what `require("ffi")` gives,
///   `file:read` for what only objects of a class have; `class file` and `alias openmode` for types
/// @param function what stands behind the name if it is a function
record Declaration(
    Stub stub, String name, Optional<FunctionBody> function, Optional<DocComment> comment) {

  static List<Declaration> of(Stub stub) {
    return new Reading(stub).all();
  }

  /// All that the stubs say of a dialect.
  static List<Declaration> of(Dialect dialect) {
    return Stub.of(dialect).stream()
        .map(Declaration::of)
        .flatMap(List::stream)
        .filter(d -> d.isIn(dialect))
        .toList();
  }

  boolean isIn(Dialect dialect) {
    return VersionFilter.covers(
        tags(DocTag.Version.class).flatMap(v -> v.versions().stream()).toList(), dialect);
  }

  boolean isType() {
    return name.contains(" ");
  }

  <T extends DocTag> Stream<T> tags(Class<T> kind) {
    return comment.stream().flatMap(c -> c.tags(kind).stream());
  }

  /// The name, with `()` if it is a function.
  String signature() {
    return name + (function.isPresent() ? "()" : "");
  }

  /// Enough to find it.
  @Override
  public String toString() {
    return stub.path() + ": " + signature();
  }

  private static final class Reading {
    private final Stub stub;
    private final Map<String, String> locals = new HashMap<>();
    private final List<Declaration> found = new ArrayList<>();

    Reading(Stub stub) {
      this.stub = stub;
    }

    List<Declaration> all() {
      List<Stat> stats = stub.tree().chunk().body().stats();
      if (!stats.isEmpty()
          && stats.getLast() instanceof Stat.Return(_, _, var values)
          && values.getFirst() instanceof Expr.NameRef(_, _, var module)) {
        locals.put(module, "<" + moduleName() + ">");
      }
      stats.forEach(this::stat);
      var comments = new ArrayList<>(stub.docs().free());
      found.forEach(d -> d.comment.ifPresent(comments::add));
      comments.forEach(this::types);
      return found;
    }

    private String moduleName() {
      return stub.docs().file().stream()
          .flatMap(c -> c.tags(DocTag.File.class).stream())
          .map(tag -> tag.name().text())
          .findFirst()
          .orElseThrow();
    }

    private void stat(Stat stat) {
      Optional<DocComment> comment = stub.docs().of(stat);
      switch (stat) {
        case Stat.FunctionDeclaration(_, _, var name, var body) ->
            add(name(name), Optional.of(body), comment);
        case Stat.LocalFunction(_, _, var name, var body) ->
            add(local(name.name(), comment), Optional.of(body), comment);
        case Stat.Local(_, _, _, var names, _) ->
            add(local(names.getFirst().name(), comment), Optional.empty(), comment);
        case Stat.Assign(_, _, var targets, _) ->
            add(name(targets.getFirst()), Optional.empty(), comment);
        case Stat.Return _ -> {}
        case Stat.ExprStat _ -> {} // `require("other")`: the file builds on another one
        default -> throw new AssertionError(stub.path() + ": " + stub.tree().text(stat));
      }
    }

    private void add(String name, Optional<FunctionBody> body, Optional<DocComment> comment) {
      found.add(new Declaration(stub, name, body, comment));
    }

    /// A local that is not the module stands for the objects of its class.
    private String local(Ident ident, Optional<DocComment> comment) {
      return locals.computeIfAbsent(
          ident.name(),
          _ ->
              comment.stream()
                      .flatMap(c -> c.tags(DocTag.ClassDef.class).stream())
                      .map(tag -> tag.name().text())
                      .findFirst()
                      .orElseThrow()
                  + ":");
    }

    private String name(FunctionName name) {
      String base = base(name.base().name());
      return name.fields().stream().map(Ident::name).reduce(base, Reading::join);
    }

    private String name(Expr target) {
      return switch (target) {
        case Expr.NameRef ref -> base(ref.name());
        case Expr.Index index -> join(name(index.base()), index.name().name());
        default -> throw new AssertionError(stub.path() + ": " + stub.tree().text(target));
      };
    }

    private String base(String name) {
      // `return jit`: the module is a global as well.
      return locals.getOrDefault(name, name).equals("<" + name + ">") && !isLocal(name)
          ? name
          : locals.getOrDefault(name, name);
    }

    private boolean isLocal(String name) {
      return stub.tree().chunk().body().stats().stream()
          .anyMatch(s ->
              s instanceof Stat.Local local && local.names().getFirst().name().name().equals(name));
    }

    private static String join(String base, String name) {
      return base.endsWith(":") ? base + name : base + "." + name;
    }

    private void types(DocComment comment) {
      Collection<String> names = new ArrayList<>();
      comment.tags(DocTag.ClassDef.class).forEach(c -> names.add("class " + c.name().text()));
      comment.tags(DocTag.Alias.class).forEach(a -> names.add("alias " + a.name().text()));
      names.forEach(n -> add(n, Optional.empty(), Optional.of(comment)));
    }
  }
}
