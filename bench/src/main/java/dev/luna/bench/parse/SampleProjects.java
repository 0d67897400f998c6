package dev.luna.bench.parse;

import dev.luna.scope.Binder;
import dev.luna.scope.ScopeTree;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.testkit.Corpus;
import dev.luna.text.SourceText;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The files of the sample projects, at every stage: each benchmark measures one step and takes
/// what comes before it from here.
@State(Scope.Benchmark)
public class SampleProjects {
  /// The dialect that the files are read as: the default of `luna check`.
  static final Dialect DIALECT = Dialect.DEFAULT;

  /// At most so many files, in the order of the corpus.
  @Param("1000000")
  int files;

  List<byte[]> contents = List.of();
  List<SourceText> texts = List.of();
  List<SyntaxTree> trees = List.of();
  List<ScopeTree> scopes = List.of();

  /// Reads the files and takes them through all stages once.
  @Setup(Level.Trial)
  public void read() {
    contents = Corpus.find().files().stream().limit(files).map(Corpus.Source::bytes).toList();
    texts = contents.stream().map(SourceText::decode).toList();
    trees = texts.stream().map(text -> LuaParser.parse(text, DIALECT)).toList();
    scopes = trees.stream().map(Binder::bind).toList();
  }

  /// The lines of all files, as `wc` counts them.
  long lines() {
    return texts.stream().mapToLong(text -> text.lines().lineCount() - 1).sum();
  }
}
