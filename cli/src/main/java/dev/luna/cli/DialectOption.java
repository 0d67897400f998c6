package dev.luna.cli;

import dev.luna.syntax.Dialect;
import java.util.Iterator;
import picocli.CommandLine.Option;

/// `--dialect`, an option of the commands that read Lua.
final class DialectOption {
  @Option(
      names = "--dialect",
      paramLabel = "DIALECT",
      completionCandidates = Names.class,
      description = "${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
  private String name = Dialect.DEFAULT.option();

  /// What picocli writes into the help.
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Dialect.options().iterator();
    }
  }

  /// Throws if there is no dialect of that name.
  Dialect value() {
    Options.choice("--dialect", "dialect", name, Dialect.options());
    return Dialect.ofOption(name).orElseThrow();
  }
}
