package dev.luna.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceEditsTest {
  @TempDir Path folder;
  private Path file;
  private final SourceEdits edits = new SourceEdits();

  @BeforeEach
  void writeSource() throws IOException {
    file = folder.resolve("T.java");
    Files.writeString(
        file,
        """
        class T {
          void one() { check("in", text("old")); }
          void two() {
            check("in", Expect.text(""), Expect.text("second"));
            check(
                "in",
                Expect.text(
                    \"""
                    old
                      block\\\\
                    \"""));
          }
        }
        """);
  }

  @Test
  void linesOfTheCompiledClassHoldThroughSeveralEdits() throws IOException {
    edits.replace(file, 2, "old", "a\nb\n");
    edits.replace(file, 7, "old\n  block\\\n", "x\n\n  y\n");
    edits.replace(file, 4, "", "first");
    edits.replace(file, 4, "second", "2");

    assertThat(file)
        .hasContent(
            """
            class T {
              void one() { check("in", text(\"""
                  a
                  b
                  \""")); }
              void two() {
                check("in", Expect.text("first"), Expect.text("2"));
                check(
                    "in",
                    Expect.text(
                        \"""
                        x

                          y
                        \"""));
              }
            }
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain\n",
        "no line end at\nthe end",
        "quotes \"\n\"\"\" and \"\"\"\" \"end\"\n\"",
        "back\\slash \\n \\u0041\n",
        "blanks at the end  \n  before\n \n",
        "tab\there\r\ncontrol\u0000\u001b1\n",
        "é 𝄞 lone \ud800 half\n",
        "  all\n    indented\n",
        "\n\n",
        "one line with \"quotes\" and \\"
      })
  void anyTextIsReadBackAsItWas(String text) throws IOException {
    edits.replace(file, 7, "old\n  block\\\n", text);
    String written = Files.readString(file);

    assertThat(JavaLiteral.inCall(written, 7, text).value()).isEqualTo(text);
    assertThat(written).doesNotContain("\t").doesNotContainPattern("[ ]\n");
  }

  @Test
  void onePlaceCannotExpectTwoThings() {
    edits.replace(file, 2, "old", "a");
    edits.replace(file, 2, "old", "a");

    assertThatThrownBy(() -> edits.replace(file, 2, "old", "b"))
        .hasMessageContaining("T.java:2 expects different");
  }

  @Test
  void noEditLeavesTheFileAlone() throws IOException {
    Files.setLastModifiedTime(file, FileTime.fromMillis(1000));

    edits.replace(file, 2, "old", "old");

    assertThat(Files.getLastModifiedTime(file).toMillis()).isEqualTo(1000);
  }

  @Test
  void literalThatIsNotThereIsAnError() {
    assertThatThrownBy(() -> edits.replace(file, 3, "old", "new"))
        .hasMessageContaining("on line 3, found 0");
  }
}
