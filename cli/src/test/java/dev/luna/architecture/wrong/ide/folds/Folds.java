package dev.luna.architecture.wrong.ide.folds;

/// A feature.
public final class Folds {
  public static int of(String text) {
    return text.length();
  }

  public static int more(String text) {
    return text.length() * 2;
  }

  private Folds() {}
}
