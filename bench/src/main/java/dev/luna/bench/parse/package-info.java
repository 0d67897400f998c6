/// What reading Lua costs: the sample projects, parsed and checked, in time and in memory.
///
/// [ParseBenchmark] has the measured functions, for a JVM that is warm; [ParseReport] runs them and
/// prints a table. [FirstPass] is the other end: one pass in a JVM that has just started. All of
/// them work on one thread.
@NullMarked
package dev.luna.bench.parse;

import org.jspecify.annotations.NullMarked;
