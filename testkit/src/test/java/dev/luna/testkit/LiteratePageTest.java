package dev.luna.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;

class LiteratePageTest {
  private static final String PAGE =
      """
      <!-- rules: one, two -->
      # Title

      Prose.

      ```lua
      local x, y = 1 -- reveal x: 1, y: fun(a: b, c): d, e
      print(x) -- warning: [one] words -- reveal x: { a: 1, b: 2 }
      ```
      """;

  @TempDir Path folder;

  private LiteratePage page() throws IOException {
    Path file = folder.resolve("page.md");
    Files.writeString(file, PAGE);
    return LiteratePage.below(folder).getFirst();
  }

  @Test
  void typesMayHaveCommas() throws IOException {
    LiterateFile file = page().cases().getFirst().files().getFirst();
    assertThat(file.reveals())
        .containsExactly(
            new Reveal(1, "x", "1"),
            new Reveal(1, "y", "fun(a: b, c): d, e"),
            new Reveal(2, "x", "{ a: 1, b: 2 }"));
    assertThat(file.text()).isEqualTo("local x, y = 1 \nprint(x) \n");
  }

  @Test
  void headerNamesRules() throws IOException {
    assertThat(page().rules()).containsExactlyInAnyOrder("one", "two");
  }

  @Test
  void findingsAndAssertionsArePaired() throws IOException {
    LiterateFile file = page().cases().getFirst().files().getFirst();
    var found = new LiterateFile.Assertion(2, "warning", "one", "some words");
    assertThat(file.unexpected(List.of(found))).isEmpty();
    assertThat(file.unexpected(List.of())).hasSize(1);
    assertThat(file.unexpected(List.of(found, found))).hasSize(1);
  }

  @Test
  void wrongTypesAreToldWithTheirLine() throws IOException {
    LiteratePage page = page();
    LiterateFile file = page.cases().getFirst().files().getFirst();
    page.matches(file, file.reveals(), false);
    assertThatThrownBy(() -> page.matches(file, changed(file), false))
        .isInstanceOf(AssertionFailedError.class)
        .hasMessageContaining("page.md:8: `x` is string, not { a: 1, b: 2 }");
  }

  @Test
  void updateRewritesTheLine() throws IOException {
    LiteratePage page = page();
    LiterateFile file = page.cases().getFirst().files().getFirst();
    page.matches(file, changed(file), true);
    assertThat(Files.readString(folder.resolve("page.md")))
        .isEqualTo(PAGE.replace("{ a: 1, b: 2 }", "string"));
  }

  private static List<Reveal> changed(LiterateFile file) {
    return List.of(
        file.reveals().get(0), file.reveals().get(1), file.reveals().get(2).as("string"));
  }
}
