package dev.luna.config;

/// What completion offers.
///
/// @param enabled whether it offers anything
/// @param calls how a function is put in
/// @param keywords how a keyword is put in
/// @param words whether words of the file are offered
/// @param workspaceWords whether those of other files are, too
/// @param autoRequire whether modules that are not required yet are offered, with their `require`
/// @param requireSeparator what stands between the parts of a module's name
/// @param postfix the sign behind an expression that offers what can be made of it
/// @param contextLines how many lines of its source are shown with an entry
/// @param parameters whether a function's parameters are shown in the list
public record CompletionOptions(
    boolean enabled,
    Snippets calls,
    Snippets keywords,
    Words words,
    boolean workspaceWords,
    boolean autoRequire,
    String requireSeparator,
    String postfix,
    int contextLines,
    boolean parameters) {
  public static final CompletionOptions DEFAULT =
      new CompletionOptions(
          true, Snippets.DISABLE, Snippets.REPLACE, Words.FALLBACK, true, true, ".", "@", 0, true);

  /// How what has parts to be filled in is offered.
  public enum Snippets {
    /// The word alone.
    DISABLE,
    /// The word, and once more with its parts.
    BOTH,
    /// With its parts.
    REPLACE
  }

  /// When words of texts are offered.
  public enum Words {
    ENABLE,
    /// If nothing better is known.
    FALLBACK,
    DISABLE
  }
}
