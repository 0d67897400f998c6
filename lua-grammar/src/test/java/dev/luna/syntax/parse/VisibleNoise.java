package dev.luna.syntax.parse;

import java.util.Random;

/// Bytes by chance, but few that make a file a binary one for [ForeignFiles]: no control characters
/// besides ends of lines.
final class VisibleNoise {
  private VisibleNoise() {}

  static byte[] of(Random random, int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      int c = ' ' + random.nextInt(0xE0);
      bytes[i] = (byte) (c == 0x7F || random.nextInt(40) == 0 ? '\n' : c);
    }
    return bytes;
  }
}
