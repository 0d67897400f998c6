package dev.luna.cli;

import picocli.CommandLine;

/// Which Luna this is.
final class Version implements CommandLine.IVersionProvider {

  /// `0.1.0`, as the jar's manifest says; `(from classes)` when Luna runs without a jar.
  static String number() {
    String version = Main.class.getPackage().getImplementationVersion();
    return version == null ? "(from classes)" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"luna " + number()};
  }
}
