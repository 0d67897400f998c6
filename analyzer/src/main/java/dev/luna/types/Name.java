package dev.luna.types;

/// What a file can tell about, and what can be asked of an index.
///
/// Names that code makes hold [#MADE], which no annotation can: the table that the file `a.lua`
/// returns is `…/a.lua#`, a constructor in its function `new` is `…/a.lua#new{}0`.
public sealed interface Name {
  /// Stands between a file and what in it is meant.
  char MADE = '#';

  /// Whether code made what is called `name`, not an annotation.
  static boolean isMade(String name) {
    return name.indexOf(MADE) >= 0;
  }

  /// A global variable.
  record Global(String name) implements Name {}

  /// A class, alias or enum of annotations.
  record Declared(String name) implements Name {}

  /// A table constructor: where the parameters are listed that its fields mention, and its
  /// metatable.
  record Table(String name) implements Name {}

  /// A field of a class or of a constructor's table.
  ///
  /// Entries whose keys are not written as names are kept together by the kind of their keys, in a
  /// few slots. Where a key is not known, its entry may be that of any of them.
  ///
  /// @param key what the field is called; in brackets an integer, or one of the slots
  record Member(String owner, String key) implements Name {
    /// The slot of entries whose keys are integers.
    public static final String INTEGERS = "[integer]";

    /// The slot of entries whose keys are strings that the text does not show.
    public static final String STRINGS = "[string]";

    /// The slot of entries whose keys are of another type, or of one that only inference knows.
    public static final String OTHERS = "[]";

    /// The keys of [#OTHERS].
    public static final String KEYS = "[key]";

    /// The key of the entry `owner["text"]`. A text that looks like a key in brackets is no name.
    public static String keyOf(String text) {
      return isField(text) ? text : STRINGS;
    }

    /// Not the record's own: `C1.f2` and `C2.f1` would have the same, and so would half of the
    /// fields of classes that are numbered.
    @Override
    public int hashCode() {
      return 31 * HashSpread.of(owner.hashCode()) + key.hashCode();
    }

    /// Whether `key` is what a field is called.
    public static boolean isField(String key) {
      return !key.startsWith("[");
    }
  }

  /// A local variable that code elsewhere in its file, or in another function, may ask for.
  record Local(String name) implements Name {}

  /// A function.
  record Function(String name) implements Name {}

  /// What a file returns.
  record Module(String file) implements Name {}

  /// What a file requires while it is loaded: in no function, and not on trial.
  record Loads(String file) implements Name {}

  /// What not every version of Lua has, or not like this: a field of a class, or with an empty
  /// owner a global.
  record Versioned(String owner, String key) implements Name {}

  // Pseudo-names: questions whose answers are more than one declaration.

  /// All fields of an owner.
  record Members(String owner) implements Name {}

  /// All fields of this key, of whatever owner; also where it is assigned to something of which
  /// nothing is known.
  record Keyed(String key) implements Name {}

  /// All fields of this key that were assigned to something of another file, or to a global: whose
  /// they are is known only when that is resolved.
  record Key(String key) implements Name {}

  /// Which file a `require` finds.
  record Request(String request) implements Name {}
}
