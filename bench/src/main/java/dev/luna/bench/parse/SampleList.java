package dev.luna.bench.parse;

import dev.luna.testkit.Corpus;

/// Prints the paths of the sample projects' files, one a line: what [FirstPass] reads.
public final class SampleList {
  private SampleList() {}

  public static void main(String[] args) {
    Corpus.find().paths().forEach(System.out::println);
  }
}
