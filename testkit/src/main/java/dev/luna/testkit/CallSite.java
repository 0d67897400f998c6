package dev.luna.testkit;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;

/// A line of a test's source.
///
/// @param line 1-based, as the compiler saw it
record CallSite(Class<?> type, String fileName, int line) {

  /// The innermost caller that is not `callee` itself.
  static CallSite outside(Class<?> callee) {
    return StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE)
        .walk(frames ->
            frames
                .filter(
                    f -> f.getDeclaringClass() != callee && f.getDeclaringClass() != CallSite.class)
                .findFirst()
                .map(f ->
                    new CallSite(
                        f.getDeclaringClass(), String.valueOf(f.getFileName()), f.getLineNumber())))
        .orElseThrow(() -> new IllegalStateException("called by nobody"));
  }

  /// The source file, by Maven's layout: beside the `target` folder that the class was loaded from.
  Path source() {
    Path classes = classesFolder();
    for (String tree : new String[] {"src/test/java", "src/main/java"}) {
      Path file =
          classes
              .resolve("../..")
              .normalize()
              .resolve(tree)
              .resolve(type.getPackageName().replace('.', '/'))
              .resolve(fileName);
      if (Files.exists(file)) {
        return file;
      }
    }
    throw new IllegalStateException("no source of " + type.getName() + " beside " + classes);
  }

  private Path classesFolder() {
    CodeSource code = type.getProtectionDomain().getCodeSource();
    if (code == null) {
      throw new IllegalStateException("nobody knows where " + type.getName() + " was loaded from");
    }
    try {
      return Path.of(code.getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return fileName + ":" + line;
  }
}
