package dev.luna.infer;

import dev.luna.index.IndexReader;
import dev.luna.index.Reads;
import dev.luna.index.WorkspaceIndex;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/// Answers that were found, with what they depend on. Shared by all threads and kept from snapshot
/// to snapshot.
///
/// An entry says nothing about whether it still holds; that is compared when it is asked for. Two
/// threads may find the same answer at once: answers do not depend on who asks, so either may stay.
public final class Memo {
  private final ConcurrentMap<Question, Entry> entries = new ConcurrentHashMap<>();

  /// @param reads what the answer depends on
  record Entry(Answer answer, Reads reads) {}

  /// The kept answer, if it holds where `reader` reads.
  @Nullable Entry find(Question question, IndexReader reader) {
    Entry entry = entries.get(question);
    return entry != null && reader.holds(entry.reads()) ? entry : null;
  }

  void keep(Question question, Entry entry) {
    entries.put(question, entry);
  }

  /// Throws away what does not hold in `index`, to give its memory back.
  public void sweep(WorkspaceIndex index) {
    IndexReader reader = new IndexReader(index, () -> {});
    entries.values().removeIf(e -> !reader.holds(e.reads()));
  }

  /// All that was asked and is kept, whether it still holds or not.
  Map<Question, Answer> answers() {
    Map<Question, Answer> answers = new HashMap<>();
    entries.forEach((question, entry) -> answers.put(question, entry.answer()));
    return answers;
  }

  /// How many answers are kept.
  public int size() {
    return entries.size();
  }
}
