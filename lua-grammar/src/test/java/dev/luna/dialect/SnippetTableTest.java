package dev.luna.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.testkit.Requirement;
import dev.luna.testkit.dialects.Acceptance;
import dev.luna.testkit.dialects.Differential;
import dev.luna.testkit.dialects.Interpreter;
import dev.luna.testkit.dialects.KnownDifferences;
import dev.luna.testkit.dialects.SnippetTable;
import dev.luna.testkit.dialects.SnippetTable.Snippet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The table of snippets against us, and against the interpreters.
class SnippetTableTest {
  private static final List<Snippet> TABLE = SnippetTable.read();

  @ParameterizedTest
  @EnumSource
  void weSayWhatTheTableSays(Interpreter interpreter) {
    assertThat(TABLE)
        .filteredOn(s -> s.verdict(interpreter) != '?')
        .extracting(s -> line(s, interpreter, OurVerdict.of(s.bytes(), interpreter.dialect())))
        .filteredOn(line -> !line.isEmpty())
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theInterpreterSaysWhatTheTableSays(Interpreter interpreter) {
    if (interpreter.find().isEmpty()) {
      missing(interpreter);
    }
    try (Differential differential =
        Differential.start(OurVerdict::of, new KnownDifferences(List.of()))) {
      assertThat(TABLE)
          .filteredOn(s -> s.verdict(interpreter) != '?')
          .extracting(s -> line(s, interpreter, differential.real(interpreter, s.bytes())))
          .filteredOn(line -> !line.isEmpty())
          .isEmpty();
    }
  }

  @Test
  void everySnippetIsThereOnceAndTheTableIsLarge() {
    Set<String> seen = new HashSet<>();
    assertThat(TABLE).filteredOn(s -> !seen.add(s.written())).isEmpty();
    assertThat(TABLE).hasSizeGreaterThan(1200);
  }

  /// An empty text if the verdict is the table's.
  private static String line(Snippet snippet, Interpreter interpreter, Acceptance verdict) {
    boolean same = verdict.accepted() == (snippet.verdict(interpreter) == 'y');
    return same
        ? ""
        : "snippets.txt:%d: %s: %s %s"
            .formatted(snippet.line(), snippet.written(), interpreter.dialect(), verdict);
  }

  private static void missing(Interpreter interpreter) {
    if (interpreter == Interpreter.LUA55) {
      // Its column is still held by the manual.
      Requirement.movingSuiteMissing("lua5.5", "run testkit/setup/newer-debian.sh");
    }
    Requirement.missing(
        interpreter.program(), "install the Debian package " + interpreter.program());
  }
}
