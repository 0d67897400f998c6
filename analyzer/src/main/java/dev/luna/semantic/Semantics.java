package dev.luna.semantic;

import dev.luna.facts.Decl;
import dev.luna.facts.Fact;
import dev.luna.infer.FileTypes;
import dev.luna.syntax.doc.DocComment;
import dev.luna.text.FileId;
import dev.luna.text.Span;
import dev.luna.types.LuaType;
import dev.luna.types.Name;
import dev.luna.types.Unions;
import dev.luna.workspace.Analysis;
import dev.luna.workspace.SourceFile;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What names mean in all files of one snapshot. For one request, and one thread.
public final class Semantics {
  private final Analysis analysis;
  private final Map<FileId, FileSymbols> known = new HashMap<>();

  public Semantics(Analysis analysis) {
    this.analysis = analysis;
  }

  /// The names of a file, if the workspace has it.
  public Optional<FileSymbols> file(FileId id) {
    FileSymbols symbols = known.get(id);
    if (symbols == null) {
      symbols = analysis.types(id).map(FileSymbols::new).orElse(null);
      if (symbols != null) {
        known.put(id, symbols);
      }
    }
    return Optional.ofNullable(symbols);
  }

  /// What the declarations of a thing say, as a file sees it; nothing of what needs none.
  public List<Decl> declarations(Entity symbol, FileTypes seenFrom) {
    return switch (symbol) {
      case Entity.Global(var name) -> seenFrom.declarations(new Name.Global(name));
      case Entity.Type(var name) -> seenFrom.declarations(new Name.Declared(name));
      case Entity.Field(var members, _) ->
          members.stream().flatMap(m -> seenFrom.declarationsOf(m).stream()).distinct().toList();
      case Entity.Local _, Entity.Label _, Entity.Module _ -> List.of();
    };
  }

  /// Where a thing is declared: where an annotation says so, if one does; else wherever it is given
  /// a value. In the order of preference, each place once.
  public List<EntityPlace> definitions(Entity symbol, FileTypes seenFrom) {
    return switch (symbol) {
      case Entity.Local(var file, var index, _) -> variable(file, index);
      case Entity.Label(var file, var index, _) ->
          file(file).stream()
              .map(f -> new EntityPlace(file, f.types().file().scopes().labels().get(index).span()))
              .toList();
      case Entity.Module(var file, _) -> List.of(new EntityPlace(file, Span.at(0)));
      case Entity.Global _, Entity.Field _, Entity.Type _ ->
          places(preferred(declarations(symbol, seenFrom), seenFrom));
    };
  }

  private List<EntityPlace> variable(FileId file, int index) {
    return file(file).stream()
        .map(f -> f.types().file().scopes().symbols().get(index))
        .filter(s -> !s.span().isEmpty())
        .map(s -> new EntityPlace(file, s.span()))
        .toList();
  }

  /// Those that annotations make, if there are any; else the functions that are the values; else
  /// all.
  private static List<Decl> preferred(List<Decl> decls, FileTypes seenFrom) {
    List<Decl> declared =
        decls.stream()
            .filter(d -> d.fact() instanceof Fact.Value(_, var isDeclared, _) && isDeclared)
            .toList();
    if (!declared.isEmpty()) {
      return declared;
    }
    List<Decl> functions = new ArrayList<>();
    for (Decl decl : decls) {
      if (decl.fact() instanceof Fact.Value(var shape, _, _)) {
        for (LuaType type : Unions.members(seenFrom.resolved(shape))) {
          if (type instanceof LuaType.FunctionRef function) {
            functions.addAll(seenFrom.declarations(new Name.Function(function.name())));
          }
        }
      }
    }
    return functions.isEmpty() ? decls : functions;
  }

  /// Where the type of a value is declared: its classes, or the tables that code makes.
  public List<EntityPlace> typeDefinitions(LuaType type, FileTypes seenFrom) {
    List<Decl> found = new ArrayList<>();
    for (LuaType each : Unions.members(type)) {
      if (each instanceof LuaType.Named named) {
        found.addAll(
            seenFrom.declarations(
                named.isMade() ? new Name.Table(named.name()) : new Name.Declared(named.name())));
      } else if (each instanceof LuaType.FunctionRef function) {
        found.addAll(seenFrom.declarations(new Name.Function(function.name())));
      }
    }
    return places(found);
  }

  /// Where a thing is given its values: where code assigns it, whatever annotations say of it.
  public List<EntityPlace> implementations(Entity symbol, FileTypes seenFrom) {
    List<Decl> decls = declarations(symbol, seenFrom);
    List<Decl> made =
        decls.stream()
            .filter(d -> !(d.fact() instanceof Fact.Value(_, var isDeclared, _) && isDeclared))
            .toList();
    return decls.isEmpty() ? definitions(symbol, seenFrom) : places(made);
  }

  /// Where declarations stand, each place once.
  public List<EntityPlace> places(List<Decl> decls) {
    Set<EntityPlace> places = new LinkedHashSet<>();
    for (Decl decl : decls) {
      analysis
          .place(decl.ref())
          .ifPresent(place -> places.add(new EntityPlace(place.file().id(), place.span())));
    }
    return List.copyOf(places);
  }

  /// What comments say of a thing: the first of its declarations of which any says something.
  public Optional<DocComment> documentation(Entity symbol, FileTypes seenFrom) {
    return definitions(symbol, seenFrom).stream()
        .flatMap(place ->
            file(place.file())
                .flatMap(f -> Documentation.of(f.types().file(), place.span()))
                .stream())
        .findFirst();
  }

  /// All places where the name of a thing stands, its declarations included, by file and in the
  /// order of the text.
  public List<Use> uses(Entity symbol) {
    List<Use> uses = new ArrayList<>();
    for (SourceFile file : candidates(symbol)) {
      analysis.checkCancelled();
      file(file.id())
          .ifPresent(symbols ->
              symbols.each(
                  name -> symbol instanceof Entity.Module || name.equals(symbol.name()),
                  occurrence -> {
                    if (occurrence.symbol().isSame(symbol)) {
                      uses.add(new Use(file.id(), occurrence));
                    }
                  }));
    }
    uses.sort(
        Comparator.comparing((Use use) -> use.file().uri())
            .thenComparingInt(use -> use.occurrence().span().start()));
    return uses.stream().distinct().toList();
  }

  /// The files in which the name may stand.
  private List<SourceFile> candidates(Entity symbol) {
    return switch (symbol) {
      case Entity.Local(var file, _, _) -> only(file);
      case Entity.Label(var file, _, _) -> only(file);
      case Entity.Module _ ->
          analysis.files().stream().filter(f -> !f.facts().requests().isEmpty()).toList();
      case Entity.Global _, Entity.Field _, Entity.Type _ ->
          analysis.files().stream().filter(f -> f.text().text().contains(symbol.name())).toList();
    };
  }

  private List<SourceFile> only(FileId file) {
    return analysis.files().stream().filter(f -> f.id().equals(file)).toList();
  }
}
