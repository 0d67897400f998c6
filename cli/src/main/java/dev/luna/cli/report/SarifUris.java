package dev.luna.cli.report;

import dev.luna.cli.check.LuaSource;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import tools.jackson.core.JsonGenerator;

/// How SARIF names files: by URIs relative to the folder in which Luna was started, so that a
/// report made on one machine fits the checkout on another; absolute ones for files outside of it.
///
/// @param folder that folder
public record SarifUris(Path folder) {
  private static final String BASE = "%SRCROOT%";

  /// Says what the relative URIs are relative to. Its own URI is left out: it differs by machine.
  void writeBase(JsonGenerator json) {
    json.writeObjectPropertyStart("originalUriBaseIds");
    json.writeObjectPropertyStart(BASE);
    json.writeObjectPropertyStart("description");
    json.writeStringProperty("text", "The folder in which luna was started.");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  void writeArtifact(JsonGenerator json, String name) {
    json.writeObjectPropertyStart("artifactLocation");
    if (name.equals(LuaSource.STDIN)) {
      json.writeStringProperty("uri", "stdin");
    } else {
      writePath(json, name);
    }
    json.writeEndObject();
  }

  private void writePath(JsonGenerator json, String name) {
    try {
      Path path = folder.resolve(name).normalize();
      if (path.startsWith(folder)) {
        json.writeStringProperty("uri", relative(folder.relativize(path).toString()));
        json.writeStringProperty("uriBaseId", BASE);
      } else {
        json.writeStringProperty("uri", path.toUri().toASCIIString());
      }
    } catch (InvalidPathException nameOfNoFile) { // it is told of all the same
      json.writeStringProperty("uri", relative(name));
    }
  }

  // Path.toUri would make it absolute. A leading "./" keeps "a:b.lua" from being a scheme.
  private static String relative(String path) {
    String name = path.replace('\\', '/');
    try {
      return new URI(null, null, name.contains(":") ? "./" + name : name, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e); // this constructor quotes whatever is not legal
    }
  }
}
