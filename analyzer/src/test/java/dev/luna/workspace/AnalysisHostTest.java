package dev.luna.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.luna.facts.ParsedFile;
import dev.luna.index.CancelToken;
import dev.luna.index.Cancelled;
import dev.luna.syntax.Dialect;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

class AnalysisHostTest {
  private static final FileId A = new FileId("file:///w/a.lua");
  private static final FileId B = new FileId("file:///w/b.lua");

  private final AnalysisHost host = new AnalysisHost();

  private static Change write(FileId file, String text) {
    return new Change.Write(file, Placement.in("root", Dialect.DEFAULT), SourceText.of(text));
  }

  private static SourceFile file(Snapshot snapshot, FileId id) {
    return snapshot.files().find(id).orElseThrow();
  }

  @Test
  void changesOfASecondThreadAreRefused() {
    host.apply(write(A, "x = 1"));
    var second = CompletableFuture.runAsync(() -> host.apply(write(A, "x = 2")));
    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(second::get)
        .havingCause()
        .isInstanceOf(IllegalStateException.class)
        .withMessageContaining("one thread only");
    assertThat(host.current().revision()).isEqualTo(1);
  }

  @Test
  void snapshotsStayAsTheyAre() {
    Snapshot first = host.apply(write(A, "x = 1"));
    Snapshot second = host.apply(write(A, "x = 2"));
    host.apply(new Change.Remove(A));
    assertThat(file(first, A).parsed().text().text()).isEqualTo("x = 1");
    assertThat(file(second, A).parsed().text().text()).isEqualTo("x = 2");
    assertThat(first.files().find(B)).isEmpty();
    assertThat(host.current().files().find(A)).isEmpty();
    assertThat(host.current().revision()).isEqualTo(3);
  }

  @Test
  void fileThatIsNotWrittenKeepsItsTreeAndItsFindings() {
    Snapshot first = host.apply(write(A, "break"));
    var analysis = first.analysis(file(first, A), () -> {});
    Snapshot second = host.apply(write(B, "y = 1"));
    assertThat(file(second, A)).isSameAs(file(first, A));
    assertThat(second.analysis(file(second, A), () -> {})).isSameAs(analysis);
  }

  @Test
  void callingOffTheFindingsLeavesThemToTheNextWhoAsks() {
    Snapshot snapshot = host.apply(write(A, "break"));
    SourceFile file = file(snapshot, A);
    CancelToken token = new CancelToken();
    token.cancel();
    assertThatExceptionOfType(Cancelled.class)
        .isThrownBy(() -> snapshot.analysis(file, token::check));
    assertThat(snapshot.isAnalysed(file)).isFalse();
    assertThat(snapshot.analysis(file, () -> {}).findings()).hasSize(1);
  }

  @Test
  void laterSnapshotMakesTheOneBeforeStale() {
    Snapshot first = host.apply(write(A, "x = 1"));
    var normal = Analysis.of(first, new CancelToken());
    assertThat(normal.file(A))
        .get(InstanceOfAssertFactories.type(ParsedFile.class))
        .isSameAs(file(first, A).parsed());
    Snapshot second = host.apply(write(B, "y = 1"));
    assertThat(first.stale().isCancelled()).isTrue();
    assertThat(second.stale().isCancelled()).isFalse();
    assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> normal.file(A));
  }

  @Test
  void analysisToTheEndIsEndedByItsTokenAlone() {
    Snapshot first = host.apply(write(A, "x = 1"));
    CancelToken token = new CancelToken();
    var toTheEnd = Analysis.toTheEnd(first, token);
    host.apply(write(A, "x = 2"));
    assertThatCode(toTheEnd::checkCancelled).doesNotThrowAnyException();
    token.cancel();
    assertThatExceptionOfType(Cancelled.class).isThrownBy(toTheEnd::checkCancelled);
  }
}
