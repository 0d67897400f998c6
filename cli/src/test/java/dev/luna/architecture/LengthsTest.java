package dev.luna.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Hard stops for length. The figures that matter, medians and the ninth deciles, are printed to be
/// looked at; what we aim for is a file median of at most 110 and p90 of 350, a method median of 6
/// and p90 of 25.
class LengthsTest {
  private static final int LONGEST_FILE = 700;
  private static final int LONGEST_METHOD = 80;

  @Test
  void filesAndMethodsAreShort() {
    Sources sources = Sources.ours();
    List<Integer> files = sources.units().stream().map(Sources.Unit::lines).sorted().toList();
    List<Integer> methods = sources.methods().stream().map(Sources.Part::lines).sorted().toList();
    System.out.println("lines of a file: " + figures(files) + "; of a method: " + figures(methods));

    assertThat(tooLong(sources)).isEmpty();
  }

  @Test
  void longOnesAreFound() {
    Sources file = Sources.of("A.java", "\n".repeat(700) + "class A {}\n");
    Sources method =
        Sources.of(
            "B.java", "class B {\n  /** Text.\n */\n  void f() {" + "\n".repeat(80) + "}\n}\n");
    Sources fine = Sources.of("C.java", "class C {\n  void f() {" + "\n".repeat(79) + "}\n}\n");

    assertThat(tooLong(file)).containsExactly("A.java has 701 lines");
    assertThat(tooLong(method)).containsExactly("B.java:4 f has 81 lines");
    assertThat(tooLong(fine)).isEmpty();
  }

  private static List<String> tooLong(Sources sources) {
    Stream<String> files =
        sources.units().stream()
            .filter(u -> u.lines() > LONGEST_FILE)
            .map(u -> u.path() + " has " + u.lines() + " lines");
    Stream<String> methods =
        sources.methods().stream()
            .filter(m -> m.lines() > LONGEST_METHOD)
            .map(m -> m.place() + " " + m.name() + " has " + m.lines() + " lines");
    return Stream.concat(files, methods).toList();
  }

  private static String figures(List<Integer> sorted) {
    return "n %d, median %d, p90 %d, most %d"
        .formatted(
            sorted.size(),
            sorted.get(sorted.size() / 2),
            sorted.get(sorted.size() * 9 / 10),
            sorted.getLast());
  }
}
