package dev.luna.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.config.PathTemplate;
import dev.luna.config.SourceRoot;
import dev.luna.facts.FileFacts;
import dev.luna.index.FileChange;
import dev.luna.index.Modules;
import dev.luna.index.Realm;
import dev.luna.syntax.Dialect;
import dev.luna.text.FileId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RealmModulesTest {
  private static final FileId FILE = FileUris.ofSlashed("/w/lib/a.lua");
  private static final SourceRoot LIB =
      new SourceRoot(SourceRoot.Kind.WORKSPACE, "/w/lib", Dialect.LUA54, PathTemplate.DEFAULT);
  private static final Realm REALM = Realm.of(List.of(LIB.id()));
  private static final FileFacts FACTS =
      new FileFacts(FILE, Map.of(), Map.of(), List.of(), Set.of());

  /// It goes from one and comes to the other at once, and lies where it lay.
  @Test
  void fileThatChangesItsRootIsStillFound() {
    Modules modules = RealmModules.of(Map.of(LIB.id(), List.of(LIB)), Map.of(), Set.of());
    var gone = new FileChange("/w", FILE, Optional.of(FACTS), Optional.empty());
    var come = new FileChange(LIB.id(), FILE, Optional.empty(), Optional.of(FACTS));
    assertThat(modules.with(List.of(gone, come)).find(REALM, "a")).contains(FILE);
    assertThat(modules.with(List.of(come)).with(List.of(gone)).find(REALM, "a")).isEmpty();
  }
}
