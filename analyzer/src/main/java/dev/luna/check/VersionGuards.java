package dev.luna.check;

import dev.luna.scope.NameUse;
import dev.luna.syntax.Arguments;
import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.Block;
import dev.luna.syntax.Clause;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.TreeWalk;
import dev.luna.text.Span;
import dev.luna.types.LuaType.Basic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Where a file asks which Lua it runs on: code behind that is for some versions, and need not be
/// right for the one that the file is read as.
///
/// Who asks mentions `_VERSION` or `jit`, or what of the standard library only some versions have
/// (`if setfenv then`), or a variable or field that was given such a condition, or is called after
/// a version.
final class VersionGuards {
  /// How people call what tells them the version.
  private static final Pattern SAYING =
      Pattern.compile("(?i).*(lua_?jit|lua_?5_?[1-5]|lua_?version).*");

  private final FileContext file;
  private final List<Span> guarded = new ArrayList<>();
  private final Set<Integer> symbols = new HashSet<>();
  private final Set<String> fields = new HashSet<>();
  private boolean looked;

  VersionGuards(FileContext file) {
    this.file = file;
  }

  /// Whether the file asks anywhere.
  boolean isAware() {
    look();
    return !guarded.isEmpty();
  }

  /// Whether a place is reached on some versions only, as far as the file says.
  boolean cover(Span place) {
    look();
    return guarded.stream().anyMatch(g -> g.covers(place));
  }

  /// The walk over a file is a matter of a millisecond: only rules that have found something ask.
  private void look() {
    if (!looked) {
      looked = true;
      TreeWalk.walk(file.tree().chunk(), new Walk());
    }
  }

  private final class Walk implements TreeWalk.Visitor {
    private final List<Block> blocks = new ArrayList<>();

    @Override
    public boolean enter(Node node) {
      switch (node) {
        case Block block -> blocks.add(block);
        case Stat.Local local -> {
          for (int i = 0; i < Math.min(local.names().size(), local.values().size()); i++) {
            if (asks(local.values().get(i))) {
              file.scopes()
                  .declared(local.names().get(i).name())
                  .ifPresent(s -> symbols.add(s.index()));
            }
          }
        }
        case Stat.Assign assign -> {
          for (int i = 0; i < Math.min(assign.targets().size(), assign.values().size()); i++) {
            if (asks(assign.values().get(i))) {
              keep(assign.targets().get(i));
            }
          }
        }
        case Stat.If branches -> enter(branches);
        case Expr.Binary b when isLogical(b.op()) -> {
          if (asks(b.left())) {
            guarded.add(b.right().span());
          }
        }
        default -> {}
      }
      return true;
    }

    @Override
    public void leave(Node node) {
      if (node instanceof Block) {
        blocks.removeLast();
      }
    }

    private void enter(Stat.If branches) {
      for (Clause clause : branches.clauses()) {
        if (clause instanceof Clause.Conditional(_, _, var condition, var body)
            && asks(condition)) {
          int end = ends(body) ? blocks.getLast().span().end() : branches.span().end();
          guarded.add(new Span(condition.span().end(), end));
          return;
        }
      }
    }
  }

  private void keep(Expr target) {
    switch (target) {
      case Expr.NameRef name -> {
        switch (file.scopes().use(name)) {
          case NameUse.Local(var symbol) -> symbols.add(symbol.index());
          case NameUse.Upvalue(var symbol, _) -> symbols.add(symbol.index());
          case NameUse.Global _ -> fields.add(name.name());
        }
      }
      case Expr.Index index -> fields.add(text(index));
      default -> {}
    }
  }

  /// Whether what stands behind the branch is for those who did not come here.
  private static boolean ends(Block body) {
    return !body.stats().isEmpty()
        && switch (body.stats().getLast()) {
          case Stat.Return _, Stat.Break _, Stat.Goto _ -> true;
          case Stat.ExprStat(_, _, Expr.Call(_, _, Expr.NameRef callee, _)) ->
              callee.name().equals("error");
          default -> false;
        };
  }

  private static boolean isLogical(BinaryOperator op) {
    return op == BinaryOperator.AND || op == BinaryOperator.OR;
  }

  /// Whether the value of a condition depends on the version of Lua. What is called there does not
  /// count, only what is asked about.
  private boolean asks(Expr condition) {
    List<Expr> open = new ArrayList<>(List.of(condition));
    while (!open.isEmpty()) {
      switch (open.removeLast()) {
        case Expr.Paren(_, _, var inner) -> open.add(inner);
        case Expr.Unary unary -> open.add(unary.operand());
        case Expr.Binary binary -> {
          open.add(binary.left());
          open.add(binary.right());
        }
        case Expr.Call(_, _, _, Arguments args) -> open.addAll(args.values());
        case Expr.MethodCall call -> {
          open.add(call.receiver());
          open.addAll(call.args().values());
        }
        case Expr.NameRef name -> {
          if (says(name)) {
            return true;
          }
        }
        case Expr.Index index -> {
          if (says(index)) {
            return true;
          }
          open.add(index.base());
        }
        default -> {}
      }
    }
    return false;
  }

  private boolean says(Expr.NameRef name) {
    return switch (file.scopes().use(name)) {
      case NameUse.Local(var symbol) -> says(symbol.index(), name.name());
      case NameUse.Upvalue(var symbol, _) -> says(symbol.index(), name.name());
      case NameUse.Global _ ->
          name.name().equals("_VERSION")
              || name.name().equals("jit")
              || fields.contains(name.name())
              || !file.types().versions(Basic.NIL, name.name()).isEmpty();
    };
  }

  private boolean says(int symbol, String name) {
    return symbols.contains(symbol) || SAYING.matcher(name).matches();
  }

  private boolean says(Expr.Index index) {
    return fields.contains(text(index))
        || SAYING.matcher(index.name().name()).matches()
        || !file.types().versions(file.types().of(index.base()), index.name().name()).isEmpty();
  }

  private String text(Expr expr) {
    return file.tree().source().text(expr.span());
  }
}
