package dev.luna.cli.report;

import dev.luna.check.Finding;
import dev.luna.check.Severity;
import dev.luna.cli.check.CheckedFile;
import dev.luna.cli.check.CheckedFile.Clean;
import dev.luna.cli.check.CheckedFile.Flawed;
import dev.luna.cli.check.CheckedFile.Unchecked;
import dev.luna.cli.check.Tally;
import dev.luna.syntax.Dialect;
import dev.luna.text.Columns;
import dev.luna.text.Location;
import dev.luna.text.Span;
import tools.jackson.core.JsonGenerator;

/// The report for programs, as `docs/schema/check.schema.json` describes it. It is written as the
/// files come in.
public final class JsonReport implements Report {
  private static final int VERSION = 1;

  private final JsonGenerator json;

  /// A report to `out` by Luna `number`.
  public JsonReport(Output out, String number, Dialect dialect) {
    this.json = JsonStyle.generator(out);
    json.writeStartObject();
    json.writeNumberProperty("version", VERSION);
    json.writeStringProperty("luna", number);
    json.writeStringProperty("dialect", dialect.option());
    json.writeArrayPropertyStart("findings");
  }

  @Override
  public void add(CheckedFile file) {
    switch (file) {
      case Clean _ -> {}
      case Flawed flawed -> {
        Columns columns = new Columns(flawed.source());
        flawed.findings().forEach(finding -> write(flawed, finding, columns));
      }
      case Unchecked(var name, var code, var message, _) -> {
        writeHead(name, Severity.ERROR, code, message);
        json.writeArrayPropertyStart("notes");
        json.writeEndArray();
        json.writeEndObject();
      }
    }
  }

  private void write(Flawed file, Finding finding, Columns columns) {
    writeHead(file.name(), finding.severity(), finding.code(), finding.message());
    writeTags(finding);
    writePlace(finding.span(), columns);
    json.writeArrayPropertyStart("notes");
    for (Finding.Note note : finding.notes()) {
      json.writeStartObject();
      json.writeStringProperty("message", note.message());
      writePlace(note.span(), columns);
      json.writeEndObject();
    }
    for (CheckedFile.Remark remark : file.remarks(finding)) {
      json.writeStartObject();
      json.writeStringProperty("file", remark.place().name());
      json.writeStringProperty("message", remark.message());
      writePlace(remark.place().span(), new Columns(remark.place().source()));
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void writeHead(String file, Severity severity, String code, String message) {
    json.writeStartObject();
    json.writeStringProperty("file", file);
    json.writeStringProperty("severity", severity.word());
    json.writeStringProperty("code", code);
    json.writeStringProperty("message", message);
  }

  private void writeTags(Finding finding) {
    if (!finding.tags().isEmpty()) {
      json.writeArrayPropertyStart("tags");
      finding.tags().stream().sorted().forEach(tag -> json.writeString(tag.word()));
      json.writeEndArray();
    }
  }

  private void writePlace(Span span, Columns columns) {
    writePosition("start", span.start(), columns);
    writePosition("end", span.end(), columns);
  }

  private void writePosition(String name, int offset, Columns columns) {
    Location location = columns.at(offset);
    json.writeObjectPropertyStart(name);
    json.writeNumberProperty("line", location.line());
    json.writeNumberProperty("column", location.column());
    json.writeEndObject();
  }

  @Override
  public void finish(Tally tally) {
    json.writeEndArray();
    json.writeObjectPropertyStart("summary");
    json.writeNumberProperty("files", tally.files());
    for (Severity severity : Severity.values()) {
      json.writeNumberProperty(severity.word(), tally.count(severity));
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeRaw("\n");
    json.close();
  }
}
