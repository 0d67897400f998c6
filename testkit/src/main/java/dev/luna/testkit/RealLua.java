package dev.luna.testkit;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// A real Lua interpreter that is asked which files it accepts: one process for any number of
/// files, with `loadfile`, which compiles and runs nothing.
///
/// Not safe for several threads.
public final class RealLua implements AutoCloseable {
  private static final String LOOP =
      """
      for path in io.lines() do
        local chunk, message = loadfile(path)
        io.write(chunk and 'accepted' or 'refused ' .. message:gsub('[%c]', ' '), '\\n')
        io.flush()
      end
      """;

  private final Process process;
  private final BufferedWriter questions;
  private final BufferedReader answers;
  private final Path file;

  private RealLua(Process process, Path file) {
    this.process = process;
    this.file = file;
    this.questions = process.outputWriter(StandardCharsets.UTF_8);
    this.answers = process.inputReader(StandardCharsets.ISO_8859_1);
  }

  /// Starts an interpreter.
  ///
  /// @param command for instance `lua5.1` or `luajit`
  public static RealLua start(String command) {
    try {
      Path file = Files.createTempFile("luna", ".lua");
      return new RealLua(new ProcessBuilder(command, "-e", LOOP).start(), file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What an interpreter says.
  ///
  /// @param message its error message; empty if it accepts
  public record Verdict(boolean accepted, String message) {}

  /// Whether the interpreter accepts a file with these bytes.
  public Verdict verdict(byte[] source) {
    try {
      Files.write(file, source);
      return verdict(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whether the interpreter accepts the file.
  public Verdict verdict(Path path) {
    try {
      questions.write(path + "\n");
      questions.flush();
      String answer = answers.readLine();
      if (answer == null) {
        throw new IllegalStateException("the interpreter ended while it read " + path);
      }
      return answer.equals("accepted")
          ? new Verdict(true, "")
          : new Verdict(false, answer.substring("refused ".length()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    try {
      questions.close();
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      process.destroy();
    }
  }
}
