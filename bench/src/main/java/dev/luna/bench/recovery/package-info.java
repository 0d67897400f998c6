/// How well a broken file keeps its shape: functions of real files are broken as people break them
/// while they type, and what the outline keeps is counted.
@NullMarked
package dev.luna.bench.recovery;

import org.jspecify.annotations.NullMarked;
