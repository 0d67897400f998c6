package dev.luna.bench.differential;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.Tokens;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.testkit.dialects.Mutations;
import dev.luna.text.SourceText;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Files that can be broken at random.
final class Mutants {
  private final Mutations mutations;
  private final List<Original> originals;

  /// A sound file with its tokens.
  private record Original(String name, SourceText text, List<Mutations.Token> tokens) {}

  /// A broken file.
  record Mutant(String name, byte[] source) {}

  Mutants(long seed, List<Mutant> sound) {
    this.mutations = new Mutations(seed);
    this.originals = sound.stream().map(Mutants::read).toList();
  }

  private static Original read(Mutant sound) {
    SourceText text = SourceText.decode(sound.source());
    Tokens tokens = LuaParser.parse(text, Dialect.LUA54).tokens();
    List<Mutations.Token> places = new ArrayList<>();
    for (int i = 0; i < tokens.size() - 1; i++) {
      if (!tokens.kind(i).isTrivia()) {
        places.add(new Mutations.Token(tokens.start(i), tokens.end(i)));
      }
    }
    return new Original(sound.name(), text, places);
  }

  /// The next one; the same sequence for the same seed.
  Mutant next(int number) {
    Original original = originals.get(mutations.choose(originals.size()));
    String broken = mutations.mutate(original.text().text(), original.tokens());
    CharsetEncoder encoder = original.text().charset().newEncoder();
    byte[] bytes =
        broken.getBytes(
            encoder.canEncode(broken) ? original.text().charset() : StandardCharsets.UTF_8);
    return new Mutant("mutant %d of %s".formatted(number, original.name()), bytes);
  }
}
