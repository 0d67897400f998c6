/// A step of the build, not of the program: rewrites class files that are too old for the JVM's
/// start-up cache.
///
/// The cache (CDS, AOT) leaves out every class file older than version 50 (Java 6), and picocli is
/// compiled for Java 5: its two hundred classes would be loaded and verified one by one at every
/// start. Lifted to version 52 they are in the cache.
@NullMarked
package dev.luna.lifter;

import org.jspecify.annotations.NullMarked;
