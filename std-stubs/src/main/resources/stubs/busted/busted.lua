---@meta

---Puts tests that belong together under one title; groups may stand in groups.
---@param name string the title, in which `#word` is a tag
---@param block fun() makes the group: called once, before its tests run
function describe(name, block) end

---The same as `describe`.
---@param name string the title, in which `#word` is a tag
---@param block fun() makes the group: called once, before its tests run
function context(name, block) end

---A group as with `describe`, whose changes of globals and of loaded modules end with it.
---@param name string the title, in which `#word` is a tag
---@param block fun() makes the group: called once, before its tests run
function insulate(name, block) end

---A group as with `describe`, whose changes of globals and of loaded modules outlive it.
---@param name string the title, in which `#word` is a tag
---@param block fun() makes the group: called once, before its tests run
function expose(name, block) end

---A test: it fails if its function raises an error.
---@param name string what should be true, in which `#word` is a tag
---@param block? fun(done?: fun()) the test; without one it counts as not written yet
function it(name, block) end

---The same as `it`.
---@param name string what should be true, in which `#word` is a tag
---@param block? fun(done?: fun()) the test; without one it counts as not written yet
function spec(name, block) end

---The same as `it`.
---@param name string what should be true, in which `#word` is a tag
---@param block? fun(done?: fun()) the test; without one it counts as not written yet
function test(name, block) end

---A test that is not run, only told of; within a test, ends it like this.
---@param name string what should be true, or why the test cannot run
---@param block? fun() the test, which is not called
function pending(name, block) end

---Runs a function before each test of the group, and of the groups in it.
---@param block fun() what is to be done
function before_each(block) end

---Runs a function after each test of the group, and of the groups in it.
---@param block fun() what is to be done
function after_each(block) end

---Runs a function once, before the first test of the group.
---@param block fun() what is to be done
function setup(block) end

---Runs a function once, after the last test of the group.
---@param block fun() what is to be done
function teardown(block) end

---Runs a function before the first test of the group, if any of its tests runs at all.
---@param block fun() what is to be done
function lazy_setup(block) end

---Runs a function after the last test of the group, if any of its tests has run.
---@param block fun() what is to be done
function lazy_teardown(block) end

---Runs a function once before the group, even if no test of it runs.
---@param block fun() what is to be done
function strict_setup(block) end

---Runs a function once after the group, even if no test of it has run.
---@param block fun() what is to be done
function strict_teardown(block) end

---Within a test: runs a function when the test ends, however it ends.
---@param block fun() what is to be done
function finally(block) end

---Lets the tests of the group run in another order each time.
---@param seed? integer|boolean the number that decides the order, or `false` for the order of the file
function randomize(seed) end

---What is expected: called like Lua's own `assert`, or with words that say more.
---
---Words may be joined by dots or by `_`, in any case; `is`, `are`, `was`, `has` and `does` only read
---well, `not` and `no` mean the opposite.
---
---```lua
---assert.are.equal(4, 2 + 2)
---assert.is_not_nil(file)
---assert.has_error(function() parse("(") end)
---```
---@class luassert
---Other words, and those joined by `_`.
---@field [string] luassert
---Only reads well.
---@field are luassert
---Only reads well.
---@field is luassert
---Only reads well.
---@field was luassert
---Only reads well.
---@field has luassert
---Only reads well.
---@field does luassert
---Means the opposite.
---@field no luassert
---The values are the same: `==`, with numbers of another kind told apart.
---@field equal luassert
---The same as `equal`.
---@field equals luassert
---The values look the same: tables are compared by what is in them.
---@field same luassert
---The numbers differ by no more than the third one.
---@field near luassert
---No two items of a list are equal.
---@field unique luassert
---The value is neither `nil` nor `false`.
---@field truthy luassert
---The value is `nil` or `false`.
---@field falsy luassert
---The function raises an error, which may be given.
---@field error luassert
---The same as `error`.
---@field errors luassert
---The function raises an error that a pattern finds something in.
---@field error_matches luassert
---A pattern finds something in the text.
---@field match luassert
---The same as `match`.
---@field matches luassert
---The value is a number.
---@field number luassert
---The value is a string.
---@field string luassert
---The value is a table.
---@field table luassert
---The value is `true` or `false`.
---@field boolean luassert
---The value is a userdata.
---@field userdata luassert
---The value is a coroutine.
---@field thread luassert
---A spy was called, so many times if a number is given.
---@field called luassert
---A spy was called with these arguments at least once.
---@field called_with luassert
---A spy gave these results at least once.
---@field returned_with luassert
---Takes a spy, of which the words behind speak.
---@field spy luassert
---Takes a stub, of which the words behind speak.
---@field stub luassert
---Takes what is said if the words behind are not true.
---@field message luassert
---@overload fun(value: any, message?: any, ...: any): any, any...
assert = {}

---Teaches it a word.
---@param kind "assertion"|"modifier"|"matcher" what sort of word
---@param name string the word
---@param callback function decides, given the state and a list of the arguments
---@param positive? string the key of the message if it is not true
---@param negative? string the key of the message if it is true and should not be
function assert:register(kind, name, callback, positive, negative) end

---Takes a word back.
---@param kind "assertion"|"modifier"|"matcher" what sort of word
---@param name string the word
function assert:unregister(kind, name) end

---Says how values are shown in messages.
---@param callback fun(value: any): string? gives the text, or nothing for values that are not its business
function assert:add_formatter(callback) end

---Takes back what shows values in messages.
---@param callback fun(value: any): string? what was added
function assert:remove_formatter(callback) end

---Sets something about messages, for instance `"TableFormatLevel"`.
---@param name string what
---@param value any to what
function assert:set_parameter(name, value) end

---What is set about messages.
---@param name string what
---@return any value what it is set to
function assert:get_parameter(name) end

---Remembers what is set now, and which spies there are.
---@return { revert: fun(self: any) } snapshot its `revert` brings that back
function assert:snapshot() end

---A function that remembers how it was called.
---@class luassert.spy
---One entry for each call, with the arguments in `vals`.
---@field calls table[]
---One entry for each call, with its results.
---@field returnvals table[]
---What is called behind it.
---@field callback function
---@overload fun(...: any): any...
local s = {}

---Forgets the calls.
---@return luassert.spy spy itself
function s:clear() end

---Puts back what the spy stands for.
---@return function? original what was there
function s:revert() end

---Makes spies.
---@class luassert.spies
---@overload fun(callback: function): luassert.spy
spy = {}

---A spy that calls a function.
---@param callback function what is called
---@return luassert.spy spy stands for it
function spy.new(callback) end

---Puts a spy into a table, in the place of one of its functions, which it calls.
---@param target table where the function is
---@param key any under which key
---@return luassert.spy spy what is there now
function spy.on(target, key) end

---Whether a value is a spy.
---@param object any the value
---@return boolean isSpy whether it is
function spy.is_spy(object) end

---A function that remembers how it was called, and does what it is told.
---@class luassert.stub: luassert.spy
---Says what it gives.
---@field returns fun(...: any): luassert.stub
---Says what is called instead.
---@field invokes fun(callback: function): luassert.stub
---Says what happens for certain arguments: the result has `returns` and `invokes`.
---@field on_call_with fun(...: any): luassert.stub
---Says what it gives if nothing else is said.
---@field by_default luassert.stub

---Makes stubs: called with a table and a key, puts one in the place of a function.
---@class luassert.stubs
---@overload fun(target: table, key: any, ...: any): luassert.stub
stub = {}

---Puts a stub into a table, in the place of one of its functions, which is not called.
---@param target table where the function is
---@param key any under which key
---@param ... any what it gives
---@return luassert.stub stub what is there now
function stub.new(target, key, ...) end

---Whether a value is a stub.
---@param object any the value
---@return boolean isStub whether it is
function stub.is_stub(object) end

---Makes spies or stubs of all functions of a table.
---@class luassert.mocks
---@overload fun<T>(object: T, stubs?: boolean, callback?: function, self?: any, key?: any): T
mock = {}

---Makes spies of all functions of a table, or stubs.
---@generic T
---@param object T the table
---@param stubs? boolean whether the functions are not called any more
---@return T object the same table
function mock.new(object, stubs) end

---Forgets all calls.
---@generic T
---@param object T the table
---@return T object the same table
function mock.clear(object) end

---Puts all functions back.
---@generic T
---@param object T the table
---@return T object the same table
function mock.revert(object) end

---Stands for any argument that fits: `match.is_number()`, `match._` for all.
---@class luassert.matcher
---Other words, and those joined by `_`.
---@field [string] luassert.matcher
---Any value.
---@field _ any
---@overload fun(...: any): any
match = {}
