[elision]
zz
