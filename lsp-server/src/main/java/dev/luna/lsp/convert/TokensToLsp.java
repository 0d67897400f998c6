package dev.luna.lsp.convert;

import dev.luna.ide.tokens.SemanticToken;
import dev.luna.ide.tokens.SemanticToken.Kind;
import dev.luna.ide.tokens.SemanticToken.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.SemanticTokenModifiers;
import org.eclipse.lsp4j.SemanticTokenTypes;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensLegend;

/// From what names are to the protocol's five numbers for each.
///
/// @param toLsp the text that the names stand in, and who asks
public record TokensToLsp(ToLsp toLsp) {

  /// What the numbers mean: the place in these lists is that in the enums.
  public static SemanticTokensLegend legend() {
    return new SemanticTokensLegend(
        Arrays.stream(Kind.values()).map(TokensToLsp::word).toList(),
        Arrays.stream(Modifier.values()).map(TokensToLsp::word).toList());
  }

  public SemanticTokens tokens(List<SemanticToken> tokens) {
    List<Integer> data = new ArrayList<>(tokens.size() * 5);
    Position before = new Position(0, 0);
    for (SemanticToken token : tokens) {
      Position start = toLsp.position(token.span().start());
      Position end = toLsp.position(token.span().end());
      boolean sameLine = start.getLine() == before.getLine();
      data.add(start.getLine() - before.getLine());
      data.add(sameLine ? start.getCharacter() - before.getCharacter() : start.getCharacter());
      data.add(end.getCharacter() - start.getCharacter());
      data.add(token.kind().ordinal());
      data.add(token.modifiers().stream().mapToInt(m -> 1 << m.ordinal()).sum());
      before = start;
    }
    return new SemanticTokens(data);
  }

  private static String word(Kind kind) {
    return switch (kind) {
      case VARIABLE -> SemanticTokenTypes.Variable;
      case PARAMETER -> SemanticTokenTypes.Parameter;
      case PROPERTY -> SemanticTokenTypes.Property;
      case FUNCTION -> SemanticTokenTypes.Function;
      case METHOD -> SemanticTokenTypes.Method;
      case CLASS -> SemanticTokenTypes.Class;
      case LABEL -> "label";
    };
  }

  private static String word(Modifier modifier) {
    return switch (modifier) {
      case DECLARATION -> SemanticTokenModifiers.Declaration;
      case READONLY -> SemanticTokenModifiers.Readonly;
      case DEPRECATED -> SemanticTokenModifiers.Deprecated;
      case GLOBAL -> "global";
      case DEFAULT_LIBRARY -> SemanticTokenModifiers.DefaultLibrary;
    };
  }
}
