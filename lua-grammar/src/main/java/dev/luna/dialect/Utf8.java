package dev.luna.dialect;

import java.io.ByteArrayOutputStream;

/// UTF-8 as Lua writes it: also for surrogates, and up to 2³¹ in the six bytes of its first
/// definition.
final class Utf8 {
  private Utf8() {}

  static void write(long codePoint, ByteArrayOutputStream out) {
    if (codePoint < 0x80) {
      out.write((int) codePoint);
      return;
    }
    int following = 1;
    // The first of n bytes holds 7 - n bits, each other one 6.
    while (following < 5 && codePoint >= 1L << (6 * following + 6 - following)) {
      following++;
    }
    int mark = 0xFF << (7 - following) & 0xFF;
    out.write(mark | (int) (codePoint >> (6 * following)));
    for (int i = following - 1; i >= 0; i--) {
      out.write(0x80 | (int) (codePoint >> (6 * i) & 0x3F));
    }
  }
}
