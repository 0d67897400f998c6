package dev.luna.workspace;

import dev.luna.testkit.RandomProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What happens to a workspace: the files that it begins with, and what is edited in them.
///
/// @param seed what it was made from, before it was [#shrunk]
record History(long seed, Map<String, String> begin, List<RandomProject.Edit> edits) {
  private static final int EDITS = 20;

  History {
    begin = Map.copyOf(begin);
    edits = List.copyOf(edits);
  }

  /// The history that `seed` stands for.
  static History of(long seed) {
    RandomProject random = new RandomProject(seed);
    Map<String, String> begin = random.texts();
    List<RandomProject.Edit> edits = new ArrayList<>();
    for (int i = 0; i < EDITS; i++) {
      edits.add(random.edit());
    }
    return new History(seed, begin, edits);
  }

  /// What should be the same and is not, in words; empty if all is well.
  @FunctionalInterface
  interface Property {
    List<String> differences(History history);
  }

  /// In what this history is against `property`. A bug that ends the work is a difference, too.
  List<String> against(Property property) {
    try {
      return property.differences(this);
    } catch (RuntimeException | StackOverflowError bug) {
      StackTraceElement[] trace = bug.getStackTrace();
      return List.of(bug + (trace.length > 0 ? " at " + trace[0] : ""));
    }
  }

  /// The files in the end.
  Map<String, String> end() {
    Map<String, String> texts = new TreeMap<>(begin);
    for (RandomProject.Edit edit : edits) {
      edit.text()
          .ifPresentOrElse(text -> texts.put(edit.file(), text), () -> texts.remove(edit.file()));
    }
    return texts;
  }

  /// This history, of which `property` does not hold, without all that it can do without.
  History shrunk(Property property) {
    History small = this;
    Optional<History> next = Optional.of(this);
    while (next.isPresent()) {
      small = next.get();
      next = small.smaller().filter(h -> !h.against(property).isEmpty()).findFirst();
    }
    return small;
  }

  /// Those with one edit less, with a file less from the start, with a line less in all versions of
  /// a file.
  private Stream<History> smaller() {
    Stream<History> fewerEdits = IntStream.range(0, edits.size()).mapToObj(this::withoutEdit);
    Stream<History> fewerFiles = begin.keySet().stream().sorted().map(file -> withoutFile(file));
    Stream<History> fewerLines =
        files().stream().flatMap(file -> lines(file).stream().map(l -> withoutLine(file, l)));
    return Stream.of(fewerEdits, fewerFiles, fewerLines).flatMap(each -> each);
  }

  private History withoutEdit(int i) {
    List<RandomProject.Edit> fewer = new ArrayList<>(edits);
    fewer.remove(i);
    return new History(seed, begin, fewer);
  }

  private History withoutFile(String file) {
    Map<String, String> fewer = new TreeMap<>(begin);
    fewer.remove(file);
    return new History(seed, fewer, edits);
  }

  private History withoutLine(String file, String line) {
    Map<String, String> less = new TreeMap<>(begin);
    less.computeIfPresent(file, (_, text) -> without(text, line));
    List<RandomProject.Edit> lessEdited =
        edits.stream()
            .map(edit ->
                edit.file().equals(file)
                    ? new RandomProject.Edit(file, edit.text().map(text -> without(text, line)))
                    : edit)
            .toList();
    return new History(seed, less, lessEdited);
  }

  private static String without(String text, String line) {
    StringBuilder rest = new StringBuilder();
    text.lines().filter(l -> !l.equals(line)).forEach(l -> rest.append(l).append('\n'));
    return rest.toString();
  }

  private Set<String> files() {
    Set<String> files = new TreeSet<>(begin.keySet());
    edits.forEach(edit -> files.add(edit.file()));
    return files;
  }

  private Set<String> lines(String file) {
    Set<String> lines = new TreeSet<>();
    begin.getOrDefault(file, "").lines().forEach(lines::add);
    edits.stream()
        .filter(edit -> edit.file().equals(file))
        .flatMap(edit -> edit.text().stream())
        .flatMap(String::lines)
        .forEach(lines::add);
    return lines;
  }

  /// For people: how to come here again, and what there is to see.
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder("seed " + seed + "\n");
    new TreeMap<>(begin).forEach((file, text) -> words.append(section(file, text)));
    edits.forEach(
        edit -> words.append(section("then " + edit.file(), edit.text().orElse("(is gone)\n"))));
    return words.toString();
  }

  private static String section(String title, String text) {
    return "--- " + title + "\n" + text;
  }
}
