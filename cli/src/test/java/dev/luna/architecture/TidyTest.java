package dev.luna.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The text of the repository itself.
class TidyTest {
  private static final String CODE =
      ".*\\.(java|g4|lua|sh|xml|ya?ml|toml|json|py)|luna|mvnw|verify|\\.ci/.*";

  /// Split, because this file is read too.
  private static final Pattern UNFINISHED =
      Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b");

  private static final Pattern MACHINE =
      Pattern.compile(
          "(?<![\\w.])/(" + "root|work|home/(?!me/|user/|you/)\\w+|Users/\\w+)/|[A-Z]:\\\\Users");

  private static final Pattern QUALIFIED =
      Pattern.compile("(?<![\\w.])(?:[a-z]\\w*\\.){2,}([A-Z]\\w*)");

  /// One for each package: Java wants that name. A class here needs a reason as good.
  private static final Set<String> MAY_BE_SHARED = Set.of("package-info");

  private static final Pattern NO_CODE =
      Pattern.compile(
          "\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|'(?:\\\\.|[^'\\\\])+'"
              + "|//.*|/\\*(?s:.*?)\\*/|(?m:^(?:package|import) .*)");

  @Test
  void javaHasNoTabsNoTrailingBlanksAndEndsWithALineEnd() {
    assertThat(untidy(Repository.here().texts(".*\\.java"))).isEmpty();
    assertThat(untidy(Map.of("A.java", "a\n\tb\nc \nd")))
        .containsExactly(
            "A.java:2 has a tab",
            "A.java:3 ends with a blank",
            "A.java has no line end at its end");
  }

  private static List<String> untidy(Map<String, String> texts) {
    var found = new ArrayList<String>();
    found.addAll(lines(texts, Pattern.compile("\t"), "has a tab"));
    found.addAll(lines(texts, Pattern.compile("[ \\r]$"), "ends with a blank"));
    texts.forEach((path, text) -> {
      if (!text.endsWith("\n")) {
        found.add(path + " has no line end at its end");
      }
    });
    return found;
  }

  @Test
  void nothingIsLeftForLater() {
    assertThat(lines(Repository.here().texts(CODE), UNFINISHED, "is unfinished")).isEmpty();
    assertThat(lines(Map.of("A.java", "x\n// TO" + "DO: y\n"), UNFINISHED, "is unfinished"))
        .containsExactly("A.java:2 is unfinished");
  }

  @Test
  void typesAreImported() {
    assertThat(qualified(Repository.here().texts(".*\\.java"))).isEmpty();
    assertThat(
            qualified(
                Map.of(
                    "p/A.java",
                    """
                    package p;
                    import p.q.Same;
                    // such as java.util.Map
                    class A {
                      java.util.List<String> a = new x.y.Same("java.util.Set");
                    }
                    """)))
        .containsExactly("p/A.java:5 names java.util.List in full");
  }

  /// The names of types that could as well be imported: nothing else has their simple name.
  private static List<String> qualified(Map<String, String> texts) {
    var found = new ArrayList<String>();
    texts.forEach((path, text) -> {
      String[] lines = codeOf(text).split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        Matcher name = QUALIFIED.matcher(lines[i]);
        while (name.find()) {
          if (!isTaken(name.group(1), path, texts)) {
            found.add("%s:%d names %s in full".formatted(path, i + 1, name.group()));
          }
        }
      }
    });
    return found;
  }

  private static boolean isTaken(String name, String path, Map<String, String> texts) {
    String sibling = path.substring(0, path.lastIndexOf('/') + 1) + name + ".java";
    return texts.containsKey(sibling)
        || Pattern.compile("(?m)^import [\\w.]+\\." + name + ";$")
            .matcher(texts.getOrDefault(path, ""))
            .find();
  }

  /// The text without comments, literals, `package` and `import`; lines stay where they are.
  private static String codeOf(String text) {
    return NO_CODE.matcher(text).replaceAll(match -> match.group().replaceAll("[^\n]", ""));
  }

  /// Who reads `Scope` need not ask which one.
  @Test
  void noTwoClassesHaveTheSameName() {
    assertThat(sharedNames(Repository.here().mainTypes())).isEmpty();
    assertThat(
            sharedNames(
                Set.of(
                    "p.Shape",
                    "q.Shape",
                    "q.Shapes",
                    "p.q.Scope",
                    "Scope",
                    "p.package-info",
                    "q.package-info")))
        .containsExactly(
            "Scope is the name of [Scope, p.q.Scope]", "Shape is the name of [p.Shape, q.Shape]");
  }

  /// Simple names that several of these classes have and that are not [#MAY_BE_SHARED].
  private static List<String> sharedNames(Set<String> types) {
    return types.stream()
        .collect(
            Collectors.groupingBy(
                name -> name.substring(name.lastIndexOf('.') + 1),
                TreeMap::new,
                Collectors.toCollection(TreeSet::new)))
        .entrySet()
        .stream()
        .filter(e -> e.getValue().size() > 1 && !MAY_BE_SHARED.contains(e.getKey()))
        .map(e -> e.getKey() + " is the name of " + e.getValue())
        .toList();
  }

  @Test
  void packagesSayWhatTheyAreFor() {
    Map<String, String> texts = Repository.here().texts(".*src/main/java/.*\\.java");

    assertThat(silent(texts)).isEmpty();
    assertThat(
            silent(
                Map.of(
                    "p/A.java",
                    "",
                    "p/package-info.java",
                    "/// Idea.\n",
                    "q/B.java",
                    "",
                    "r/package-info.java",
                    "@NullMarked")))
        .containsExactlyInAnyOrder(
            "q has no package-info.java", "r/package-info.java does not begin with ///");
  }

  private static List<String> silent(Map<String, String> texts) {
    Stream<String> missing =
        texts.keySet().stream()
            .map(path -> path.substring(0, path.lastIndexOf('/')))
            .distinct()
            .filter(folder -> !texts.containsKey(folder + "/package-info.java"))
            .map(folder -> folder + " has no package-info.java");
    Stream<String> silent =
        texts.entrySet().stream()
            .filter(
                e -> e.getKey().endsWith("package-info.java") && !e.getValue().startsWith("/// "))
            .map(e -> e.getKey() + " does not begin with ///");
    return Stream.concat(missing, silent).toList();
  }

  @Test
  void noFileKnowsAMachine() {
    Map<String, String> texts = Repository.here().texts(".*");
    Pattern here = Pattern.compile(Pattern.quote(Repository.here().root() + "/"));

    assertThat(lines(texts, MACHINE, "names a folder of one machine")).isEmpty();
    assertThat(lines(texts, here, "names this checkout")).isEmpty();
    String home = Path.of("/", "home", "anna", "luna").toString();
    assertThat(
            lines(Map.of("a.md", "see\n`" + home + "`\nfile:///home/me/x.lua\n"), MACHINE, "knows"))
        .containsExactly("a.md:2 knows");
  }

  private static List<String> lines(Map<String, String> texts, Pattern pattern, String what) {
    var found = new ArrayList<String>();
    texts.forEach((path, text) -> {
      String[] lines = text.split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (pattern.matcher(lines[i]).find()) {
          found.add(path + ":" + (i + 1) + " " + what);
        }
      }
    });
    return found;
  }
}
