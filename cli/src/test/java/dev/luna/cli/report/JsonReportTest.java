package dev.luna.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.luna.cli.Cli;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReportTest {
  @TempDir Path folder;

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(Path.of("../docs/schema/check.schema.json")));
  }

  private String json(String... more) {
    String[] args = new String[more.length + 3];
    System.arraycopy(new String[] {"check", "--format", "json"}, 0, args, 0, 3);
    System.arraycopy(more, 0, args, 3, more.length);
    return Cli.in(folder).run(args).out();
  }

  @Test
  void theReportKeepsItsSchema() throws IOException {
    Files.createSymbolicLink(folder.resolve("nowhere.lua"), Path.of("nosuch"));
    Cli.in(folder)
        .file("fine.lua", "return 1\n")
        .file("a b/ü.lua", "print('🙂' x\ngoto f\nlocal y\n::f:: y()\n")
        .file("latin1.lua", new byte[] {'x', '=', '\'', (byte) 0xE4, 0, '"', '\\', '\n'});

    String json = json();

    assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
    assertThat(json).contains("\"cannot-read\"", "\"file\": \"a b/ü.lua\"").endsWith("}\n");
  }

  @Test
  void nothingFoundKeepsTheSchemaToo() throws IOException {
    assertThat(schema().validate(json(), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"severity\": \"error\"",
        "\"column\": 14",
        "\"version\": 1",
        "\"notes\": [ ]",
        "\"files\": 1"
      })
  void theSchemaNoticesWhatIsWrong(String right) throws IOException {
    Cli.in(folder).file("a.lua", "local x = 1 +\n");
    String json = json();

    assertThat(json).contains(right);
    String wrong = json.replace(right, right.replaceFirst(": .*", ": -1"));
    assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void aColumnIsACodePoint() {
    Cli.in(folder).file("a.lua", "s = '🙂🙂' )\n");

    assertThat(json().replaceAll("\\s+", "")).contains("\"start\":{\"line\":1,\"column\":10}");
  }
}
