package dev.luna.check;

import dev.luna.infer.FileTypes;
import dev.luna.scope.NameUse;
import dev.luna.scope.Symbol;
import dev.luna.syntax.Binding;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.TableField;
import dev.luna.syntax.TreeWalk;
import dev.luna.syntax.doc.DocComment;
import dev.luna.syntax.doc.DocTag;
import dev.luna.syntax.doc.TypeExpr;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Function;
import dev.luna.types.LuaType.FunctionRef;
import dev.luna.types.LuaType.Named;
import dev.luna.types.TypeExprLowering;
import dev.luna.types.Unions;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Tables that are written where a class is wanted. `missing-fields`: without fields that the class
/// must have. `assign-type-mismatch`: with fields that hold something else than the class says.
///
/// What the file assigns to the variable afterwards is not missing; of a table that is made with
/// keys which are not names, nothing is known. A file that only describes makes no tables.
final class WrittenTables {
  private final FileContext file;
  private final FunctionDocs docs;
  private final Findings findings;
  private final TypeFit fit;
  private final Deque<Optional<DocComment>> functions = new ArrayDeque<>();

  WrittenTables(FileContext file, FunctionDocs docs, Findings findings) {
    this.file = file;
    this.docs = docs;
    this.findings = findings;
    this.fit = new TypeFit(file);
  }

  void enter(Stat.Local local) {
    if (isTyped(local)) {
      for (int i = 0; i < Math.min(local.names().size(), local.values().size()); i++) {
        Binding name = local.names().get(i);
        if (local.values().get(i) instanceof Expr.Table table) {
          check(table, file.types().of(name), assigned(name));
        }
      }
    }
  }

  void enter(Stat.Assign assign) {
    if (isTyped(assign)) {
      for (int i = 0; i < Math.min(assign.targets().size(), assign.values().size()); i++) {
        if (assign.values().get(i) instanceof Expr.Table table) {
          String key =
              assign.targets().get(i) instanceof Expr.Index index ? index.name().name() : "";
          check(table, file.types().of(assign.targets().get(i)), assignedBelow(key));
        }
      }
    }
  }

  void enter(FunctionBody body) {
    functions.push(docs.of(body));
  }

  void leave(FunctionBody body) {
    functions.pop();
  }

  void enter(Stat.Return values) {
    if (!isWanted() || functions.isEmpty()) {
      return;
    }
    List<TypeExpr> wanted =
        functions.peek().stream()
            .flatMap(comment -> comment.tags(DocTag.Return.class).stream())
            .flatMap(tag -> tag.items().stream())
            .map(DocTag.Result::type)
            .toList();
    for (int i = 0; i < Math.min(wanted.size(), values.values().size()); i++) {
      if (values.values().get(i) instanceof Expr.Table table) {
        check(table, TypeExprLowering.plain().type(wanted.get(i)), Set.of());
      }
    }
  }

  void enter(Expr.Call call) {
    arguments(call.args().values(), file.types().of(call.callee()), 0);
  }

  void enter(Expr.MethodCall call) {
    if (call.args().values().stream().anyMatch(Expr.Table.class::isInstance)) {
      file.types()
          .member(file.types().of(call.receiver()), call.method().name())
          .ifPresent(method -> arguments(call.args().values(), method, 1));
    }
  }

  private boolean isWanted() {
    return findings.wants(Rule.MISSING_FIELDS) || findings.wants(Rule.ASSIGN_TYPE_MISMATCH);
  }

  private boolean isTyped(Node node) {
    return isWanted()
        && file.docs().of(node).stream()
            .anyMatch(comment -> !comment.tags(DocTag.TypeOf.class).isEmpty());
  }

  /// @param from the place of the first argument among the parameters
  private void arguments(List<Expr> args, LuaType callee, int from) {
    if (!isWanted() || args.stream().noneMatch(Expr.Table.class::isInstance)) {
      return;
    }
    Optional<Function> signature =
        switch (callee) {
          case Function function -> Optional.of(function);
          case FunctionRef ref when !file.types().isOverloaded(ref) ->
              file.types().classes().signature(ref);
          default -> Optional.empty();
        };
    if (signature.isPresent()) {
      List<LuaType.Parameter> params = signature.get().params();
      boolean shifted = callee instanceof Function && from == 1 && !hasSelf(params);
      for (int i = 0; i < args.size(); i++) {
        int at = i + (shifted ? 0 : from);
        if (args.get(i) instanceof Expr.Table table && at < params.size()) {
          check(table, params.get(at).type(), Set.of());
        }
      }
    }
  }

  private static boolean hasSelf(List<LuaType.Parameter> params) {
    return !params.isEmpty() && params.getFirst().name().equals("self");
  }

  /// Only if a single type is wanted: which of several is meant is not for us to say.
  private void check(Expr.Table table, LuaType wanted, Set<String> later) {
    List<LuaType> some =
        Unions.members(file.types().classes().expanded(wanted)).stream()
            .filter(t -> t != Basic.NIL)
            .toList();
    if (some.size() == 1) {
      switch (some.getFirst()) {
        case Named named when file.types().classes().isClass(named) ->
            checkFields(table, named, later);
        case LuaType.Array(var element) -> items(table).forEach(item -> checkValue(item, element));
        case LuaType.Table(var fields, var indexers)
            when fields.isEmpty() && indexers.size() == 1 ->
            checkEntries(table, indexers.getFirst());
        default -> {}
      }
    }
  }

  private static List<Expr> items(Expr.Table table) {
    List<Expr> items = new ArrayList<>();
    for (TableField field : table.fields()) {
      if (field instanceof TableField.Item(_, _, var value)) {
        items.add(value);
      }
    }
    // The last one may be any number of values, or none.
    if (!items.isEmpty() && items.getLast().mayBeMany()) {
      items.removeLast();
    }
    return items;
  }

  /// Of `table<string, T>` the entries with names.
  private void checkEntries(Expr.Table table, LuaType.Indexer entry) {
    if (entry.key() == Basic.STRING) {
      for (TableField field : table.fields()) {
        if (field instanceof TableField.Named(_, _, _, var value)) {
          checkValue(value, entry.value());
        }
      }
    } else if (entry.key() == Basic.INTEGER) {
      items(table).forEach(item -> checkValue(item, entry.value()));
    }
  }

  private void checkValue(Expr value, LuaType wanted) {
    if (!(value instanceof Expr.Nil)) {
      fit.other(value, wanted)
          .ifPresent(found ->
              findings.add(Rule.ASSIGN_TYPE_MISMATCH, value.span(), fit.message(found, wanted)));
    }
  }

  private void checkFields(Expr.Table table, Named named, Set<String> later) {
    FileTypes types = file.types();
    Set<String> given = new HashSet<>(later);
    for (TableField field : table.fields()) {
      switch (field) {
        case TableField.Named(_, _, var name, var value) -> {
          given.add(name.name());
          checkType(named, name.name(), value);
        }
        case TableField.Keyed(_, _, var key, _) -> {
          if (!(types.of(key) instanceof LuaType.Literal(_, var text))) {
            return;
          }
          given.add(text);
        }
        case TableField.Item _ -> {}
      }
    }
    List<String> missing =
        types.classes().requiredFields(named).stream().filter(f -> !given.contains(f)).toList();
    if (!missing.isEmpty() && !file.isDescription()) {
      findings.add(
          Rule.MISSING_FIELDS,
          table.span(),
          "%s '%s' needs %s as well"
              .formatted(Article.of(named.name()), named.name(), listed(missing)));
    }
  }

  /// `nil` is how a field is left out.
  private void checkType(Named owner, String key, Expr value) {
    if (!(value instanceof Expr.Nil)) {
      file.types()
          .declaredField(owner, key)
          .ifPresent(wanted ->
              fit.other(value, wanted)
                  .ifPresent(found ->
                      findings.add(
                          Rule.ASSIGN_TYPE_MISMATCH,
                          value.span(),
                          fit.message(found, wanted) + " for '" + key + "'")));
    }
  }

  private static String listed(List<String> names) {
    List<String> some = names.stream().limit(4).map(name -> "'" + name + "'").toList();
    return String.join(", ", some) + (names.size() > some.size() ? ", …" : "");
  }

  /// The fields that the file assigns to a variable.
  private Set<String> assigned(Binding binding) {
    Optional<Symbol> symbol = file.scopes().declared(binding.name());
    return fields(target ->
        target.base() instanceof Expr.NameRef name
            && switch (file.scopes().use(name)) {
              case NameUse.Local(var used) ->
                  symbol.filter(s -> s.index() == used.index()).isPresent();
              case NameUse.Upvalue(var used, _) ->
                  symbol.filter(s -> s.index() == used.index()).isPresent();
              case NameUse.Global _ -> false;
            });
  }

  /// The fields that the file assigns to a field of this name.
  private Set<String> assignedBelow(String key) {
    return fields(
        target -> target.base() instanceof Expr.Index index && index.name().name().equals(key));
  }

  private Set<String> fields(Predicate<Expr.Index> isMeant) {
    List<String> names = new ArrayList<>();
    TreeWalk.walk(
        file.tree().chunk(),
        node -> {
          if (node instanceof Stat.Assign assign) {
            for (Expr target : assign.targets()) {
              if (target instanceof Expr.Index index && isMeant.test(index)) {
                names.add(index.name().name());
              }
            }
          }
          return true;
        });
    return Set.copyOf(names);
  }
}
