package dev.luna.testkit.dialects;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

/// A running interpreter that says which files it compiles. Belongs to one thread.
public final class Oracle implements AutoCloseable {
  private final Process process;
  private final Path script;
  private final Writer questions;
  private final BufferedReader answers;

  private Oracle(Path program) throws IOException {
    script = Files.createTempFile("verdicts", ".lua");
    try (var source = Oracle.class.getResourceAsStream("verdicts.lua")) {
      Files.write(script, Objects.requireNonNull(source, "verdicts.lua").readAllBytes());
    }
    process =
        new ProcessBuilder(program.toString(), script.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    questions = process.outputWriter(StandardCharsets.UTF_8);
    // Latin-1: messages quote the file, which may be anything.
    answers = process.inputReader(StandardCharsets.ISO_8859_1);
  }

  /// Starts `program`.
  public static Oracle start(Path program) {
    try {
      return new Oracle(program);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What it says about the file at `path`.
  public Acceptance judge(Path path) {
    try {
      questions.write(path + "\n");
      questions.flush();
      String answer = answers.readLine();
      if (answer == null) {
        throw new IOException("the interpreter ended at " + path);
      }
      return answer.equals("y") ? Acceptance.ACCEPTED : Acceptance.refused(answer.substring(1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      Files.deleteIfExists(script);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
