--- Opens an account.
-- More of it, with `code`.
-- @tparam string name what it is called
-- @tparam[opt=1] ?number|{string,...} count how many
-- @param[type=table] options the rest
-- @param plain a parameter
-- @treturn[1] Account the account
-- @return nothing
-- @string[opt] s a text
-- @see other.thing
-- @usage local a = open("x")
-- @nobody knows
--[[--
A module.
@module bank
@tparam string name what
]]
--[==[-- Level.
@author me
]==]
local x
--- @type Foo
-- @function inner
--- @param plain the parameter
--- @param cb fun(x: integer) called
--- @return the value of it
--- @return string? # or nothing
-- @treturn ?{string,...} names
-- @tparam {name=string,age=number} person who
