package dev.luna.bench.differential;

import dev.luna.bench.differential.Mutants.Mutant;
import dev.luna.testkit.Corpus;
import dev.luna.testkit.dialects.Differential;
import dev.luna.testkit.dialects.Differential.Disagreement;
import dev.luna.testkit.dialects.Interpreter;
import dev.luna.testkit.dialects.KnownDifferences;
import dev.luna.testkit.dialects.SnippetTable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The long comparison.
///
///     DifferentialRun [MUTANTS [SEED [DIRECTORY]]]
///
/// `MUTANTS` (20 000) are made of the sample projects and as many again of the written snippets, from `SEED` (1). What disagrees and is not known is written to files in
/// `DIRECTORY`, if there is one.
public final class DifferentialRun {
  private static final int SHOWN = 40;

  private DifferentialRun() {}

  public static void main(String[] args) throws IOException {
    int mutants = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
    Corpus corpus = Corpus.find();
    List<Mutant> files =
        corpus.files().stream().map(f -> new Mutant(f.toString(), f.bytes())).toList();
    List<Mutant> snippets =
        SnippetTable.read().stream()
            .map(s -> new Mutant("snippets.txt:" + s.line(), s.bytes()))
            .toList();
    System.out.println("missing packages: " + corpus.missing());
    try (Differential differential = Differential.start(new FrontEnd(), KnownDifferences.read())) {
      System.out.println("interpreters: " + programs(differential));
      files.forEach(f -> differential.compare(f.name(), f.source()));
      report("sample projects", differential);
      compareMutants(differential, new Mutants(seed, files), mutants);
      report("and mutants of them, seed " + seed, differential);
      compareMutants(differential, new Mutants(seed, snippets), mutants);
      report("and mutants of the snippets, seed " + seed, differential);
      show(differential);
      if (args.length > 2) {
        write(Path.of(args[2]), differential.unknown());
      }
      if (!differential.unknown().isEmpty()) {
        System.exit(1);
      }
    }
  }

  private static void compareMutants(Differential differential, Mutants mutants, int count) {
    for (int i = 1; i <= count; i++) {
      Mutant mutant = mutants.next(i);
      differential.compare(mutant.name(), mutant.source());
    }
  }

  private static String programs(Differential differential) {
    return differential.interpreters().stream()
        .map(Interpreter::program)
        .collect(Collectors.joining(" "));
  }

  private static void report(String what, Differential differential) {
    System.out.println(what + ": " + differential.summary());
  }

  private static void show(Differential differential) {
    Map<String, Long> known =
        differential.all().stream()
            .filter(d -> !d.known().isEmpty())
            .collect(
                Collectors.groupingBy(
                    Disagreement::known,
                    TreeMap::new,
                    Collectors.mapping(
                        Disagreement::name,
                        Collectors.collectingAndThen(
                            Collectors.toSet(), names -> (long) names.size()))));
    known.forEach((name, count) -> System.out.println("known: " + name + ": " + count + " files"));
    differential.unknown().stream().limit(SHOWN).forEach(System.out::println);
  }

  private static void write(Path directory, List<Disagreement> disagreements) throws IOException {
    Files.createDirectories(directory);
    int number = 0;
    for (Disagreement disagreement : disagreements) {
      number++;
      Files.write(directory.resolve(number + ".lua"), disagreement.source());
      Files.write(
          directory.resolve(number + ".txt"),
          disagreement.toString().getBytes(StandardCharsets.UTF_8));
    }
  }
}
