package dev.luna.ide.rename;

import dev.luna.facts.Decl;
import dev.luna.semantic.Access;
import dev.luna.semantic.Entity;
import dev.luna.semantic.EntityPlace;
import dev.luna.semantic.FileSymbols;
import dev.luna.semantic.Occurrence;
import dev.luna.semantic.Semantics;
import dev.luna.semantic.Use;
import dev.luna.syntax.TokenKind;
import dev.luna.text.FileId;
import dev.luna.text.Span;
import dev.luna.text.TextEdit;
import dev.luna.types.LuaType.Named;
import dev.luna.types.Name;
import dev.luna.workspace.Analysis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Gives a thing another name, in all files and comments, or says why it cannot have it.
///
/// Nothing is changed that would mean something else afterwards: whether some name is captured is
/// found by reading the files as they would be.
public final class Rename {
  private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");
  private static final Pattern TYPE = Pattern.compile("[A-Za-z_][A-Za-z0-9_.*-]*");
  private static final Set<String> KEYWORDS =
      Arrays.stream(TokenKind.values())
          .filter(TokenKind::isKeyword)
          .map(TokenKind::text)
          .collect(Collectors.toUnmodifiableSet());

  private final Analysis analysis;
  private final Semantics semantics;
  private final FileSymbols symbols;
  private final Entity symbol;

  private Rename(Analysis analysis, Semantics semantics, FileSymbols symbols, Entity symbol) {
    this.analysis = analysis;
    this.semantics = semantics;
    this.symbols = symbols;
    this.symbol = symbol;
  }

  /// What would be renamed.
  ///
  /// @param span the name under the cursor
  /// @param refusal why it cannot be renamed, empty if it can
  public record Target(Span span, String name, Optional<String> refusal) {}

  /// The name at `offset`; empty if there is none.
  public static Optional<Target> target(Analysis analysis, FileId file, int offset) {
    Semantics semantics = new Semantics(analysis);
    return semantics
        .file(file)
        .flatMap(
            symbols -> symbols.at(offset).map(name -> target(analysis, semantics, symbols, name)));
  }

  private static Target target(
      Analysis analysis, Semantics semantics, FileSymbols symbols, Occurrence name) {
    Rename rename = new Rename(analysis, semantics, symbols, name.symbol());
    return new Target(name.span(), name.symbol().name(), rename.refusal());
  }

  /// Gives what is named at `offset` the name `wanted`; refused if there is nothing.
  public static RenameResult at(Analysis analysis, FileId file, int offset, String wanted) {
    Semantics semantics = new Semantics(analysis);
    Optional<FileSymbols> symbols = semantics.file(file);
    Optional<Occurrence> name = symbols.flatMap(s -> s.at(offset));
    if (name.isEmpty()) {
      return new RenameResult.Refused("there is no name here");
    }
    return new Rename(analysis, semantics, symbols.get(), name.get().symbol()).to(wanted);
  }

  private RenameResult to(String wanted) {
    Optional<String> refusal = refusal().or(() -> invalid(wanted)).or(() -> taken(wanted));
    if (refusal.isPresent()) {
      return new RenameResult.Refused(refusal.get());
    }
    List<Use> uses = semantics.uses(symbol);
    for (Use use : uses) {
      if (isForeign(use.file())) {
        return new RenameResult.Refused(
            "'%s' is also used in %s, which is not yours"
                .formatted(symbol.name(), name(use.file())));
      }
    }
    Map<FileId, List<TextEdit>> edits = new TreeMap<>();
    for (Use use : uses) {
      edits
          .computeIfAbsent(use.file(), _ -> new ArrayList<>())
          .add(new TextEdit(use.occurrence().span(), wanted));
    }
    for (var each : edits.entrySet()) {
      Optional<String> captured =
          semantics
              .file(each.getKey())
              .flatMap(f -> Captures.of(f.types().file(), each.getValue(), wanted));
      if (captured.isPresent()) {
        return new RenameResult.Refused(captured.get());
      }
    }
    return new RenameResult.Edits(edits);
  }

  /// Why the thing cannot have any other name.
  private Optional<String> refusal() {
    return switch (symbol) {
      case Entity.Local(_, _, var name) when name.equals("self") && isImplicit() ->
          Optional.of("'self' is declared by the ':' of its function");
      case Entity.Module _ -> Optional.of("a module is named by its file: rename that");
      case Entity.Global(var name) when declarations().isEmpty() && !isWritten() ->
          Optional.of("nothing is known of the global '%s'".formatted(name));
      case Entity.Local _, Entity.Label _, Entity.Global _, Entity.Field _, Entity.Type _ ->
          foreign();
    };
  }

  /// Why a declaration cannot be changed.
  private Optional<String> foreign() {
    return semantics.places(declarations()).stream()
        .map(EntityPlace::file)
        .filter(this::isForeign)
        .findFirst()
        .map(file -> "'%s' belongs to %s, which is not yours".formatted(symbol.name(), name(file)));
  }

  private boolean isImplicit() {
    return semantics.definitions(symbol, symbols.types()).isEmpty();
  }

  private boolean isWritten() {
    return semantics.uses(symbol).stream().anyMatch(u -> u.occurrence().access() != Access.READ);
  }

  private List<Decl> declarations() {
    return semantics.declarations(symbol, symbols.types());
  }

  private boolean isForeign(FileId file) {
    return analysis.isLibrary(file);
  }

  private static String name(FileId file) {
    return file.uri().substring(file.uri().lastIndexOf('/') + 1);
  }

  private Optional<String> invalid(String wanted) {
    Pattern pattern = symbol instanceof Entity.Type ? TYPE : NAME;
    if (!pattern.matcher(wanted).matches()) {
      return Optional.of("'%s' is no name".formatted(wanted));
    }
    return KEYWORDS.contains(wanted) && !(symbol instanceof Entity.Type)
        ? Optional.of("'%s' is a keyword".formatted(wanted))
        : Optional.empty();
  }

  /// Whether something else is called that.
  private Optional<String> taken(String wanted) {
    if (wanted.equals(symbol.name())) {
      return Optional.empty();
    }
    boolean isTaken =
        switch (symbol) {
          case Entity.Field(var members, _) ->
              members.stream()
                  .anyMatch(m -> symbols.types().fieldNames(new Named(m.owner())).contains(wanted));
          case Entity.Global _ -> symbols.types().isGlobal(wanted);
          case Entity.Type _ -> !symbols.types().declarations(new Name.Declared(wanted)).isEmpty();
          case Entity.Local _, Entity.Label _, Entity.Module _ -> false;
        };
    return isTaken
        ? Optional.of("there is another '%s' already".formatted(wanted))
        : Optional.empty();
  }
}
