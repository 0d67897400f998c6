package dev.luna.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.luna.index.CancelToken;
import dev.luna.index.Cancelled;
import dev.luna.syntax.Dialect;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class AnalysisHostTest {
  private static final FileId A = new FileId("file:///a.lua");
  private static final FileId B = new FileId("file:///b.lua");

  private final AnalysisHost host = new AnalysisHost();

  private static Change write(FileId file, String text) {
    return new Change.Write(file, SourceText.of(text), Dialect.DEFAULT);
  }

  @Test
  void changeGivesTheNextSnapshotAndLeavesTheOneBefore() {
    Snapshot first = host.apply(write(A, "x = 1"));
    Snapshot second = host.apply(write(A, "x = 2"));
    assertThat(second.revision()).isEqualTo(first.revision() + 1);
    assertThat(first.files().find(A).orElseThrow().text().text()).isEqualTo("x = 1");
    assertThat(second.files().find(A).orElseThrow().text().text()).isEqualTo("x = 2");
    assertThat(host.current()).isSameAs(second);
  }

  @Test
  void snapshotIsStaleOnceThereIsALaterOne() {
    Snapshot first = host.apply(write(A, "x = 1"));
    assertThat(first.stale().isCancelled()).isFalse();
    Snapshot second = host.apply(write(B, "y = 1"));
    assertThat(first.stale().isCancelled()).isTrue();
    assertThat(second.stale().isCancelled()).isFalse();
  }

  @Test
  void filesThatDoNotChangeAreShared() {
    Snapshot first = host.apply(write(A, "x = 1"));
    var analysis = first.files().find(A).orElseThrow().analysis();
    Snapshot second = host.apply(write(B, "y = 1"));
    assertThat(second.files().find(A)).isEqualTo(first.files().find(A));
    assertThat(second.files().find(A).orElseThrow().analysis()).isSameAs(analysis);
  }

  @Test
  void removedFileIsGone() {
    host.apply(write(A, "x = 1"));
    host.apply(write(B, "y = 1"));
    assertThat(host.apply(new Change.Remove(A)).files().all())
        .extracting(SourceFile::id)
        .containsExactly(B);
  }

  @Test
  void onlyOneThreadMayWrite() {
    host.apply(write(A, "x = 1"));
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> CompletableFuture.runAsync(() -> host.apply(write(A, "x = 2"))).join())
        .withCauseInstanceOf(IllegalStateException.class);
    assertThat(host.current().revision()).isEqualTo(1);
  }

  @Test
  void analysisOfAStaleSnapshotIsCalledOff() {
    Analysis analysis = Analysis.of(host.apply(write(A, "x = 1")), new CancelToken());
    analysis.checkCancelled();
    host.apply(write(A, "x = 2"));
    assertThatExceptionOfType(Cancelled.class).isThrownBy(analysis::checkCancelled);
    assertThatExceptionOfType(Cancelled.class).isThrownBy(() -> analysis.file(A));
  }

  @Test
  void analysisToTheEndIsCalledOffOnlyByItsToken() {
    CancelToken token = new CancelToken();
    Analysis analysis = Analysis.toTheEnd(host.apply(write(A, "x = 1")), token);
    host.apply(write(A, "x = 2"));
    assertThat(analysis.file(A).orElseThrow().text().text()).isEqualTo("x = 1");
    token.cancel();
    assertThatExceptionOfType(Cancelled.class).isThrownBy(analysis::checkCancelled);
  }

  @Test
  void cancelledCostsNothing() {
    assertThat(Cancelled.INSTANCE.getStackTrace()).isEmpty();
  }
}
