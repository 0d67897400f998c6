package dev.luna.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileUrisTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "file:///home/me/a.lua         | file:///home/me/a.lua",
        "file:///home/me/a%20b.lua     | file:///home/me/a%20b.lua",
        "file:///home/me/a b.lua       | file:///home/me/a%20b.lua",
        "FILE:///home/me/a.lua         | file:///home/me/a.lua",
        "file:/home/me/a.lua           | file:///home/me/a.lua",
        "file://localhost/home/me/a    | file:///home/me/a",
        "file:///home/m%65/%61.lua     | file:///home/me/a.lua",
        "file:///home/%c3%a9.lua       | file:///home/%C3%A9.lua",
        "file:///home/é.lua            | file:///home/%C3%A9.lua",
        "file:///home/a%2Bb.lua        | file:///home/a+b.lua",
        "file:///home/a%25b.lua        | file:///home/a%25b.lua",
        "file:///home/a%.lua           | file:///home/a%25.lua",
        "file:///home/a%zz.lua         | file:///home/a%25zz.lua",
        "file:///home/a%23b.lua        | file:///home/a%23b.lua",
        "file:///home/a#b.lua          | file:///home/a%23b.lua",
        "file:///home/a%3Fb.lua        | file:///home/a%3Fb.lua",
        "file:///home/[a].lua          | file:///home/%5Ba%5D.lua",
        "file:///home/a\\b.lua         | file:///home/a%5Cb.lua",
        "file:///c:/a.lua              | file:///c:/a.lua",
        "file:///C:/a.lua              | file:///c:/a.lua",
        "file:///C%3A/a.lua            | file:///c:/a.lua",
        "file:///c%3a/A.lua            | file:///c:/A.lua",
        "file:///C:\\dir\\a.lua        | file:///c:/dir/a.lua",
        "file:///c:                    | file:///c:",
        "file:///cc:/a.lua             | file:///cc:/a.lua",
        "file://server/share/a.lua     | file://server/share/a.lua",
        "file://SERVER/Share/a.lua     | file://server/Share/a.lua",
        "untitled:Untitled-1           | untitled:Untitled-1",
        "untitled:/C%3A/a.lua          | untitled:/C%3A/a.lua",
        "vscode-vfs://github/a?b#c     | vscode-vfs://github/a?b#c",
        "C:\\a.lua                     | C:\\a.lua",
        "relative/a.lua                | relative/a.lua",
        "``                            | ``",
      })
  void everyFileHasOneSpelling(String written, String canonical) {
    assertThat(FileUris.normalize(written).uri()).isEqualTo(canonical);
    assertThat(FileUris.normalize(canonical).uri()).as("again").isEqualTo(canonical);
  }

  @Test
  void pathsThatJavaWritesAreFound() {
    var path = Path.of("/tmp/a b/é+[x]%.lua");
    assertThat(FileUris.normalize(path.toUri().toString()))
        .isEqualTo(FileUris.normalize("file:///tmp/a b/é+[x]%25.lua"));
  }
}
