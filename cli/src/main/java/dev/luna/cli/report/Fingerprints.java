package dev.luna.cli.report;

import dev.luna.check.Finding;
import dev.luna.text.SourceText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/// Fingerprints by which a finding is known again after the file was edited elsewhere: made of the
/// file's name, the code, the words of the line, and which of several such findings it is; not of
/// line numbers.
final class Fingerprints {
  private static final int LONG_LINE = 500;

  private final Map<String, Integer> seen = new HashMap<>();

  /// The fingerprint of `finding`. To be asked once for each, in the order of the text.
  String of(String file, SourceText source, Finding finding) {
    return of(file + "\0" + finding.code() + "\0" + words(source, finding.span().start()));
  }

  /// The line at `offset` or, of a long one, what stands near: 100 000 findings on a line of 1 MB
  /// would otherwise hash 100 GB.
  private static String words(SourceText source, int offset) {
    int line = source.lines().lineOf(offset);
    int start = source.lines().start(line);
    int end = source.lines().end(line);
    if (end - start > LONG_LINE) {
      start = Math.max(start, offset - LONG_LINE / 2);
      end = Math.min(end, offset + LONG_LINE / 2);
    }
    return source.text().substring(start, end).strip();
  }

  /// The fingerprint of what is said about a file as a whole.
  String of(String file, String code) {
    return of(file + "\0" + code);
  }

  private String of(String facts) {
    String digest = digest(facts);
    int nth = seen.merge(digest, 1, Integer::sum);
    return digest + ":" + nth;
  }

  private static String digest(String text) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has SHA-256
    }
  }
}
