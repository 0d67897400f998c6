package dev.luna.testkit.dialects;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Broken texts, each another one: what [Mutations] draws, without what was drawn before and
/// without what came out as it went in (a doubled `;`, two equal tokens swapped). The same seed
/// gives the same sequence.
public final class DistinctMutants {
  private static final int PATIENCE = 10_000;

  private final Mutations mutations;
  private final List<Original> originals;
  private final Set<UUID> seen = new HashSet<>();
  private int found;
  private int drawn;

  /// A sound text.
  ///
  /// @param tokens its tokens in order
  public record Original(String name, String text, List<Mutations.Token> tokens) {}

  /// The broken one that is number `number` in the sequence, from 1.
  public record Mutant(int number, Original original, String text) {
    /// What to call it.
    public String name() {
      return "mutant %d of %s".formatted(number, original.name());
    }
  }

  /// @param originals at least one
  public DistinctMutants(long seed, List<Original> originals) {
    if (originals.isEmpty()) {
      throw new IllegalArgumentException("nothing to break");
    }
    this.mutations = new Mutations(seed);
    this.originals = List.copyOf(originals);
    originals.forEach(original -> seen.add(key(original.text())));
  }

  /// The next one.
  ///
  /// @throws IllegalStateException if ten thousand draws brought nothing new
  public Mutant next() {
    for (int i = 0; i < PATIENCE; i++) {
      drawn++;
      Original original = originals.get(mutations.choose(originals.size()));
      String text = mutations.mutate(original.text(), original.tokens());
      if (seen.add(key(text))) {
        found++;
        return new Mutant(found, original, text);
      }
    }
    throw new IllegalStateException("no more mutants than " + found);
  }

  /// What was found so far, in a few words.
  public String summary() {
    return "%d distinct mutants in %d draws".formatted(found, drawn);
  }

  /// A hash instead of the text: twenty thousand texts are too much to keep.
  private static UUID key(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_16BE));
  }
}
