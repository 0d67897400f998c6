package dev.luna.dialect;

import dev.luna.syntax.Binding;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.FunctionName;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TableField;
import dev.luna.syntax.TreeWalk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How people call the functions of a file: `M.a.b`, `Class:method`.
///
/// A function has the name of what it is assigned to, whether as a statement (`function M.f()`), a
/// value (`M.f = function`, `local f = function`) or an entry of a table that has a name itself (`M
/// = { f = function … }` gives `M.f`); in a table without one, the entry's key is all there is.
/// Other functions have no name.
///
/// Names of all functions are for stack traces and profiles of the runtime that is to come; today
/// rules and the outline ask for single ones.
public final class FunctionNames {
  private final @Nullable String[] names;

  private FunctionNames(int nodes) {
    this.names = new String[nodes];
  }

  /// The names of the functions of `tree`.
  public static FunctionNames of(SyntaxTree tree) {
    FunctionNames found = new FunctionNames(tree.nodeCount());
    TreeWalk.walk(
        tree.chunk(),
        node -> {
          found.visit(tree, node);
          return true;
        });
    return found;
  }

  /// The name of the function with this body, if it has one.
  public Optional<String> name(FunctionBody body) {
    return Optional.ofNullable(names[body.id()]);
  }

  /// `name` as it is written, with `:` before a method.
  public static String written(FunctionName name) {
    StringBuilder written = new StringBuilder(name.base().name());
    for (int i = 0; i < name.fields().size(); i++) {
      boolean method = name.method() && i == name.fields().size() - 1;
      written.append(method ? ':' : '.').append(name.fields().get(i).name());
    }
    return written.toString();
  }

  /// `a.b.c` for a variable or a chain of fields; empty for other expressions.
  public static Optional<String> path(SyntaxTree tree, Expr expr) {
    List<String> parts = new ArrayList<>();
    Expr rest = expr;
    while (true) {
      switch (rest) {
        case Expr.Index(_, _, var base, var name) -> {
          parts.add("." + name.name());
          rest = base;
        }
        case Expr.Subscript(_, _, var base, var key) -> {
          parts.add(subscript(tree, key));
          rest = base;
        }
        case Expr.NameRef(_, _, var name) -> {
          parts.add(name);
          Collections.reverse(parts);
          return Optional.of(String.join("", parts));
        }
        default -> {
          return Optional.empty();
        }
      }
    }
  }

  private static String subscript(SyntaxTree tree, Expr key) {
    if (key instanceof Expr.StringLiteral) {
      String value = StringLiterals.value(tree.text(key));
      if (value.matches("[A-Za-z_][A-Za-z0-9_]*")) {
        return "." + value;
      }
    }
    return "[" + tree.text(key) + "]";
  }

  private void visit(SyntaxTree tree, Node node) {
    switch (node) {
      case Stat.FunctionDeclaration(_, _, var name, var body) -> names[body.id()] = written(name);
      case Stat.LocalFunction(_, _, var name, var body) -> names[body.id()] = name.name().name();
      case Stat.GlobalFunction(_, _, var name, var body) -> names[body.id()] = name.name().name();
      case Stat.Local(_, _, _, var bindings, var values) -> pair(bindings, values);
      case Stat.Global(_, _, _, var bindings, var values) -> pair(bindings, values);
      case Stat.Assign(_, _, var targets, var values) -> {
        for (int i = 0; i < Math.min(targets.size(), values.size()); i++) {
          give(values.get(i), path(tree, targets.get(i)).orElse(null));
        }
      }
      case Expr.Function(var id, _, var body) -> names[body.id()] = names[id];
      case Expr.Paren(var id, _, var inner) -> give(inner, names[id]);
      case Expr.Table(var id, _, var fields) ->
          fields.forEach(field -> visitField(tree, names[id], field));
      default -> {}
    }
  }

  private void pair(List<Binding> bindings, List<Expr> values) {
    for (int i = 0; i < Math.min(bindings.size(), values.size()); i++) {
      give(values.get(i), bindings.get(i).name().name());
    }
  }

  private void visitField(SyntaxTree tree, @Nullable String table, TableField field) {
    switch (field) {
      case TableField.Named(_, _, var name, var value) ->
          give(value, join(table, "." + name.name()));
      case TableField.Keyed(_, _, var key, var value) ->
          give(value, join(table, subscript(tree, key)));
      case TableField.Item _ -> {}
    }
  }

  private static String join(@Nullable String table, String key) {
    if (table != null) {
      return table + key;
    }
    return key.startsWith(".") ? key.substring(1) : key;
  }

  private void give(Expr value, @Nullable String name) {
    names[value.id()] = name;
  }
}
