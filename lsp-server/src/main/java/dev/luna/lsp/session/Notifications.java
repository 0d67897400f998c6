package dev.luna.lsp.session;

import dev.luna.project.FileUris;
import dev.luna.text.FileId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.jsonrpc.json.JsonRpcMethod;
import org.jspecify.annotations.Nullable;

/// What the client tells without wanting an answer. Runs on the reader, so everything is only put
/// into the inbox.
final class Notifications {
  /// Read as a class of lsp4j's.
  static final Map<String, Class<?>> PARAMS =
      Map.of(
          "textDocument/didOpen", DidOpenTextDocumentParams.class,
          "textDocument/didChange", DidChangeTextDocumentParams.class,
          "textDocument/didClose", DidCloseTextDocumentParams.class,
          "workspace/didChangeWatchedFiles", DidChangeWatchedFilesParams.class,
          "$/setTrace", SetTraceParams.class);

  // Clients send these whether we want them or not.
  private static final Set<String> OF_NO_INTEREST =
      Set.of(
          "initialized",
          "textDocument/didSave",
          "textDocument/willSave",
          "workspace/didChangeConfiguration",
          "workspace/didChangeWorkspaceFolders");

  private final Consumer<Event> inbox;
  private final Client client;
  private final ServerLog log;

  Notifications(Consumer<Event> inbox, Client client, ServerLog log) {
    this.inbox = inbox;
    this.client = client;
    this.log = log;
  }

  static void addTo(Map<String, JsonRpcMethod> methods) {
    PARAMS.forEach((name, params) -> methods.put(name, JsonRpcMethod.notification(name, params)));
  }

  /// Takes the notification `method`; one that nobody knows is ignored.
  void receive(String method, @Nullable Object params) {
    switch (params) {
      case DidOpenTextDocumentParams opened -> {
        var document = opened.getTextDocument();
        inbox.accept(
            new Event.Open(
                FileUris.normalize(document.getUri()),
                document.getUri(),
                document.getVersion(),
                document.getText()));
      }
      case DidChangeTextDocumentParams changed -> {
        var document = changed.getTextDocument();
        Integer version = document.getVersion();
        inbox.accept(
            new Event.Edit(
                FileUris.normalize(document.getUri()),
                version == null ? 0 : version,
                changed.getContentChanges()));
      }
      case DidCloseTextDocumentParams closed ->
          inbox.accept(new Event.Close(FileUris.normalize(closed.getTextDocument().getUri())));
      case DidChangeWatchedFilesParams changed -> disk(changed.getChanges());
      case SetTraceParams trace -> client.setTrace(trace.getValue());
      case null, default -> ignore(method);
    }
  }

  private void disk(List<FileEvent> changes) {
    Set<FileId> files = new HashSet<>();
    changes.forEach(change -> files.add(FileUris.normalize(change.getUri())));
    boolean configuration = files.stream().anyMatch(file -> !file.uri().endsWith(".lua"));
    inbox.accept(new Event.Disk(files, configuration));
  }

  private void ignore(String method) {
    if (method.equals("initialized")) {
      client.watchFiles();
    } else if (PARAMS.containsKey(method)) {
      log.info(method + " without parameters is ignored");
    } else if (!OF_NO_INTEREST.contains(method) && !method.startsWith("$/")) {
      log.info("unknown notification " + method + " is ignored");
    }
  }
}
