package dev.luna.lsp.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.text.FileId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.junit.jupiter.api.Test;

/// What the writer is told of what the client tells.
class NotificationsTest {
  private static final String LUA = "file:///w/a.lua";
  private static final String CONFIGURATION = "file:///w/.luarc.json";

  private static Event changedOnDisk(String... uris) {
    List<Event> inbox = new ArrayList<>();
    var client = new Client((_, _) -> {}, (_, _) -> {});
    var changes =
        Arrays.stream(uris).map(uri -> new FileEvent(uri, FileChangeType.Changed)).toList();
    try (var log = ServerLog.open(Optional.empty())) {
      new Notifications(inbox::add, client, log)
          .receive("workspace/didChangeWatchedFiles", new DidChangeWatchedFilesParams(changes));
    }
    assertThat(inbox).hasSize(1);
    return inbox.getFirst();
  }

  @Test
  void oneFileOfConfigurationAmongThoseThatChangedIsEnough() {
    Set<FileId> both = Set.of(new FileId(LUA), new FileId(CONFIGURATION));

    assertThat(changedOnDisk(LUA, CONFIGURATION)).isEqualTo(new Event.Disk(both, true));
    assertThat(changedOnDisk(CONFIGURATION))
        .isEqualTo(new Event.Disk(Set.of(new FileId(CONFIGURATION)), true));
    assertThat(changedOnDisk(LUA)).isEqualTo(new Event.Disk(Set.of(new FileId(LUA)), false));
  }
}
