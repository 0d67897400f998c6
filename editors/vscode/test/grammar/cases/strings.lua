local a, b = "double \"quoted\" 'x'", 'single \'quoted\' "x"'
local e = "\a\b\f\n\r\t\v\\ \x41 \065 \u{1F319} \q \xg"
local z = "one \z
           two"
local l = "one \
two"
local open = "never closed
local after = 1
local p = ("%s is %5.2f%% of %-10q"):format(s, "%a+%b()%f[%w]")
local long = [[ one
two \n %d ]]
local level = [==[ ]] ]=] ]==]
print [[x]] print "y" t[ [[k]] ] t[1]
