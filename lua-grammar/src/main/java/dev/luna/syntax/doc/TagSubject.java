package dev.luna.syntax.doc;

/// What a tag is about, as far as it says where its comment belongs.
enum TagSubject {
  /// The file.
  FILE,
  /// A group of things that follows, so nothing beside the comment.
  SECTION,
  /// Something that is declared, so not the file.
  ITEM,
  /// The place where the tag stands.
  PLACE,
  /// What a function returns, so not the file.
  RESULTS,
  /// What happens if something fails, of a function or of all functions of the file.
  FAILURE,
  /// Whatever the comment is about.
  ANYTHING;

  static TagSubject of(DocTag tag) {
    return switch (tag) {
      case DocTag.File _ -> FILE;
      case DocTag.ClassDef _, DocTag.Alias _, DocTag.EnumDef _, DocTag.Param _ -> ITEM;
      case DocTag.Item item ->
          switch (item.kind()) {
            case SECTION, CLASS_SECTION -> SECTION;
            case FUNCTION, LOCAL_FUNCTION, TABLE, FACTORY, ANNOTATION, KIND -> ITEM;
          };
      case DocTag.Cast _, DocTag.As _, DocTag.CallTypes _, DocTag.Diagnostic _ -> PLACE;
      case DocTag.Return _ -> RESULTS;
      case DocTag.Failure _ -> FAILURE;
      case DocTag.Field _,
          DocTag.TypeOf _,
          DocTag.ReturnCast _,
          DocTag.ReturnOverload _,
          DocTag.Generic _,
          DocTag.Overload _,
          DocTag.Operator _,
          DocTag.Attributes _,
          DocTag.Version _,
          DocTag.Required _,
          DocTag.Flag _,
          DocTag.Setting _,
          DocTag.Prose _,
          DocTag.Unknown _ ->
          ANYTHING;
    };
  }
}
