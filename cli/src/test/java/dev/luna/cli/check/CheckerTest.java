package dev.luna.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.cli.check.CheckedFile.Unchecked;
import dev.luna.project.Projects;
import dev.luna.project.WorkspaceLoader;
import dev.luna.syntax.Dialect;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import dev.luna.workspace.Placement;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckerTest {

  private static final Placement PLACEMENT = Placement.in("", Dialect.DEFAULT);

  /// It is the file's fault, not Luna's, and no reason to leave out the others.
  @Test
  void aFileThatTakesTooMuchMemoryIsNamed() throws InterruptedException {
    LuaSource huge =
        new LuaSource(
            "huge.lua",
            new FileId("file:///huge.lua"),
            PLACEMENT,
            () -> {
              throw new OutOfMemoryError("Java heap space");
            });
    LuaSource small =
        new LuaSource(
            "small.lua",
            new FileId("file:///small.lua"),
            PLACEMENT,
            () -> SourceText.of("return 1"));
    List<CheckedFile> results = new ArrayList<>();

    try (Crew crew = new Crew(1)) {
      Projects projects = new Projects(Path.of("."), List.of(), Map.of());
      WorkspaceLoader loader = new WorkspaceLoader(projects, Optional.empty(), Map.of(), crew);
      new Checker(crew, loader, Progress.NONE).check(List.of(huge, small), results::add);
    }

    assertThat(results).hasSize(2);
    assertThat(results.getFirst())
        .isEqualTo(
            new Unchecked(
                "huge.lua",
                Unchecked.CANNOT_READ,
                "checking it takes more memory than Java may use here",
                Optional.empty()));
    assertThat(results.getLast()).isInstanceOf(CheckedFile.Clean.class);
  }
}
