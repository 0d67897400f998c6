package dev.luna.scope;

import dev.luna.syntax.Expr;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TreeWalk;
import dev.luna.text.Columns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Scopes as text, for people and for tests: the same tree always gives the same lines.
///
/// A scope is a line with its place; below it, indented, are its variables with the places that use
/// them (`↑` where an inner function does), its labels and `goto`s, and the scopes within it. At
/// the end come the globals. Places are line and column, both from 1.
public final class ScopeDump {
  private final ScopeTree names;
  private final Columns columns;
  private final Map<Integer, List<String>> usesBySymbol = new HashMap<>();
  private final Map<String, List<String>> usesByGlobal = new TreeMap<>();
  private final StringBuilder out = new StringBuilder();

  private ScopeDump(SyntaxTree tree, ScopeTree names) {
    this.names = names;
    this.columns = new Columns(tree.source());
    collectUses(tree);
  }

  /// `names`, which must be those of `tree`, as lines of text, each ended by `\n`.
  public static String print(SyntaxTree tree, ScopeTree names) {
    return new ScopeDump(tree, names).print();
  }

  private void collectUses(SyntaxTree tree) {
    TreeWalk.walk(
        tree.chunk(),
        node -> {
          if (node instanceof Expr.NameRef name) {
            collectUse(name);
          }
          return true;
        });
  }

  private void collectUse(Expr.NameRef name) {
    String place = columns.show(name.span().start());
    switch (names.use(name)) {
      case NameUse.Local(var symbol) -> usesOf(symbol).add(place);
      case NameUse.Upvalue(var symbol, _) -> usesOf(symbol).add(place + "↑");
      case NameUse.Global(var global, _, var declaration) -> {
        String note = declaration == NameUse.Global.UNDECLARED ? " (not declared)" : "";
        usesByGlobal.computeIfAbsent(global, _ -> new ArrayList<>()).add(place + note);
      }
    }
  }

  private List<String> usesOf(Symbol symbol) {
    return usesBySymbol.computeIfAbsent(symbol.index(), _ -> new ArrayList<>());
  }

  private String print() {
    Map<Integer, List<String>> contents = contents();
    int[] depths = new int[names.scopes().size()];
    for (Scope scope : names.scopes()) {
      int depth = scope.parent() < 0 ? 0 : depths[scope.parent()] + 1;
      depths[scope.index()] = depth;
      line(depth, header(scope));
      contents.getOrDefault(scope.index(), List.of()).forEach(entry -> line(depth + 1, entry));
    }
    usesByGlobal.forEach((name, uses) -> line(0, "global " + name + ": " + list(uses)));
    return out.toString();
  }

  private Map<Integer, List<String>> contents() {
    Map<Integer, List<String>> contents = new HashMap<>();
    for (Symbol symbol : names.symbols()) {
      contents.computeIfAbsent(symbol.scope(), _ -> new ArrayList<>()).add(entry(symbol));
    }
    for (LabelSymbol label : names.labels()) {
      contents
          .computeIfAbsent(label.scope(), _ -> new ArrayList<>())
          .add("label " + label.name() + " " + columns.show(label.span().start()));
    }
    for (GotoUse jump : names.gotos()) {
      String target =
          jump.label() == GotoUse.NOWHERE
              ? "nowhere"
              : columns.show(names.labels().get(jump.label()).span().start());
      contents
          .computeIfAbsent(jump.scope(), _ -> new ArrayList<>())
          .add("goto " + jump.name() + " " + columns.show(jump.span().start()) + " → " + target);
    }
    return contents;
  }

  private String header(Scope scope) {
    String range = columns.show(scope.span().start()) + "–" + columns.show(scope.span().end());
    FunctionScope function = names.functions().get(scope.function());
    if (function.node() != scope.node()) {
      return "scope " + range;
    }
    String captured =
        function.upvalues().stream().map(LocalSymbol::name).collect(Collectors.joining(", "));
    return (function.index() == 0 ? "file " : "function ")
        + range
        + (function.vararg() ? " vararg" : "")
        + (captured.isEmpty() ? "" : " upvalues " + captured);
  }

  private String entry(Symbol symbol) {
    List<String> uses = usesBySymbol.getOrDefault(symbol.index(), List.of());
    String word =
        switch (symbol) {
          case LocalSymbol local -> local.kind().word();
          case GlobalSymbol _ -> "declares global";
        };
    return word
        + " "
        + symbol.name()
        + " "
        + (symbol.node() < 0 ? "(implicit)" : columns.show(symbol.span().start()))
        + (symbol.readOnly() ? " read-only" : "")
        + (symbol.visibleFrom() == symbol.span().end()
            ? ""
            : " from " + columns.show(symbol.visibleFrom()))
        + (uses.isEmpty() ? "" : ": " + list(uses));
  }

  private static String list(List<String> places) {
    return String.join(", ", places);
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }
}
