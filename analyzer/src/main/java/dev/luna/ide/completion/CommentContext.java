package dev.luna.ide.completion;

import dev.luna.syntax.SyntaxTree;
import dev.luna.text.Span;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What may stand at a place in a comment. By the text before the cursor, since what is half
/// written there is seldom understood yet.
final class CommentContext {
  private static final Pattern TAG = Pattern.compile("--(?:\\[=*\\[|-)?\\s*@(\\w*)$");

  /// A tag and what stands behind it, up to the word under the cursor.
  private static final Pattern WITHIN = Pattern.compile("-\\s*@(\\w+)\\s+(.*?)([\\w.]*)$");

  /// Tags whose first word is a type, and those whose first word is a name.
  private static final Set<String> TYPES =
      Set.of("type", "return", "returns", "as", "overload", "treturn", "tparam", "see");

  private static final Set<String> NAMED = Set.of("param", "field", "cast", "alias", "class");

  private CommentContext() {}

  static CompletionContext at(SyntaxTree tree, Span comment, int offset) {
    String text = tree.source().text().substring(comment.start(), offset);
    String line = text.substring(text.lastIndexOf('\n') + 1);
    Matcher tag = TAG.matcher(line);
    if (tag.find()) {
      return new CompletionContext.Tag(new Span(offset - tag.group(1).length(), offset));
    }
    Matcher within = WITHIN.matcher(line);
    if (within.find() && isType(within.group(1), within.group(2))) {
      return new CompletionContext.TypeName(new Span(offset - within.group(3).length(), offset));
    }
    return new CompletionContext.Nothing(Span.at(offset));
  }

  private static boolean isType(String tag, String before) {
    if (TYPES.contains(tag)) {
      return isOpen(before);
    }
    if (tag.equals("class")) {
      return before.contains(":");
    }
    int end = before.indexOf(' ');
    return NAMED.contains(tag) && end >= 0 && isOpen(before.substring(end + 1));
  }

  /// Whether a type may follow: at the start, or behind a sign that joins types.
  private static boolean isOpen(String before) {
    String stripped = before.strip();
    return stripped.isEmpty() || "|,:<([{?&+-".indexOf(stripped.charAt(stripped.length() - 1)) >= 0;
  }
}
