/// What the codes of findings mean, read from the same page that people read in `docs/`.
@NullMarked
package dev.luna.cli.explain;

import org.jspecify.annotations.NullMarked;
