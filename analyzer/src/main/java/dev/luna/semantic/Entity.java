package dev.luna.semantic;

import dev.luna.text.FileId;
import dev.luna.types.Name;
import java.util.Collections;
import java.util.Set;

/// A thing that has a name. Equal in all files where it is the same thing, but for fields: see
/// [#isSame].
public sealed interface Entity {

  /// What it is called where it stands.
  String name();

  /// A local variable or parameter.
  ///
  /// @param index its place among the symbols of the file
  record Local(FileId file, int index, String name) implements Entity {}

  /// The target of a `goto`.
  ///
  /// @param index its place among the labels of the file
  record Label(FileId file, int index, String name) implements Entity {}

  /// A global variable.
  record Global(String name) implements Entity {}

  /// A field, or a method.
  ///
  /// @param members which one it may be: one for each type that its owner may have
  record Field(Set<Name.Member> members, String name) implements Entity {
    public Field {
      members = Set.copyOf(members);
    }
  }

  /// A file, where it is named in a `require`.
  record Module(FileId file, String name) implements Entity {}

  /// A class, alias or enum of annotations.
  record Type(String name) implements Entity {}

  /// Whether the other may be this one: fields of a value that may be of several types are those of
  /// each.
  default boolean isSame(Entity other) {
    return switch (this) {
      case Field(var members, _) ->
          other instanceof Field(var others, _) && !Collections.disjoint(members, others);
      case Module(var file, _) -> other instanceof Module(var its, _) && its.equals(file);
      case Local _, Label _, Global _, Type _ -> equals(other);
    };
  }
}
