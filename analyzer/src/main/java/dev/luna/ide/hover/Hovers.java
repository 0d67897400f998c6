package dev.luna.ide.hover;

import dev.luna.infer.FileTypes;
import dev.luna.scope.LocalSymbol;
import dev.luna.semantic.DocMarkdown;
import dev.luna.semantic.Entity;
import dev.luna.semantic.FileSymbols;
import dev.luna.semantic.FunctionSignatures;
import dev.luna.semantic.Occurrence;
import dev.luna.semantic.Semantics;
import dev.luna.text.FileId;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Function;
import dev.luna.types.LuaType.Named;
import dev.luna.types.Name;
import dev.luna.workspace.Analysis;
import java.util.List;
import java.util.Optional;

/// What a name is, and what its author says about it.
public final class Hovers {
  private final Semantics semantics;
  private final FileSymbols symbols;
  private final FileTypes types;
  private final FunctionSignatures signatures;

  private Hovers(Semantics semantics, FileSymbols symbols) {
    this.semantics = semantics;
    this.symbols = symbols;
    this.types = symbols.types();
    this.signatures = new FunctionSignatures(types);
  }

  /// What to show for the name at `offset`; empty if there is none.
  public static Optional<Hover> at(Analysis analysis, FileId file, int offset) {
    Semantics semantics = new Semantics(analysis);
    return semantics
        .file(file)
        .flatMap(
            symbols -> symbols.at(offset).map(name -> new Hovers(semantics, symbols).of(name)));
  }

  private Hover of(Occurrence name) {
    String docs = semantics.documentation(documented(name), types).map(DocMarkdown::of).orElse("");
    return new Hover(name.span(), code(name), docs);
  }

  /// Whose comment is shown: of a variable that only holds what has a name of its own, that.
  private Entity documented(Occurrence name) {
    boolean isSilent = semantics.documentation(name.symbol(), types).isEmpty();
    return isSilent ? symbols.origin(name).orElse(name.symbol()) : name.symbol();
  }

  private List<String> code(Occurrence name) {
    return switch (name.symbol()) {
      case Entity.Local local -> value(kindOf(local), local.name(), symbols.type(name));
      case Entity.Global(var global) -> value("global ", global, symbols.type(name));
      case Entity.Field field -> value("field ", path(field), symbols.type(name));
      case Entity.Label(_, _, var label) -> List.of("::" + label + "::");
      case Entity.Module(var file, _) -> List.of("module " + file.uri());
      case Entity.Type(var type) -> List.of("class " + type);
    };
  }

  private String kindOf(Entity.Local local) {
    boolean isParameter =
        types.file().scopes().symbols().get(local.index()) instanceof LocalSymbol symbol
            && symbol.kind() == LocalSymbol.Kind.PARAMETER;
    return isParameter ? "param " : "local ";
  }

  /// A value, or each way to call a function.
  private List<String> value(String kind, String path, LuaType type) {
    List<Function> functions =
        FunctionSignatures.isFunction(type) ? signatures.of(type) : List.of();
    if (functions.isEmpty()) {
      return List.of(kind + path + ": " + printed(type));
    }
    String local = kind.equals("local ") ? kind : "";
    String name = local.isEmpty() ? types.label(type).orElse(path) : path;
    return functions.stream()
        .map(f -> local + "function " + called(name, f) + signatures.print(f))
        .toList();
  }

  /// Of a constant its type and its value.
  private String printed(LuaType type) {
    return type instanceof LuaType.Literal literal
        ? types.print(literal.base()) + " = " + types.print(literal)
        : types.print(type);
  }

  /// A method by its colon.
  private static String called(String path, Function function) {
    int dot = path.lastIndexOf('.');
    return FunctionSignatures.isMethod(function) && dot >= 0
        ? path.substring(0, dot) + ":" + path.substring(dot + 1)
        : path;
  }

  /// The field with what its owner is called: `io.open`.
  private String path(Entity.Field field) {
    String owner =
        field.members().stream()
            .map(Name.Member::owner)
            .map(o -> types.print(new Named(o)))
            .filter(o -> !o.equals("table"))
            .sorted()
            .findFirst()
            .orElse("");
    return owner.isEmpty() ? field.name() : owner + "." + field.name();
  }
}
