package dev.luna.bench.differential;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.Tokens;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.testkit.Corpus;
import dev.luna.testkit.dialects.Differential;
import dev.luna.testkit.dialects.Differential.Disagreement;
import dev.luna.testkit.dialects.DistinctMutants;
import dev.luna.testkit.dialects.DistinctMutants.Mutant;
import dev.luna.testkit.dialects.DistinctMutants.Original;
import dev.luna.testkit.dialects.Interpreter;
import dev.luna.testkit.dialects.KnownDifferences;
import dev.luna.testkit.dialects.KnownDifferences.Entry;
import dev.luna.testkit.dialects.Mutations;
import dev.luna.testkit.dialects.SnippetTable;
import dev.luna.text.SourceText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The long comparison.
///
///     DifferentialRun [MUTANTS [SEED [DIRECTORY]]]
///
/// `MUTANTS` (20 000), each another one, are made of the sample projects and as many again of the written snippets, from `SEED` (1). What disagrees and is not known is written to files in
/// `DIRECTORY`, if there is one.
///
/// Ends with 1 if something disagrees that is not known, if the list of what is known gives another number of files than this run, or if nothing was compared.
public final class DifferentialRun {
  private static final int MUTANTS = 20_000;
  private static final long SEED = 1;
  private static final int SHOWN = 40;

  private DifferentialRun() {}

  /// A file to judge.
  private record Sound(String name, byte[] source) {}

  public static void main(String[] args) throws IOException {
    int mutants = args.length > 0 ? Integer.parseInt(args[0]) : MUTANTS;
    long seed = args.length > 1 ? Long.parseLong(args[1]) : SEED;
    Corpus corpus = Corpus.find();
    KnownDifferences known = KnownDifferences.read();
    System.out.println("missing packages: " + corpus.missing());
    try (Differential differential = Differential.start(new FrontEnd(), known)) {
      System.out.println("interpreters: " + programs(differential));
      compare(differential, corpus, mutants, seed);
      show(differential, known);
      if (args.length > 2) {
        write(Path.of(args[2]), differential.unknown());
      }
      boolean comparable = mutants == MUTANTS && seed == SEED && corpus.missing().isEmpty();
      List<String> faults = faults(differential, known, comparable);
      faults.forEach(System.out::println);
      if (!faults.isEmpty()) {
        System.exit(1);
      }
    }
  }

  private static void compare(Differential differential, Corpus corpus, int mutants, long seed) {
    List<Sound> files =
        corpus.files().stream().map(f -> new Sound(f.toString(), f.bytes())).toList();
    files.forEach(f -> differential.compare(f.name(), f.source()));
    report("sample projects", differential);
    compareMutants("sample projects (files of any size)", files, differential, mutants, seed);
    List<Sound> snippets =
        SnippetTable.read().stream()
            .map(s -> new Sound("snippets.txt:" + s.line(), s.bytes()))
            .toList();
    compareMutants("snippets", snippets, differential, mutants, seed);
  }

  private static void compareMutants(
      String what, List<Sound> sound, Differential differential, int count, long seed) {
    if (sound.isEmpty()) {
      return;
    }
    List<Original> originals = sound.stream().map(DifferentialRun::original).toList();
    Map<String, Charset> charsets = new HashMap<>();
    sound.forEach(s -> charsets.put(s.name(), SourceText.decode(s.source()).charset()));
    DistinctMutants mutants = new DistinctMutants(seed, originals);
    for (int i = 0; i < count; i++) {
      Mutant mutant = mutants.next();
      differential.compare(mutant.name(), encode(mutant, charsets));
    }
    report("and of the " + what + ", seed " + seed + ", " + mutants.summary(), differential);
  }

  private static Original original(Sound sound) {
    SourceText text = SourceText.decode(sound.source());
    Tokens tokens = LuaParser.parse(text, Dialect.LUA54).tokens();
    List<Mutations.Token> places = new ArrayList<>();
    for (int i = 0; i < tokens.size() - 1; i++) {
      if (!tokens.kind(i).isTrivia()) {
        places.add(new Mutations.Token(tokens.start(i), tokens.end(i)));
      }
    }
    return new Original(sound.name(), text.text(), places);
  }

  /// In the original's charset if that has all of its characters, else in UTF-8.
  private static byte[] encode(Mutant mutant, Map<String, Charset> charsets) {
    Charset charset = charsets.getOrDefault(mutant.original().name(), StandardCharsets.UTF_8);
    boolean fits = charset.newEncoder().canEncode(mutant.text());
    return mutant.text().getBytes(fits ? charset : StandardCharsets.UTF_8);
  }

  private static String programs(Differential differential) {
    return differential.interpreters().stream()
        .map(Interpreter::program)
        .collect(Collectors.joining(" "));
  }

  private static void report(String what, Differential differential) {
    System.out.println(what + ": " + differential.summary());
  }

  private static void show(Differential differential, KnownDifferences known) {
    for (Entry entry : known.entries()) {
      System.out.println("known: " + entry.name() + ": " + differential.touched(entry) + " files");
    }
    differential.unknown().stream().limit(SHOWN).forEach(System.out::println);
  }

  /// What makes the run a failure, a sentence each.
  ///
  /// @param comparable whether it is the run that the numbers in the list of known differences are
  ///   about
  static List<String> faults(
      Differential differential, KnownDifferences known, boolean comparable) {
    List<String> faults = new ArrayList<>();
    if (differential.verdicts() == 0) {
      faults.add(
          "nothing was compared, because there is no interpreter or no file: "
              + "testkit/setup/install.sh installs them");
      return faults;
    }
    if (!differential.unknown().isEmpty()) {
      faults.add(differential.unknown().size() + " differences are not known");
    }
    for (Entry entry : known.entries()) {
      int touched = differential.touched(entry);
      if (comparable && touched != entry.files()) {
        faults.add(
            "differences.txt: '%s' says %d files, this run found %d"
                .formatted(entry.name(), entry.files(), touched));
      }
    }
    return faults;
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
