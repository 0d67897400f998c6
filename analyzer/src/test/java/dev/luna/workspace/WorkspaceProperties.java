package dev.luna.workspace;

import dev.luna.testkit.RandomProject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;

/// What is true of every workspace. What is compared is the type of each expression of each file,
/// and what is found in it.
final class WorkspaceProperties {
  private static final int THREADS = 4;

  private WorkspaceProperties() {}

  /// A workspace that was edited is the same as one that was always so, whoever has which of its
  /// files open.
  static List<String> editedIsTheSameAsFresh(History history) {
    TestProject edited = someClosed(history.begin(), history.seed());
    edited.states();
    for (int i = 0; i < history.edits().size(); i++) {
      apply(history.edits().get(i), edited, history.seed());
      if (i % 3 == 0) {
        // Not after each edit: answers that nobody asks for meanwhile must not stay behind.
        edited.states();
      }
    }
    return differences(TestProject.of(history.end()).states(), edited.states());
  }

  private static void apply(RandomProject.Edit edit, TestProject project, long seed) {
    if (edit.text().isPresent()) {
      write(project, edit.file(), edit.text().get(), seed);
    } else if (project.texts().containsKey(edit.file())) {
      project.remove(edit.file());
    }
  }

  /// These files, of which only some are open.
  private static TestProject someClosed(Map<String, String> texts, long seed) {
    TestProject project = new TestProject();
    new TreeMap<>(texts).forEach((name, text) -> write(project, name, text, seed));
    return project;
  }

  /// Writes a file as its user does or, half of the time, as somebody else does while nobody has it
  /// open. Which of the two does not depend on what happens to other files, so that a history shows
  /// the same when it is shrunk.
  private static void write(TestProject project, String name, String text, long seed) {
    if (new Random(Objects.hash(seed, name, text)).nextBoolean()) {
      project.write(name, text);
    } else {
      project.writeClosed(name, text);
    }
  }

  /// Many threads that look at one snapshot see what one sees.
  static List<String> manyThreadsAreAsOne(History history) {
    Map<String, List<String>> expected = TestProject.of(history.end()).states();
    TestProject project = someClosed(history.end(), history.seed());
    List<CompletableFuture<List<String>>> all = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
      Phaser start = new Phaser(THREADS);
      for (int i = 0; i < THREADS; i++) {
        // Each begins with another file, so that they come upon each other's questions half-way.
        List<String> names = new ArrayList<>(history.end().keySet());
        Collections.rotate(names, i);
        all.add(
            CompletableFuture.supplyAsync(
                () -> {
                  start.arriveAndAwaitAdvance();
                  return differences(expected, states(project, names));
                },
                pool));
      }
      return all.stream().flatMap(thread -> thread.join().stream()).distinct().toList();
    }
  }

  private static Map<String, List<String>> states(TestProject project, List<String> names) {
    Map<String, List<String>> states = new TreeMap<>();
    names.forEach(name -> states.put(name, project.state(name)));
    return states;
  }

  /// The order in which files come means nothing, whether each comes by itself or all together.
  static List<String> orderOfLoadingMeansNothing(History history) {
    Map<String, String> texts = history.end();
    Map<String, List<String>> expected = TestProject.of(texts).states();
    TestProject single = new TestProject();
    shuffled(texts, history.seed()).forEach(name -> single.write(name, texts.get(name)));
    TestProject together = new TestProject();
    together.load(texts, shuffled(texts, history.seed() + 1));
    List<String> differences = new ArrayList<>(differences(expected, single.states()));
    differences.addAll(differences(expected, together.states()));
    return differences;
  }

  /// Nor does the order in which documents are opened, of files that were only looked into before,
  /// and are asked about as they are opened.
  static List<String> orderOfOpeningMeansNothing(History history) {
    Map<String, String> texts = history.end();
    Map<String, List<String>> expected = TestProject.of(texts).states();
    TestProject project = new TestProject();
    project.load(texts, List.copyOf(texts.keySet()));
    List<String> order = shuffled(texts, history.seed());
    List<String> differences = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      project.write(order.get(i), texts.get(order.get(i)));
      List<String> opened = order.subList(0, i + 1);
      Map<String, List<String>> wanted = new TreeMap<>(expected);
      wanted.keySet().retainAll(opened);
      differences.addAll(differences(wanted, states(project, opened)));
    }
    return differences;
  }

  private static List<String> shuffled(Map<String, String> texts, long seed) {
    List<String> names = new ArrayList<>(texts.keySet());
    Collections.shuffle(names, new Random(seed));
    return names;
  }

  private static List<String> differences(
      Map<String, List<String>> expected, Map<String, List<String>> actual) {
    Set<String> files = new TreeSet<>(expected.keySet());
    files.addAll(actual.keySet());
    List<String> differences = new ArrayList<>();
    for (String file : files) {
      List<String> missing = new ArrayList<>(expected.getOrDefault(file, List.of()));
      List<String> surplus = new ArrayList<>(actual.getOrDefault(file, List.of()));
      if (!missing.equals(surplus)) {
        List<String> had = List.copyOf(surplus);
        surplus.removeAll(missing);
        missing.removeAll(had);
        differences.add("%s: expected %s, found %s".formatted(file, missing, surplus));
      }
    }
    return differences;
  }
}
