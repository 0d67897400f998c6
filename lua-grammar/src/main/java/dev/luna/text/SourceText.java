package dev.luna.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/// The text of a file, and how to write it back.
///
/// Lua source is bytes. They are decoded as UTF-8 if they are valid UTF-8, else as Latin-1, where
/// every byte is a character; so any file is a legal text and `decode(bytes).encode()` gives the
/// same bytes. A UTF-8 byte order mark is kept aside: it is no part of [#text], because no editor
/// shows it. Line breaks stay as they are.
public final class SourceText {
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final String text;
  private final Charset charset;
  private final boolean bom;
  private final LineIndex lines;

  private SourceText(String text, Charset charset, boolean bom) {
    this.text = text;
    this.charset = charset;
    this.bom = bom;
    this.lines = new LineIndex(text);
  }

  /// A text that comes from an editor: UTF-8 without a byte order mark, unless `text` begins with
  /// one.
  public static SourceText of(String text) {
    boolean bom = text.startsWith("\uFEFF");
    return new SourceText(bom ? text.substring(1) : text, StandardCharsets.UTF_8, bom);
  }

  /// The text of a file on disk.
  public static SourceText decode(byte[] bytes) {
    try {
      CharBuffer decoded =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return of(decoded.toString());
    } catch (CharacterCodingException notUtf8) {
      boolean bom = startsWithBom(bytes);
      int from = bom ? BOM.length : 0;
      String latin1 = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
      return new SourceText(latin1, StandardCharsets.ISO_8859_1, bom);
    }
  }

  private static boolean startsWithBom(byte[] bytes) {
    return bytes.length >= 3 && bytes[0] == BOM[0] && bytes[1] == BOM[1] && bytes[2] == BOM[2];
  }

  /// The bytes of this text in its own charset, byte order mark included: what a formatter will
  /// write.
  ///
  /// Characters that a Latin-1 text cannot hold (an edit may have added some) make the whole text
  /// UTF-8.
  public byte[] encode() {
    Charset target = charset.newEncoder().canEncode(text) ? charset : StandardCharsets.UTF_8;
    byte[] body = text.getBytes(target);
    if (!bom) {
      return body;
    }
    byte[] all = new byte[BOM.length + body.length];
    System.arraycopy(BOM, 0, all, 0, BOM.length);
    System.arraycopy(body, 0, all, BOM.length, body.length);
    return all;
  }

  /// This text after `edits`, which must not overlap; of several insertions at one place the
  /// earlier in the list comes first.
  public SourceText edit(List<TextEdit> edits) {
    List<TextEdit> sorted =
        edits.stream().sorted(Comparator.comparingInt(e -> e.span().start())).toList();
    StringBuilder result = new StringBuilder(text.length() + 64);
    int from = 0;
    for (TextEdit edit : sorted) {
      if (edit.span().start() < from) {
        throw new IllegalArgumentException("overlapping edits at " + edit.span());
      }
      result.append(text, from, edit.span().start()).append(edit.replacement());
      from = edit.span().end();
    }
    return new SourceText(result.append(text, from, text.length()).toString(), charset, bom);
  }

  /// The characters, without a byte order mark.
  public String text() {
    return text;
  }

  /// The characters of `span`.
  public String text(Span span) {
    return text.substring(span.start(), span.end());
  }

  /// The number of UTF-16 code units.
  public int length() {
    return text.length();
  }

  /// UTF-8 or Latin-1.
  public Charset charset() {
    return charset;
  }

  /// Whether the file begins with a UTF-8 byte order mark.
  public boolean hasBom() {
    return bom;
  }

  /// The lines of this text.
  public LineIndex lines() {
    return lines;
  }
}
