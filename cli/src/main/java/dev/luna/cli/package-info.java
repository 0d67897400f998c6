/// The program `luna`: one class per verb, and [Main], which puts the parts together with plain
/// `new`.
@NullMarked
package dev.luna.cli;

import org.jspecify.annotations.NullMarked;
