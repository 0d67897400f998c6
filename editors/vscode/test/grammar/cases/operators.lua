return a // b, a << 2 >> b, a & b | c ~ d, ~a, a ~= b, #t, -x ^ 2
return a == b, a <= b, a >= b, a < b, a > b, a .. b, not a and b or c, a % b * c / d
f(...) t = { ..., [1] = 2, n = 3; 4 }
