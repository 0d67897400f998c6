package dev.luna.facts;

import static dev.luna.facts.OneFlow.check;

import dev.luna.testkit.Expect;
import org.junit.jupiter.api.Test;

/// What variables hold in loops.
class LoopsTest {
  @Test
  void whatTheBodyAssignsIsThereAtItsHead() {
    check(
        """
        return function(list)
          local last, n = nil, 0
          for i, v in ipairs(list) do
            if last then print(last) end
            last = v
            n = n + 1
          end
          return last, n
        end
        """,
        Expect.text(
            """
            module = fn #()
            function #() (list) -> ([in(_G.ipairs(#()$0)…)#1 | nil], integer) free #()$0
            """));
  }

  @Test
  void whileBreakRepeat() {
    check(
        """
        return function(node)
          while node.next do node = node.next end
          local found
          for i = 1, 10 do if i == 3 then found = i break end end
          local line
          repeat line = io.read() until line
          while true do if node then return found, line end end
        end
        """,
        Expect.text(
            """
            module = fn #()
            function #() (node) -> ([<integer == 3> | nil], <_G.io.read()#0 true>)
            """));
  }

  @Test
  void gotoContinues() {
    check(
        """
        return function(list)
          local s = ""
          for i = 1, 10 do
            if i == 2 then goto continue end
            s = list[i]
            ::continue::
          end
          return s
        end
        """,
        Expect.text(
            """
            module = fn #()
            function #() (list = table) -> (["" | #()$0[integer]]) free #()$0
            """));
  }
}
