package dev.luna.config;

/// How exact the check of types is.
///
/// @param numberAsInteger a `number` may stand where an `integer` is expected
/// @param weakUnions of a union it is enough that one member fits
/// @param weakNil a value that may be nil may stand where nil is not expected
/// @param inferredParameters a parameter without a type has the type of the arguments it is given
/// @param tableShapes the fields of a table are compared with those of the class that is expected
public record TypeOptions(
    boolean numberAsInteger,
    boolean weakUnions,
    boolean weakNil,
    boolean inferredParameters,
    boolean tableShapes) {
  public static final TypeOptions DEFAULT = new TypeOptions(true, false, false, false, false);
}
