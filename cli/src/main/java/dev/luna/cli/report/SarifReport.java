package dev.luna.cli.report;

import dev.luna.check.Finding;
import dev.luna.check.Rule;
import dev.luna.check.Severity;
import dev.luna.cli.check.CheckedFile;
import dev.luna.cli.check.CheckedFile.Clean;
import dev.luna.cli.check.CheckedFile.Flawed;
import dev.luna.cli.check.CheckedFile.Unchecked;
import dev.luna.cli.check.Tally;
import dev.luna.cli.explain.CodePages;
import dev.luna.syntax.SyntaxCode;
import dev.luna.text.Position;
import dev.luna.text.PositionEncoding;
import dev.luna.text.SourceText;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JsonGenerator;

/// The report as SARIF 2.1.0, which code hosts and editors take in. Columns are UTF-16 code units,
/// because the format knows no better way that all its readers share.
public final class SarifReport implements Report {
  static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

  private final JsonGenerator json;
  private final String number;
  private final CodePages pages;
  private final SarifUris uris;
  private final Fingerprints fingerprints = new Fingerprints();
  private final Map<String, Severity> rules = new TreeMap<>();
  private final List<CheckedFile> files = new ArrayList<>();

  /// A report to `out` by Luna `number`.
  ///
  /// @param pages what the rules say about themselves
  /// @param uris how files are named
  public SarifReport(Output out, String number, CodePages pages, SarifUris uris) {
    this.json = JsonStyle.generator(out);
    this.number = number;
    this.pages = pages;
    for (SyntaxCode code : SyntaxCode.values()) {
      rules.put(code.code(), Severity.ERROR);
    }
    for (Rule rule : Rule.values()) {
      rules.put(rule.code(), rule.severity());
    }
    this.uris = uris;
  }

  @Override
  public void add(CheckedFile file) {
    switch (file) {
      case Clean _ -> {}
      case Flawed flawed -> files.add(flawed);
      case Unchecked unchecked -> {
        files.add(unchecked);
        rules.putIfAbsent(unchecked.code(), Severity.ERROR);
      }
    }
  }

  @Override
  public void finish(Tally tally) {
    json.writeStartObject();
    json.writeStringProperty("$schema", SCHEMA);
    json.writeStringProperty("version", "2.1.0");
    json.writeArrayPropertyStart("runs");
    json.writeStartObject();
    writeTool();
    json.writeStringProperty("columnKind", "utf16CodeUnits");
    uris.writeBase(json);
    json.writeArrayPropertyStart("results");
    files.forEach(this::writeResults);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw("\n");
    json.close();
  }

  private void writeTool() {
    json.writeObjectPropertyStart("tool");
    json.writeObjectPropertyStart("driver");
    json.writeStringProperty("name", "luna");
    json.writeStringProperty("version", number);
    json.writeArrayPropertyStart("rules");
    rules.forEach(this::writeRule);
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeRule(String code, Severity severity) {
    json.writeStartObject();
    json.writeStringProperty("id", code);
    pages
        .page(code)
        .ifPresent(page -> {
          writeMessage("shortDescription", page.summary());
          json.writeObjectPropertyStart("help");
          json.writeStringProperty("text", page.text());
          json.writeStringProperty("markdown", page.markdown());
          json.writeEndObject();
        });
    json.writeObjectPropertyStart("defaultConfiguration");
    json.writeStringProperty("level", level(severity));
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeResults(CheckedFile file) {
    switch (file) {
      case Clean _ -> {}
      case Flawed(var name, _, var source, var findings) -> {
        for (Finding finding : findings) {
          writeHead(finding.code(), finding.severity(), finding.message());
          writeLocations(name, source, finding);
          writeFingerprint(fingerprints.of(name, source, finding));
          json.writeEndObject();
        }
      }
      case Unchecked(var name, var code, var message, _) -> {
        writeHead(code, Severity.ERROR, message);
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        uris.writeArtifact(json, name);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        writeFingerprint(fingerprints.of(name, code));
        json.writeEndObject();
      }
    }
  }

  private void writeHead(String code, Severity severity, String message) {
    json.writeStartObject();
    json.writeStringProperty("ruleId", code);
    json.writeStringProperty("level", level(severity));
    writeMessage("message", message);
  }

  private void writeLocations(String name, SourceText source, Finding finding) {
    json.writeArrayPropertyStart("locations");
    writeLocation(name, source, finding.span());
    json.writeEndObject();
    json.writeEndArray();
    if (finding.notes().isEmpty()) {
      return;
    }
    json.writeArrayPropertyStart("relatedLocations");
    for (Finding.Note note : finding.notes()) {
      writeLocation(name, source, note.span());
      writeMessage("message", note.message());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /// A location that is left open, for a message may follow.
  private void writeLocation(String name, SourceText source, Span span) {
    json.writeStartObject();
    json.writeObjectPropertyStart("physicalLocation");
    uris.writeArtifact(json, name);
    Position start = source.lines().position(span.start(), PositionEncoding.UTF16);
    Position end = source.lines().position(span.end(), PositionEncoding.UTF16);
    json.writeObjectPropertyStart("region");
    json.writeNumberProperty("startLine", start.line() + 1);
    json.writeNumberProperty("startColumn", start.character() + 1);
    json.writeNumberProperty("endLine", end.line() + 1);
    json.writeNumberProperty("endColumn", end.character() + 1);
    json.writeEndObject();
    json.writeEndObject();
  }

  private void writeFingerprint(String fingerprint) {
    json.writeObjectPropertyStart("partialFingerprints");
    json.writeStringProperty("lunaFinding/v1", fingerprint);
    json.writeEndObject();
  }

  private void writeMessage(String property, String text) {
    json.writeObjectPropertyStart(property);
    json.writeStringProperty("text", text);
    json.writeEndObject();
  }

  private static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFORMATION, HINT -> "note";
    };
  }
}
