package dev.luna.check;

import dev.luna.scope.LocalSymbol;
import dev.luna.scope.NameUse;
import dev.luna.scope.ScopeTree;
import dev.luna.scope.Symbol;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Param;
import dev.luna.syntax.Stat;
import dev.luna.syntax.TreeWalk;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Where luacheck may find something although Luna does not.
///
/// luacheck sees one file, and knows nothing of what others define; it asks for the use of any
/// parameter, documented or not; it minds an empty branch beside others. Who takes that back does
/// so for a reason: nobody should be told that there is nothing to take back.
final class LuacheckOccasions {
  private final List<Expr.NameRef> globals = new ArrayList<>();
  private final List<LocalSymbol> unread = new ArrayList<>();
  private final List<Span> varargs = new ArrayList<>();
  private final List<LocalSymbol> redefined = new ArrayList<>();

  LuacheckOccasions(FileContext file) {
    ScopeTree scopes = file.scopes();
    BitSet targets = new BitSet();
    BitSet read = new BitSet();
    TreeWalk.walk(
        file.tree().chunk(),
        node -> {
          switch (node) {
            case Stat.Assign assign ->
                Globals.assigned(assign).forEach(target -> targets.set(target.id()));
            case Expr.Index(_, _, Expr.NameRef base, _) -> targets.set(base.id());
            case Expr.Subscript(_, _, Expr.NameRef base, _) -> targets.set(base.id());
            case Expr.NameRef name -> {
              if (scopes.use(name) instanceof NameUse.Global) {
                globals.add(name);
              } else if (!targets.get(name.id())) {
                VariableUses.variable(scopes, name).ifPresent(s -> read.set(s.index()));
              }
            }
            case Param.Vararg vararg -> varargs.add(vararg.span());
            default -> {}
          }
          return true;
        });
    Map<String, Integer> names = new HashMap<>();
    for (Symbol symbol : scopes.symbols()) {
      if (symbol instanceof LocalSymbol local) {
        names.merge(local.name(), 1, Integer::sum);
        boolean isHidden = local.node() < 0 && local.kind() != LocalSymbol.Kind.SELF;
        if (!isHidden && !read.get(local.index())) {
          unread.add(local);
        }
      }
    }
    for (Symbol symbol : scopes.symbols()) {
      if (symbol instanceof LocalSymbol local && names.getOrDefault(local.name(), 0) > 1) {
        redefined.add(local);
      }
    }
  }

  /// Whether there may be one of the number `number` within `within` that `pattern` covers.
  boolean mayBe(String number, LuacheckPattern pattern, Span within) {
    return switch (number.charAt(0)) {
      // Of a field of a global the name is the field's.
      case '1' ->
          globals.stream()
              .filter(name -> within.touches(name.span().start()))
              .anyMatch(name -> number.startsWith("14") || pattern.isAbout(name.name()));
      case '2' ->
          isAmong(unread, pattern, within)
              || pattern.isAbout("...")
                  && varargs.stream().anyMatch(v -> within.touches(v.start()));
      case '4' -> isAmong(redefined, pattern, within);
      default -> number.startsWith("3") || number.startsWith("54");
    };
  }

  /// `self` is declared unseen, and has no place of its own that could be outside.
  private static boolean isAmong(List<LocalSymbol> symbols, LuacheckPattern pattern, Span within) {
    return symbols.stream()
        .filter(symbol -> symbol.node() < 0 || within.touches(symbol.span().start()))
        .anyMatch(symbol -> pattern.isAbout(symbol.name()));
  }
}
