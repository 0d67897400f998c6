package dev.luna.index;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What an answer depends on: what it read itself, and what the answers that it used did.
///
/// The reads of a used answer are not copied but referred to, so that a hundred answers that use
/// one another need a hundred references and not ten thousand names. Immutable but for what it
/// remembers of the last comparison, without circles, for any thread.
public final class Reads {
  public static final Reads NONE = new Reads(Map.of(), List.of());

  private final Map<Read, Long> own;
  private final List<Reads> used;

  /// The [WorkspaceIndex#revision] in which everything was found to hold last. Between two edits
  /// every file asks the same questions, and none of them is compared twice. Threads that work on
  /// different revisions may overwrite what the other found, which only costs time; the object of a
  /// revision has no contents, so that the field needs no fence.
  private @Nullable Object heldIn;

  private Reads(Map<Read, Long> own, List<Reads> used) {
    this.own = own;
    this.used = used;
  }

  /// Whether everything has the same answer in `index`.
  public boolean holdIn(WorkspaceIndex index) {
    if (heldIn == index.revision()) {
      return true;
    }
    for (Map.Entry<Read, Long> read : own.entrySet()) {
      if (index.hash(read.getKey()) != read.getValue()) {
        return false;
      }
    }
    for (Reads each : used) {
      if (!each.holdIn(index)) {
        return false;
      }
    }
    heldIn = index.revision();
    return true;
  }

  /// These, which are known to hold in `index`.
  Reads heldIn(WorkspaceIndex index) {
    heldIn = index.revision();
    return this;
  }

  /// All reads, those of used answers included.
  public Set<Read> all() {
    Map<Read, Long> found = new HashMap<>();
    Set<Reads> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Reads> work = new ArrayList<>(List.of(this));
    while (!work.isEmpty()) {
      Reads next = work.removeLast();
      if (seen.add(next)) {
        found.putAll(next.own);
        work.addAll(next.used);
      }
    }
    return Collections.unmodifiableSet(found.keySet());
  }

  /// Reads under way. For one thread.
  public static final class Builder {
    private final Map<Read, Long> own = new HashMap<>();
    private final Set<Reads> used = Collections.newSetFromMap(new IdentityHashMap<>());

    void add(Read read, long hash) {
      own.put(read, hash);
    }

    /// What is being answered used another answer, which depends on these.
    public void add(Reads reads) {
      if (reads != NONE) {
        used.add(reads);
      }
    }

    /// All that `other` has.
    public void add(Builder other) {
      own.putAll(other.own);
      used.addAll(other.used);
    }

    /// What was read so far.
    public Reads build() {
      if (own.isEmpty() && used.isEmpty()) {
        return NONE;
      }
      if (own.isEmpty() && used.size() == 1) {
        return used.iterator().next();
      }
      return new Reads(Map.copyOf(own), List.copyOf(used));
    }
  }
}
