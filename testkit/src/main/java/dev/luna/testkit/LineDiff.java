package dev.luna.testkit;

import java.util.ArrayList;
import java.util.List;

/// Two texts side by side, line by line, for people: `-` expected, `+` found, a little of what is
/// common around them.
final class LineDiff {
  /// Beyond this many pairs of lines the middle is shown as wholly replaced: a diff of such size is
  /// not read anyway.
  private static final int MOST_PAIRS = 4_000_000;

  private static final int CONTEXT = 3;

  private final List<String> expected;
  private final List<String> actual;
  private final List<String> out = new ArrayList<>();

  private LineDiff(String expected, String actual) {
    this.expected = List.of(expected.split("\n", -1));
    this.actual = List.of(actual.split("\n", -1));
  }

  static String of(String expected, String actual) {
    return new LineDiff(expected, actual).render();
  }

  private String render() {
    int prefix = 0;
    int most = Math.min(expected.size(), actual.size());
    while (prefix < most && expected.get(prefix).equals(actual.get(prefix))) {
      prefix++;
    }
    int suffix = 0;
    while (suffix < most - prefix
        && expected
            .get(expected.size() - 1 - suffix)
            .equals(actual.get(actual.size() - 1 - suffix))) {
      suffix++;
    }
    out.add("  line " + (prefix + 1) + ":");
    expected.subList(Math.max(0, prefix - CONTEXT), prefix).forEach(this::same);
    middle(
        expected.subList(prefix, expected.size() - suffix),
        actual.subList(prefix, actual.size() - suffix));
    List<String> tail = expected.subList(expected.size() - suffix, expected.size());
    tail.subList(0, Math.min(CONTEXT, tail.size())).forEach(this::same);
    return String.join("\n", out);
  }

  private void middle(List<String> left, List<String> right) {
    if ((long) left.size() * right.size() > MOST_PAIRS) {
      left.forEach(this::missing);
      right.forEach(this::extra);
      return;
    }
    int[][] common = longestCommon(left, right);
    int i = 0;
    int j = 0;
    while (i < left.size() || j < right.size()) {
      if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
        same(left.get(i++));
        j++;
      } else if (j == right.size() || (i < left.size() && common[i + 1][j] >= common[i][j + 1])) {
        missing(left.get(i++));
      } else {
        extra(right.get(j++));
      }
    }
  }

  /// `[i][j]`: how many lines the rests of both have in common, from line i and line j on.
  private static int[][] longestCommon(List<String> left, List<String> right) {
    var common = new int[left.size() + 1][right.size() + 1];
    for (int i = left.size() - 1; i >= 0; i--) {
      for (int j = right.size() - 1; j >= 0; j--) {
        common[i][j] =
            left.get(i).equals(right.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private void same(String line) {
    out.add("    " + line);
  }

  private void missing(String line) {
    out.add("  - " + visible(line));
  }

  private void extra(String line) {
    out.add("  + " + visible(line));
  }

  /// What the eye would miss: carriage returns, tabs and blanks at the end.
  private static String visible(String line) {
    String shown = line.replace("\r", "␍").replace("\t", "␉");
    return shown.endsWith(" ") ? shown.substring(0, shown.length() - 1) + "␠" : shown;
  }
}
