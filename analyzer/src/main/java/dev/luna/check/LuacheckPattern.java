package dev.luna.check;

import dev.luna.config.NamePattern;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/// What luacheck's `ignore` takes: `211`, `4.1`, `211/err`, `err`, each half a pattern of Lua.
///
/// @param number matches the beginning of a number
/// @param name matches a whole name
record LuacheckPattern(Pattern number, Pattern name) {
  private static final Pattern ANY = Pattern.compile("");

  static LuacheckPattern of(String written) {
    int slash = written.indexOf('/');
    if (slash >= 0) {
      return new LuacheckPattern(
          compile(written.substring(0, slash)), compile(written.substring(slash + 1) + "$"));
    }
    return written.matches(".*[A-Za-z_].*")
        ? new LuacheckPattern(ANY, compile(written + "$"))
        : new LuacheckPattern(compile(written), ANY);
  }

  /// What no regular expression can say is taken by its letters.
  private static Pattern compile(String lua) {
    try {
      return Pattern.compile(NamePattern.ofLua(lua).regex());
    } catch (PatternSyntaxException e) {
      return Pattern.compile(Pattern.quote(lua));
    }
  }

  /// Whether it covers `code`, one of luacheck's numbers, of some name at least.
  boolean speaksOf(String code) {
    return number.matcher(code).lookingAt();
  }

  /// Whether a number says what it is about, and not only a name.
  boolean hasNumber() {
    return number != ANY;
  }

  /// Whether it covers what is said about `found`.
  boolean isAbout(String found) {
    return name.matcher(found).lookingAt();
  }

  /// Whether it covers a finding that luacheck knows by `numbers`, about `name`.
  boolean matches(List<String> numbers, String found) {
    return numbers.stream().anyMatch(n -> number.matcher(n).lookingAt())
        && name.matcher(found).lookingAt();
  }
}
