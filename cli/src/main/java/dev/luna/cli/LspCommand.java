package dev.luna.cli;

import dev.luna.lsp.session.LspOptions;
import dev.luna.lsp.session.LspServer;
import dev.luna.project.Unread;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `luna lsp`.
@Command(
    name = "lsp",
    description = {
      "Serve an editor with the Language Server Protocol.",
      "",
      "The editor starts this and talks to it over standard input and output."
    },
    versionProvider = Version.class,
    sortOptions = false,
    optionListHeading = "%nOptions:%n",
    footer = {
      "",
      "Examples:",
      "  luna lsp                        what editors start",
      "  luna lsp --log /tmp/luna.log    the same with a log, to see what goes wrong",
      "",
      "Exit codes: 0 the editor said goodbye, 1 it went away without, 2 wrong usage, 3 a fault of "
          + "Luna's own.",
      "Environment: DEBUG_RUNTIME_ENABLE (Java stack traces), DEBUG_BUILD_ENABLE (what",
      "building does)."
    })
final class LspCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--stdio", description = "Use standard input and output: what it does anyway.")
  @SuppressWarnings("unused") // accepted, because editors say it
  private boolean stdio;

  @Option(
      names = "--socket",
      paramLabel = "PORT",
      description = "Connect to the editor, which listens at this port of this machine.")
  private @Nullable Integer port;

  @Option(names = "--log", paramLabel = "FILE", description = "Write a log to FILE.")
  private @Nullable String log;

  @Option(
      names = "--clientProcessId",
      paramLabel = "N",
      description = "End when the process with this id has ended.")
  private @Nullable Long clientProcessId;

  @Mixin private DialectOption dialect = new DialectOption();

  @Mixin
  @SuppressWarnings("unused") // picocli reads it
  private StandardOptions standard = new StandardOptions();

  LspCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    // Standard output belongs to the protocol: nobody else may write there, not even by mistake.
    System.setOut(System.err);
    LspOptions options =
        new LspOptions(
            Version.number(),
            dialect.given(),
            Optional.ofNullable(log).map(console.folder()::resolve),
            clientProcessId == null ? OptionalLong.empty() : OptionalLong.of(clientProcessId));
    try {
      return port == null
          ? LspServer.run(console.in(), console.out(), options)
          : overSocket(port, options);
    } catch (UncheckedIOException e) {
      throw new UsageError("cannot write the log (--log %s): %s".formatted(log, reason(e)));
    }
  }

  private static String reason(UncheckedIOException failure) {
    IOException cause = failure.getCause();
    return cause == null ? String.valueOf(failure.getMessage()) : Unread.reason(cause);
  }

  private static int overSocket(int port, LspOptions options) {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return LspServer.run(socket.getInputStream(), socket.getOutputStream(), options);
    } catch (IOException | IllegalArgumentException e) {
      throw new UsageError(
          "cannot connect (--socket %d): %s; the editor has to listen there"
              .formatted(port, e.getMessage()));
    }
  }
}
