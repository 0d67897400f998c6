package dev.luna.ide.structure;

import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TokenKind;
import java.util.regex.Pattern;

/// What a line comment says about regions: `--#region`, `---@endregion` and the like.
enum RegionMarker {
  NONE,
  START,
  END;

  private static final Pattern MARKER =
      Pattern.compile("--+\\s*[#@]?(end)?region\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /// What the token at `index` marks.
  static RegionMarker of(SyntaxTree tree, int index) {
    var tokens = tree.tokens();
    if (tokens.kind(index) != TokenKind.LINE_COMMENT) {
      return NONE;
    }
    var found = MARKER.matcher(tokens.text(tree.source(), index));
    if (!found.matches()) {
      return NONE;
    }
    return found.group(1) == null ? START : END;
  }
}
