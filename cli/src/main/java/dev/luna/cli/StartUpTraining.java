package dev.luna.cli;

import java.util.List;

/// Does in one JVM what users do in many, so that the start-up cache made from it knows the classes
/// of every command.
///
/// Started by the build, with the flag that writes the cache when this JVM ends
/// (`launcher/build.sh`). What it prints goes to a log.
final class StartUpTraining {
  private StartUpTraining() {}

  public static void main(String[] args) {
    for (var arguments : List.of(new String[] {"--version"}, new String[] {"--help"})) {
      Main.run(arguments, Console.ofProcess());
    }
  }
}
