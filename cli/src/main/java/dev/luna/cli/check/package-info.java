/// Checking many files at once, with results in the order in which the files were found.
@NullMarked
package dev.luna.cli.check;

import org.jspecify.annotations.NullMarked;
