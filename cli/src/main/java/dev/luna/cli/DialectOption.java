package dev.luna.cli;

import dev.luna.syntax.Dialect;
import dev.luna.text.NearestWord;
import java.util.Comparator;
import java.util.Iterator;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--dialect`, an option of the commands that read Lua.
final class DialectOption {
  private static final Pattern VERSION =
      Pattern.compile("(?i)(?:lua)?[- ]?(\\d)\\.?(\\d)(?:\\.\\d+)?");

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
    Optional<Dialect> found = Dialect.ofOption(name.toLowerCase(Locale.ROOT));
    if (found.isEmpty()) {
      throw new UsageError(
          "unknown dialect '%s' (--dialect)%s%s"
              .formatted(
                  name,
                  meant(name)
                      .map(near -> NearestWord.question(near) + " Else choose ")
                      .orElse(": choose "),
                  Options.oneOf(Dialect.options())));
    }
    return found;
  }

  /// What was probably meant: the nearest version of a number, also of `lua5.4` and `54`; else the
  /// word most like it.
  private static Optional<String> meant(String name) {
    Matcher version = VERSION.matcher(name);
    if (!version.matches()) {
      return NearestWord.to(name.toLowerCase(Locale.ROOT), Dialect.options());
    }
    int wanted = 10 * Integer.parseInt(version.group(1)) + Integer.parseInt(version.group(2));
    return Dialect.options().stream()
        .filter(option -> VERSION.matcher(option).matches())
        .min(
            Comparator.comparingInt(
                option -> Math.abs(wanted - Integer.parseInt(option.replace(".", "")))));
  }
}
