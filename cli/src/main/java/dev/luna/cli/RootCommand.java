package dev.luna.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `luna` without a command: there is only help to give.
@Command(
    name = "luna",
    description = {"Tools for Lua 5.1 to 5.5 and LuaJIT.", ""},
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    optionListHeading = "Options:%n",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  luna check                     check all Lua files below the current folder",
      "  luna check --dialect 5.1 src   check a folder as Lua 5.1",
      "  luna lsp                       serve an editor (see docs/neovim.md)",
      "  luna info                      which Lua a project is, and why",
      "  luna COMMAND --help            all about a command",
      "",
      "Environment variables:",
      "  DEBUG_RUNTIME_ENABLE  set: error messages come with Java stack traces",
      "  DEBUG_BUILD_ENABLE    set: ./luna shows what building does",
      "  LUNA_NO_BUILD         1: ./luna starts what was built last, and never builds",
      "  LUNA_JAVA_HOME        the JDK (25 or newer) to build with and to run on",
      "  NO_COLOR              set: no colours, also on a terminal",
      "",
      "Exit codes: 0 fine, 1 findings, 2 wrong usage, 3 a fault of Luna's own."
    })
final class RootCommand {
  @Mixin
  @SuppressWarnings("unused") // picocli reads it
  private StandardOptions standard = new StandardOptions();
}
