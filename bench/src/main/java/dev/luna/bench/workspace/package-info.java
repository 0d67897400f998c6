/// Whole workspaces: what an edit costs, and how much memory a file takes that nobody has open.
@NullMarked
package dev.luna.bench.workspace;

import org.jspecify.annotations.NullMarked;
