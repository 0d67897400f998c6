package dev.luna.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LuaFilesTest {
  @TempDir Path folder;

  private void file(String name) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, "return 1");
  }

  private void link(String name, String target) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.createSymbolicLink(path, Path.of(target));
  }

  private List<String> find(String... paths) {
    return found(paths).files().stream().map(LuaFile::name).toList();
  }

  private LuaFiles.Found found(String... paths) {
    return LuaFiles.find(folder, List.of(paths), (_, _) -> false);
  }

  @Test
  void aFolderMeansItsLuaFilesInOrder() throws IOException {
    file("b.lua");
    file("a/z.lua");
    file("a.lua");
    file("a/b/c.lua");
    file("a/README.md");

    assertThat(find(".")).containsExactly("a/b/c.lua", "a/z.lua", "a.lua", "b.lua");
    assertThat(find("a")).containsExactly("a/b/c.lua", "a/z.lua");
    assertThat(find("b.lua", "a/")).containsExactly("b.lua", "a/b/c.lua", "a/z.lua");
  }

  @ParameterizedTest
  @CsvSource({
    "#!/usr/bin/env lua, true",
    "#!/usr/bin/lua5.3 -E, true",
    "#! /usr/local/bin/luajit, true",
    "#!/usr/bin/env -S luajit -O3, true",
    "#!/usr/bin/env texlua, false",
    "#!/usr/bin/luarocks, false",
    "#!/bin/sh lua, false",
    "lua, false",
    "'', false"
  })
  void aProgramIsKnownByItsFirstLine(String line, boolean isLua) throws IOException {
    Files.writeString(folder.resolve("tool"), line + "\nreturn 1\n");
    Files.writeString(folder.resolve("tool.in"), line + "\nreturn 1\n");

    assertThat(find(".")).isEqualTo(isLua ? List.of("tool") : List.of());
    assertThat(LuaFiles.find(folder, List.of("."), (path, _) -> path.endsWith("tool")).files())
        .isEmpty();
  }

  @Test
  void whatBeginsWithADotIsLeftOutUnlessItIsGiven() throws IOException {
    file(".git/hook.lua");
    file(".hidden.lua");
    file("a.lua");

    assertThat(find(".")).containsExactly("a.lua");
    assertThat(find(".git", ".hidden.lua")).containsExactly(".git/hook.lua", ".hidden.lua");
  }

  @Test
  void noWalkIsEndless() throws IOException {
    file("a/b.lua");
    link("a/loop", "..");
    link("a/self", "self");
    link("a/self.lua", "self.lua");

    assertThat(find(".")).containsExactly("a/b.lua", "a/self.lua");
    assertThat(find("a/loop")).containsExactly("a/loop/a/b.lua", "a/loop/a/self.lua");
  }

  @Test
  void aFileCountsOnceUnderItsFirstName() throws IOException {
    file("real.lua");
    link("link.lua", "real.lua");

    assertThat(find(".")).containsExactly("link.lua");
    assertThat(find("real.lua", ".", "real.lua")).containsExactly("real.lua");
  }

  @Test
  void namesAreCleanedOfDetours() throws IOException {
    file("a/b.lua");

    assertThat(find("./a/../a//b.lua")).containsExactly("a/b.lua");
    assertThat(find(folder.resolve("a").toString()))
        .containsExactly(folder.resolve("a/b.lua").toString());
  }

  @Test
  void aFolderMayBeCalledLikeAFile() throws IOException {
    file("x.lua/y.lua");

    assertThat(find(".")).containsExactly("x.lua/y.lua");
  }

  @Test
  void whatIsNotThereIsMissing() {
    var found = found("nosuch", "a\0b");

    assertThat(found.files()).isEmpty();
    assertThat(found.missing())
        .containsExactly(
            new Unread("nosuch", "no such file or folder"),
            new Unread("a\0b", "not a path: Nul character not allowed"));
  }

  @Test
  void reasonsAreInWordsOfUsers() throws IOException {
    link("loop.lua", "loop.lua");

    assertThat(Unread.reason(new NoSuchFileException("x"))).isEqualTo("no such file or folder");
    assertThat(Unread.reason(new AccessDeniedException("x"))).isEqualTo("permission denied");
    assertThatThrownBy(() -> DiskText.read(folder.resolve("loop.lua")))
        .isInstanceOfSatisfying(
            IOException.class,
            e ->
                assertThat(Unread.reason(e))
                    .startsWith("a symbolic link that leads back to itself"));
  }

  /// Opening a pipe into which nobody writes waits for ever.
  @Test
  @Timeout(20)
  void onlyFilesAreOpened() throws Exception {
    Path pipe = folder.resolve("pipe.lua");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0, "no mkfifo");

    assertThat(find(".")).isEmpty();
    assertThat(find("pipe.lua")).containsExactly("pipe.lua");
    for (Path path : List.of(pipe, Path.of("/dev/zero"))) {
      assertThatThrownBy(() -> DiskText.read(path))
          .isInstanceOfSatisfying(
              IOException.class,
              e -> assertThat(Unread.reason(e)).startsWith("neither a file nor a folder"));
    }
  }

  @Test
  void anEndlessFileIsGivenUp() {
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            return '-';
          }

          @Override
          public int read(byte[] bytes, int offset, int length) {
            return length;
          }
        };

    assertThatThrownBy(() -> DiskText.read(endless)).hasMessage("larger than 32 MB");
  }
}
