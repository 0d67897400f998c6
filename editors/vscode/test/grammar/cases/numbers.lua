return 3, 345, 0xff, 0xBEBADA, 3.0, 3.1416, 314.16e-2, 0.31416E1, 34e1, .5, 5.
return 0x0.1E, 0xA23p-4, 0X1.921FB54442D18P+1, 0x.8
return 1LL, 42ULL, 0x7fffffffffffffffULL, 12i, 12.5I, 0b1010, 0b11ull
return a.1, a1, 1 ..2, x..".5", "a"..1
