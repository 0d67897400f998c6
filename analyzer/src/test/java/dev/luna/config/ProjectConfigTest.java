package dev.luna.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.luna.syntax.Dialect;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;

class ProjectConfigTest {

  @Test
  void ofMeetingScopesTheLaterWins() {
    ConfigScope spec = scope("spec", Dialect.LUA51, "describe");
    ConfigScope deep = scope("/spec/deep", Dialect.LUA53, "deep");
    var config = new ProjectConfig(LuaOptions.DEFAULT, List.of(spec, deep), CheckOptions.DEFAULT);

    assertThat(config.luaOf("a.lua")).isEqualTo(LuaOptions.DEFAULT);
    assertThat(config.luaOf("spec/a.lua").dialect()).contains(Dialect.LUA51);
    assertThat(config.luaOf("spec/deep/a.lua").dialect()).contains(Dialect.LUA53);
    assertThat(config.luaOf("x/spec/deep/a.lua").dialect()).contains(Dialect.LUA51);
    GlobalNames globals = config.luaOf("spec/deep/a.lua").globals();
    assertThat(globals.contains("describe")).isTrue();
    assertThat(globals.contains("deep")).isTrue();
    assertThat(config.luaOf("spec/a.lua").path()).isEqualTo(PathTemplate.DEFAULT);
  }

  private static ConfigScope scope(String paths, Dialect dialect, String global) {
    return new ConfigScope(
        Globs.of(List.of(paths)),
        Optional.of(dialect),
        List.of(),
        new GlobalNames(Set.of(global), Set.of(), List.of()),
        List.of(),
        Globs.NONE,
        List.of());
  }

  @Test
  void luaPatternsOfNamesAreUnderstood() {
    assertThat(NamePattern.ofLua("^%u%w*$").matches("Abc1")).isTrue();
    assertThat(NamePattern.ofLua("^%u%w*$").matches("aBc")).isFalse();
    assertThat(NamePattern.ofLua("^a-b$").matches("aab")).isTrue();
    assertThat(NamePattern.ofLua("^[%a_-]+$").matches("a_-b")).isTrue();
    assertThat(NamePattern.ofLua("^a|b{2}$").matches("a|b{2}")).isTrue();
    assertThat(NamePattern.ofLua("%.").matches("a.b")).isTrue();
    assertThat(NamePattern.ofLua("%.").matches("ab")).isFalse();
    assertThatThrownBy(() -> NamePattern.ofLua("%bxy")).isInstanceOf(PatternSyntaxException.class);
  }

  @Test
  void onlySomeGlobalsMayBeAssigned() {
    var names = new GlobalNames(Set.of("w"), Set.of("r"), List.of(new NamePattern("^g_")));

    assertThat(names.contains("w")).isTrue();
    assertThat(names.contains("r")).isTrue();
    assertThat(names.contains("g_x")).isTrue();
    assertThat(names.contains("x")).isFalse();
    assertThat(names.allowsAssignment("r")).isFalse();
    assertThat(names.allowsAssignment("g_x")).isTrue();
    var both = names.and(new GlobalNames(Set.of("r"), Set.of(), List.of()));
    assertThat(both.allowsAssignment("r")).isTrue();
  }

  @Test
  void globsAreThoseOfGit() {
    Globs globs =
        Globs.of(List.of("# comment", "", "build/", "*.gen.lua", "!keep.gen.lua", "/top"));

    assertThat(globs.match("build", true)).isTrue();
    assertThat(globs.match("build", false)).isFalse();
    assertThat(globs.matchAtOrAbove("a/build/b/c.lua")).isTrue();
    assertThat(globs.match("a/b.gen.lua", false)).isTrue();
    assertThat(globs.match("a/keep.gen.lua", false)).isFalse();
    assertThat(globs.match("top", false)).isTrue();
    assertThat(globs.match("a/top", false)).isFalse();
    assertThat(globs.globs())
        .hasSize(4)
        .isEqualTo(Globs.of(List.of("build/", "*.gen.lua", "!keep.gen.lua", "/top")).globs());
  }
}
