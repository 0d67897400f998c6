package dev.luna.ide.symbols;

import dev.luna.facts.Decl;
import dev.luna.facts.Fact;
import dev.luna.facts.FileFacts;
import dev.luna.facts.Shape;
import dev.luna.ide.FileRange;
import dev.luna.ide.SymbolKind;
import dev.luna.text.Span;
import dev.luna.types.Name;
import dev.luna.workspace.Analysis;
import dev.luna.workspace.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;

/// The functions, classes, globals and fields of modules in all of the user's files, by name.
public final class WorkspaceSymbols {
  /// Nobody reads more.
  private static final int MOST = 256;

  private final NameQuery query;
  private final List<Ranked> found = new ArrayList<>();

  private record Ranked(FoundSymbol symbol, int distance) {}

  private WorkspaceSymbols(String query) {
    this.query = new NameQuery(query);
  }

  /// What is called like `query`, see [NameQuery]: the nearest first.
  public static List<FoundSymbol> find(Analysis analysis, String query) {
    WorkspaceSymbols symbols = new WorkspaceSymbols(query);
    for (SourceFile file : analysis.files()) {
      analysis.checkCancelled();
      if (!file.placement().isLibrary()) {
        file.facts().decls().values().forEach(decls -> decls.forEach(d -> symbols.add(file, d)));
      }
    }
    return symbols.found.stream()
        .sorted(
            Comparator.comparingInt(Ranked::distance)
                .thenComparing(r -> r.symbol().name())
                .thenComparing(r -> r.symbol().place().file().uri())
                .thenComparingInt(r -> r.symbol().place().span().start()))
        .map(Ranked::symbol)
        .distinct()
        .limit(MOST)
        .toList();
  }

  private void add(SourceFile file, Decl decl) {
    switch (decl.ref().name()) {
      case Name.Function _ when decl.fact() instanceof Fact.Function function ->
          add(
              file,
              decl,
              function.label(),
              function.method() ? SymbolKind.METHOD : SymbolKind.FUNCTION);
      case Name.Declared(var name) -> add(file, decl, name, kindOf(decl.fact()));
      case Name.Global(var name) when isValue(decl) -> add(file, decl, name, SymbolKind.GLOBAL);
      case Name.Member(var owner, var key) when isValue(decl) && Name.Member.isField(key) ->
          add(file, decl, label(file.facts(), owner) + "." + key, SymbolKind.FIELD);
      default -> {}
    }
  }

  /// Functions have a fact of their own.
  private static boolean isValue(Decl decl) {
    return decl.fact() instanceof Fact.Value(var shape, _, _) && !(shape instanceof Shape.Function);
  }

  private static SymbolKind kindOf(Fact fact) {
    return fact instanceof Fact.EnumDef ? SymbolKind.ENUM : SymbolKind.CLASS;
  }

  private static String label(FileFacts facts, String owner) {
    if (!Name.isMade(owner)) {
      return owner;
    }
    return facts.of(new Name.Table(owner)).stream()
        .filter(d -> d.fact() instanceof Fact.Table)
        .map(d -> ((Fact.Table) d.fact()).label())
        .findFirst()
        .orElse("");
  }

  private void add(SourceFile file, Decl decl, String name, SymbolKind kind) {
    OptionalInt distance = name.isEmpty() ? OptionalInt.empty() : query.distance(name);
    Span span = file.facts().spans().get(decl.ref());
    if (distance.isPresent() && span != null) {
      found.add(
          new Ranked(
              new FoundSymbol(name, kind, new FileRange(file.id(), span)), distance.getAsInt()));
    }
  }
}
