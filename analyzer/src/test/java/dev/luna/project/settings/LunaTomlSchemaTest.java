package dev.luna.project.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.config.Level;
import dev.luna.project.settings.ConfigValue.Entry;
import dev.luna.project.settings.ConfigValue.Items;
import dev.luna.project.settings.ConfigValue.Table;
import dev.luna.project.settings.ConfigValue.Text;
import dev.luna.syntax.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The schema that editors complete `Luna.toml` with, and the table that it is read with, have the
/// same keys and words.
class LunaTomlSchemaTest {
  private static final String REST = ".*";

  private static Table schema() throws IOException {
    Path file = Path.of(System.getProperty("luna.root"), "docs/schema/luna-toml.schema.json");
    Problems problems = new Problems(file.toString());
    Table schema = JsonText.read(Files.readString(file), problems);
    assertThat(problems.all()).isEmpty();
    return schema;
  }

  private static Table at(Table table, String... path) {
    Table at = table;
    for (String key : path) {
      Entry entry = at.entries().get(key);
      assertThat(entry).as("%s in %s", key, at.entries().keySet()).isNotNull();
      at = (Table) entry.value();
    }
    return at;
  }

  @Test
  void theSchemaHasTheReadersKeys() throws IOException {
    Set<String> inSchema = new TreeSet<>();
    at(schema(), "properties")
        .entries()
        .forEach((table, entry) -> collect(table, (Table) entry.value(), inSchema));

    assertThat(inSchema).isEqualTo(new TreeSet<>(LunaToml.KEYS.keys().keySet()));
  }

  /// A table that may have any key is one of which nothing is read yet.
  private static void collect(String name, Table schema, Set<String> into) {
    if (!schema.entries().containsKey("properties")) {
      into.add(name + REST);
      return;
    }
    at(schema, "properties").entries().keySet().forEach(key -> into.add(name + "." + key));
  }

  @Test
  void scopesHaveTheSameKeys() throws IOException {
    Table inSchema =
        at(schema(), "properties", "lua", "properties", "scope", "items", "properties");
    Schema scopes = LunaToml.KEYS.keys().get("lua.scope").schema();

    assertThat(scopes)
        .isInstanceOfSatisfying(
            Schema.ListOf.class,
            list ->
                assertThat(((Schema.Fields) list.item()).keys().keySet())
                    .isEqualTo(inSchema.entries().keySet()));
  }

  @Test
  void wordsAreTheSame() throws IOException {
    assertThat(words(at(schema(), "$defs", "dialect"))).isEqualTo(Dialect.options());
    assertThat(words(at(schema(), "$defs", "level"))).isEqualTo(Level.words());
  }

  private static List<String> words(Table schema) {
    return ((Items) schema.entries().get("enum").value())
        .values().stream().map(v -> ((Text) v).value()).toList();
  }
}
