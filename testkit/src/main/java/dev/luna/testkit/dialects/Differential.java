package dev.luna.testkit.dialects;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Asks the interpreters that are installed and a front end about the same files, and notes where
/// they disagree. Belongs to one thread.
public final class Differential implements AutoCloseable {
  private final Map<Interpreter, Oracle> oracles = new EnumMap<>(Interpreter.class);
  private final Judge judge;
  private final KnownDifferences known;
  private final Path file;
  private final List<Disagreement> disagreements = new ArrayList<>();
  private int files;
  private int verdicts;
  private int accepted;

  /// A front end that is compared.
  public interface Judge {
    /// What it says about `source` as a file of the dialect with this name.
    Acceptance judge(byte[] source, String dialect);
  }

  /// Two verdicts that differ.
  ///
  /// @param name of what was judged, as far as it has one
  /// @param known the entry of [KnownDifferences] that it falls under, or an empty text
  public record Disagreement(
      String name,
      Interpreter interpreter,
      byte[] source,
      Acceptance real,
      Acceptance ours,
      String known) {

    @Override
    public String toString() {
      return "%s: %s %s, we: %s".formatted(name, interpreter.program(), real, ours);
    }
  }

  private Differential(Judge judge, KnownDifferences known, Collection<Interpreter> interpreters)
      throws IOException {
    this.judge = judge;
    this.known = known;
    this.file = Files.createTempFile("judged", ".lua");
    for (Interpreter interpreter : interpreters) {
      interpreter.find().ifPresent(p -> oracles.put(interpreter, Oracle.start(p)));
    }
  }

  /// A comparison with all interpreters that are installed.
  public static Differential start(Judge judge, KnownDifferences known) {
    return start(judge, known, List.of(Interpreter.values()));
  }

  /// A comparison with those of `interpreters` that are installed.
  public static Differential start(
      Judge judge, KnownDifferences known, Collection<Interpreter> interpreters) {
    try {
      return new Differential(judge, known, interpreters);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The interpreters that take part.
  public List<Interpreter> interpreters() {
    return List.copyOf(oracles.keySet());
  }

  /// What the interpreter, which has to take part, says about `source`.
  public Acceptance real(Interpreter interpreter, byte[] source) {
    Oracle oracle = oracles.get(interpreter);
    if (oracle == null) {
      throw new IllegalArgumentException(interpreter.program() + " is not installed");
    }
    write(source);
    return oracle.judge(file);
  }

  /// Compares the verdicts of all about `source`.
  public void compare(String name, byte[] source) {
    write(source);
    files++;
    oracles.forEach((interpreter, oracle) -> {
      Acceptance real = oracle.judge(file);
      Acceptance ours = judge.judge(source, interpreter.dialect());
      verdicts++;
      accepted += real.accepted() ? 1 : 0;
      if (real.accepted() != ours.accepted()) {
        String entry = known.find(interpreter, real, ours).orElse("");
        disagreements.add(new Disagreement(name, interpreter, source, real, ours, entry));
      }
    });
  }

  private void write(byte[] source) {
    try {
      Files.write(file, source);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The disagreements that no entry of [KnownDifferences] covers.
  public List<Disagreement> unknown() {
    return disagreements.stream().filter(d -> d.known().isEmpty()).toList();
  }

  /// All disagreements.
  public List<Disagreement> all() {
    return List.copyOf(disagreements);
  }

  /// How many verdicts of interpreters there were. If there were none, nothing was compared.
  public int verdicts() {
    return verdicts;
  }

  /// How many files differ as `entry` says, by their names.
  public int touched(KnownDifferences.Entry entry) {
    return (int)
        disagreements.stream()
            .filter(d -> d.known().equals(entry.name()))
            .map(Disagreement::name)
            .distinct()
            .count();
  }

  /// Counts, in one line.
  public String summary() {
    return "%d files, %d verdicts (%d accept), %d known differences, %d others"
        .formatted(
            files, verdicts, accepted, disagreements.size() - unknown().size(), unknown().size());
  }

  @Override
  public void close() {
    oracles.values().forEach(Oracle::close);
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
