package dev.luna.ide.tokens;

import dev.luna.facts.Decl;
import dev.luna.ide.tokens.SemanticToken.Kind;
import dev.luna.ide.tokens.SemanticToken.Modifier;
import dev.luna.infer.FileTypes;
import dev.luna.scope.LocalSymbol;
import dev.luna.semantic.Access;
import dev.luna.semantic.Entity;
import dev.luna.semantic.FileSymbols;
import dev.luna.semantic.FunctionSignatures;
import dev.luna.semantic.Occurrence;
import dev.luna.text.FileId;
import dev.luna.text.Span;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.Name;
import dev.luna.types.Unions;
import dev.luna.workspace.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What the names of a file are.
public final class SemanticTokens {
  private final Analysis analysis;
  private final FileSymbols symbols;
  private final FileTypes types;
  private final Optional<Span> range;
  private final List<SemanticToken> found = new ArrayList<>();

  private SemanticTokens(Analysis analysis, FileSymbols symbols, Optional<Span> range) {
    this.analysis = analysis;
    this.symbols = symbols;
    this.types = symbols.types();
    this.range = range;
  }

  /// In the order of the text, none over another.
  ///
  /// @param range where; the whole file if empty
  public static List<SemanticToken> of(Analysis analysis, FileId file, Optional<Span> range) {
    return analysis
        .types(file)
        .map(types -> new SemanticTokens(analysis, new FileSymbols(types), range).all())
        .orElse(List.of());
  }

  private List<SemanticToken> all() {
    symbols.each(_ -> true, this::add);
    found.sort(Comparator.comparingInt(token -> token.span().start()));
    List<SemanticToken> apart = new ArrayList<>();
    int end = 0;
    for (SemanticToken token : found) {
      if (token.span().start() >= end) {
        apart.add(token);
        end = token.span().end();
      }
    }
    return apart;
  }

  private void add(Occurrence name) {
    analysis.checkCancelled();
    Span span = name.span();
    if (!span.isEmpty() && range.map(r -> touches(r, span)).orElse(true)) {
      kind(name).ifPresent(kind -> found.add(new SemanticToken(span, kind, modifiers(name))));
    }
  }

  private static boolean touches(Span range, Span span) {
    return span.start() < range.end() && range.start() < span.end();
  }

  /// Strings that name a module keep the colour of strings.
  private Optional<Kind> kind(Occurrence name) {
    return switch (name.symbol()) {
      case Entity.Local local -> Optional.of(kindOf(local, name));
      case Entity.Global _ -> Optional.of(isFunction(name) ? Kind.FUNCTION : Kind.VARIABLE);
      case Entity.Field _ -> Optional.of(isFunction(name) ? Kind.METHOD : Kind.PROPERTY);
      case Entity.Type _ -> Optional.of(Kind.CLASS);
      case Entity.Label _ -> Optional.of(Kind.LABEL);
      case Entity.Module _ -> Optional.empty();
    };
  }

  private Kind kindOf(Entity.Local local, Occurrence name) {
    boolean isParameter =
        symbol(local).filter(s -> s.kind() == LocalSymbol.Kind.PARAMETER).isPresent();
    return isParameter ? Kind.PARAMETER : isFunction(name) ? Kind.FUNCTION : Kind.VARIABLE;
  }

  private Optional<LocalSymbol> symbol(Entity.Local local) {
    return types.file().scopes().symbols().get(local.index()) instanceof LocalSymbol symbol
        ? Optional.of(symbol)
        : Optional.empty();
  }

  private boolean isFunction(Occurrence name) {
    LuaType type = symbols.type(name);
    return type != Basic.UNKNOWN
        && Unions.members(type).stream().anyMatch(t -> t != Basic.NIL)
        && FunctionSignatures.isFunction(type);
  }

  private Set<Modifier> modifiers(Occurrence name) {
    Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
    if (name.access() == Access.DECLARE) {
      modifiers.add(Modifier.DECLARATION);
    }
    switch (name.symbol()) {
      case Entity.Local local -> {
        if (symbol(local).filter(LocalSymbol::readOnly).isPresent()) {
          modifiers.add(Modifier.READONLY);
        }
      }
      case Entity.Global(var global) -> {
        modifiers.add(Modifier.GLOBAL);
        addOfLibrary(types.declarations(new Name.Global(global)), modifiers);
        if (types.deprecated(new Name.Global(global)).isPresent()) {
          modifiers.add(Modifier.DEPRECATED);
        }
      }
      case Entity.Field(var members, _) ->
          members.forEach(member -> addOfLibrary(types.declarationsOf(member), modifiers));
      case Entity.Label _, Entity.Module _, Entity.Type _ -> {}
    }
    return modifiers;
  }

  private void addOfLibrary(List<Decl> decls, Set<Modifier> modifiers) {
    if (decls.stream().anyMatch(d -> types.isStandard(d))) {
      modifiers.add(Modifier.DEFAULT_LIBRARY);
    }
  }
}
