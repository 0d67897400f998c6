package dev.luna.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/// Files that require each other, made of pieces that are added, changed and thrown away at random.
public final class RandomProject {
  private static final int FILES = 5;

  private final Random random;
  private final Map<String, List<String>> pieces = new TreeMap<>();

  /// The files that `seed` stands for.
  public RandomProject(long seed) {
    this.random = new Random(seed);
    for (int i = 0; i < FILES; i++) {
      List<String> file = new ArrayList<>();
      int count = 2 + random.nextInt(5);
      for (int k = 0; k < count; k++) {
        file.add(piece());
      }
      pieces.put("m" + i + ".lua", file);
    }
  }

  /// An edit: the file that it happens to, and its text from then on; no text if it is gone.
  public record Edit(String file, Optional<String> text) {}

  /// The files as they are now, by name.
  public Map<String, String> texts() {
    Map<String, String> texts = new TreeMap<>();
    pieces.keySet().forEach(name -> texts.put(name, text(name)));
    return texts;
  }

  /// Does something to one of them.
  public Edit edit() {
    String file = "m" + random.nextInt(FILES) + ".lua";
    List<String> list = pieces.get(file);
    if (list == null) {
      pieces.put(file, new ArrayList<>(List.of(piece())));
    } else if (random.nextInt(25) == 0) {
      pieces.remove(file);
      return new Edit(file, Optional.empty());
    } else {
      change(list);
    }
    return new Edit(file, Optional.of(text(file)));
  }

  private void change(List<String> list) {
    int kind = random.nextInt(8);
    if (list.isEmpty() || kind < 2) {
      list.add(random.nextInt(list.size() + 1), piece());
    } else if (kind == 2) {
      list.remove(random.nextInt(list.size()));
    } else if (kind == 3) {
      // Half a line, as while typing.
      int at = random.nextInt(list.size());
      String piece = list.get(at);
      list.set(at, piece.substring(0, random.nextInt(piece.length() + 1)));
    } else if (kind == 4) {
      list.add(random.nextInt(list.size() + 1), "-- a comment " + random.nextInt(100));
    } else {
      list.set(random.nextInt(list.size()), piece());
    }
  }

  private String text(String name) {
    StringBuilder text = new StringBuilder("local M = {}\n");
    pieces.getOrDefault(name, List.of()).forEach(p -> text.append(p).append('\n'));
    return text.append("return M\n").toString();
  }

  private String module() {
    return "require(\"m" + random.nextInt(FILES) + "\")";
  }

  private String function() {
    return "f" + random.nextInt(4);
  }

  private String value() {
    return switch (random.nextInt(12)) {
      case 0 -> "1";
      case 1 -> "\"s\"";
      case 2 -> "{ a = 1, b = " + function() + " }";
      case 3 -> module() + "." + function() + "(x)";
      case 4 -> module() + "." + function() + "(1)";
      case 5 -> "M." + function() + "(x)";
      case 6 -> "x";
      case 7 -> module();
      case 8 -> "g" + random.nextInt(3);
      case 9 -> module() + ".new():get()";
      case 10 -> "{ " + module() + ".v }";
      default -> "nil";
    };
  }

  private String piece() {
    return switch (random.nextInt(13)) {
      case 0 -> "function M." + function() + "(x) return " + value() + " end";
      case 1 ->
          "function M."
              + function()
              + "(x) if x then return nil, "
              + value()
              + " end return "
              + value()
              + " end";
      case 2 ->
          "function M."
              + function()
              + "(x) local a, b = "
              + module()
              + "."
              + function()
              + "(x) if not a then return b end return a end";
      case 3 -> "M." + function() + " = " + value();
      case 4 -> "M.v = " + value();
      case 5 -> module() + ".v = " + value();
      case 6 -> "g" + random.nextInt(3) + " = " + value();
      case 7 ->
          "M.__index = M function M.new() return setmetatable({ n = "
              + value()
              + " }, M) end function M:get() return self.n end";
      case 8 -> "local o = " + module() + ".new() o.extra = " + value() + " print(o.n, o.extra)";
      case 9 -> "---@class C" + random.nextInt(2) + "\n---@field a string\nlocal C = {}\nM.c = C";
      case 10 ->
          "---@param c C"
              + random.nextInt(2)
              + "\n---@return C"
              + random.nextInt(2)
              + "\nfunction M."
              + function()
              + "(c) return c.a end";
      case 11 -> "for k, v in pairs(" + value() + ") do M.v = v end";
      default ->
          "local s = "
              + module()
              + ".v if type(s) == \"string\" then M.s = s elseif s then M.t = s end";
    };
  }
}
