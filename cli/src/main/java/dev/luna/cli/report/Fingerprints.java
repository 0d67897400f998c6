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
  private final Map<String, Integer> seen = new HashMap<>();

  /// The fingerprint of `finding`. To be asked once for each, in the order of the text.
  String of(String file, SourceText source, Finding finding) {
    int line = source.lines().lineOf(finding.span().start());
    int start = source.lines().start(line);
    String words = source.text().substring(start, source.lines().end(line)).strip();
    return of(file + "\0" + finding.code() + "\0" + words);
  }

  /// The fingerprint of what is said about a file as a whole.
  String of(String file, String code) {
    return of(file + "\0" + code);
  }

  private String of(String facts) {
    // The digest, not the facts, is the key: a line may be 5 MB long and have many findings.
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
