package dev.luna.infer;

import dev.luna.facts.DeclRef;
import dev.luna.facts.Shape;
import dev.luna.types.HashSpread;
import dev.luna.types.LuaType;

/// Something that can be asked, and whose answer is kept.
///
/// A `realm` is that of the file in whose code the question arises, by its
/// [home][dev.luna.index.Realm#home]; where there is none, the question names a file itself.
sealed interface Question {

  /// What the answer is before anything is known.
  default Answer nothing() {
    return Answer.Typed.NEVER;
  }

  /// The type of a global variable.
  record OfGlobal(String realm, String name) implements Question {}

  /// The type of a local variable that has a fact of its own.
  record OfLocal(String realm, String name, Bindings bindings) implements Question {}

  /// The type of a parameter where nothing is passed.
  record OfParameter(String realm, String function, int index) implements Question {}

  /// What a file returns.
  record OfModule(String realm, String file) implements Question {}

  /// The field of a class or of a constructor's table.
  record OfMember(String realm, LuaType.Named owner, String key) implements Question {
    /// As that of [dev.luna.types.Name.Member], and for its reason.
    @Override
    public int hashCode() {
      return 31 * HashSpread.of(31 * realm.hashCode() + owner.hashCode()) + key.hashCode();
    }
  }

  /// Whose a field is that was assigned to something of another file.
  record OfOwner(DeclRef field, Shape owner) implements Question {}

  /// What a function gives.
  ///
  /// @param bindings of the parameters that its results depend on, as far as something is passed
  record OfResults(String realm, String function, Bindings bindings) implements Question {
    @Override
    public Answer nothing() {
      return Answer.Given.NEVER;
    }
  }
}
