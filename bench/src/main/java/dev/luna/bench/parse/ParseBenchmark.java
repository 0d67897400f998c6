package dev.luna.bench.parse;

import dev.luna.dialect.DialectCheck;
import dev.luna.scope.Binder;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import dev.luna.workspace.AnalysisHost;
import dev.luna.workspace.Change;
import dev.luna.workspace.Placement;
import dev.luna.workspace.Snapshot;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/// The steps from bytes to findings, each over all files, and their sum.
///
/// Five forks, because two JVMs compile the same program differently.
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 4, time = 2)
@Fork(5)
public class ParseBenchmark {

  /// Bytes to characters and lines.
  @Benchmark
  public void decode(SampleProjects projects, Blackhole hole) {
    for (byte[] content : projects.contents) {
      hole.consume(SourceText.decode(content));
    }
  }

  /// Characters to tokens, tree and errors.
  @Benchmark
  public void parse(SampleProjects projects, Blackhole hole) {
    for (SourceText text : projects.texts) {
      hole.consume(LuaParser.parse(text, SampleProjects.DIALECT));
    }
  }

  /// A tree's names.
  @Benchmark
  public void bind(SampleProjects projects, Blackhole hole) {
    for (SyntaxTree tree : projects.trees) {
      hole.consume(Binder.bind(tree));
    }
  }

  /// What the dialect refuses.
  @Benchmark
  public void checkDialect(SampleProjects projects, Blackhole hole) {
    for (int i = 0; i < projects.trees.size(); i++) {
      hole.consume(DialectCheck.check(projects.trees.get(i), projects.scopes.get(i)));
    }
  }

  /// All of it, each file as if it were alone.
  @Benchmark
  public void check(SampleProjects projects, Blackhole hole) {
    FileId id = new FileId("file:///main.lua");
    Placement placement = Placement.in("", SampleProjects.DIALECT);
    for (byte[] content : projects.contents) {
      Snapshot alone =
          new AnalysisHost().apply(new Change.Write(id, placement, SourceText.decode(content)));
      hole.consume(alone.analysis(alone.files().find(id).orElseThrow(), () -> {}));
    }
  }
}
