package dev.luna.semantic;

import dev.luna.infer.FileTypes;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;
import dev.luna.syntax.NodePath;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TreeWalk;
import dev.luna.types.LuaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The names in one file, and what they mean. For one thread.
public final class FileSymbols {
  private final FileTypes types;
  private final SyntaxTree tree;
  private final CodeSymbols code;
  private final DocSymbols docs;

  public FileSymbols(FileTypes types) {
    this.types = types;
    this.tree = types.file().tree();
    this.code = new CodeSymbols(types);
    this.docs = new DocSymbols(types);
  }

  /// The types of the file.
  public FileTypes types() {
    return types;
  }

  /// The name that the cursor touches; of two, the one on its right.
  public Optional<Occurrence> at(int offset) {
    List<Occurrence> touched = new ArrayList<>();
    Consumer<Occurrence> found =
        occurrence -> {
          if (occurrence.span().touches(offset)) {
            touched.add(occurrence);
          }
        };
    docs.at(offset, found);
    List<Node> path = NodePath.at(tree, offset).nodes();
    for (int i = path.size() - 1; i >= 0 && touched.isEmpty(); i--) {
      code.of(path.get(i), _ -> true, found);
    }
    return touched.isEmpty() ? Optional.empty() : Optional.of(touched.getLast());
  }

  /// What the thing is where its name stands.
  public LuaType type(Occurrence name) {
    return new OccurrenceTypes(types).of(name);
  }

  /// What the value of a variable is called where the variable is declared: of `local insert =
  /// table.insert` the field, of `local m = require("m")` the module.
  public Optional<Entity> origin(Occurrence name) {
    if (name.access() != Access.DECLARE || !(name.symbol() instanceof Entity.Local)) {
      return Optional.empty();
    }
    for (Node node : NodePath.at(tree, name.span().start()).nodes()) {
      if (node instanceof Stat.Local(_, _, _, var names, var values)) {
        for (int i = 0; i < Math.min(names.size(), values.size()); i++) {
          if (names.get(i).name().span().equals(name.span())) {
            return named(values.get(i));
          }
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Entity> named(Expr value) {
    Expr bare = value.bare();
    if (!(bare instanceof Expr.NameRef
        || bare instanceof Expr.Index
        || bare instanceof Expr.Call)) {
      return Optional.empty();
    }
    List<Occurrence> found = new ArrayList<>();
    code.of(bare, _ -> true, found::add);
    return found.stream().map(Occurrence::symbol).findFirst();
  }

  /// All names of the file that `wanted` accepts: those of code in the order of its tree, then
  /// those of comments. What a name means is found out only if it is wanted.
  public void each(Predicate<String> wanted, Consumer<Occurrence> found) {
    TreeWalk.walk(
        tree.chunk(),
        node -> {
          code.of(node, wanted, found);
          return true;
        });
    docs.each(wanted, found);
  }
}
