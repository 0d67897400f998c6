package dev.luna.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// Does in one JVM what users do in many, so that the start-up cache made from it knows the classes
/// of every command.
///
/// Started by the build, with the flag that writes the cache when this JVM ends
/// (`cli/launcher/build.sh`), and with the folder of what to train on: `cli/launcher/training`.
/// What it prints goes to a log. A new command is added here, a new request of the server there.
final class StartUpTraining {
  private StartUpTraining() {}

  /// Ends with 1 if a command did not run as it should: a cache of half a session would be taken
  /// for a good one.
  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    for (List<String> command : commands(folder.toString())) {
      train(command, Console.ofProcess(), ExitCode.FINDINGS);
    }
    TrainingEditor editor = TrainingEditor.start(folder);
    Console own = Console.ofProcess();
    Console console =
        new Console(
            editor.input(), editor.output(), own.err(), own.env(), own.folder(), false, false);
    train(List.of("lsp"), console, ExitCode.FINE);
  }

  private static void train(List<String> command, Console console, int worst) {
    int code = Main.run(command.toArray(String[]::new), console);
    if (code > worst) {
      throw new IllegalStateException("luna %s: %d".formatted(String.join(" ", command), code));
    }
  }

  private static List<List<String>> commands(String folder) {
    return List.of(
        List.of("--version"),
        List.of("--help"),
        List.of("check", "--help"),
        List.of("check", folder),
        List.of("check", "--format", "json", folder),
        List.of("check", "--format", "sarif", folder),
        List.of("info", folder),
        List.of("inspect", "--print=ast", folder + "/sample.lua"));
  }
}
