package dev.luna.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Luna's command line in a folder of files, without a process.
public record Cli(Path folder, Map<String, String> env, byte[] input, boolean terminal) {

  /// What a command did.
  public record Result(int code, String out, String err) {}

  public static Cli in(Path folder) {
    return new Cli(folder, Map.of(), new byte[0], false);
  }

  public Cli env(Map<String, String> variables) {
    return new Cli(folder, variables, input, terminal);
  }

  public Cli input(String text) {
    return new Cli(folder, env, text.getBytes(StandardCharsets.UTF_8), terminal);
  }

  public Cli onTerminal() {
    return new Cli(folder, env, input, true);
  }

  /// Writes a file into the folder.
  public Cli file(String name, String text) {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  public Cli file(String name, byte[] content) {
    try {
      Path path = folder.resolve(name);
      Files.createDirectories(path.getParent());
      Files.write(path, content);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Result run(String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return run(out, args);
  }

  /// The same with standard output going to `out`.
  public Result run(OutputStream out, String... args) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int code =
        Main.run(
            args,
            new Console(
                new ByteArrayInputStream(input), out, err, env, folder, terminal, terminal));
    String written =
        out instanceof ByteArrayOutputStream bytes ? bytes.toString(StandardCharsets.UTF_8) : "";
    return new Result(code, written, err.toString(StandardCharsets.UTF_8));
  }
}
