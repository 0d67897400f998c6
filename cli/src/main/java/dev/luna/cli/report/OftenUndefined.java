package dev.luna.cli.report;

import dev.luna.check.Finding;
import dev.luna.check.Rule;
import dev.luna.cli.check.CheckedFile.Flawed;
import dev.luna.syntax.Dialect;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The undefined globals that are told again and again: they are hardly mistyped, but what the
/// program defines that runs the files, and one line of configuration is worth a thousand findings.
///
/// What some version of Lua has is not among them (`'unpack' is not there in Lua 5.4`): there the
/// dialect is wrong, or the code is old.
public final class OftenUndefined {
  /// How the message begins for what is known to no Lua.
  private static final String UNKNOWN = "undefined global ";

  /// So often in one file, or in several files, a name is not mistyped.
  private static final int OFTEN = 10;

  /// So many names are shown.
  private static final int MOST = 10;

  private final boolean namesDialect;
  private final Map<String, Integer> times = new HashMap<>();
  private final Map<String, Integer> files = new HashMap<>();

  /// @param namesDialect whether who writes a `Luna.toml` has to write the default dialect, too,
  ///   lest the file changes how everything is read
  public OftenUndefined(boolean namesDialect) {
    this.namesDialect = namesDialect;
  }

  void add(Flawed file) {
    Set<String> here = new HashSet<>();
    for (Finding finding : file.findings()) {
      if (finding.code().equals(Rule.UNDEFINED_GLOBAL.code())
          && finding.message().startsWith(UNKNOWN)) {
        String name = file.source().text(finding.span());
        times.merge(name, 1, Integer::sum);
        here.add(name);
      }
    }
    here.forEach(name -> files.merge(name, 1, Integer::sum));
  }

  /// The lines that say so, and what to write into `Luna.toml`; nothing if no name is told often.
  String shown() {
    List<String> often =
        times.keySet().stream()
            .filter(name -> files.getOrDefault(name, 0) > 1 || times(name) >= OFTEN)
            .sorted(Comparator.comparingInt(this::times).reversed().thenComparing(name -> name))
            .toList();
    if (often.isEmpty()) {
      return "";
    }
    List<String> shown = often.subList(0, Math.min(MOST, often.size()));
    int width = shown.stream().mapToInt(String::length).max().orElse(0) + "\"\",".length();
    return Stream.of(
            Stream.of(
                "undefined again and again; if the program that runs these files defines them, "
                    + "Luna.toml has to say so:",
                "  [lua]"),
            namesDialect
                ? Stream.of("  dialect = \"%s\"".formatted(Dialect.DEFAULT.option()))
                : Stream.<String>of(),
            Stream.of("  globals = ["),
            shown.stream().map(name -> line(name, width)),
            often.size() > MOST
                ? Stream.of("    # and %d more names".formatted(often.size() - MOST))
                : Stream.<String>of(),
            Stream.of("  ]"))
        .flatMap(each -> each)
        .collect(Collectors.joining("\n", "", "\n\n"));
  }

  private String line(String name, int width) {
    int in = files.getOrDefault(name, 0);
    String format = "    %-" + width + "s  # %s in %s";
    return format.formatted(
        '"' + Cells.harmless(name) + "\",",
        times(name) + (times(name) == 1 ? " time" : " times"),
        in + (in == 1 ? " file" : " files"));
  }

  private int times(String name) {
    return times.getOrDefault(name, 0);
  }
}
