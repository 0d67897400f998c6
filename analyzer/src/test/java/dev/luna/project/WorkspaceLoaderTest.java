package dev.luna.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.infer.FileTypes;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Stat;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import dev.luna.workspace.AnalysisHost;
import dev.luna.workspace.SourceFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Which files a workspace has, on disks as they are.
class WorkspaceLoaderTest {
  @TempDir Path disk;

  private Path file(String name, String text) throws IOException {
    Path path = disk.resolve(name);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private void link(String name, String target) throws IOException {
    Path path = disk.resolve(name);
    Files.createDirectories(path.getParent());
    Files.createSymbolicLink(path, Path.of(target));
  }

  private WorkspaceLoader loader(Path folder, Parallel parallel) {
    return new WorkspaceLoader(
        new Projects(folder, List.of(folder), Map.of()),
        Optional.of(Dialect.LUA54),
        Map.of("HOME", disk.resolve("home").toString()),
        parallel);
  }

  /// The files of `folder`, by their paths from there, after it was opened as a whole.
  private List<String> opened(String folder, Parallel parallel) {
    Path root = disk.resolve(folder);
    WorkspaceLoader loader = loader(root, parallel);
    loader.open(root);
    return names(root, loader.load(List.of()));
  }

  private List<String> opened(String folder) {
    return opened(folder, Parallel.NOT);
  }

  private static List<String> names(Path root, WorkspaceLoader.LoadedWorkspace loaded) {
    return loaded.files().stream()
        .flatMap(file -> FileUris.path(file.id()).stream())
        .filter(path -> path.startsWith(root))
        .map(path -> root.relativize(path).toString())
        .toList();
  }

  @Test
  void linksThatGoInCirclesAreNoFolders() throws IOException {
    file("p/a.lua", "");
    file("p/b/c.lua", "");
    link("p/again", ".");
    link("p/b/up", "..");
    link("p/b/there", "../b");

    assertThat(opened("p")).containsExactly("a.lua", "b/c.lua");
  }

  @Test
  void aFolderThatIsAlsoALinkIsReadOnce() throws IOException {
    file("p/z/m.lua", "");
    link("p/a", "z");

    assertThat(opened("p")).containsExactly("z/m.lua");
  }

  @Test
  void aFileOfTwoNamesIsReadOnce() throws IOException {
    file("p/real.lua", "Global = 1\n");
    link("p/also.lua", "real.lua");

    assertThat(opened("p")).containsExactly("also.lua");
  }

  /// What is required lies behind a link, and is the project's own.
  @Test
  void aModuleThatWasReadUnderAnotherNameIsNotReadAgain() throws IOException {
    file("p/real.lua", "Global = 1\n");
    link("p/lib", ".");
    file("p/main.lua", "require('lib.real')\n");
    file("p/Luna.toml", "[lua]\npath = ['?.lua']\nlibraries = ['lib']\n");

    assertThat(opened("p")).containsExactly("main.lua", "real.lua");
  }

  /// A document is what the editor has, under the name that the editor has for it.
  @Test
  void aDocumentUnderAnotherNameIsNotReadAgain() throws IOException {
    file("p/real.lua", "Global = 1\n");
    file("p/other.lua", "");
    link("also.lua", "p/real.lua");
    Path root = disk.resolve("p");
    WorkspaceLoader loader = loader(root, Parallel.NOT);
    loader.open(root);
    FileId open = FileUris.of(disk.resolve("also.lua"));
    SourceFile document =
        SourceFile.read(open, loader.placementIn(root), SourceText.of("Global = 2\n"));

    WorkspaceLoader.LoadedWorkspace loaded = loader.load(List.of(document));

    assertThat(loaded.files().getFirst()).isSameAs(document);
    assertThat(names(root, loaded)).containsExactly("other.lua");
  }

  @Test
  void aFileThatGoesBeforeItIsReadIsNotThere() throws IOException {
    Path gone = file("p/a.lua", "");
    file("p/b.lua", "");

    assertThat(opened("p", afterwards(() -> Files.deleteIfExists(gone)))).containsExactly("b.lua");
  }

  @Test
  void aFolderThatTakesAFilesPlaceIsNoFile() throws IOException {
    Path changes = file("p/a.lua", "");
    file("p/b.lua", "");

    assertThat(
            opened(
                "p",
                afterwards(() -> {
                  if (Files.deleteIfExists(changes)) {
                    Files.createDirectory(changes);
                  }
                })))
        .containsExactly("b.lua");
  }

  /// Something that happens to the disk.
  private interface Event {
    void happen() throws IOException;
  }

  /// Reads as usual, after something has happened that the listing did not see.
  private static Parallel afterwards(Event event) {
    return new Parallel() {
      @Override
      public <A, B> List<B> map(List<A> items, Function<A, B> work) {
        try {
          event.happen();
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
        return NOT.map(items, work);
      }
    };
  }

  @Test
  void aHomeIsNotReadAsAWhole() throws IOException {
    file("home/notes.lua", "");
    file("home/work/a.lua", "");

    assertThat(opened("home")).isEmpty();
    assertThat(opened("home/work")).containsExactly("a.lua");
  }

  /// In a home, too, a document finds the modules that lie near it.
  @Test
  void whatAFileInAHomeRequiresIsRead() throws IOException {
    file("home/notes.lua", "");
    Path main = file("home/main.lua", "require('module')\n");
    file("home/module.lua", "");
    Path home = disk.resolve("home");
    WorkspaceLoader loader = loader(home, Parallel.NOT);
    loader.open(home);
    SourceFile document =
        SourceFile.read(
            FileUris.of(main), loader.placement(main), SourceText.of("require('module')\n"));

    assertThat(names(home, loader.load(List.of(document))))
        .containsExactly("main.lua", "module.lua");
  }

  /// The type of what `main`, which is open, returns.
  private String from(Path root, Path main) throws IOException {
    WorkspaceLoader loader = loader(root, Parallel.NOT);
    loader.open(root);
    SourceFile document =
        SourceFile.read(
            FileUris.of(main), loader.placement(main), SourceText.of(Files.readString(main)));
    AnalysisHost host = new AnalysisHost();
    loader.load(List.of(document)).changes().forEach(host::apply);
    FileTypes types = host.current().types(document, () -> {});
    Stat.Return returned = (Stat.Return) types.file().tree().chunk().body().stats().getLast();
    return types.print(types.of(returned.values().getFirst()));
  }

  private static final String READER = "return require('module').from\n";

  @Test
  void theProjectsModuleHidesTheLibrarys() throws IOException {
    file("p/Luna.toml", "[lua]\npath = ['?.lua']\nlibraries = ['../lib']\n");
    file("lib/module.lua", "return { from = 'library' }\n");
    Path main = file("p/main.lua", READER);
    assertThat(from(disk.resolve("p"), main)).isEqualTo("\"library\"");

    file("p/module.lua", "return { from = 'project' }\n");

    assertThat(from(disk.resolve("p"), main)).isEqualTo("\"project\"");
  }

  /// It finds what lies beside it, not what the project has under that name.
  @Test
  void aFileFromOutsideTheProjectFindsWhatIsBesideIt() throws IOException {
    file("p/module.lua", "return { from = 'project' }\n");
    Path main = file("outside/main.lua", READER);
    assertThat(from(disk.resolve("p"), main)).isEqualTo("unknown");

    file("outside/module.lua", "return { from = 'beside' }\n");

    assertThat(from(disk.resolve("p"), main)).isEqualTo("\"beside\"");
  }
}
