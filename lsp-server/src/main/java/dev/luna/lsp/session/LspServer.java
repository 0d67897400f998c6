package dev.luna.lsp.session;

import dev.luna.lsp.handler.Route;
import dev.luna.lsp.handler.Routes;
import dev.luna.workspace.AnalysisHost;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/// The language server: [#run] is one conversation, from the first byte to the last.
///
/// It puts the parts together with plain `new` and waits for whatever comes first: the client says
/// `exit`, its stream ends, or its process does. Nothing that is still queued is waited for, but
/// answers already given are sent.
public final class LspServer {
  private static final Duration LAST_WORDS = Duration.ofMillis(400);

  private final List<Route<?>> routes;
  private final LspOptions options;
  private final Clock clock;
  private final ServerLog log;
  private final CompletableFuture<Boolean> ended = new CompletableFuture<>();

  private LspServer(List<Route<?>> routes, LspOptions options, Clock clock, ServerLog log) {
    this.routes = routes;
    this.options = options;
    this.clock = clock;
    this.log = log;
  }

  /// Talks to the client at the other end of `in` and `out` until the conversation is over. The
  /// caller's thread waits; all threads of the server are daemons.
  ///
  /// Closes neither stream: `in` may still be being read from when the client's process has died,
  /// so the caller should end the process.
  ///
  /// @return the code for the process to end with: 0 if the client said `shutdown`, else 1
  /// @throws java.io.UncheckedIOException if the log file cannot be written
  public static int run(InputStream in, OutputStream out, LspOptions options) {
    try (SystemClock clock = new SystemClock()) {
      return run(in, out, options, Routes.ALL, clock);
    }
  }

  /// The same with other requests and another time, for tests.
  static int run(
      InputStream in, OutputStream out, LspOptions options, List<Route<?>> routes, Clock clock) {
    try (ServerLog log = ServerLog.open(options.log())) {
      return new LspServer(routes, options, clock, log).converse(in, out);
    }
  }

  private int converse(InputStream in, OutputStream out) {
    var json = Connection.json(Session.methods(routes));
    FrameWriter frames = new FrameWriter(out, json, log);
    Inbox inbox = new Inbox();
    FrameReader reader = new FrameReader(in);
    Wire wire = new Wire();
    Client client = new Client(wire::notify, wire::request);
    Session session =
        new Session(
            routes, inbox, client, clock, log, options.version(), this::watch, reader::close);
    Connection connection = new Connection(json, frames, session, log);
    wire.connection = Optional.of(connection);
    options.clientProcessId().ifPresent(this::watch);
    try (Workers workers = new Workers()) {
      var writer =
          new Writer(inbox, new AnalysisHost(), workers, client, clock, log, options.dialect());
      Thread writing = Threads.start("luna-writer", writer);
      Threads.start("luna-lsp-in", () -> read(reader, connection));
      ended.join();
      writing.interrupt();
    }
    frames.finish(LAST_WORDS);
    log.info("the conversation is over");
    return session.exitCode();
  }

  private void read(FrameReader reader, Connection connection) {
    try {
      reader.listen(connection);
    } catch (IOException e) {
      log.info("cannot read: " + e.getMessage());
    } finally {
      ended.complete(true);
    }
  }

  /// Ends the conversation with the process `id`. One that we cannot see is not watched: the client
  /// may live in another container.
  private void watch(long id) {
    ProcessHandle.of(id)
        .ifPresent(process -> {
          var _ = process.onExit().thenRun(() -> ended.complete(true));
        });
  }

  /// Client and connection need each other.
  private static final class Wire {
    private Optional<Connection> connection = Optional.empty();

    void notify(String method, Object params) {
      connection.ifPresent(c -> c.notify(method, params));
    }

    void request(String method, Object params) {
      connection.ifPresent(c -> c.request(method, params));
    }
  }
}
