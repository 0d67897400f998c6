-- Comments as they stand in code that is documented with LDoc; what they are about is left out.

--- The list.
-- Grows as it must.
-- @module list

--- A class of its own.
-- @classmod app.Window
-- @author Ann Example
-- @copyright 2019 the authors
-- @license MIT
-- @release 2.1

--- Further functions of the list.
-- @submodule list

--- The command.
-- @script tool

--- How it is used.
-- @example first.lua

--- Read this first.
-- @topic readme.md

--- A page of source.
-- @file list.lua

--- Adds.
-- @function add and more

--- Adds, but nobody knows.
-- @lfunction add_quietly
-- @local

--- Settings.
-- @table settings

--- Settings.
-- @table settings
-- @field width in columns
-- @field height in lines

--- Changing.
-- @section changing

--- @section end

--- Point.
-- @type Point

--- Makes windows.
-- @factory Window

--- @annotation

--- An old way to say it.
-- @class function
-- @name add

--- An old way to say it.
-- @class table
-- @name settings

--- Adds one.
-- @param x the thing

--- Adds one.
-- @param x the thing
-- @param y where it goes
-- @return the list

--- Adds one.
-- @param x the thing,
--   described on
--     several lines
-- @param ... more things

--- @param x the thing

--- @param x string: the thing
-- @param y boolean: whether to sort

--- Typed after the name.
-- @param x string
-- @param y int|string: number or name
-- @param z ?string: perhaps

--- Named with a colon.
-- @param x: the thing

--- Fields of a parameter.
-- @param opts how
-- @param opts.width how wide
-- @param opts.height how high

--- Modifiers.
-- @param[opt] x perhaps
-- @param[opt=1] y a number
-- @param[type=string] z a name
-- @param[type=string,opt='x y'] w a name
-- @param[optchain] v and then
-- @param[type={string,int},readonly] u both

--- @tparam string name who

--- Typed.
-- @tparam string name who
-- @tparam int count how many
-- @tparam bool quiet whether
-- @tparam func callback what then
-- @tparam tab opts how
-- @tparam Window win where
-- @tparam app.Window win where

--- Typed, perhaps.
-- @tparam ?string name who
-- @tparam ?int|string id which
-- @tparam ?|int|string id which
-- @tparam string|nil name who

--- Typed by shape.
-- @tparam {string,int} pair both
-- @tparam {name=string,size=int} record named
-- @tparam {string,...} names all
-- @tparam {[string]=int,...} counts by word
-- @tparam {a = string, b = int} spaced out
-- @tparam Array(string) names all
-- @tparam Map(string,Array(int)) index of places
-- @tparam {{string,int},...} rows nested
-- @tparam {} none empty

--- Typed with modifiers.
-- @tparam[opt] string name who
-- @tparam[opt=10] int count how many
-- @tparam[opt={1,2}] {int,...} list which
-- @tparam[optchain] string a first
-- @tparam[opt="a, b"] string text quoted

--- @string name who

--- @string[opt] name who

--- Words for types.
-- @string s a text
-- @number n a number
-- @int i a whole one
-- @bool b whether
-- @func f what to do
-- @tab t the options
-- @thread co who runs

--- Words for types, with modifiers.
-- @string[opt='none'] s a text
-- @number[opt=0] n a number
-- @int[optchain] i a whole one
-- @tab[opt,readonly] t the options

--- @return the sum

--- Returns.
-- @return the sum
-- @return the rest

--- Returns in groups.
-- @return[1] the sum
-- @return[2] nil
-- @return[2] why not

--- Returns typed.
-- @return[type=string] the name
-- @return string: the name
-- @return boolean

--- @returns the sum

--- @treturn string the name

--- Returns typed.
-- @treturn string the name
-- @treturn ?int the place
-- @treturn {string,...} all names
-- @treturn Array(Window) all windows
-- @treturn nil|string why not

--- Returns typed in groups.
-- @treturn[1] Window the window
-- @treturn[2] nil
-- @treturn[2] string why not

--- Fails.
-- @error why not

--- Fails.
-- @error[3] not found
-- @error[4] not allowed

--- A field.
-- @field name who it is

--- A field.
-- @field[type=int] size how large
-- @field[opt] title what is shown
-- @field size int: how large

--- @tfield string name who

--- Fields.
-- @tfield string name who
-- @tfield {int,...} sizes how large
-- @tfield[st] int line which
-- @tfield[opt] string title what is shown

--- @raise if the file is not there

--- Sorts.
-- @usage list.sort(x)

--- Sorts.
-- @usage
-- local x = List{3, 1, 2}
-- x:sort()
--
-- assert(x[1] == 1)

--- @see list.add

--- Sorts.
-- @see list.add
-- @see list.remove, other.module
-- @see readme.md

--- @within Changing

--- @local

--- @export

--- @static

--- @constructor

--- @private

--- @classmethod

--- A way to say it.
-- @static
-- @constructor with a text

--- @alias M

--- The module.
-- @module app
-- @alias _M

--- The module.
-- @module app
-- @include readme.md
-- @charset UTF-8
-- @set sort=true
-- @set no_summary=false
-- @pragma nostrip

--- @author Ann Example <ann@example.org>

--- @author Ann
-- @author Bob

--- @copyright (c) 2020

--- @license MIT/X11

--- @release 1.2.3

--- @since 1.2

--- Adds.
-- @since 1.2
-- @todo make it fast

--- @todo make it fast

--- @fixme breaks on empty lists

--- @warning not while it runs

--- @summary Short.

--- @description Long, over
-- two lines.

--- @comment nobody sees this

--- A tag of one's own.
-- @callback mouse
-- @property width
-- @remark it is ours

--[[--
In a block.

  @param x the thing
  @treturn string the name
]]

--[[--
@module app
]]

--[[-- On the first line.
@tparam int x the thing
@see list
]]

--[==[--
With a longer bracket.
@string name who
]==]

--- Is it there? It is.
-- @treturn bool whether

--- Without a stop
-- on two lines
--
-- And a body.

--- Links to @{list.add} and @{list|the list}.

--- ## A heading
--
-- * a list
-- * of things

--- Code.
-- ```
-- @param is no tag here
-- ```
-- @param x the thing

---------------------
-- Between rules.
-- @param x the thing
---------------------

--- Blanks   between   words.
-- @param   x   the   thing

--- Deeper.
--   @param x the thing
--   @return the other

--- @param x the thing
--- @param y the other
--- @return a list of things

--- Adds.
--- @tparam string x the thing
--- @param y the other

--- @function name
--- @param x the thing

--- An enum.
-- @table Level
-- @field LOW 1
-- @field HIGH 2

--- An umlaut: ü.
-- @tparam string größe how large

--- A file.
-- @tparam file* handle where to
-- @treturn file* the same
