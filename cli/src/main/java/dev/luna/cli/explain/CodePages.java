package dev.luna.cli.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// All pages about codes, from `docs/syntax-errors.md`: a heading `## code` for each.
public final class CodePages {
  private final Map<String, CodePage> pages;

  private CodePages(Map<String, CodePage> pages) {
    this.pages = pages;
  }

  /// The pages that come with Luna.
  public static CodePages load() {
    try (InputStream in = CodePages.class.getResourceAsStream("syntax-errors.md")) {
      if (in == null) {
        throw new IllegalStateException("syntax-errors.md is not on the class path");
      }
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CodePages parse(String markdown) {
    Map<String, CodePage> pages = new LinkedHashMap<>();
    String[] parts = markdown.split("(?m)^## ", -1);
    for (int i = 1; i < parts.length; i++) {
      String[] headAndBody = parts[i].split("\n", 2);
      String code = headAndBody[0].strip();
      pages.put(code, new CodePage(code, headAndBody[1].strip() + "\n"));
    }
    return new CodePages(Collections.unmodifiableMap(pages));
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
