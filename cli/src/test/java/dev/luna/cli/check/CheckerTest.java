package dev.luna.cli.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.check.RuleSettings;
import dev.luna.cli.check.CheckedFile.Unchecked;
import dev.luna.syntax.Dialect;
import dev.luna.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CheckerTest {

  /// It is the file's fault, not Luna's, and no reason to leave out the others.
  @Test
  void aFileThatTakesTooMuchMemoryIsNamed() throws InterruptedException {
    LuaSource huge =
        new LuaSource(
            "huge.lua",
            Dialect.DEFAULT,
            RuleSettings.DEFAULT,
            () -> {
              throw new OutOfMemoryError("Java heap space");
            });
    LuaSource small =
        new LuaSource(
            "small.lua", Dialect.DEFAULT, RuleSettings.DEFAULT, () -> SourceText.of("return 1"));
    List<CheckedFile> results = new ArrayList<>();

    new Checker(1).check(List.of(huge, small), results::add);

    assertThat(results).hasSize(2);
    assertThat(results.getFirst())
        .isEqualTo(
            new Unchecked(
                "huge.lua",
                Unchecked.CANNOT_READ,
                "checking it takes more memory than Java may use here",
                Optional.empty()));
    assertThat(results.getLast()).isInstanceOf(CheckedFile.Clean.class);
  }
}
