package dev.luna.syntax.doc;

import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What a comment says about the thing that it documents. Which dialect wrote it cannot be seen.
///
/// @param span from the first comment's first character to the last one's last
/// @param summary the first sentence
/// @param body what follows the summary, in Markdown
/// @param tags in the order of the text
public record DocComment(Span span, DocText summary, DocText body, List<DocTag> tags) {

  public DocComment {
    tags = List.copyOf(tags);
  }

  /// The tags of one kind.
  public <T extends DocTag> List<T> tags(Class<T> kind) {
    List<T> found = List.of();
    for (DocTag tag : tags) {
      if (kind.isInstance(tag)) {
        // Most comments have none of most kinds.
        found = found.isEmpty() ? new ArrayList<>(2) : found;
        found.add(kind.cast(tag));
      }
    }
    return found.isEmpty() ? found : Collections.unmodifiableList(found);
  }

  /// This comment and another about the same thing.
  DocComment and(DocComment other) {
    var all = new ArrayList<>(tags);
    all.addAll(other.tags);
    boolean silent = summary.isEmpty();
    return new DocComment(
        Span.covering(span, other.span),
        silent ? other.summary : summary,
        silent ? other.body : body.and(other.summary).and(other.body),
        all);
  }
}
