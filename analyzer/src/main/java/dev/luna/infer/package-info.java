/// What shapes mean: from what each file says by itself to types, across files.
///
/// Whoever wants a type asks [Inference]. Inside, everything that has a name is a [Question] with
/// an [Answer]: what is the global `x`, what does this function give for these arguments, what is
/// the field `f` of that class. Answers are kept in a [Memo] together with what they read, and hold
/// for as long as that stays the same.
///
/// **Circles.** Functions call each other, classes refer to themselves, files require each other in
/// circles, so answering a question may need its own answer. [Circles] finds such sets of questions
/// and iterates all of a set together, from "no value at all" upwards, until nothing changes; only
/// then any of them is kept. That is the least solution, and the same whoever asked first, if two
/// rules are kept by all that computes answers:
///
/// 1. *Monotone*: with more known of the parts, never less of the whole. So nothing is concluded
///    from the absence of a value: what is asked of [dev.luna.types.LuaType.Basic#NEVER] is
///    `NEVER`, and of several signatures all that may fit count.
/// 2. *Finite*: packs have a bounded number of places, names carry arguments two levels deep,
///    unions are capped.
@NullMarked
package dev.luna.infer;

import org.jspecify.annotations.NullMarked;
