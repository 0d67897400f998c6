#!/usr/bin/env lua5.4
# not a comment
-- plain @word
--[[ block
over lines ]] local x
--[==[ level
]] ]=]
]==] local y
--[ not a block
---------- rule ----------
----------
---- four
local t = {} -- behind
--[[ @as number]] --[=[@as string[]]=] z = 1
