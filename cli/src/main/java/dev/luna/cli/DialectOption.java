package dev.luna.cli;

import dev.luna.syntax.Dialect;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--dialect`, an option of the commands that read Lua.
final class DialectOption {
  @Option(
      names = "--dialect",
      paramLabel = "DIALECT",
      completionCandidates = Names.class,
      description = "${COMPLETION-CANDIDATES}. Default: what the project is.")
  private @Nullable String name;

  /// What picocli writes into the help.
  static final class Names implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Dialect.options().iterator();
    }
  }

  /// The dialect that the user names. Throws if there is none of that name.
  Optional<Dialect> given() {
    if (name == null) {
      return Optional.empty();
    }
    // LuaJIT writes itself so.
    String option = name.toLowerCase(Locale.ROOT);
    Options.choice("--dialect", "dialect", option, Dialect.options());
    return Dialect.ofOption(option);
  }

  /// The same, or the default.
  Dialect value() {
    return given().orElse(Dialect.DEFAULT);
  }
}
