package dev.luna.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.Tokens;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.testkit.Corpus;
import dev.luna.testkit.Requirement;
import dev.luna.testkit.dialects.Differential;
import dev.luna.testkit.dialects.DistinctMutants;
import dev.luna.testkit.dialects.DistinctMutants.Original;
import dev.luna.testkit.dialects.Interpreter;
import dev.luna.testkit.dialects.KnownDifferences;
import dev.luna.testkit.dialects.Mutations;
import dev.luna.testkit.dialects.SnippetTable;
import dev.luna.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Same verdicts as the real interpreters. The long run is `DifferentialRun` in bench.
@Tag("slow")
class DifferentialTest {
  private static final int MUTANTS = 2_000;
  private static final int MOST_BYTES = 20_000;
  private static final long SEED = 5_1_2_3_4;

  @BeforeEach
  void theInterpretersAreThere() {
    for (Interpreter interpreter : Interpreter.values()) {
      if (interpreter != Interpreter.LUA55 && interpreter.find().isEmpty()) {
        Requirement.missing(
            interpreter.program(), "install the Debian package " + interpreter.program());
      }
    }
  }

  @Test
  void realFilesGetTheSameVerdict() {
    try (Differential differential = start()) {
      for (Corpus.Source file : Corpus.require().files()) {
        differential.compare(file.toString(), file.bytes());
      }
      expectAgreement(differential, "real files");
    }
  }

  /// Long files take most of the time and add little, for a mutant is broken in one place; the long
  /// run breaks them, too.
  @Test
  void mutantsOfRealFilesGetTheSameVerdict() {
    List<Original> originals =
        Corpus.require().files().stream()
            .filter(f -> f.bytes().length < MOST_BYTES)
            .map(f -> original(f.toString(), f.bytes()))
            .toList();
    try (Differential differential = start()) {
      compareMutants(
          differential, originals, "real files of less than " + MOST_BYTES / 1_000 + " kB");
    }
  }

  @Test
  void mutantsOfSnippetsGetTheSameVerdictButForWhatTheListSays() {
    List<Original> originals =
        SnippetTable.read().stream()
            .map(s -> original("snippets.txt:" + s.line(), s.bytes()))
            .toList();
    try (Differential differential = start()) {
      compareMutants(differential, originals, "snippets");
      for (KnownDifferences.Entry entry : KnownDifferences.read().entries()) {
        assertThat(differential.touched(entry)).as(entry.name()).isEqualTo(entry.tested());
      }
    }
  }

  @Test
  void theListOfKnownDifferencesIsShort() {
    assertThat(KnownDifferences.read().entries()).hasSizeLessThanOrEqualTo(20);
  }

  private static Differential start() {
    return Differential.start(OurVerdict::of, KnownDifferences.read());
  }

  private static void compareMutants(
      Differential differential, List<Original> originals, String what) {
    DistinctMutants mutants = new DistinctMutants(SEED, originals);
    for (int i = 0; i < MUTANTS; i++) {
      DistinctMutants.Mutant mutant = mutants.next();
      differential.compare(mutant.name(), SourceText.of(mutant.text()).encode());
    }
    expectAgreement(differential, mutants.summary() + " of " + what);
  }

  private static void expectAgreement(Differential differential, String what) {
    System.out.println(what + ": " + differential.summary());
    assertThat(differential.verdicts()).isPositive();
    assertThat(differential.unknown()).isEmpty();
  }

  private static Original original(String name, byte[] bytes) {
    SourceText text = SourceText.decode(bytes);
    Tokens tokens = LuaParser.parse(text, Dialect.LUA54).tokens();
    List<Mutations.Token> places = new ArrayList<>();
    for (int i = 0; i < tokens.size() - 1; i++) {
      if (!tokens.kind(i).isTrivia()) {
        places.add(new Mutations.Token(tokens.start(i), tokens.end(i)));
      }
    }
    return new Original(name, text.text(), places);
  }
}
