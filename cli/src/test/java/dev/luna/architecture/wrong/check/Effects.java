package dev.luna.architecture.wrong.check;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/// Everything that the core may not do.
final class Effects {
  void all() {
    if (Files.exists(Path.of("x")) && System.nanoTime() > new Random().nextLong()) {
      System.out.println("now");
    }
    new Thread(this::all).start();
  }
}
