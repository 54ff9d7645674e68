package lexicon

import "entente/loader/lexicon/class"

// A Class is a class of the word lists; package class names those that Go code
// asks for.
type Class = class.Class
