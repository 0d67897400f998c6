package dev.luna.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class ExpectTest {
  @TempDir Path folder;

  @Test
  void whatIsExpectedPasses() {
    Expect.text("one\ntwo\n").matches("one\ntwo\n", false);
  }

  @Test
  void mismatchShowsBothAndItsPlace() {
    assertThatThrownBy(() -> Expect.text("one\ntwo\nthree\n").matches("one\n2 \nthree\n", false))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("not as expected at ExpectTest.java:")
        .hasMessageEndingWith("  line 2:\n    one\n  - two\n  + 2␠\n    three\n    ");
  }

  @Test
  void goldenFileIsComparedAndRewritten() throws IOException {
    Path golden = folder.resolve("deep/a.txt");
    assertThatThrownBy(() -> Expect.file(golden).matches("a\n", false))
        .isInstanceOf(AssertionFailedError.class);

    Expect.file(golden).matches("a\n", true);
    Expect.file(golden).matches("a\n", false);

    assertThat(golden).hasContent("a\n");
    assertThatThrownBy(() -> Expect.file(golden).matches("b\n", false))
        .isInstanceOf(AssertionFailedError.class);
  }

  /// The whole way: a class is compiled and run with the switch set, its source is changed;
  /// compiled and run again without the switch, it passes.
  @Test
  @Tag("slow")
  void compiledTestRewritesItsOwnSource() throws Exception {
    Path source = folder.resolve("src/test/java/sample/Sample.java");
    Files.createDirectories(source.getParent());
    Files.writeString(
        source,
        """
        package sample;

        import dev.luna.testkit.Expect;

        class Sample {
          public static void main(String[] args) {
            check("a\\nb\\n", Expect.text(""));
            check("c", Expect.text("x"));
            Expect.text(\"""
                was
                \""").matches("is\\n  now\\n");
          }

          static void check(String actual, Expect expect) {
            expect.matches(actual);
          }
        }
        """);

    assertThat(compileAndRun(source, false)).contains("AssertionFailedError");
    assertThat(compileAndRun(source, true)).isEmpty();
    assertThat(Files.readString(source))
        .contains("Expect.text(\"\"\"\n        a\n        b\n        \"\"\"));")
        .contains("Expect.text(\"c\")")
        .contains("\"\"\"\n        is\n          now\n        \"\"\")");
    assertThat(compileAndRun(source, false)).isEmpty();
  }

  private String compileAndRun(Path source, boolean update) throws Exception {
    Path classes = Files.createDirectories(folder.resolve("target/test-classes"));
    String classPath = System.getProperty("java.class.path");
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-cp", classPath, "-d", classes.toString(), source.toString());
    assertThat(compiled).isZero();
    List<String> command =
        new ArrayList<>(
            List.of(Path.of(System.getProperty("java.home"), "bin/java").toString(), "-cp"));
    command.add(classes + ":" + classPath);
    command.add("-Dluna.update=" + update);
    command.add("sample.Sample");
    Process java = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    java.waitFor();
    return output;
  }
}
