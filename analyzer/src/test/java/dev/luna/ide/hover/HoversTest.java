package dev.luna.ide.hover;

import dev.luna.ide.SomeFiles;
import dev.luna.testkit.Expect;
import org.junit.jupiter.api.Test;

/// What stands beside the name under the cursor.
class HoversTest {

  private static void check(String fixture, Expect expected) {
    SomeFiles files = SomeFiles.of(fixture);
    String shown =
        files.ask(analysis ->
            Hovers.at(analysis, files.file(), files.cursor())
                .map(hover -> String.join("\n", hover.code()) + "\n" + hover.docs())
                .orElse("nothing"));
    expected.matches(shown.stripTrailing() + "\n");
  }

  @Test
  void localWithItsType() {
    check(
        "local x = 1\nprint($0x)",
        Expect.text(
            """
            local x: integer = 1
            """));
  }

  @Test
  void functionOfTheStandardLibrary() {
    check(
        "io.op$0en('x')",
        Expect.text(
            """
            function io.open(filename: string, mode?: openmode): file?, string?, integer?
            Opens a file, for reading unless `mode` says otherwise.

            ```lua
            local file, message = io.open("notes.txt", "w")
            if not file then error(message) end
            file:write("hello\\n")
            file:close()
            ```

            A file that cannot be opened is no error: check the result, or write `assert(io.open(…))`. Mode `"w"` empties the file at once.
            For data that is no text, add `b`.

            **Parameters**

            - `filename`: the path
            - `mode`: what is going to be done; `"r"` if missing

            **Returns**

            - `file`: the open file, or `nil` if it failed
            - `message`: why it could not be opened
            - `code`: the operating system's number of the error
            """));
  }

  @Test
  void methodOfAClass() {
    check(
        """
        ---@class Account
        local Account = {}
        --- Puts money in.
        --- Never fails.
        ---@param amount integer how much
        ---@return integer balance what is there now
        function Account:deposit(amount) return amount end
        ---@type Account
        local a
        a:dep$0osit(1)
        """,
        Expect.text(
            """
            function Account:deposit(amount: integer): integer
            Puts money in.

            Never fails.

            **Parameters**

            - `amount`: how much

            **Returns**

            - `balance`: what is there now
            """));
  }

  @Test
  void parameterWithItsTag() {
    check(
        """
        ---@param path string where it lies
        local function f(path) return pa$0th end
        """,
        Expect.text(
            """
            param path: string
            where it lies
            """));
  }

  @Test
  void aliasOfAFunction() {
    check(
        "local ins$0ert = table.insert",
        Expect.text(
            """
            local function insert(list: T[], pos: integer, value: T)
            local function insert(list: unknown[], value)
            Adds an element to a list: at the end, or at a place, and those from there on move up.

            ```lua
            table.insert(t, "last")
            table.insert(t, 1, "first")
            ```

            Inserting in front of a long list moves all of it. Beware of functions with several results as the last argument:
            `table.insert(t, s:gsub("a", "b"))` passes three, and fails.

            **Parameters**

            - `list`: the list
            - `pos`: where the new element shall be, from 1 to `#list + 1`
            - `value`: the element
            """));
  }

  @Test
  void fieldOfAModule() {
    check(
        """
        --- file: m.lua
        local M = {}
        --- How many there are.
        M.count = 0
        return M
        --- file: main.lua
        local m = require("m")
        print(m.co$0unt)
        """,
        Expect.text(
            """
            field m.count: integer = 0
            How many there are.
            """));
  }

  @Test
  void narrowedVariable() {
    check(
        """
        ---@type string?
        local s
        if s then print($0s) end
        """,
        Expect.text(
            """
            local s: string
            """));
  }
}
