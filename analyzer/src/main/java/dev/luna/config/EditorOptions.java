package dev.luna.config;

/// What an editor shows and offers.
///
/// @param semanticTokens whether names are coloured by what they are
/// @param signatureHelp whether a call's parameters are shown while it is typed
/// @param codeLenses whether lines above functions tell what they are
/// @param formatting whether files may be formatted
public record EditorOptions(
    CompletionOptions completion,
    HoverOptions hover,
    HintOptions hints,
    boolean semanticTokens,
    boolean signatureHelp,
    boolean codeLenses,
    boolean formatting) {
  public static final EditorOptions DEFAULT =
      new EditorOptions(
          CompletionOptions.DEFAULT,
          HoverOptions.DEFAULT,
          HintOptions.DEFAULT,
          true,
          true,
          false,
          true);
}
