package dev.luna.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.testkit.Tools;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Compared with git itself.
class GitIgnoredTest {
  private static final List<String> FOLDERS =
      List.of("", "a/", "b/", "a/b/", "a/b/c/", "x-y/", "a/x-y/", "[q]/");
  private static final List<String> NAMES =
      List.of(
          "a.lua",
          "b.lua",
          "ab.lua",
          "c]d.lua",
          "x y.lua",
          "#h.lua",
          "!n.lua",
          "back\\s.lua",
          "tail ");

  private static final List<String> PIECES =
      List.of(
          "a",
          "b",
          "c",
          "x-y",
          "*",
          "**",
          "?",
          "/",
          "/",
          ".lua",
          "[ab]",
          "[!a]",
          "[^b]",
          "[a-c]",
          "[c-a]",
          "[]]",
          "[[:alpha:]]",
          "[[:digit:]x]",
          "[[:nosuch:]]",
          "[",
          "]",
          "\\",
          "\\*",
          "!",
          "#",
          " ",
          "\\ ",
          "-",
          "[a-",
          "[\\]]",
          ".");

  @TempDir Path folder;

  @Test
  void whatGitIgnoresIsIgnored() throws Exception {
    Path git = Tools.require("git");
    git(git, "init", "-q");
    tree();
    Random random = new Random(7);
    for (int round = 0; round < 120; round++) {
      rules(".gitignore", random, 4);
      rules("a/.gitignore", random, 3);
      rules("a/b/.gitignore", random, 2);
      rules(".git/info/exclude", random, 2);
      compare(git, "round " + round);
    }
  }

  @Test
  void theRulesOfTheManualHold() throws Exception {
    Path git = Tools.require("git");
    git(git, "init", "-q");
    tree();
    for (String rules :
        List.of(
            "*\n!/a\n/a/*\n!/a/b",
            "a/**",
            "**/b",
            "a/**/c",
            "/*.lua",
            "b/",
            "\\#h.lua",
            "\\!n.lua",
            "tail\\ ",
            "tail ",
            "*.lua\n!a/b/a.lua",
            "[q]",
            "\\[q\\]",
            "a/*/a.lua",
            "**",
            "/",
            "!",
            "a/b\r",
            "***",
            "a**b.lua",
            "**/",
            "b/**/",
            "back\\\\s.lua")) {
      Files.writeString(folder.resolve(".gitignore"), rules + "\n");
      compare(git, rules);
    }
  }

  @Test
  void outsideAWorkingTreeNothingIsIgnored() throws IOException {
    Files.writeString(folder.resolve(".gitignore"), "*\n");

    assertThat(new GitIgnored().test(folder.resolve("a.lua"), false)).isFalse();
  }

  private void tree() throws IOException {
    for (String parent : FOLDERS) {
      Files.createDirectories(folder.resolve(parent));
      for (String name : NAMES) {
        Files.writeString(folder.resolve(parent).resolve(name), "");
      }
    }
  }

  private void rules(String file, Random random, int most) throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      StringBuilder line = new StringBuilder(random.nextInt(5) == 0 ? "!" : "");
      for (int j = 1 + random.nextInt(4); j > 0; j--) {
        line.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      lines.add(line.toString());
    }
    Files.write(folder.resolve(file), lines);
  }

  private void compare(Path git, String what) throws Exception {
    Set<String> theirs = new TreeSet<>();
    String listed = git(git, "ls-files", "-z", "--others", "--exclude-standard");
    Stream.of(listed.split("\0")).filter(s -> !s.isEmpty()).forEach(theirs::add);
    Set<String> ours = new TreeSet<>();
    walk(folder, new GitIgnored(), ours);
    Set<String> onlyOurs = new TreeSet<>(ours);
    onlyOurs.removeAll(theirs);
    theirs.removeAll(ours);
    assertThat(onlyOurs).as(() -> "not ignored here: " + what + "\n" + shownRules()).isEmpty();
    assertThat(theirs).as(() -> "ignored here alone: " + what + "\n" + shownRules()).isEmpty();
  }

  private void walk(Path parent, GitIgnored ignored, Set<String> found) throws IOException {
    try (Stream<Path> entries = Files.list(parent)) {
      for (Path entry : entries.toList()) {
        boolean isFolder = Files.isDirectory(entry);
        if (entry.getFileName().toString().equals(".git") || ignored.test(entry, isFolder)) {
          continue;
        }
        if (isFolder) {
          walk(entry, ignored, found);
        } else {
          found.add(folder.relativize(entry).toString());
        }
      }
    }
  }

  private String shownRules() {
    StringBuilder shown = new StringBuilder();
    for (String file :
        List.of(".gitignore", "a/.gitignore", "a/b/.gitignore", ".git/info/exclude")) {
      try {
        shown.append(file).append(":\n").append(Files.readString(folder.resolve(file)));
      } catch (IOException notThere) {
        shown.append("none\n");
      }
    }
    return shown.toString();
  }

  private String git(Path git, String... arguments) throws Exception {
    List<String> command =
        new ArrayList<>(List.of(git.toString(), "-c", "core.excludesFile=/dev/null"));
    command.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return out;
  }
}
