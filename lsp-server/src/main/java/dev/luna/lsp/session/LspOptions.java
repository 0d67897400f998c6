package dev.luna.lsp.session;

import dev.luna.syntax.Dialect;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

/// How a server is started.
///
/// @param version what the server calls itself to the client, for instance `0.1.0`
/// @param dialect what all files are read as; empty if their projects decide
/// @param log where to write what goes wrong and why; without it, only our own mistakes are told,
///   on the standard error stream
/// @param clientProcessId the process whose end ends the server, besides the one that `initialize`
///   names
public record LspOptions(
    String version, Optional<Dialect> dialect, Optional<Path> log, OptionalLong clientProcessId) {}
