package dev.luna.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.facts.FileFacts;
import dev.luna.text.FileId;
import dev.luna.types.Name;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkspaceIndexTest {
  private static final Realm REALM = Realm.of(List.of("root"));
  private static final Read REQUEST = new Read(REALM.home(), new Name.Request("a"));

  /// Who asked for the module before it was read must ask again, though it is the same file.
  @Test
  void requestIsAnsweredAnewOnceTheFoundFileIsRead() {
    WorkspaceIndex unread = WorkspaceIndex.EMPTY.with(List.of(REALM), new ByFileName());
    WorkspaceIndex read = unread.with(List.of(arrival("a")));
    assertThat(read.hash(REQUEST)).isNotEqualTo(unread.hash(REQUEST));
    assertThat(read.with(List.of(arrival("b"))).hash(REQUEST)).isEqualTo(read.hash(REQUEST));
  }

  private static FileChange arrival(String name) {
    FileId file = new FileId(name);
    FileFacts facts = new FileFacts(file, Map.of(), Map.of(), List.of(), Set.of());
    return new FileChange("root", file, Optional.empty(), Optional.of(facts));
  }

  /// A request is the name of a file.
  private record ByFileName() implements Modules {
    @Override
    public Optional<FileId> find(Realm realm, String request) {
      return Optional.of(new FileId(request));
    }

    @Override
    public Modules with(Collection<FileChange> changes) {
      return this;
    }
  }
}
