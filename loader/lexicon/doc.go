// Package lexicon loads what the loader knows of languages and of names: the
// word lists and frames in data/fr and data/en, and the tables of package
// seeds. All of it is text that can be read and extended without Go; a fault
// in it is an error that names file and line.
//
//	data/<language>/*.lex   words and phrases by class, see [ParseLex]
//	data/<language>/*.frames  wordings of relations, see [ParseFrames]
//	seeds/tables/*.tsv      names, see the README there
//
// Names and phrases are compiled into tries over folded tokens, patterns into
// small matchers indexed by their first word, all once.
package lexicon
