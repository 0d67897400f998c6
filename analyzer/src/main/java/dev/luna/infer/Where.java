package dev.luna.infer;

import dev.luna.index.Realm;

/// Where a shape is resolved.
///
/// @param realm what the file sees whose code the shape is of
/// @param bindings what its parameters are
record Where(Realm realm, Bindings bindings) {

  /// In code of that realm, with nothing passed.
  static Where in(Realm realm) {
    return new Where(realm, Bindings.NONE);
  }
}
