--- The list.
-- It has items.
-- @classmod my.List
-- @alias M
-- @author Somebody
-- @copyright 2020
-- @license MIT
-- @release 1.0
-- @pragma nostrip
-- @charset UTF-8
-- @include readme.md
-- @set sort=true

local M = {}

--- Adds things. Then it rests.
-- @function M.add
-- @param first the first thing
--   on two lines
-- @param first.name its name
-- @param second string: the second
-- @param third boolean
-- @param[opt] fourth perhaps
-- @param[type=List] fifth typed by a modifier
-- @param ... more
-- @tparam string s a string
-- @tparam[opt=1] ?|int|string n a number
-- @tparam[opt={1,2},readonly] {string,...} list the list
-- @tparam[optchain] ?tab t a table
-- @string name the name
-- @number[opt=' '] n
-- @int i
-- @bool b
-- @func f
-- @tab t
-- @thread co
-- @return the result
-- @return boolean: whether
-- @return[1] first way
-- @return[2] second way
-- @treturn[2] {A=string,[int]=bool} a table
-- @treturn Array(string) names
-- @error[3] not there
-- @raise when it must
-- @usage
-- local l = List()
--   l:add(1)
-- @see M.remove, other.module
-- @within Changing
-- @local
-- @static
-- @constructor
-- @private
-- @classmethod
-- @todo more
-- @fixme this
-- @warning take care
-- @since 1.0
-- @summary short
-- @description long
-- @comment ignored
-- @export
-- @custom tag
M.add = function() end

--- A table.
-- @table M.defaults
-- @field size the size
-- @field[type=string] name
-- @tfield[st] int count how many
M.defaults = {
  size = 1, -- the size
}

--- Section.
-- Its text.
-- @section changing
M.x = 1

--- Point class.
-- @type Point

--- A factory.
-- @factory Maker
-- @lfunction hidden
-- @annotation
-- @name M.other
-- @class function

--- @module my.module
--- @submodule my.list
--- @script tool
--- @example ex
--- @topic readme
--- @file other.lua

--[[--
In a block. More here.

  @param a the a
  @tparam int b the b
]]
local function block(a, b) end

local function arguments( -- boolean: whether
  a, -- string: the a
  b, -- the b
  c) -- {int,...}: the c
  --- @error[2] in the body

  return a
end
