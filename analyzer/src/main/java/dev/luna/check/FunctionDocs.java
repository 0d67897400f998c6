package dev.luna.check;

import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.TableField;
import dev.luna.syntax.doc.DocComment;
import dev.luna.syntax.doc.DocComments;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which comment is about which function. A comment is found at a statement; the function is the
/// first value that the statement gives a name to.
final class FunctionDocs {
  private final DocComments docs;
  private final List<Documented> all = new ArrayList<>();
  private final Map<Integer, DocComment> byBody = new HashMap<>();

  FunctionDocs(FileContext file) {
    this.docs = file.docs();
  }

  /// A function and what is said about it.
  record Documented(FunctionBody body, DocComment doc) {}

  void enter(Stat.FunctionDeclaration function) {
    add(function, function.body());
  }

  void enter(Stat.LocalFunction function) {
    add(function, function.body());
  }

  void enter(Stat.GlobalFunction function) {
    add(function, function.body());
  }

  void enter(Stat.Local local) {
    addFirst(local, local.values());
  }

  void enter(Stat.Global global) {
    addFirst(global, global.values());
  }

  void enter(Stat.Assign assign) {
    addFirst(assign, assign.values());
  }

  void enter(Stat.Return values) {
    addFirst(values, values.values());
  }

  void enter(TableField field) {
    addFirst(field, List.of(field.value()));
  }

  private void addFirst(Node owner, List<Expr> values) {
    if (!values.isEmpty() && values.getFirst() instanceof Expr.Function(_, _, var body)) {
      add(owner, body);
    }
  }

  private void add(Node owner, FunctionBody body) {
    docs.of(owner)
        .ifPresent(doc -> {
          all.add(new Documented(body, doc));
          byBody.put(body.id(), doc);
        });
  }

  /// The functions met so far that have a comment.
  List<Documented> all() {
    return all;
  }

  Optional<DocComment> of(FunctionBody body) {
    return Optional.ofNullable(byBody.get(body.id()));
  }
}
