package dev.luna.lsp.session;

import dev.luna.testkit.RandomProject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// What a client says and does in one conversation, made at random: it edits files that require
/// each other, asks, calls off what it asked, and meanwhile others change files on disk.
///
/// A step that makes no sense any more because another was taken out, as the edit of a document
/// that is not open, does nothing.
///
/// @param seed what it was made from, before it was [#shrunk]
/// @param begin the files that are there at first, by name
record Script(long seed, Map<String, String> begin, List<Step> steps) {
  private static final int STEPS = 60;

  /// How often a smaller script is tried before it is taken for right.
  private static final int TRIES = 2;

  Script {
    begin = Map.copyOf(begin);
    steps = List.copyOf(steps);
  }

  /// One thing that a client does.
  sealed interface Step {
    record Open(String file, String text) implements Step {}

    /// An edit of an open document.
    ///
    /// @param parts how many changes of the protocol the edit is told in; 0 if as a whole text
    record Change(String file, String text, int parts) implements Step {}

    record Close(String file) implements Step {}

    /// The text of the editor goes to the disk.
    record Save(String file) implements Step {}

    /// Another program writes or deletes a file.
    record Outside(String file, Optional<String> text) implements Step {}

    /// The same of the file of configuration.
    record Configure(Optional<String> text) implements Step {}

    /// A request.
    ///
    /// @param place where in the text it is about, from 0 to 1
    record Ask(int id, String method, String file, double place) implements Step {}

    record Cancel(int id) implements Step {}

    /// Waits for an answer, and holds none back any more.
    record Await(int id) implements Step {}

    /// From now on the requests that can be held back are, until they are released.
    record Hold() implements Step {}

    record Release() implements Step {}

    /// Nobody types for a while.
    record Pause() implements Step {}
  }

  /// The script that `seed` stands for.
  static Script of(long seed) {
    return new Author(seed).script();
  }

  /// All files that there may be, by name.
  Set<String> files() {
    return begin.keySet();
  }

  /// The number that stands in a text of a script, and only in that one.
  static String mark(int number) {
    return "local function mark() goto L%d end -- ä𝄞\n".formatted(number);
  }

  /// This script, which is `wrong`, without most of what it can do without. What is wrong may need
  /// luck to be seen, so it is tried a few times, and not for longer than until `deadline`, a value
  /// of [System#nanoTime].
  Script shrunk(Predicate<Script> wrong, long deadline) {
    Script small = this;
    for (int size = steps.size() / 2; size > 0; size /= 2) {
      for (int from = 0; from < small.steps.size() && System.nanoTime() < deadline; ) {
        List<Step> fewer = new ArrayList<>(small.steps);
        fewer.subList(from, Math.min(from + size, fewer.size())).clear();
        Script without = new Script(seed, begin, fewer);
        if (Stream.generate(() -> wrong.test(without)).limit(TRIES).anyMatch(found -> found)) {
          small = without;
        } else {
          from += size;
        }
      }
    }
    return small;
  }

  /// For people: how to come here again, and what happens.
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder("seed " + seed + "\n");
    new TreeMap<>(begin).forEach((file, text) -> words.append("--- %s%n%s".formatted(file, text)));
    steps.forEach(step -> words.append(step).append('\n'));
    return words.toString();
  }

  /// Who makes one up. It keeps in mind what is open, so that what it writes makes sense.
  private static final class Author {
    private static final List<String> CONFIGURATIONS =
        List.of(
            "[lua]\ndialect = '5.4'\nglobals = ['g0', 'g1']\n",
            "[lua]\ndialect = 'luajit'\n",
            "[lua]\ndialect = '5.3'\n[check.severity]\nundefined-global = 'off'\n",
            "[check.severity]\nunused-local = 'error'\n");

    private final long seed;
    private final Random random;
    private final RandomProject project;
    private final Set<String> open = new TreeSet<>();
    private final List<Step> steps = new ArrayList<>();
    private List<String> files = List.of();
    private int asked;
    private int marks;

    Author(long seed) {
      this.seed = seed;
      this.random = new Random(seed);
      this.project = new RandomProject(seed);
    }

    Script script() {
      Map<String, String> begin = new TreeMap<>();
      project.texts().forEach((file, text) -> begin.put(file, marked(text)));
      files = List.copyOf(begin.keySet());
      files.stream().limit(3).forEach(file -> open(file, begin.get(file)));
      while (steps.size() < STEPS) {
        add();
      }
      return new Script(seed, begin, steps);
    }

    private String marked(String text) {
      return mark(marks++) + text;
    }

    private void open(String file, String text) {
      open.add(file);
      steps.add(new Step.Open(file, text));
    }

    private void add() {
      int kind = random.nextInt(100);
      if (kind < 38) {
        edit();
      } else if (kind < 66) {
        ask();
      } else if (kind < 80) {
        cancel();
      } else if (kind < 84) {
        steps.add(random.nextBoolean() ? new Step.Hold() : new Step.Release());
      } else if (kind < 88) {
        steps.add(new Step.Pause());
      } else if (kind < 91) {
        if (asked > 0) {
          steps.add(new Step.Await(1 + random.nextInt(asked)));
        }
      } else if (kind < 94) {
        steps.add(
            new Step.Configure(
                Optional.of(random.nextInt(5))
                    .filter(i -> i < CONFIGURATIONS.size())
                    .map(CONFIGURATIONS::get)));
      } else {
        put(anyFile());
      }
    }

    private void put(String file) {
      if (!open.contains(file)) {
        open(file, marked(project.texts().getOrDefault(file, "")));
      } else if (random.nextBoolean()) {
        steps.add(new Step.Save(file));
      } else {
        open.remove(file);
        steps.add(new Step.Close(file));
      }
    }

    private String anyFile() {
      return files.get(random.nextInt(files.size()));
    }

    private void edit() {
      RandomProject.Edit edit = project.edit();
      Optional<String> text = edit.text().map(this::marked);
      if (text.isEmpty() || random.nextInt(6) == 0) {
        steps.add(new Step.Outside(edit.file(), text));
      } else if (open.contains(edit.file())) {
        steps.add(new Step.Change(edit.file(), text.get(), random.nextInt(3)));
        type(edit.file());
      } else {
        open(edit.file(), text.get());
      }
    }

    /// A few more edits of the same document, one right after the other, as the keys are struck;
    /// between them may be a request that the editor takes back at once.
    private void type(String file) {
      String rest = project.texts().get(file);
      for (int i = random.nextInt(4); i > 0; i--) {
        rest = "-- typed\n" + rest;
        steps.add(new Step.Change(file, marked(rest), random.nextInt(3)));
        if (random.nextInt(4) == 0) {
          steps.add(new Step.Ask(++asked, anyMethod(), file, random.nextDouble()));
          steps.add(new Step.Cancel(asked));
        }
      }
    }

    private String anyMethod() {
      return ScriptRun.METHODS.get(random.nextInt(ScriptRun.METHODS.size()));
    }

    private void ask() {
      String file =
          open.isEmpty() || random.nextInt(8) == 0
              ? anyFile()
              : List.copyOf(open).get(random.nextInt(open.size()));
      steps.add(new Step.Ask(++asked, anyMethod(), file, random.nextDouble()));
      if (random.nextInt(6) == 0) {
        steps.add(new Step.Cancel(asked));
      }
    }

    private void cancel() {
      if (asked > 0) {
        steps.add(new Step.Cancel(Math.max(1, asked - random.nextInt(6))));
      }
    }
  }
}
