package dev.luna.lsp.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.luna.index.Cancelled;
import dev.luna.lsp.convert.ClientProfile;
import dev.luna.syntax.Dialect;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import dev.luna.workspace.AnalysisHost;
import dev.luna.workspace.Change;
import dev.luna.workspace.Placement;
import dev.luna.workspace.Snapshot;
import org.eclipse.lsp4j.Diagnostic;
import org.junit.jupiter.api.Test;

/// What becomes of a diagnosis when the workspace moves on.
class DiagnosisTest {
  private static final FileId FILE = new FileId("file:///w/main.lua");
  private static final FileId OTHER = new FileId("file:///w/other.lua");

  private final AnalysisHost host = new AnalysisHost();
  private final Inbox inbox = new Inbox();
  private final Conversation conversation =
      new Conversation() {
        @Override
        public ClientProfile profile() {
          return ClientProfile.PLAIN;
        }

        @Override
        public Snapshot latest() {
          return host.current();
        }

        @Override
        public Workers workers() {
          throw new AssertionError("a diagnosis submits nothing");
        }

        @Override
        public ServerLog log() {
          throw new AssertionError("nothing to log");
        }
      };

  private Snapshot write(FileId file, String text) {
    return host.apply(
        new Change.Write(file, Placement.in(file.uri(), Dialect.DEFAULT), SourceText.of(text)));
  }

  private Diagnosis diagnosis(Snapshot snapshot) {
    return new Diagnosis(FILE, FILE.uri(), snapshot, inbox, conversation);
  }

  @Test
  void findingsAreHandedToTheWriter() {
    Snapshot snapshot = write(FILE, "break");
    diagnosis(snapshot).run();
    assertThat(inbox.peek())
        .isInstanceOfSatisfying(
            Event.Publish.class,
            publish -> {
              assertThat(publish.basis().file())
                  .isSameAs(snapshot.files().find(FILE).orElseThrow());
              assertThat(publish.diagnostics())
                  .singleElement()
                  .extracting(Diagnostic::getSource)
                  .isEqualTo("luna");
            });
  }

  @Test
  void editOfTheDocumentCallsItOff() {
    Diagnosis diagnosis = diagnosis(write(FILE, "break"));
    write(FILE, "x = 1");
    assertThatExceptionOfType(Cancelled.class).isThrownBy(diagnosis::run);
    diagnosis.cancelled();
    assertThat(inbox.peek()).as("the edit asks for findings of its own").isNull();
  }

  @Test
  void closingTheDocumentCallsItOff() {
    Diagnosis diagnosis = diagnosis(write(FILE, "break"));
    host.apply(new Change.Remove(FILE));
    assertThatExceptionOfType(Cancelled.class).isThrownBy(diagnosis::run);
  }

  @Test
  void editOfAnotherDocumentDoesNot() {
    Diagnosis diagnosis = diagnosis(write(FILE, "break"));
    write(OTHER, "x = 1");
    diagnosis.run();
    assertThat(inbox.peek()).isInstanceOf(Event.Publish.class);
  }

  @Test
  void editDuringTheWorkEndsItAfterTheStepUnderWay() {
    Snapshot snapshot = write(FILE, "break");
    var file = snapshot.files().find(FILE).orElseThrow();
    int[] asked = {0};
    var watched =
        new Diagnosis(
            FILE,
            FILE.uri(),
            snapshot,
            inbox,
            new Conversation() {
              @Override
              public ClientProfile profile() {
                return conversation.profile();
              }

              @Override
              public Snapshot latest() {
                return ++asked[0] == 2 ? write(FILE, "edited") : conversation.latest();
              }

              @Override
              public Workers workers() {
                return conversation.workers();
              }

              @Override
              public ServerLog log() {
                return conversation.log();
              }
            });
    assertThatExceptionOfType(Cancelled.class).isThrownBy(watched::run);
    assertThat(asked[0]).isEqualTo(2);
    assertThat(snapshot.isAnalysed(file)).as("nothing is kept of work half done").isFalse();
  }
}
