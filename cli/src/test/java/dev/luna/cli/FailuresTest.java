package dev.luna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What users are told when they, the disk or we make a mistake.
class FailuresTest {
  @TempDir Path folder;

  private Cli cli() {
    return Cli.in(folder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "chek | unknown command 'chek': did you mean 'check'?",
        "hceck | unknown command 'hceck': did you mean 'check'?",
        "lps | unknown command 'lps': did you mean 'lsp'?",
        "frobnicate | unknown command 'frobnicate': 'luna --help' lists the commands",
        "--hlp | unknown option '--hlp' (luna): did you mean '--help'?",
        "check --formt json | unknown option '--formt' (luna check): did you mean '--format'?",
        "check --formt=json | unknown option '--formt' (luna check): did you mean '--format'?",
        "check --zzzzzz | unknown option '--zzzzzz' (luna check): 'luna check --help' lists the options",
        "check --format | option '--format' needs a value (luna check): write --format=FORMAT",
        "check --format yaml | unknown format 'yaml' (--format): choose text, json, sarif, github or junit",
        "check --format jsn | unknown format 'jsn' (--format): did you mean 'json'? Choose text, json, sarif, github or junit",
        "check --dialect 5.33 | unknown dialect '5.33' (--dialect): did you mean '5.3'? Else choose 5.1, 5.2, 5.3, 5.4, 5.5, luajit or luna",
        "check --fail-on eror | unknown severity 'eror' (--fail-on): did you mean 'error'? Choose error, warning, information, hint or never",
        "check --fail-on warn | unknown severity 'warn' (--fail-on): did you mean 'warning'? Choose error, warning, information, hint or never",
        "check --dialect 5.6 | unknown dialect '5.6' (--dialect): did you mean '5.5'? Else choose 5.1, 5.2, 5.3, 5.4, 5.5, luajit or luna",
        "check --dialect moon | unknown dialect 'moon' (--dialect): choose 5.1, 5.2, 5.3, 5.4, 5.5, luajit or luna",
        "check --fail-on bad | unknown severity 'bad' (--fail-on): choose error, warning, information, hint or never",
        "check --jobs 0 | cannot use 0 jobs (--jobs): choose 1 or more",
        "check --jobs many | 'many' is not a number (--jobs): see 'luna check --help'",
        "check --explain mis-end | unknown code 'mis-end' (--explain): did you mean 'miss-end'?",
        "check --explain zzzzzz | unknown code 'zzzzzz' (--explain): 'luna check --explain all' lists the codes",
        "inspect | FILE is missing (luna inspect): see 'luna inspect --help'",
        "inspect a b | unexpected 'b' (luna inspect): see 'luna inspect --help'",
        "inspect . | cannot read .: it is a folder, choose a file in it",
        "inspect nosuch | cannot read nosuch: no such file or folder",
        "inspect --print=tkens x | unknown stage 'tkens' (--print): did you mean 'tokens'? Choose tokens, ast, doc, scopes or facts",
        "inspect --print=types x | unknown stage 'types' (--print): choose tokens, ast, doc, scopes or facts",
        "lsp --log nosuch/x | cannot write the log (--log nosuch/x): no such file or folder",
      })
  void mistakesOnTheCommandLineAreExplained(String command, String message) {
    var result = cli().run(command.split(" "));

    assertThat(result).isEqualTo(new Cli.Result(2, "", "luna: " + message + "\n"));
  }

  @Test
  void aPortAtWhichNobodyListensIsExplained() {
    var result = cli().run("lsp", "--socket", "1");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo(
            "luna: cannot connect (--socket 1): Connection refused; the editor has to listen there\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif"})
  void aClosedPipeEndsQuietly(String format) {
    cli().file("a.lua", "x.\n".repeat(1000));

    var result = cli().run(failing("Broken pipe"), "check", "--format", format);

    assertThat(result.code()).isEqualTo(141);
    assertThat(result.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"check", "check --format json", "check --format sarif", "--help"})
  void aFullDiskIsOneClearError(String command) {
    var result = cli().run(failing("No space left on device"), command.split(" "));

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err().lines().toList().getLast())
        .isEqualTo("luna: cannot write the output: No space left on device");
  }

  @Test
  void stackTracesAreShownToThoseWhoAsk() {
    var result =
        cli().env(Map.of("DEBUG_RUNTIME_ENABLE", "1")).run(failing("Bad news"), "--version");

    assertThat(result.err())
        .startsWith("luna: cannot write the output: Bad news\n")
        .contains("OutputFailure", "\tat dev.luna.cli.Main.");
  }

  @Test
  void aFaultOfOursNamesItselfAndItsPlace() {
    OutputStream faulty =
        new OutputStream() {
          @Override
          public void write(int b) {
            throw new IllegalStateException("what?");
          }
        };

    var result = cli().run(faulty, "--version");

    assertThat(result.code()).isEqualTo(3);
    assertThat(result.err())
        .startsWith("luna: internal error: IllegalStateException: what? (")
        .contains("DEBUG_RUNTIME_ENABLE=1")
        .hasLineCount(1);
  }

  private static OutputStream failing(String reason) {
    return new OutputStream() {
      @Override
      public void write(int b) throws IOException {
        throw new IOException(reason);
      }
    };
  }
}
