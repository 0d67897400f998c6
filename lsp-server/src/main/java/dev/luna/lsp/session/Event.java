package dev.luna.lsp.session;

import dev.luna.project.ConfigMemory;
import dev.luna.text.FileId;
import dev.luna.workspace.Change;
import dev.luna.workspace.Placement;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;

/// What the writer's queue holds.
sealed interface Event {

  /// The client opens a document.
  ///
  /// @param uri how the client spells it
  record Open(FileId file, String uri, int version, String text) implements Event {}

  /// The client edits a document: `changes` one after the other, each upon the text that the one
  /// before left.
  record Edit(FileId file, int version, List<TextDocumentContentChangeEvent> changes)
      implements Event {}

  /// The client closes a document.
  record Close(FileId file) implements Event {}

  /// The client says which folders its user works in.
  record Folders(List<Path> folders) implements Event {
    public Folders {
      folders = List.copyOf(folders);
    }
  }

  /// Files on disk are other than before.
  ///
  /// @param configuration whether one of them may say how others are read
  record Disk(Set<FileId> files, boolean configuration) implements Event {
    public Disk {
      files = Set.copyOf(files);
    }
  }

  /// The workspace has been looked at anew.
  ///
  /// @param placements of the documents that were open
  /// @param fresh what was read
  /// @param gone what is there no more
  /// @param problems what is wrong with files of configuration, in sentences
  /// @param memory what the next look has to know of them
  record Loaded(
      Map<FileId, Placement> placements,
      Change.Configure configure,
      Change.Put fresh,
      Set<FileId> gone,
      List<String> problems,
      ConfigMemory memory)
      implements Event {
    public Loaded {
      placements = Map.copyOf(placements);
      gone = Set.copyOf(gone);
      problems = List.copyOf(problems);
    }
  }

  /// Looking at the workspace has failed.
  record NotLoaded() implements Event {}

  /// The client asks.
  record Ask(Request<?> request) implements Event {}

  /// It is time to work out the findings of a document, and those of the others that are open and
  /// whose findings may be others because of what it says.
  record Diagnose(FileId file) implements Event {}

  /// The findings of a document have been worked out.
  record Publish(Basis basis, List<Diagnostic> diagnostics) implements Event {
    public Publish {
      diagnostics = List.copyOf(diagnostics);
    }
  }
}
