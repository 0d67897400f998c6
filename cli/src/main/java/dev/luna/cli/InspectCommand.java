package dev.luna.cli;

import dev.luna.cli.check.LuaSource;
import dev.luna.cli.inspect.TokenDump;
import dev.luna.cli.inspect.TreeDump;
import dev.luna.cli.report.Output;
import dev.luna.facts.FactsBuilder;
import dev.luna.facts.FactsDump;
import dev.luna.facts.FileFacts;
import dev.luna.project.LuaFile;
import dev.luna.project.Unread;
import dev.luna.scope.Binder;
import dev.luna.scope.ScopeDump;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.doc.DocComments;
import dev.luna.syntax.doc.DocDump;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import dev.luna.workspace.Placement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `luna inspect`.
@Command(
    name = "inspect",
    description = {"Show what Luna sees in a file.", ""},
    versionProvider = Version.class,
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  luna inspect --print=ast x.lua       the syntax tree, and what the parser complains about",
      "  echo 'x = 1' | luna inspect -        the same for standard input",
      "",
      "Places are line:column-line:column, from 1, the second one behind the last character.",
      "",
      "Environment: DEBUG_RUNTIME_ENABLE (Java stack traces), DEBUG_BUILD_ENABLE (what",
      "building does)."
    })
final class InspectCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", description = "The file; - is standard input.")
  private String file = "";

  @Option(
      names = "--print",
      paramLabel = "STAGE",
      description = "tokens, ast (default), doc, scopes or facts.")
  private InspectStage stage = InspectStage.AST;

  // Nothing is to be found: the text is only shown.
  private static final Placement UNPLACED = Placement.in("inspected", Dialect.DEFAULT);

  @Mixin private DialectOption dialect = new DialectOption();

  @Mixin
  @SuppressWarnings("unused") // picocli reads it
  private StandardOptions standard = new StandardOptions();

  InspectCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    SourceText text = read();
    GivenProjects projects = GivenProjects.of(console, List.of(file), dialect.given());
    SyntaxTree tree = LuaParser.parse(text, projects.mainDialect().dialect());
    Output out = new Output(console.out());
    out.print(print(tree));
    out.flush();
    return ExitCode.FINE;
  }

  private SourceText read() {
    LuaSource source = file.equals("-") ? LuaSource.stdin(console.in(), UNPLACED) : named();
    try {
      return source.content().read();
    } catch (IOException e) {
      throw new UsageError("cannot read %s: %s".formatted(source.name(), Unread.reason(e)));
    }
  }

  private LuaSource named() {
    Options.path(file, "name a file, '-' for standard input");
    Path path = console.folder().resolve(file);
    if (Files.isDirectory(path)) {
      throw new UsageError("cannot read %s: it is a folder, choose a file in it".formatted(file));
    }
    return LuaSource.of(new LuaFile(file, path), UNPLACED);
  }

  private FileFacts facts(SyntaxTree tree) {
    FileId id = new FileId(file);
    return FactsBuilder.build(id, tree, Binder.bind(tree), DocComments.of(tree)).facts();
  }

  private String print(SyntaxTree tree) {
    return switch (stage) {
      case TOKENS -> TokenDump.print(tree);
      case AST -> TreeDump.print(tree);
      case DOC -> DocDump.print(tree);
      case SCOPES -> ScopeDump.print(tree, Binder.bind(tree));
      case FACTS -> FactsDump.print(facts(tree));
    };
  }
}
