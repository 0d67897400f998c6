package dev.luna.facts;

import dev.luna.facts.Shape.Param;
import dev.luna.syntax.FunctionBody;
import dev.luna.text.Span;
import dev.luna.types.Name;
import java.util.List;

/// What the first walk of flow meets that facts are made of, besides shapes, in the order of flow.
///
/// A function leaves nothing behind but these: what it does to variables around it is not followed.
/// So where the second walk would find nothing else in it, it takes them over ([Replay]).
sealed interface Effect {

  /// A fact.
  record Stated(Name name, Fact fact, Span span) implements Effect {}

  /// A field of a table of this file is assigned.
  record Field(String owner, String key, Fact.Value fact, Span span) implements Effect {}

  /// A local variable is assigned `held`. A fact if the variable has facts of its own, which is
  /// known at the end.
  ///
  /// @param declared whether an annotation says what it is
  record Assigned(int symbol, Shape held, boolean declared, Span span) implements Effect {}

  /// A local variable is assigned something deep, which gets a name; see [Store#kept].
  record Deep(int symbol) implements Effect {}

  /// A table is made, or a class by a call.
  record Table(String name, Tables.Made table) implements Effect {}

  /// A table of this file gets a metatable.
  record Meta(String table, Shape meta) implements Effect {}

  /// A table of this file is given to a function, or to somebody unknown, that may fill it.
  record Opened(String table) implements Effect {}

  /// A parameter is used as what `shape` says.
  record Used(Param param, Shape shape) implements Effect {}

  /// A parameter is asked for its type, or compared.
  record Tested(Param param) implements Effect {}

  /// There is something else if a parameter is not there: `param or 1`.
  record Spared(Param param) implements Effect {}

  record Required(String request) implements Effect {}

  /// `module` is called.
  record ModuleCalled() implements Effect {}

  /// A function begins.
  ///
  /// @param around the function in whose body it is
  /// @param inside what is known in it of variables of functions around it
  record Entered(
      Frame frame,
      String around,
      FunctionBody body,
      Functions.Context context,
      List<Shape> expected,
      Env inside,
      Signature signature)
      implements Effect {}

  /// A function ends.
  record Left(Functions.Made function) implements Effect {}
}
