package dev.luna.lifter;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/// Writes a jar again with its old classes lifted and its switches over types unrolled. Order and
/// times of the entries stay, so the same jar gives the same bytes.
public final class LiftJar {
  private record Entry(String name, long time, byte[] bytes) {}

  private LiftJar() {}

  /// `LiftJar FROM TO`. `TO` appears whole or not at all.
  public static void main(String[] args) throws IOException {
    if (args.length != 2) {
      System.err.println("usage: LiftJar FROM.jar TO.jar");
      System.exit(2);
    }
    System.out.println("lifted " + lift(Path.of(args[0]), Path.of(args[1])) + " classes");
  }

  /// How many classes were lifted.
  static int lift(Path from, Path to) throws IOException {
    var entries = read(from);
    var byName = new HashMap<String, byte[]>();
    for (var entry : entries) byName.put(entry.name(), entry.bytes());
    var lifter = new ClassLifter(new ClassFamily(byName));

    var lifted = new ArrayList<Entry>();
    var old = 0;
    for (var entry : entries) {
      var isClass = entry.name().endsWith(".class");
      if (isClass && ClassLifter.isOld(entry.bytes())) old++;
      var bytes = isClass ? SwitchUnroller.unroll(lifter.lift(entry.bytes())) : entry.bytes();
      lifted.add(new Entry(entry.name(), entry.time(), bytes));
    }
    write(lifted, to);
    return old;
  }

  private static List<Entry> read(Path jar) throws IOException {
    var entries = new ArrayList<Entry>();
    try (var in = new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar)))) {
      for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.add(new Entry(entry.getName(), entry.getTime(), in.readAllBytes()));
      }
    }
    return entries;
  }

  private static void write(List<Entry> entries, Path jar) throws IOException {
    var unfinished = jar.resolveSibling(jar.getFileName() + ".unfinished");
    try (var out =
        new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
      for (var entry : entries) {
        var written = new ZipEntry(entry.name());
        written.setTime(entry.time());
        out.putNextEntry(written);
        out.write(entry.bytes());
        out.closeEntry();
      }
    }
    Files.move(
        unfinished, jar, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
