package dev.luna.config;

/// How exact the check of types is.
///
/// @param weakUnions of a union it is enough that one member fits
/// @param weakNil a value that may be nil may stand where nil is not expected
public record TypeOptions(boolean weakUnions, boolean weakNil) {
  public static final TypeOptions DEFAULT = new TypeOptions(false, false);
}
