package dev.luna.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.testkit.Requirement;
import dev.luna.testkit.dialects.Interpreter;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The stubs declare what the real interpreters have: all of it, and nothing else.
class RealLibrariesTest {

  /// What an interpreter cannot tell.
  private static final Set<String> HIDDEN =
      Set.of(
          // Methods of C values: there is no table of them.
          "ffi.callback:",
          "ffi.callback:free()",
          "ffi.callback:set()",
          // Objects of classes, whose methods count.
          "file:",
          "string.buffer:");

  @ParameterizedTest
  @EnumSource
  void stubsDeclareWhatTheInterpreterHas(Interpreter interpreter) throws Exception {
    Dialect dialect = Dialect.ofOption(interpreter.dialect()).orElseThrow();
    List<Declaration> stubs = Declaration.of(dialect);
    Set<String> declared = names(stubs);
    Set<String> real = real(program(interpreter), modules(stubs));
    assertThat(real).hasSizeGreaterThan(100);
    assertThat(difference(real, declared)).as("not declared").isEmpty();
    assertThat(difference(declared, real)).as("declared, but not there").isEmpty();
  }

  private static Path program(Interpreter interpreter) {
    if (interpreter.find().isEmpty()) {
      String remedy = "testkit/setup/install.sh installs it";
      if (interpreter == Interpreter.LUA55) {
        Requirement.movingSuiteMissing(interpreter.program(), remedy);
      }
      Requirement.missing(interpreter.program(), remedy);
    }
    return interpreter.find().orElseThrow();
  }

  private static Set<String> difference(Set<String> some, Set<String> others) {
    Set<String> left = new TreeSet<>(some);
    left.removeAll(others);
    return left;
  }

  private static Set<String> names(List<Declaration> declared) {
    return declared.stream()
        .filter(d -> !d.isType() && !HIDDEN.contains(d.signature()))
        .map(Declaration::signature)
        .collect(Collectors.toSet());
  }

  private static List<String> modules(List<Declaration> declared) {
    return declared.stream()
        .map(Declaration::name)
        .filter(n -> n.startsWith("<") && n.endsWith(">"))
        .map(n -> n.substring(1, n.length() - 1))
        .toList();
  }

  private static Set<String> real(Path program, List<String> modules) throws Exception {
    var command = new ArrayList<>(List.of(program.toString(), "-"));
    command.addAll(modules);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try (InputStream script = RealLibrariesTest.class.getResourceAsStream("names.lua")) {
      Objects.requireNonNull(script).transferTo(process.getOutputStream());
    }
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output.lines().collect(Collectors.toSet());
  }
}
