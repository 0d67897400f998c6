package dev.luna.ide.symbols;

import dev.luna.dialect.FunctionNames;
import dev.luna.ide.SymbolInfo;
import dev.luna.ide.SymbolKind;
import dev.luna.scope.NameUse;
import dev.luna.scope.ScopeTree;
import dev.luna.scope.Symbol;
import dev.luna.syntax.Arguments;
import dev.luna.syntax.Binding;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Node;
import dev.luna.syntax.Param;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TableField;
import dev.luna.syntax.TreeWalk;
import dev.luna.text.Span;
import dev.luna.workspace.Analysis;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects the entries of an outline on one walk over the tree.
///
/// A statement or a table's field makes the entries for the names that it declares, and notes which
/// function or table is the value of which entry. When the walk comes to that value, the entry is
/// opened, and what is found inside becomes its child.
final class OutlineBuilder implements TreeWalk.Visitor {
  // Nobody reads deeper outlines, and clients and JSON writers recurse.
  private static final int DEEPEST = 64;

  private final Analysis analysis;
  private final SyntaxTree tree;
  private final ScopeTree scopes;
  private final Entry root;
  private final List<Entry> open = new ArrayList<>();

  // By the ids of nodes:
  /// The entry whose value this function or table is.
  private final @Nullable Entry[] ofValue;

  /// What a function that belongs to no name is shown as: `describe("adds")`, `return`.
  private final @Nullable String[] anonymous;

  /// Whether leaving this node ends the entry that was opened on entering it.
  private final boolean[] opened;

  /// Whether this is data, should it be a table without a name: only its functions are listed.
  private final boolean[] quiet;

  OutlineBuilder(Analysis analysis, SyntaxTree tree, ScopeTree scopes) {
    this.analysis = analysis;
    this.tree = tree;
    this.scopes = scopes;
    Span all = tree.chunk().span();
    this.root = new Entry("", "", SymbolKind.FUNCTION, all, all);
    this.ofValue = new Entry[tree.nodeCount()];
    this.anonymous = new String[tree.nodeCount()];
    this.opened = new boolean[tree.nodeCount()];
    this.quiet = new boolean[tree.nodeCount()];
    open.add(root);
  }

  List<SymbolInfo> result() {
    return root.children();
  }

  private Entry current() {
    return open.getLast();
  }

  @Override
  public boolean enter(Node node) {
    switch (node) {
      case Stat stat -> {
        analysis.checkCancelled();
        enterStat(stat);
      }
      case Expr expr -> enterExpr(expr);
      case Arguments(_, _, _, var values) -> values.forEach(this::silenceFieldsOf);
      default -> {}
    }
    return true;
  }

  @Override
  public void leave(Node node) {
    if (opened[node.id()]) {
      open.removeLast();
    }
  }

  private void open(Node node, Entry entry) {
    if (open.size() < DEEPEST) {
      opened[node.id()] = true;
      open.add(entry);
    }
  }

  private void enterStat(Stat stat) {
    switch (stat) {
      case Stat.FunctionDeclaration(_, var span, var name, var body) ->
          declareFunction(
              stat, span, FunctionNames.written(name), name.span(), body, name.method());
      case Stat.LocalFunction(_, var span, var name, var body) ->
          declareFunction(stat, span, name.name().name(), name.name().span(), body, false);
      case Stat.GlobalFunction(_, var span, var name, var body) ->
          declareFunction(stat, span, name.name().name(), name.name().span(), body, false);
      case Stat.Local(_, var span, _, var names, var values) ->
          declare("local", SymbolKind.VARIABLE, span, names, values);
      case Stat.Global(_, var span, _, var names, var values) ->
          declare("global", SymbolKind.GLOBAL, span, names, values);
      case Stat.Assign(_, var span, var targets, var values) -> assign(span, targets, values);
      case Stat.Return(_, _, var values) -> values.forEach(v -> anonymous[v.id()] = "return");
      default -> {}
    }
  }

  private void declareFunction(
      Stat stat, Span span, String name, Span nameSpan, FunctionBody body, boolean method) {
    String shown = name.isEmpty() ? "function" : name;
    Entry entry = new Entry(shown, Details.function(body), kind(body, method), span, nameSpan);
    current().add(entry);
    open(stat, entry);
  }

  private static SymbolKind kind(FunctionBody body, boolean method) {
    boolean self =
        !body.params().isEmpty()
            && body.params().getFirst() instanceof Param.Named(_, _, var first)
            && first.name().equals("self");
    return method || self ? SymbolKind.METHOD : SymbolKind.FUNCTION;
  }

  private void declare(
      String what, SymbolKind kind, Span statement, List<Binding> names, List<Expr> values) {
    for (int i = 0; i < names.size(); i++) {
      Binding binding = names.get(i);
      if (!binding.name().isMissing()) {
        Expr value = i < values.size() ? values.get(i) : null;
        boolean constant =
            kind == SymbolKind.VARIABLE
                && scopes.declared(binding.name()).filter(Symbol::readOnly).isPresent();
        Span span = names.size() == 1 ? statement : spanWith(binding.name().span(), value);
        add(
            binding.name().name(),
            what,
            constant ? SymbolKind.CONSTANT : kind,
            span,
            binding.name().span(),
            value);
      }
    }
  }

  private void assign(Span statement, List<Expr> targets, List<Expr> values) {
    for (int i = 0; i < targets.size(); i++) {
      Expr target = targets.get(i);
      Expr value = i < values.size() ? values.get(i) : null;
      if (isListed(target, value)) {
        Span span = targets.size() == 1 ? statement : spanWith(target.span(), value);
        boolean field = !(target instanceof Expr.NameRef);
        String name = Details.brief(tree.text(target));
        if (value instanceof Expr.Function || current().addAssigned(name)) {
          SymbolKind kind = field ? SymbolKind.FIELD : SymbolKind.GLOBAL;
          add(name, field ? "field" : "global", kind, span, target.span(), value);
        }
      }
    }
  }

  /// Functions are listed whatever they are assigned to, other values only where the assignment may
  /// be the declaration.
  private boolean isListed(Expr target, @Nullable Expr value) {
    return switch (target) {
      case Expr.NameRef name ->
          value instanceof Expr.Function || scopes.use(name) instanceof NameUse.Global;
      case Expr.Index(_, _, _, var name) -> !name.isMissing();
      case Expr.Subscript _ -> value instanceof Expr.Function;
      default -> false;
    };
  }

  /// From the name to the end of the value, if there is something inside that can be listed.
  private static Span spanWith(Span name, @Nullable Expr value) {
    Expr inside = value instanceof Expr.Function ? value : tableOf(value);
    return inside == null ? name : Span.covering(name, inside.span());
  }

  private void add(
      String name, String what, SymbolKind kind, Span span, Span nameSpan, @Nullable Expr value) {
    if (value instanceof Expr.Function(_, _, var body)) {
      Entry entry = new Entry(name, Details.function(body), kind(body, false), span, nameSpan);
      current().add(entry);
      ofValue[value.id()] = entry;
      return;
    }
    Expr table = tableOf(value);
    boolean plain = kind == SymbolKind.FIELD || kind == SymbolKind.VARIABLE;
    SymbolKind shown = plain && hasNamedFields(table) ? SymbolKind.TABLE : kind;
    String detail = Details.value(tree, what, table == null ? value : table);
    Entry entry = new Entry(name, detail, shown, span, nameSpan);
    current().add(entry);
    if (table != null) {
      ofValue[table.id()] = entry;
    }
  }

  private static boolean hasNamedFields(@Nullable Expr table) {
    return table instanceof Expr.Table(_, _, var fields)
        && fields.stream().anyMatch(f -> f instanceof TableField.Named);
  }

  /// The table that a value is, also as `setmetatable({…}, m)` and `x or {…}`.
  private static @Nullable Expr tableOf(@Nullable Expr value) {
    return switch (value) {
      case Expr.Table table -> table;
      case Expr.Binary(_, _, _, _, _, Expr.Table right) -> right;
      case Expr.Call call
          when call.calls("setmetatable")
              && !call.args().values().isEmpty()
              && call.args().values().getFirst() instanceof Expr.Table first ->
          first;
      case null, default -> null;
    };
  }

  private void enterExpr(Expr expr) {
    switch (expr) {
      case Expr.Function(_, var span, var body) -> {
        Entry entry = ofValue[expr.id()];
        if (entry == null) {
          entry =
              new Entry(
                  anonymousName(expr),
                  Details.function(body),
                  SymbolKind.FUNCTION,
                  span,
                  new Span(span.start(), Math.min(span.start() + "function".length(), span.end())));
          current().add(entry);
        }
        open(expr, entry);
      }
      case Expr.Table(_, _, var fields) -> {
        Entry entry = ofValue[expr.id()];
        if (entry != null) {
          open(expr, entry);
        }
        boolean silent = entry == null && quiet[expr.id()];
        fields.forEach(field -> enterField(field, silent));
      }
      case Expr.Call(_, _, var callee, var args) -> nameArguments(callee.span(), args);
      case Expr.MethodCall(_, var span, _, var method, var args) ->
          nameArguments(new Span(span.start(), method.span().end()), args);
      default -> {}
    }
  }

  private void enterField(TableField field, boolean silent) {
    Expr value = field.value();
    if (silent || field instanceof TableField.Item) {
      silenceFieldsOf(value);
    }
    switch (field) {
      case TableField.Named(_, var span, var name, _) -> {
        if (!name.isMissing() && (!silent || value instanceof Expr.Function)) {
          add(name.name(), "field", SymbolKind.FIELD, span, name.span(), value);
        }
      }
      case TableField.Keyed(_, var span, var key, _) -> {
        boolean word = key instanceof Expr.StringLiteral;
        if (value instanceof Expr.Function || word && !silent) {
          String name = "[" + Details.brief(tree.text(key)) + "]";
          add(name, "field", SymbolKind.FIELD, span, key.span(), value);
        }
      }
      case TableField.Item _ -> {}
    }
  }

  /// Of a table that is an argument or a row of another table only the functions are listed:
  /// otherwise a file of data would be all outline.
  private void silenceFieldsOf(Expr value) {
    quiet[value.id()] = true;
  }

  /// Functions among arguments are known by the call: `describe("adds")`, `pcall(…)`.
  private void nameArguments(Span callee, Arguments args) {
    String name = Details.brief(tree.source().text(callee));
    boolean described =
        !args.values().isEmpty() && args.values().getFirst() instanceof Expr.StringLiteral;
    String what = described ? Details.brief(tree.text(args.values().getFirst())) : "…";
    for (Expr value : args.values()) {
      if (value instanceof Expr.Function) {
        anonymous[value.id()] = name + "(" + what + ")";
      }
    }
  }

  private String anonymousName(Expr function) {
    String known = anonymous[function.id()];
    return known == null ? "function" : known;
  }
}
