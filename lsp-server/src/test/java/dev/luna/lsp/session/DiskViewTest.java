package dev.luna.lsp.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.check.RuleSettings;
import dev.luna.index.Modules;
import dev.luna.project.ConfigMemory;
import dev.luna.project.FileUris;
import dev.luna.syntax.Dialect;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import dev.luna.workspace.AnalysisHost;
import dev.luna.workspace.Change;
import dev.luna.workspace.Placement;
import dev.luna.workspace.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What comes of looks whose ends the test makes up: the pool that they are handed to is closed,
/// but where it matters what a look reads.
class DiskViewTest {
  private static final FileId EDITED = new FileId("file:///w/edited.lua");
  private static final FileId OTHER = new FileId("file:///w/other.lua");
  private static final Placement PLACEMENT = Placement.in("file:///w", Dialect.LUA51);

  private final AnalysisHost host = new AnalysisHost();
  private final Set<FileId> open = new HashSet<>();
  private final ServerLog log = ServerLog.open(Optional.empty());
  private final DiskView disk =
      new DiskView(host, open, Optional.empty(), closed(), new Inbox(), log);

  private static Workers closed() {
    var workers = new Workers();
    workers.close();
    return workers;
  }

  @AfterEach
  void closeLog() {
    log.close();
  }

  private void open(FileId file, String text) {
    open.add(file);
    host.apply(new Change.Write(file, disk.placement(file), SourceText.of(text)));
  }

  private static SourceFile onDisk(FileId file) {
    return SourceFile.read(file, PLACEMENT, SourceText.of("disk"));
  }

  private static Event.Loaded loaded(List<SourceFile> fresh, Set<FileId> gone) {
    return new Event.Loaded(
        Map.of(EDITED, PLACEMENT),
        new Change.Configure(List.of(), Modules.NONE),
        new Change.Put(fresh),
        gone,
        List.of(),
        ConfigMemory.NONE);
  }

  private Optional<String> text(FileId file) {
    return host.current().files().find(file).map(f -> f.text().text());
  }

  @Test
  void theTextOfADocumentThatWasOpenedMeanwhileIsTheClients() {
    disk.look();
    open(EDITED, "editor");
    disk.loaded(loaded(List.of(onDisk(EDITED), onDisk(OTHER)), Set.of()));
    assertThat(text(EDITED)).contains("editor");
    assertThat(text(OTHER)).contains("disk");
  }

  @Test
  void whatIsGoneFromTheDiskIsGoneButForDocuments() {
    disk.look();
    open(EDITED, "editor");
    disk.loaded(loaded(List.of(onDisk(OTHER)), Set.of()));
    disk.look();
    disk.loaded(loaded(List.of(), Set.of(EDITED, OTHER)));
    assertThat(text(EDITED)).contains("editor");
    assertThat(text(OTHER)).isEmpty();
  }

  @Test
  void aDocumentIsReadAsItsProjectSaysAsLongAsItIsOpen() {
    open(EDITED, "editor");
    assertThat(disk.placement(EDITED).settings()).isEqualTo(RuleSettings.SYNTAX_ONLY);
    disk.look();
    disk.loaded(loaded(List.of(), Set.of()));
    assertThat(disk.placement(EDITED)).isEqualTo(PLACEMENT);
    assertThat(host.current().files().find(EDITED).orElseThrow().root()).isEqualTo("file:///w");
    open.remove(EDITED);
    disk.closed(EDITED);
    assertThat(disk.placement(EDITED).settings()).isEqualTo(RuleSettings.SYNTAX_ONLY);
    disk.loaded(loaded(List.of(), Set.of()));
    assertThat(disk.placement(EDITED)).as("of a look that began before").isNotEqualTo(PLACEMENT);
  }

  @Test
  void allWhoWantALookWhileOneIsRunningGetTheNext() {
    disk.look();
    disk.look();
    disk.look();
    assertThat(disk.loaded(loaded(List.of(), Set.of()))).as("settled").isFalse();
    assertThat(disk.loaded(loaded(List.of(), Set.of()))).as("settled").isTrue();
  }

  @Test
  void aLookThatFailedIsFollowedByTheOneThatWasWanted() {
    disk.look();
    disk.look();
    disk.notLoaded();
    disk.look(); // while that one is running
    assertThat(disk.loaded(loaded(List.of(), Set.of()))).as("settled").isFalse();
  }

  @Test
  void whatALookThatFailedShouldHaveReadTheNextReads(@TempDir Path folder) throws Exception {
    Path path = Files.writeString(folder.resolve("changed.lua"), "old");
    FileId file = FileUris.of(path);
    Inbox inbox = new Inbox();
    try (var workers = new Workers()) {
      var real = new DiskView(host, open, Optional.empty(), workers, inbox, log);
      real.folders(List.of(folder));
      real.look();
      real.loaded((Event.Loaded) inbox.take());
      assertThat(text(file)).contains("old");

      Files.writeString(path, "new");
      real.changed(new Event.Disk(Set.of(file), false));
      inbox.take();
      real.notLoaded();
      real.look();
      real.loaded((Event.Loaded) inbox.take());
      assertThat(text(file)).contains("new");
    }
  }

  /// The look that is running has read it as what the configuration said before, and the workspace
  /// does not have it yet.
  @Test
  void aNewConfigurationIsAlsoForWhatALookFindsMeanwhile(@TempDir Path folder) throws Exception {
    Path configuration = Files.writeString(folder.resolve("Luna.toml"), "[lua]\ndialect = '5.1'\n");
    FileId file = FileUris.of(Files.writeString(folder.resolve("found.lua"), "return 1"));
    Inbox inbox = new Inbox();
    try (var workers = new Workers()) {
      var real = new DiskView(host, open, Optional.empty(), workers, inbox, log);
      real.folders(List.of(folder));
      real.look();
      var first = (Event.Loaded) inbox.take();
      Files.writeString(configuration, "[lua]\ndialect = '5.4'\n");
      real.changed(new Event.Disk(Set.of(FileUris.of(configuration)), true));
      real.loaded(first);
      assertThat(dialect(file)).isEqualTo(Dialect.LUA51);
      inbox.take();
      real.notLoaded();
      real.look(); // which has to do what that one has not done
      real.loaded((Event.Loaded) inbox.take());
      assertThat(dialect(file)).isEqualTo(Dialect.LUA54);
    }
  }

  private Dialect dialect(FileId file) {
    return host.current().files().find(file).orElseThrow().placement().dialect();
  }
}
