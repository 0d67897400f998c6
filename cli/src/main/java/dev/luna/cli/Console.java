package dev.luna.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// What a command sees of the world: where it reads and writes, and where it was started.
///
/// Tests bring their own, so a command runs without a process.
///
/// @param in standard input
/// @param out standard output, unbuffered: who writes buffers
/// @param err standard error
/// @param env the environment variables
/// @param folder the current folder
/// @param outIsTerminal whether a person looks at `out`
/// @param errIsTerminal whether a person looks at `err`
public record Console(
    InputStream in,
    OutputStream out,
    OutputStream err,
    Map<String, String> env,
    Path folder,
    boolean outIsTerminal,
    boolean errIsTerminal) {

  /// The console of this process. The streams are those of the operating system and tell of
  /// failures, which `System.out` would swallow.
  static Console ofProcess() {
    return new Console(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.getenv(),
        Path.of("").toAbsolutePath(),
        isTerminal(1),
        isTerminal(2));
  }

  // java.io.Console answers for input and output together, so that `luna check < list` would lose
  // its colours; Linux knows each. It is asked where there is no /proc.
  @SuppressWarnings("SystemConsoleNull") // it is null again since JDK 25, away from a terminal
  private static boolean isTerminal(int descriptor) {
    try {
      String target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException noProc) {
      java.io.Console console = System.console();
      return console != null && console.isTerminal();
    }
  }

  /// Whether the environment variable is set, and not to nothing.
  boolean isSet(String variable) {
    return !env.getOrDefault(variable, "").isEmpty();
  }

  /// Whether output may be coloured: on a terminal that knows colours, unless `NO_COLOR` is set.
  boolean hasColours() {
    return outIsTerminal && allowsColours();
  }

  /// Whether error messages may be coloured.
  boolean hasErrorColours() {
    return errIsTerminal && allowsColours();
  }

  private boolean allowsColours() {
    return !isSet("NO_COLOR") && !isDumb();
  }

  /// Whether a line on standard error can be wiped away.
  boolean canWipeErrors() {
    return errIsTerminal && !isDumb();
  }

  private boolean isDumb() {
    return "dumb".equals(env.get("TERM"));
  }
}
