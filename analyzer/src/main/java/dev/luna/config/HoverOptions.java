package dev.luna.config;

/// What is shown of the name under the pointer.
///
/// @param enabled whether anything is
/// @param strings whether a string with escapes is shown as what it means
/// @param longestString of such a string, how many characters
/// @param numbers whether a number that is not decimal is shown as one
/// @param fields how many fields of a table
/// @param members how many members of a union
/// @param expandAliases whether an alias is shown with what it stands for
public record HoverOptions(
    boolean enabled,
    boolean strings,
    int longestString,
    boolean numbers,
    int fields,
    int members,
    boolean expandAliases) {
  public static final HoverOptions DEFAULT = new HoverOptions(true, true, 1000, true, 10, 5, true);
}
