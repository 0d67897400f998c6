package dev.luna.architecture.wrong.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;

/// A name that says nothing, and state in statics; the last two are fine.
final class ThingUtils {
  static int counter;
  static final HashMap<String, String> CACHE = new HashMap<>();
  static final List<String> LIST = new ArrayList<>();
  static final int[] TABLE = {1, 2};
  private static final int[] FINE_TABLE = {1, 2};
  private static final List<String> FINE_LIST = List.of("a");

  static int used() {
    return counter + FINE_TABLE.length + FINE_LIST.size();
  }

  private ThingUtils() {}
}
