-- Reads paths of files, one a line, and answers each with one line: "y" if this Lua compiles the file, else "n" and its message. Runs in Lua 5.1 to 5.4 and LuaJIT.
-- Nothing is run; "t" refuses precompiled files, where the version knows the argument.
io.stdout:setvbuf("line")
for path in io.lines() do
  local chunk, message = loadfile(path, "t")
  if chunk then
    print("y")
  else
    print("n" .. tostring(message):gsub("%c", " "))
  end
end
