/// The workspace over time: one thread applies a [Change] after the other to an [AnalysisHost],
/// everybody else reads an immutable [Snapshot] through an [Analysis].
///
/// There are no locks to order. `apply` parses, but never waits for readers: it publishes the next
/// snapshot and raises the stale flag of the one before, which readers notice at their next
/// [Analysis#checkCancelled].
@NullMarked
package dev.luna.workspace;

import org.jspecify.annotations.NullMarked;
