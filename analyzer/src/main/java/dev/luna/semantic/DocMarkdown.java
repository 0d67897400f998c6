package dev.luna.semantic;

import dev.luna.syntax.doc.DocComment;
import dev.luna.syntax.doc.DocTag;
import dev.luna.syntax.doc.DocText;
import java.util.ArrayList;
import java.util.List;

/// A comment as Markdown: its prose, then what it says of parameters and results, then the rest.
public final class DocMarkdown {
  private DocMarkdown() {}

  /// The prose alone, without what is said of parameters and results.
  public static String prose(DocComment comment) {
    List<String> parts = new ArrayList<>();
    prose(comment.summary(), parts);
    prose(comment.body(), parts);
    return String.join("\n\n", parts);
  }

  /// The comment; empty if it says nothing that is not in the signature.
  public static String of(DocComment comment) {
    List<String> parts = new ArrayList<>();
    prose(comment.summary(), parts);
    prose(comment.body(), parts);
    for (DocTag.Flag flag : comment.tags(DocTag.Flag.class)) {
      if (flag.kind() == DocTag.FlagKind.DEPRECATED) {
        parts.add(labelled("Deprecated", flag.text()));
      }
    }
    parameters(comment, parts);
    results(comment, parts);
    for (DocTag.Failure failure : comment.tags(DocTag.Failure.class)) {
      parts.add(labelled("Fails", failure.text()));
    }
    comment.tags(DocTag.Prose.class).forEach(tag -> prose(tag, parts));
    return String.join("\n\n", parts);
  }

  private static void prose(DocText text, List<String> parts) {
    if (!text.isEmpty()) {
      parts.add(text.text().strip());
    }
  }

  private static void parameters(DocComment comment, List<String> parts) {
    List<String> lines = new ArrayList<>();
    for (DocTag.Param tag : comment.tags(DocTag.Param.class)) {
      if (!tag.text().isEmpty()) {
        lines.add(item(tag.name().text(), tag.text()));
      }
    }
    list("Parameters", lines, parts);
  }

  private static void results(DocComment comment, List<String> parts) {
    List<String> lines = new ArrayList<>();
    for (DocTag.Return tag : comment.tags(DocTag.Return.class)) {
      String name = tag.items().isEmpty() ? "" : tag.items().getFirst().name().text();
      if (!tag.text().isEmpty()) {
        lines.add(item(name, tag.text()));
      }
    }
    list("Returns", lines, parts);
  }

  /// A text of several lines stays in its item.
  private static String item(String name, DocText text) {
    String lines = text.text().strip().replace("\n", "\n  ");
    return name.isEmpty() ? "- " + lines : "- `" + name + "`: " + lines;
  }

  private static void list(String title, List<String> lines, List<String> parts) {
    if (!lines.isEmpty()) {
      parts.add("**" + title + "**\n\n" + String.join("\n", lines));
    }
  }

  private static void prose(DocTag.Prose tag, List<String> parts) {
    switch (tag.kind()) {
      case SEE -> parts.add(labelled("See", tag.text()));
      case USAGE -> parts.add("**Usage**\n\n```lua\n" + tag.text().text().strip() + "\n```");
      case RAISE -> parts.add(labelled("Raises", tag.text()));
      case SINCE -> parts.add(labelled("Since", tag.text()));
      case WARNING -> parts.add(labelled("Warning", tag.text()));
      case SUMMARY, DESCRIPTION, COMMENT -> prose(tag.text(), parts);
      case AUTHOR, COPYRIGHT, LICENSE, RELEASE, TASK, DEFECT, REGION, END_REGION -> {}
    }
  }

  private static String labelled(String label, DocText text) {
    return text.isEmpty() ? "**" + label + "**" : "**" + label + "**: " + text.text().strip();
  }
}
