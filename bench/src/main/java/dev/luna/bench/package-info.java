/// Measurements: how long, how much. Times live here; tests assert behaviours and counts only.
@NullMarked
package dev.luna.bench;

import org.jspecify.annotations.NullMarked;
