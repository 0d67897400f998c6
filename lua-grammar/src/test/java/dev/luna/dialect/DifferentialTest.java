package dev.luna.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.Tokens;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.testkit.Corpus;
import dev.luna.testkit.Requirement;
import dev.luna.testkit.dialects.Differential;
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
      expectAgreement(differential);
    }
  }

  @Test
  void mutantsOfRealFilesGetTheSameVerdict() {
    List<byte[]> originals =
        Corpus.require().files().stream()
            .map(Corpus.Source::bytes)
            // Long files take most of the time and add nothing: a mutant is broken in one place.
            .filter(b -> b.length < 20_000)
            .toList();
    expectAgreementOnMutants(originals);
  }

  @Test
  void mutantsOfSnippetsGetTheSameVerdict() {
    expectAgreementOnMutants(
        SnippetTable.read().stream().map(SnippetTable.Snippet::bytes).toList());
  }

  @Test
  void theListOfKnownDifferencesIsShort() {
    assertThat(KnownDifferences.read().entries()).hasSizeLessThanOrEqualTo(20);
  }

  private static Differential start() {
    return Differential.start(OurVerdict::of, KnownDifferences.read());
  }

  private static void expectAgreementOnMutants(List<byte[]> originals) {
    Mutations mutations = new Mutations(SEED);
    try (Differential differential = start()) {
      for (int i = 0; i < MUTANTS; i++) {
        SourceText original = SourceText.decode(originals.get(mutations.choose(originals.size())));
        String mutant = mutations.mutate(original.text(), tokens(original));
        differential.compare("mutant " + i, SourceText.of(mutant).encode());
      }
      expectAgreement(differential);
    }
  }

  private static void expectAgreement(Differential differential) {
    System.out.println(differential.summary());
    assertThat(differential.unknown()).isEmpty();
  }

  private static List<Mutations.Token> tokens(SourceText text) {
    Tokens tokens = LuaParser.parse(text, Dialect.LUA54).tokens();
    List<Mutations.Token> places = new ArrayList<>();
    for (int i = 0; i < tokens.size() - 1; i++) {
      if (!tokens.kind(i).isTrivia()) {
        places.add(new Mutations.Token(tokens.start(i), tokens.end(i)));
      }
    }
    return places;
  }
}
