package dev.luna.project;

import dev.luna.text.FileId;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// One spelling for every way to write a URI.
///
/// Clients percent-encode as they please: `file:///C%3A/a b.lua`, `file:///c:/a%20b.lua` and
/// `FILE://localhost/C:/a%20b.lua` are one file. The canonical spelling has a lower-case scheme and
/// host, a lower-case drive letter with a plain colon, `/` for `\` behind a drive letter, no
/// `localhost`, and exactly those bytes of a path encoded that RFC 3986 does not allow in one. Pure
/// string work: it gives the same on every operating system.
public final class FileUris {
  /// What may stand in a path as it is, besides letters and digits.
  private static final String PLAIN = "-._~!$&'()*+,;=:@/";

  private FileUris() {}

  /// The id of the file that a client calls `uri`. Never fails: what is no URI is kept as it is,
  /// and so is what only the client understands (`untitled:Untitled-1`).
  public static FileId normalize(String uri) {
    int colon = uri.indexOf(':');
    if (colon < 2) {
      return new FileId(uri); // no scheme, or a drive letter
    }
    String scheme = uri.substring(0, colon).toLowerCase(Locale.ROOT);
    String rest = uri.substring(colon + 1);
    return new FileId(scheme + ":" + (scheme.equals("file") ? filePath(rest) : rest));
  }

  /// The id of the file at `path`.
  public static FileId of(Path path) {
    return ofSlashed(Project.slashed(path.toAbsolutePath().normalize()));
  }

  /// The id of the file at a path that begins with `/` or a drive, with `/` between its parts.
  static FileId ofSlashed(String path) {
    String rooted = path.startsWith("/") ? path : "/" + path;
    return new FileId("file://" + drive(encode(rooted.getBytes(StandardCharsets.UTF_8))));
  }

  /// The path of a file, with `/` between its parts; empty for what is no file on this machine.
  static Optional<String> slashed(FileId file) {
    if (!file.uri().startsWith("file:///")) {
      return Optional.empty();
    }
    String path =
        new String(decode(file.uri().substring("file://".length())), StandardCharsets.UTF_8);
    return Optional.of(path.length() > 2 && path.charAt(2) == ':' ? path.substring(1) : path);
  }

  /// The path of a file; empty for what is no file on this machine.
  public static Optional<Path> path(FileId file) {
    try {
      return slashed(file).map(Path::of);
    } catch (InvalidPathException notHere) {
      return Optional.empty();
    }
  }

  private static String filePath(String rest) {
    String authority = "";
    String path = rest;
    if (rest.startsWith("//")) {
      int slash = rest.indexOf('/', 2);
      int end = slash < 0 ? rest.length() : slash;
      authority = rest.substring(2, end).toLowerCase(Locale.ROOT);
      path = rest.substring(end);
    }
    if (authority.equals("localhost")) {
      authority = "";
    }
    String plain = recode(path);
    return "//" + authority + drive(plain.isEmpty() ? "/" : plain);
  }

  /// `/C:/x` as `/c:/x`.
  private static String drive(String path) {
    if (path.length() < 3 || path.charAt(0) != '/' || path.charAt(2) != ':') {
      return path;
    }
    char letter = path.charAt(1);
    boolean isDrive = letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    if (!isDrive || path.length() > 3 && path.charAt(3) != '/' && !path.startsWith("%5C", 3)) {
      return path;
    }
    return "/" + Character.toLowerCase(letter) + path.substring(2).replace("%5C", "/");
  }

  /// Decodes whatever is encoded and encodes whatever has to be; `%` without two digits is itself.
  private static String recode(String part) {
    return encode(decode(part));
  }

  private static String encode(byte[] bytes) {
    StringBuilder result = new StringBuilder(bytes.length + 16);
    for (byte b : bytes) {
      char c = (char) (b & 0xFF);
      boolean alphanumeric = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
      if (alphanumeric || PLAIN.indexOf(c) >= 0) {
        result.append(c);
      } else {
        result.append('%').append(hexDigit(c >> 4)).append(hexDigit(c & 0xF));
      }
    }
    return result.toString();
  }

  private static byte[] decode(String part) {
    byte[] encoded = part.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length);
    for (int i = 0; i < encoded.length; i++) {
      int high = i + 2 < encoded.length ? Character.digit(encoded[i + 1], 16) : -1;
      int low = i + 2 < encoded.length ? Character.digit(encoded[i + 2], 16) : -1;
      if (encoded[i] == '%' && high >= 0 && low >= 0) {
        bytes.write(high << 4 | low);
        i += 2;
      } else {
        bytes.write(encoded[i]);
      }
    }
    return bytes.toByteArray();
  }

  private static char hexDigit(int value) {
    return Character.toUpperCase(Character.forDigit(value, 16));
  }
}
