package projection

import (
	"cmp"
	"slices"
	"sort"
)

// A vocabulary finds entities by misspelt words. A word of the query stands
// for every known word that is at most [wrongLetters] insertions, deletions,
// substitutions or swaps of neighbours away. An entity matches if each word of
// the query stands for a word of its name or aliases, whatever their order.
type vocabulary struct {
	words    []stringRef   // distinct words of folded names, sorted
	shared   []uint8       // beside words: bytes in common with the word before, at most 255
	entities csr[entityNo] // by word: those named so
	wordsOf  csr[wordRef]  // by entity
	wide     []wordRef     // those with letters outside ASCII
}

// A wordRef is an index into vocabulary.words.
type wordRef int32

// A nearWord is a known word and how many letters it is off.
type nearWord struct {
	word  wordRef
	wrong uint8
}

const (
	maxWrong    = 2  // the most that wrongLetters returns
	maxFuzzyLen = 64 // bytes; longer words match exactly or not at all
)

// wrongLetters returns how many letters of a word may be wrong; one of a short
// word, two or three letters, only if short is set.
func wrongLetters(word string, short bool) int {
	switch n := len(word); {
	case short && (n == 2 || n == 3):
		return 1
	case n <= 3 || n > maxFuzzyLen:
		return 0
	case n <= 7:
		return 1
	}
	return maxWrong
}

// match visits the entities that match the words, in order, with how many
// letters are wrong in all, until visit returns false. Short words may be
// misspelt too if short is set.
func (voc *vocabulary) match(text *stringTable, query []string, short bool, visit func(e entityNo, wrong int) bool) {
	near := make([]map[wordRef]uint8, len(query))
	var rarest []nearWord // of the query's words, the one that names the fewest entities
	fewest := -1
	for i, word := range query {
		list := voc.near(text, word, short)
		near[i] = make(map[wordRef]uint8, len(list))
		named := 0
		for _, n := range list {
			near[i][n.word] = n.wrong
			named += len(voc.entities.at(int(n.word)))
		}
		if fewest < 0 || named < fewest {
			rarest, fewest = list, named
		}
	}
	for _, e := range voc.namedByAny(rarest) {
		if wrong, ok := voc.wrong(e, near); ok && !visit(e, wrong) {
			return
		}
	}
}

// namedByAny returns the entities that any of the words names, in order.
func (voc *vocabulary) namedByAny(words []nearWord) []entityNo {
	if len(words) == 1 {
		return voc.entities.at(int(words[0].word))
	}
	var all []entityNo
	for _, n := range words {
		all = append(all, voc.entities.at(int(n.word))...)
	}
	slices.Sort(all)
	return slices.Compact(all)
}

// wrong returns how many letters are wrong in all if each word of the query
// stands for the nearest word of the entity's names.
func (voc *vocabulary) wrong(e entityNo, near []map[wordRef]uint8) (int, bool) {
	sum := 0
	for _, words := range near {
		best := maxWrong + 1
		for _, w := range voc.wordsOf.at(int(e)) {
			if n, ok := words[w]; ok {
				best = min(best, int(n))
			}
		}
		if best > maxWrong {
			return 0, false
		}
		sum += best
	}
	return sum, true
}

// near returns the known words that the word may stand for.
//
// It walks the sorted words as the tree of their prefixes that they are: the
// table of edit distances of a prefix serves all words that begin with it, and
// where no continuation can come near, all of them are passed over.
func (voc *vocabulary) near(text *stringTable, word string, short bool) []nearWord {
	if isWide(word) {
		return voc.nearWide(text, word, short)
	}
	allowed := wrongLetters(word, short)
	if allowed == 0 {
		if i, ok := voc.find(text, word); ok {
			return []nearWord{{wordRef(i), 0}}
		}
		return nil
	}
	var out []nearWord
	var rows editRows
	rows.start(word)
	depth := 0        // rows[0…depth] hold for the current word
	dead := 1<<31 - 1 // length of the prefix that leads nowhere
	for i, ref := range voc.words {
		shared := int(voc.shared[i])
		if shared >= dead {
			continue
		}
		known := text.at(ref)
		depth, dead = min(depth, shared), 1<<31-1
		for depth < len(known) {
			depth++
			if rows.next(word, known, depth) > allowed {
				dead = depth
				break
			}
		}
		if dead > depth {
			if wrong := rows[depth][len(word)]; int(wrong) <= allowed {
				out = append(out, nearWord{wordRef(i), wrong})
			}
		}
	}
	return out
}

// find returns the number of a known word.
func (voc *vocabulary) find(text *stringTable, word string) (int, bool) {
	i := sort.Search(len(voc.words), func(i int) bool { return text.at(voc.words[i]) >= word })
	return i, i < len(voc.words) && text.at(voc.words[i]) == word
}

// editRows[i][j] is the distance of the first i bytes of a known word from the
// first j of the query's.
type editRows [maxFuzzyLen + maxWrong + 2][maxFuzzyLen + 1]uint8

func (rows *editRows) start(word string) {
	for j := range len(word) + 1 {
		rows[0][j] = uint8(j)
	}
}

// next fills row i from the rows before it and returns the least distance that
// a word with these i first bytes may come to.
func (rows *editRows) next(word, known string, i int) int {
	row, up := &rows[i], &rows[i-1]
	row[0] = uint8(i)
	least := row[0]
	for j := 1; j <= len(word); j++ {
		cost := uint8(1)
		if known[i-1] == word[j-1] {
			cost = 0
		}
		d := min(up[j-1]+cost, up[j]+1, row[j-1]+1)
		if i > 1 && j > 1 && known[i-1] == word[j-2] && known[i-2] == word[j-1] {
			d = min(d, rows[i-2][j-2]+1)
		}
		row[j] = d
		least = min(least, d)
	}
	return int(least)
}

// newVocabulary indexes the words of each entity. Words are interned, so the
// text table must still be open.
func newVocabulary(text *interner, words csr[stringRef]) vocabulary {
	distinct := slices.Clone(words.items)
	slices.Sort(distinct)
	distinct = slices.Compact(distinct)
	slices.SortFunc(distinct, func(a, b stringRef) int { return cmp.Compare(text.at(a), text.at(b)) })
	voc := vocabulary{words: distinct, shared: make([]uint8, len(distinct))}
	number := make([]wordRef, text.count())
	for i, w := range distinct {
		number[w] = wordRef(i)
		if isWide(text.at(w)) {
			voc.wide = append(voc.wide, wordRef(i))
		}
		if i > 0 {
			voc.shared[i] = uint8(min(sharedPrefix(text.at(distinct[i-1]), text.at(w)), 255))
		}
	}
	voc.wordsOf = csr[wordRef]{off: words.off, items: make([]wordRef, len(words.items))}
	for j, w := range words.items {
		voc.wordsOf.items[j] = number[w]
	}
	owner := owners[entityNo](words.off)
	voc.entities = group(len(distinct), len(owner),
		func(j int) int { return int(voc.wordsOf.items[j]) },
		func(j int) entityNo { return owner[j] })
	return voc
}

func sharedPrefix(a, b string) int {
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return n
}
