package dev.luna.check;

import dev.luna.scope.LocalSymbol;
import dev.luna.scope.Symbol;
import dev.luna.syntax.Binding;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Param;
import dev.luna.syntax.Stat;
import dev.luna.syntax.doc.DocComment;
import dev.luna.syntax.doc.DocTag;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `unused-local` and `unused-vararg`.
///
/// A parameter belongs to how a function is called. It is left alone if it is documented, if one
/// behind it is used (it holds the place), and in a function without a body. A variable below
/// `@class` is there to declare the class.
final class UnusedVariables {
  private final FileContext file;
  private final VariableUses uses;
  private final UnusedFunctions unusedFunctions;
  private final FunctionDocs docs;
  private final Findings findings;
  private final List<FunctionBody> functions = new ArrayList<>();
  private final List<FunctionBody> open = new ArrayList<>();

  /// Ids of the functions that use `...`.
  private final BitSet readVarargs = new BitSet();

  /// Parameters that are left alone, by symbol.
  private final BitSet excused = new BitSet();

  UnusedVariables(
      FileContext file,
      VariableUses uses,
      UnusedFunctions unusedFunctions,
      FunctionDocs docs,
      Findings findings) {
    this.file = file;
    this.uses = uses;
    this.unusedFunctions = unusedFunctions;
    this.docs = docs;
    this.findings = findings;
  }

  void enter(Stat.Local local) {
    boolean declaresClass =
        file.docs().of(local).filter(c -> !c.tags(DocTag.ClassDef.class).isEmpty()).isPresent();
    if (declaresClass) {
      for (Binding name : local.names()) {
        variable(name.name()).ifPresent(symbol -> excused.set(symbol.index()));
      }
    }
  }

  void enter(FunctionBody body) {
    open.add(body);
    if (!body.params().isEmpty()) {
      functions.add(body);
    }
  }

  void leave(FunctionBody body) {
    open.removeLast();
  }

  void enterVararg() {
    if (!open.isEmpty()) {
      readVarargs.set(open.getLast().id());
    }
  }

  void finish() {
    markReadArgs();
    functions.forEach(this::checkParams);
    for (Symbol symbol : file.scopes().symbols()) {
      if (symbol instanceof LocalSymbol local && isUnused(local) && !excused.get(local.index())) {
        findings.add(Rule.UNUSED_LOCAL, local.span(), message(local));
      }
    }
  }

  /// In Lua 5.1 who reads `arg` reads `...`.
  private void markReadArgs() {
    for (Symbol symbol : file.scopes().symbols()) {
      if (symbol instanceof LocalSymbol local
          && local.kind() == LocalSymbol.Kind.VARARG
          && uses.isUsed(local)) {
        readVarargs.set(file.scopes().functions().get(local.function()).node());
      }
    }
  }

  private void checkParams(FunctionBody body) {
    boolean isStub = body.body().stats().isEmpty();
    Set<String> documented = documented(docs.of(body));
    boolean holdsPlace = readVarargs.get(body.id());
    for (int i = body.params().size() - 1; i >= 0; i--) {
      Param param = body.params().get(i);
      boolean excuse = isStub || holdsPlace || file.docs().of(param).isPresent();
      switch (param) {
        case Param.Named(_, _, var name) -> {
          Optional<LocalSymbol> symbol = variable(name);
          if (excuse || documented.contains(name.name())) {
            symbol.ifPresent(s -> excused.set(s.index()));
          }
          holdsPlace |= symbol.filter(uses::isUsed).isPresent();
        }
        case Param.Vararg _ -> checkVararg(body, param, excuse || documented.contains("..."));
        case Param.NamedVararg(_, _, var name) -> {
          variable(name).ifPresent(s -> excused.set(s.index()));
          checkVararg(body, param, excuse || documented.contains("..."));
        }
      }
    }
  }

  private Optional<LocalSymbol> variable(Ident name) {
    return file.scopes()
        .declared(name)
        .filter(LocalSymbol.class::isInstance)
        .map(LocalSymbol.class::cast);
  }

  private void checkVararg(FunctionBody body, Param param, boolean excuse) {
    if (!excuse && !readVarargs.get(body.id())) {
      findings.add(
          Rule.UNUSED_VARARG,
          param.span(),
          "the function takes more arguments as '...' and never uses them: remove it");
    }
  }

  private static Set<String> documented(Optional<DocComment> doc) {
    Set<String> names = new HashSet<>();
    doc.ifPresent(d -> d.tags(DocTag.Param.class).forEach(p -> names.add(p.name().text())));
    return names;
  }

  private boolean isUnused(LocalSymbol symbol) {
    return switch (symbol.kind()) {
      case SELF, ENVIRONMENT, FUNCTION -> false;
      case LOCAL, PARAMETER, LOOP_VARIABLE, VARARG ->
          symbol.node() >= 0
              && !symbol.span().isEmpty()
              && !symbol.name().startsWith("_")
              && !symbol.name().equals("self")
              && !symbol.attributes().contains("close")
              && !uses.isUsed(symbol)
              && !unusedFunctions.covers(symbol);
    };
  }

  private String message(LocalSymbol symbol) {
    String name = symbol.name();
    String message =
        switch (symbol.kind()) {
          case PARAMETER -> "parameter '%s' is never used: remove it, or call it '_%s'";
          case LOOP_VARIABLE -> "loop variable '%s' is never used: call it '_' or '_%s'";
          default ->
              uses.isOnlyFilled(symbol)
                  ? "'%s' is filled but never read"
                  : uses.isWritten(symbol)
                      ? "'%s' gets values but is never read"
                      : "'%s' is never used: remove it, or call it '_%s'";
        };
    return message.formatted(name, name);
  }
}
