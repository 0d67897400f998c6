package dev.luna.cli.explain;

import dev.luna.check.Rule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// All pages about codes: a heading `## code` for each, in `syntax-errors.md` and in a file for
/// each group of rules, which lie beside the rules because their examples are the rules' tests.
public final class CodePages {
  private final Map<String, CodePage> pages;

  private CodePages(Map<String, CodePage> pages) {
    this.pages = pages;
  }

  /// The pages that come with Luna.
  public static CodePages load() {
    Map<String, CodePage> pages = new LinkedHashMap<>();
    parse(read(CodePages.class, "syntax-errors.md"), pages);
    Arrays.stream(Rule.values())
        .map(rule -> rule.group().code())
        .distinct()
        .forEach(group -> parse(read(Rule.class, "rules/" + group + ".md"), pages));
    return new CodePages(Collections.unmodifiableMap(pages));
  }

  private static String read(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void parse(String markdown, Map<String, CodePage> pages) {
    String[] parts = markdown.split("(?m)^## ", -1);
    for (int i = 1; i < parts.length; i++) {
      String[] headAndBody = parts[i].split("\n", 2);
      String code = headAndBody[0].strip();
      pages.put(code, new CodePage(code, headAndBody[1].strip() + "\n"));
    }
  }

  /// What `code` means.
  public Optional<CodePage> page(String code) {
    return Optional.ofNullable(pages.get(code));
  }

  /// All codes that have a page, in the order of the pages.
  public Collection<String> codes() {
    return pages.keySet();
  }

  /// All pages in their order.
  public Collection<CodePage> all() {
    return pages.values();
  }
}
