package dev.luna.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;

/// The commands. Each is made only when it is asked for: reading the annotations of all of them
/// would cost every start.
enum Verb {
  CHECK("check", CheckCommand::new),
  INFO("info", InfoCommand::new),
  INSPECT("inspect", InspectCommand::new),
  LSP("lsp", LspCommand::new);

  private final String word;
  private final Function<Console, Callable<Integer>> command;

  Verb(String word, Function<Console, Callable<Integer>> command) {
    this.word = word;
    this.command = command;
  }

  /// How it is written.
  String word() {
    return word;
  }

  /// The command, to be run in `console`. It returns an [ExitCode].
  Callable<Integer> command(Console console) {
    return command.apply(console);
  }

  static Optional<Verb> of(String word) {
    return Arrays.stream(values()).filter(verb -> verb.word.equals(word)).findFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(Verb::word).toList();
  }
}
