package dev.luna.workspace;

import dev.luna.index.CancelToken;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.text.FileId;
import org.jspecify.annotations.Nullable;

/// Where the workspace lives. One thread, the writer, applies changes; any thread may read
/// [#current].
public final class AnalysisHost {
  private volatile Snapshot current = Snapshot.empty();
  private volatile @Nullable Thread writer;

  /// The latest snapshot.
  public Snapshot current() {
    return current;
  }

  /// Applies `change`, for which it parses what is written, publishes the snapshot after it, and
  /// then marks the one before it stale. Does not wait for anybody.
  ///
  /// The thread of the first call is the writer.
  ///
  /// @throws IllegalStateException if another thread than the writer calls
  public Snapshot apply(Change change) {
    assertWriter();
    Snapshot before = current;
    Files files =
        switch (change) {
          case Change.Write write -> before.files().with(read(write));
          case Change.Remove(FileId file) -> before.files().without(file);
        };
    Snapshot after = new Snapshot(before.revision() + 1, files, new CancelToken());
    current = after;
    before.stale().cancel();
    return after;
  }

  private static SourceFile read(Change.Write write) {
    return new SourceFile(write.file(), LuaParser.parse(write.text(), write.dialect()));
  }

  private void assertWriter() {
    Thread caller = Thread.currentThread();
    if (writer == null) {
      writer = caller;
    }
    if (writer != caller) {
      throw new IllegalStateException("changes are applied by one thread only, not by " + caller);
    }
  }
}
