package dev.luna.facts;

import dev.luna.syntax.Expr;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A variable, or what is found from one by constant keys: `x`, `self.x`, `a.b[1]`.
///
/// @param root what the variable is
/// @param keys at most [#KEYS]: nobody checks what lies deeper
record Place(Root root, List<String> keys) {
  static final int KEYS = 4;

  /// What a path starts from.
  sealed interface Root {}

  /// A local variable, by the index of its symbol.
  record Local(int symbol) implements Root {}

  record Global(String name) implements Root {}

  Place {
    keys = List.copyOf(keys);
  }

  boolean isVariable() {
    return keys.isEmpty();
  }

  /// The place of `key` in what is here.
  Place at(String key) {
    List<String> longer = new ArrayList<>(keys);
    longer.add(key);
    return new Place(root, longer);
  }

  /// Finds the places of a file's expressions.
  static final class Reader {
    private final SyntaxTree tree;
    private final Names names;

    Reader(SyntaxTree tree, Names names) {
      this.tree = tree;
      this.names = names;
    }

    /// The place that `expr` is, null if it is none.
    @Nullable Place of(Expr expr) {
      if (expr instanceof Expr.NameRef name) {
        return from(name, List.of());
      }
      List<String> keys = new ArrayList<>();
      Expr base = expr;
      while (!(base instanceof Expr.NameRef)) {
        switch (base) {
          case Expr.Paren(_, _, var inner) -> base = inner;
          case Expr.Index(_, _, var inner, var name) when !name.isMissing() -> {
            keys.add(name.name());
            base = inner;
          }
          case Expr.Subscript(_, _, var inner, var key) -> {
            String constant = Literals.key(tree, key);
            if (constant == null) {
              return null;
            }
            keys.add(constant);
            base = inner;
          }
          default -> {
            return null;
          }
        }
        // One more for `_G.`, which is no key of its own.
        if (keys.size() > KEYS + 1) {
          return null;
        }
      }
      Collections.reverse(keys);
      return from((Expr.NameRef) base, keys);
    }

    /// The place that a function statement assigns.
    @Nullable Place of(Stat.FunctionDeclaration function) {
      List<String> keys = new ArrayList<>();
      function.name().fields().forEach(f -> keys.add(f.name()));
      return from(function.name().base(), keys);
    }

    private @Nullable Place from(Expr.NameRef base, List<String> keys) {
      boolean global = !keys.isEmpty() && names.isEnvironment(base);
      Integer environment = names.environment(base);
      List<String> rest = new ArrayList<>(global ? keys.subList(1, keys.size()) : keys);
      if (environment != null) {
        rest.addFirst(base.name());
      }
      if (rest.size() > KEYS) {
        return null;
      }
      if (global) {
        return new Place(new Global(keys.getFirst()), rest);
      }
      return new Place(environment == null ? root(base) : new Local(environment), rest);
    }

    private Root root(Expr.NameRef name) {
      Integer symbol = names.symbol(name);
      return symbol == null ? new Global(name.name()) : new Local(symbol);
    }
  }
}
