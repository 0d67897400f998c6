package dev.luna.lsp.convert;

import dev.luna.ide.completion.Completion;
import dev.luna.ide.completion.CompletionKind;
import java.util.List;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionItemTag;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/// From what may be written at a place to the protocol's.
///
/// @param toLsp the text that is written in, and who asks
public record CompletionToLsp(ToLsp toLsp) {

  public List<CompletionItem> items(List<Completion> completions) {
    return completions.stream().map(this::item).toList();
  }

  private CompletionItem item(Completion completion) {
    CompletionItem item = new CompletionItem(completion.label());
    item.setKind(kind(completion.kind()));
    if (!completion.detail().isEmpty()) {
      item.setDetail(completion.detail());
    }
    // Clients sort by characters: rank, then name.
    item.setSortText((char) ('0' + completion.rank()) + completion.label());
    item.setTextEdit(
        Either.forLeft(new TextEdit(toLsp.range(completion.replaced()), completion.label())));
    if (completion.deprecated()) {
      item.setTags(List.of(CompletionItemTag.Deprecated));
    }
    return item;
  }

  private static CompletionItemKind kind(CompletionKind kind) {
    return switch (kind) {
      case FIELD -> CompletionItemKind.Field;
      case METHOD -> CompletionItemKind.Method;
      case FUNCTION -> CompletionItemKind.Function;
      case VARIABLE -> CompletionItemKind.Variable;
      case CONSTANT -> CompletionItemKind.Constant;
      case KEYWORD, TAG -> CompletionItemKind.Keyword;
      case MODULE -> CompletionItemKind.Module;
      case CLASS -> CompletionItemKind.Class;
      case LABEL -> CompletionItemKind.Reference;
      case VALUE -> CompletionItemKind.Value;
    };
  }
}
