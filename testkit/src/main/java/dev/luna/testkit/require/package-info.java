/// What `require` means, as a table that whoever loads modules is tested with: the analyzer's
/// resolver and the runtime's loader have one contract.
@NullMarked
package dev.luna.testkit.require;

import org.jspecify.annotations.NullMarked;
