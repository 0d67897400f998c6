package dev.luna.lsp.session;

import dev.luna.config.ConfigProblem;
import dev.luna.project.ConfigMemory;
import dev.luna.project.FileUris;
import dev.luna.project.Parallel;
import dev.luna.project.Projects;
import dev.luna.project.WorkspaceLoader;
import dev.luna.syntax.Dialect;
import dev.luna.text.FileId;
import dev.luna.workspace.Change;
import dev.luna.workspace.Placement;
import dev.luna.workspace.Snapshot;
import dev.luna.workspace.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds out, behind all requests, which files the workspace has and how they are read, and reads
/// those that are new.
///
/// @param folders the client's, as far as they are on this machine
/// @param open the documents that the client has open: their text is the client's business
/// @param known files of the snapshot that are as they were when they were read
/// @param memory what the look before knows of files of configuration
/// @param dialect what every file is read as, if the user said so
record Loading(
    List<Path> folders,
    Set<FileId> open,
    Set<FileId> known,
    ConfigMemory memory,
    Optional<Dialect> dialect,
    Snapshot snapshot,
    Inbox inbox,
    ServerLog log)
    implements Workers.Task {

  @Override
  public Workers.Priority priority() {
    return Workers.Priority.BACKGROUND;
  }

  @Override
  public void run() {
    Path here = folders.isEmpty() ? Path.of("").toAbsolutePath() : folders.getFirst();
    Projects projects = new Projects(here, folders, System.getenv(), memory);
    WorkspaceLoader loader = new WorkspaceLoader(projects, dialect, System.getenv(), Parallel.NOT);
    folders.forEach(loader::open);
    Map<FileId, Placement> placements = new HashMap<>();
    List<SourceFile> files = new ArrayList<>();
    for (FileId file : open) {
      Placement placement =
          FileUris.path(file).map(loader::placement).orElseGet(() -> loader.placementIn(here));
      placements.put(file, placement);
      snapshot.files().find(file).ifPresent(f -> files.add(f.with(placement)));
    }
    known.forEach(file -> snapshot.files().find(file).ifPresent(files::add));
    Set<FileId> had = new HashSet<>();
    files.forEach(file -> had.add(file.id()));
    WorkspaceLoader.LoadedWorkspace loaded = loader.load(files);
    List<SourceFile> fresh =
        loaded.files().stream().filter(file -> !had.contains(file.id())).toList();
    inbox.add(
        new Event.Loaded(
            placements,
            loaded.configure(),
            new Change.Put(fresh),
            gone(loaded),
            problems(projects),
            projects.memory()));
  }

  /// Files that were there and are no more.
  private Set<FileId> gone(WorkspaceLoader.LoadedWorkspace loaded) {
    Set<FileId> gone = new HashSet<>();
    snapshot.files().all().forEach(file -> gone.add(file.id()));
    loaded.files().forEach(file -> gone.remove(file.id()));
    gone.removeAll(open);
    return gone;
  }

  private static List<String> problems(Projects projects) {
    return projects.problems().stream().map(ConfigProblem::sentence).toList();
  }

  @Override
  public void cancelled() {
    inbox.add(new Event.NotLoaded());
  }

  @Override
  public void failed(Throwable bug) {
    log.bug("loading the workspace", bug);
    inbox.add(new Event.NotLoaded());
  }
}
