package dev.luna.lsp.session;

import dev.luna.lsp.convert.ClientAbility;
import dev.luna.lsp.convert.ClientProfile;
import dev.luna.project.Project;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.LogTraceParams;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.TraceValue;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.jspecify.annotations.Nullable;

/// The editor: what it can do, and how to tell it something. Safe for use by several threads.
final class Client {
  /// The request by which a server asks to be told of something.
  static final String REGISTER = "client/registerCapability";

  private final BiConsumer<String, Object> notify;
  private final BiConsumer<String, Object> request;
  private volatile ClientProfile profile = ClientProfile.PLAIN;
  private volatile boolean tracing;

  Client(BiConsumer<String, Object> notify, BiConsumer<String, Object> request) {
    this.notify = notify;
    this.request = request;
  }

  /// Asks to be told of Lua files, and of files that say how others are read, that change on disk,
  /// if the client can be asked.
  void watchFiles() {
    if (profile.can(ClientAbility.REGISTERS_WATCHERS)) {
      List<FileSystemWatcher> watchers =
          Stream.concat(Stream.of("*.lua"), Project.decisiveFiles().stream())
              .map(name -> new FileSystemWatcher(Either.forLeft("**/" + name)))
              .toList();
      Registration registration =
          new Registration(
              "luna-files",
              "workspace/didChangeWatchedFiles",
              new DidChangeWatchedFilesRegistrationOptions(watchers));
      request.accept(REGISTER, new RegistrationParams(List.of(registration)));
    }
  }

  ClientProfile profile() {
    return profile;
  }

  void introduces(ClientProfile said) {
    profile = said;
  }

  /// Obeys `$/setTrace`, also as a part of `initialize`.
  void setTrace(@Nullable String value) {
    tracing = value != null && !value.equals(TraceValue.Off);
  }

  boolean isTracing() {
    return tracing;
  }

  /// Tells what is going on, if the client wants to know.
  void trace(String message) {
    if (tracing) {
      notify.accept("$/logTrace", new LogTraceParams(message));
    }
  }

  /// Tells of something that may be wrong, where the client keeps such messages.
  void warn(String message) {
    notify.accept("window/logMessage", new MessageParams(MessageType.Warning, message));
  }

  /// Shows the user something that needs attention.
  void show(String message) {
    notify.accept("window/showMessage", new MessageParams(MessageType.Warning, message));
  }

  /// Shows `diagnostics` instead of whatever the client shows for `uri` now.
  ///
  /// @param version the version of the document that they are about; null for a closed one
  void publish(String uri, @Nullable Integer version, List<Diagnostic> diagnostics) {
    notify.accept(
        "textDocument/publishDiagnostics",
        version == null
            ? new PublishDiagnosticsParams(uri, diagnostics)
            : new PublishDiagnosticsParams(uri, diagnostics, version));
  }
}
