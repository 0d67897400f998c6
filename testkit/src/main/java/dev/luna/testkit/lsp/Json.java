package dev.luna.testkit.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

/// JSON as tests like to write and read it.
public final class Json {
  private Json() {}

  /// Reads JSON leniently: names need no quotes, strings may have single ones, `{id: 'x'}`. Every
  /// `?` outside strings is replaced by the next argument, quoted as it must be; an argument is a
  /// string, number, boolean or element.
  public static JsonElement of(String template, Object... arguments) {
    var json = new StringBuilder();
    int next = 0;
    char quote = 0;
    for (int i = 0; i < template.length(); i++) {
      char c = template.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '\'' || c == '"') {
        quote = c;
      } else if (c == '?') {
        json.append(element(arguments[next++]));
        continue;
      }
      json.append(c);
    }
    return JsonParser.parseString(json.toString());
  }

  private static JsonElement element(Object argument) {
    return switch (argument) {
      case JsonElement e -> e;
      case Number n -> new JsonPrimitive(n);
      case Boolean b -> new JsonPrimitive(b);
      default -> new JsonPrimitive(argument.toString());
    };
  }

  /// What lies at a path such as `result/items/0/label`.
  ///
  /// @throws IllegalArgumentException if there is nothing
  public static JsonElement at(JsonElement json, String path) {
    JsonElement here = json;
    for (String step : path.split("/", -1)) {
      here = child(here, step, json, path);
    }
    return here;
  }

  private static JsonElement child(JsonElement parent, String step, JsonElement json, String path) {
    if (parent.isJsonObject() && parent.getAsJsonObject().has(step)) {
      return parent.getAsJsonObject().get(step);
    }
    if (parent instanceof JsonArray array
        && step.matches("\\d+")
        && Integer.parseInt(step) < array.size()) {
      return array.get(Integer.parseInt(step));
    }
    throw new IllegalArgumentException("nothing at " + path + " in " + json);
  }
}
