package dev.luna.testkit.dialects;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Written snippets with the verdict of every dialect: `snippets.txt`, whose first lines explain
/// it.
public final class SnippetTable {
  private static final Pattern SPECIAL = Pattern.compile("⟨([^⟩]*)⟩|⏎|␍");
  private static final Pattern REPEATED = Pattern.compile("(\\d+)×(.*)");
  private static final int COLUMNS = Interpreter.values().length;

  private SnippetTable() {}

  /// A row of the table.
  ///
  /// @param line where it stands in the file, from 1
  /// @param verdicts a letter for each [Interpreter] in their order: `y` accepts, `-` refuses, `?`
  ///   is not known
  /// @param written the snippet as the table shows it
  public record Snippet(int line, String verdicts, String written) {

    /// The verdict of the table: `y`, `-` or `?`.
    public char verdict(Interpreter interpreter) {
      return verdicts.charAt(interpreter.ordinal());
    }

    /// The snippet as a file.
    public byte[] bytes() {
      return decode(written);
    }
  }

  /// All rows.
  public static List<Snippet> read() {
    List<Snippet> snippets = new ArrayList<>();
    List<String> lines = text().lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.matches("[y?-]{" + COLUMNS + "} .*")) {
        snippets.add(new Snippet(i + 1, line.substring(0, COLUMNS), line.substring(COLUMNS + 1)));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        throw new IllegalStateException("snippets.txt:" + (i + 1) + ": no row: " + line);
      }
    }
    return snippets;
  }

  private static String text() {
    try (var stream = SnippetTable.class.getResourceAsStream("snippets.txt")) {
      byte[] bytes = Objects.requireNonNull(stream, "snippets.txt").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] decode(String written) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Matcher special = SPECIAL.matcher(written);
    int at = 0;
    while (special.find()) {
      out.writeBytes(utf8(written.substring(at, special.start())));
      out.writeBytes(
          switch (special.group()) {
            case "⏎" -> utf8("\n");
            case "␍" -> utf8("\r");
            default -> bracketed(special.group(1));
          });
      at = special.end();
    }
    out.writeBytes(utf8(written.substring(at)));
    return out.toByteArray();
  }

  private static byte[] bracketed(String inside) {
    Matcher repeated = REPEATED.matcher(inside);
    if (!repeated.matches()) {
      return HexFormat.ofDelimiter(" ").parseHex(inside);
    }
    StringBuilder text = new StringBuilder();
    for (int i = 1; i <= Integer.parseInt(repeated.group(1)); i++) {
      text.append(repeated.group(2).replace("#", String.valueOf(i)));
    }
    return utf8(text.toString().replace('⏎', '\n'));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
