package dev.luna.bench.recovery;

import dev.luna.dialect.DialectCheck;
import dev.luna.scope.Binder;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.testkit.Corpus;
import dev.luna.testkit.Tools;
import dev.luna.testkit.dialects.Interpreter;
import dev.luna.testkit.dialects.Oracle;
import dev.luna.text.SourceText;
import dev.luna.text.TextEdit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;

/// Breaks functions of the sample projects in every way.
///
/// @param breakages those that the real Lua refuses
/// @param functions how many functions were broken
/// @param accepted how many breaks the real Lua takes for a legal file
record RecoveryRun(List<Breakage> breakages, int functions, int accepted) {
  private static final int LEAST_LINES = 4;

  private record Candidate(String file, SyntaxTree tree, FunctionOutline.Function function) {}

  /// @param functions how many functions to break, each in every way
  /// @param seed chooses the functions and the places within them
  static RecoveryRun of(int functions, long seed) {
    return of(functions, seed, EnumSet.allOf(BreakKind.class));
  }

  /// The same with some kinds of breaks only.
  static RecoveryRun of(int functions, long seed, Set<BreakKind> kinds) {
    List<Candidate> candidates = candidates();
    Collections.shuffle(candidates, new Random(seed));
    List<Candidate> chosen = candidates.subList(0, Math.min(functions, candidates.size()));
    List<Breakage> breakages = new ArrayList<>();
    int accepted = 0;
    Random random = new Random(seed);
    try (LuaFile lua = new LuaFile()) {
      for (Candidate candidate : chosen) {
        for (BreakKind kind : kinds) {
          Optional<TextEdit> edit = kind.edit(candidate.tree(), candidate.function(), random);
          if (edit.isEmpty()) {
            continue;
          }
          if (lua.accepts(candidate.tree().source().edit(List.of(edit.get())))) {
            accepted++;
          } else {
            breakages.add(
                Breakage.of(
                    kind, candidate.file(), candidate.tree(), candidate.function(), edit.get()));
          }
        }
      }
    }
    return new RecoveryRun(breakages, chosen.size(), accepted);
  }

  /// The real Lua, asked about one text after the other by way of a file.
  private static final class LuaFile implements AutoCloseable {
    private final Oracle oracle = Oracle.start(Tools.require(Interpreter.LUA54.program()));
    private final Path file;

    LuaFile() {
      try {
        file = Files.createTempFile("broken", ".lua");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    boolean accepts(SourceText text) {
      try {
        Files.write(file, text.encode());
        return oracle.judge(file).accepted();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      oracle.close();
      try {
        Files.deleteIfExists(file);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static List<Candidate> candidates() {
    List<Candidate> result = new ArrayList<>();
    // Projects copy from each other.
    Set<String> texts = new HashSet<>();
    for (Corpus.Source source : Corpus.require().files()) {
      SyntaxTree tree = LuaParser.parse(SourceText.decode(source.bytes()), Dialect.LUA54);
      if (!tree.errors().isEmpty() || !DialectCheck.check(tree, Binder.bind(tree)).isEmpty()) {
        continue;
      }
      for (FunctionOutline.Function function : FunctionOutline.of(tree).functions()) {
        var lines = tree.source().lines();
        int height =
            lines.lineOf(function.span().end()) - lines.lineOf(function.span().start()) + 1;
        if (height >= LEAST_LINES && texts.add(tree.source().text(function.span()))) {
          result.add(new Candidate(source.path().getFileName().toString(), tree, function));
        }
      }
    }
    return result;
  }

  /// The part of the run that is of one kind, without [#byChance].
  RecoveryRun only(BreakKind kind) {
    return only(b -> b.kind() == kind && !b.byChance());
  }

  /// The part in which a long string ends at a bracket that was not meant for it: another mistake,
  /// about which little can be said.
  RecoveryRun byChance() {
    return only(Breakage::byChance);
  }

  private RecoveryRun only(Predicate<Breakage> which) {
    return new RecoveryRun(breakages.stream().filter(which).toList(), functions, accepted);
  }

  /// The share of the other functions that keep name and start, 0 to 1.
  double keptNames() {
    return share(sum(breakages, true), sum(breakages, false));
  }

  private static int sum(List<Breakage> all, boolean kept) {
    return all.stream().mapToInt(b -> kept ? b.kept() : b.others()).sum();
  }

  /// The share of the functions near the break that keep their whole range, 0 to 1.
  double keptRangesNear() {
    return share(
        breakages.stream().mapToInt(Breakage::nearWhole).sum(),
        breakages.stream().mapToInt(Breakage::near).sum());
  }

  /// The share of the breaks with at most `most` errors, 0 to 1.
  double withAtMost(int most) {
    return share(
        (int) breakages.stream().filter(b -> b.errors() <= most).count(), breakages.size());
  }

  double meanErrors() {
    return breakages.stream().mapToInt(Breakage::errors).average().orElse(0);
  }

  int medianErrors() {
    return breakages.stream().map(Breakage::errors).sorted().toList().get(breakages.size() / 2);
  }

  private static double share(int part, int all) {
    return all == 0 ? 1 : (double) part / all;
  }
}
