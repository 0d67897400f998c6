package dev.luna.testkit;

import java.util.List;

/// One test of a [LiterateTests] page.
///
/// @param path the headings above it, outermost first
/// @param number which of the tests below its heading, from 1
/// @param files one, or all that are named below the heading
public record LiterateCase(List<String> path, int number, List<LiterateFile> files) {

  @Override
  public String toString() {
    return String.join(" / ", path) + " " + number;
  }
}
