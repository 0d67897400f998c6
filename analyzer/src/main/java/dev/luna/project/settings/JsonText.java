package dev.luna.project.settings;

import dev.luna.project.settings.ConfigValue.Entry;
import dev.luna.project.settings.ConfigValue.Flag;
import dev.luna.project.settings.ConfigValue.Items;
import dev.luna.project.settings.ConfigValue.Numeral;
import dev.luna.project.settings.ConfigValue.Other;
import dev.luna.project.settings.ConfigValue.Table;
import dev.luna.project.settings.ConfigValue.Text;
import dev.luna.text.Columns;
import dev.luna.text.Location;
import dev.luna.text.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// JSON with comments and commas at the end of lists, as language servers take it. Behind a mistake
/// nothing is read; what stands before it holds.
final class JsonText {
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  private final JsonParser parser;
  private final Columns columns;
  private final Problems problems;
  private boolean broken;

  private JsonText(JsonParser parser, Columns columns, Problems problems) {
    this.parser = parser;
    this.columns = columns;
    this.problems = problems;
  }

  static Table read(String text, Problems problems) {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
      return new JsonText(parser, new Columns(SourceText.of(text)), problems).root();
    }
  }

  private Table root() {
    JsonToken first = next();
    if (first == JsonToken.START_OBJECT) {
      Table table = table();
      if (!broken && next() != JsonToken.NOT_AVAILABLE) {
        problems.broken(place(), "expected the end of the file behind the last '}'");
      }
      return table;
    }
    if (!broken && first != JsonToken.NOT_AVAILABLE) {
      problems.broken(place(), "expected an object");
    }
    return new Table(Location.START, Map.of());
  }

  /// The next token, [JsonToken#NOT_AVAILABLE] at the end and behind a mistake.
  private JsonToken next() {
    if (broken) {
      return JsonToken.NOT_AVAILABLE;
    }
    try {
      JsonToken token = parser.nextToken();
      parser.finishToken(); // a string is read to its end only then, and may be broken
      return token == null ? JsonToken.NOT_AVAILABLE : token;
    } catch (JacksonException e) {
      broken = true;
      problems.broken(place(e.getLocation()), message(e.getOriginalMessage()));
      return JsonToken.NOT_AVAILABLE;
    }
  }

  /// The first sentence, without advice for Java programmers.
  private static String message(String theirs) {
    String first =
        theirs.replaceFirst(
            "(?s)(: (maybe a|expected a valid|expected close marker|was expecting)|\\n| \\(for ).*",
            "");
    return first.isEmpty() ? "no JSON" : Problems.begun(first);
  }

  private Location place() {
    return place(parser.currentTokenLocation());
  }

  private Location place(TokenStreamLocation location) {
    return columns.at((int) location.getCharOffset());
  }

  private Table table() {
    Location start = place();
    Map<String, Entry> entries = new LinkedHashMap<>();
    while (next() == JsonToken.PROPERTY_NAME) {
      Location key = place();
      String name = parser.currentName();
      JsonToken token = next();
      if (token != JsonToken.NOT_AVAILABLE) {
        entries.put(name, new Entry(key, value(token)));
      }
    }
    return new Table(start, entries);
  }

  private ConfigValue value(JsonToken token) {
    Location place = place();
    return switch (token) {
      case START_OBJECT -> table();
      case START_ARRAY -> items(place);
      case VALUE_STRING -> new Text(place, parser.getString());
      case VALUE_TRUE, VALUE_FALSE -> new Flag(place, token == JsonToken.VALUE_TRUE);
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Numeral(place, parser.getDoubleValue());
      default -> new Other(place, "null", false);
    };
  }

  private Items items(Location place) {
    List<ConfigValue> values = new ArrayList<>();
    for (JsonToken token = next();
        token != JsonToken.END_ARRAY && token != JsonToken.NOT_AVAILABLE;
        token = next()) {
      values.add(value(token));
    }
    return new Items(place, values);
  }
}
