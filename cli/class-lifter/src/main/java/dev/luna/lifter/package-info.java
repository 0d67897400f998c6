/// A step of the build, not of the program: makes the classes of a jar fit for the JVM's start-up
/// cache.
///
/// The cache (CDS, AOT) leaves out every class file older than version 50 (Java 6), and picocli is
/// compiled for Java 5: its two hundred classes would be loaded and verified one by one at every
/// start. [ClassLifter] lifts them to version 52.
///
/// It leaves out, too, the hidden classes that the JVM writes for each `switch` over types:
/// [SwitchUnroller] puts ordinary tests in their place. That saves a tenth of the processor's time
/// when one file is checked (259 to 234 ms).
@NullMarked
package dev.luna.lifter;

import org.jspecify.annotations.NullMarked;
