package dev.luna.ide.completion;

import dev.luna.infer.FileTypes;
import dev.luna.scope.GotoUse;
import dev.luna.scope.LabelSymbol;
import dev.luna.syntax.FunctionName;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.doc.TagNames;
import dev.luna.text.FileId;
import dev.luna.text.Span;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.workspace.Analysis;
import java.util.List;
import java.util.TreeSet;

/// What may be written at a place in a file.
public final class Completions {
  private final FileTypes types;
  private final int offset;
  private final Offer offer;

  private Completions(FileTypes types, int offset, Offer offer) {
    this.types = types;
    this.offset = offset;
    this.offer = offer;
  }

  /// What may stand at `offset`, and fits what is typed there already; in no order, see
  /// [Completion#rank].
  public static List<Completion> at(Analysis analysis, FileId file, int offset) {
    return analysis.types(file).map(types -> at(types, offset)).orElse(List.of());
  }

  private static List<Completion> at(FileTypes types, int offset) {
    SyntaxTree tree = types.file().tree();
    CompletionContext context = CompletionContext.at(tree, offset);
    Span word = context.word();
    String typed = tree.source().text().substring(word.start(), Math.max(offset, word.start()));
    Completions completions = new Completions(types, offset, new Offer(word, typed));
    completions.offer(context);
    return completions.offer.all();
  }

  private void offer(CompletionContext context) {
    switch (context) {
      case CompletionContext.Member(_, var receiver, var colon) ->
          new MemberCompletions(types).offer(types.of(receiver), colon, offer);
      case CompletionContext.OfFunctionName(_, var name, var fields, var colon) ->
          new MemberCompletions(types).offer(owner(name, fields), colon, offer);
      case CompletionContext.Name _ -> new NameCompletions(types).offer(offset, offer);
      case CompletionContext.Request _ ->
          new TreeSet<>(types.modules()).forEach(name -> offer.add(name, CompletionKind.MODULE, 0));
      case CompletionContext.Label(_, var jump) -> labels(jump);
      case CompletionContext.Tag _ ->
          TagNames.all().forEach(tag -> offer.add(tag, CompletionKind.TAG, 0));
      case CompletionContext.TypeName _ -> typeNames();
      case CompletionContext.Nothing _ -> {}
    }
  }

  private LuaType owner(FunctionName name, int fields) {
    LuaType owner = types.of(name.base());
    for (int i = 0; i < fields; i++) {
      owner = types.member(owner, name.fields().get(i).name()).orElse(Basic.UNKNOWN);
    }
    return owner;
  }

  /// Those of the function that the `goto` stands in.
  private void labels(int jump) {
    int function =
        types.file().scopes().gotos().stream()
            .filter(use -> use.node() == jump)
            .map(GotoUse::function)
            .findFirst()
            .orElse(0);
    for (LabelSymbol label : types.file().scopes().labels()) {
      if (label.function() == function) {
        offer.add(label.name(), CompletionKind.LABEL, 0);
      }
    }
  }

  private void typeNames() {
    for (Basic basic : Basic.values()) {
      if (basic != Basic.NEVER && basic != Basic.CDATA) {
        offer.add(basic.word(), CompletionKind.CLASS, 0);
      }
    }
    new TreeSet<>(types.declaredTypes()).forEach(name -> offer.add(name, CompletionKind.CLASS, 1));
  }
}
