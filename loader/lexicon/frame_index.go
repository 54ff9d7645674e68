package lexicon

import (
	"slices"

	"entente/loader/text"
)

// A frameIndex finds the frames whose trigger may match at a token by its first
// word and by the next word that it must have, such as the participle behind an
// auxiliary: most frames begin with one of few words.
type frameIndex struct {
	byFirst []*frameNode // by first word, nil where no frame begins so
}

type frameNode struct {
	rest     []int               // frames by number that only their first word tells
	byNext   map[text.Word][]int // frames by the next word that they must have
	optional wordSet             // words that may stand between the two
}

// adverbs is the class that may stand between the words of most triggers.
var adverbs = ClassNamed("adv")

// add files frame number n by its first words. The pattern is numbered.
func (x *frameIndex) add(n int, p *Pattern) {
	next, optional := p.next()
	for _, w := range p.items[0].set {
		if more := int(w) + 1 - len(x.byFirst); more > 0 {
			x.byFirst = append(x.byFirst, make([]*frameNode, more)...)
		}
		node := x.byFirst[w]
		if node == nil {
			node = &frameNode{byNext: map[text.Word][]int{}}
			x.byFirst[w] = node
		}
		if next == nil {
			node.rest = append(node.rest, n)
			continue
		}
		node.optional = node.optional.with(optional)
		for _, w := range next {
			node.byNext[w] = append(node.byNext[w], n)
		}
	}
}

// at appends to buf the numbers of the frames that may match at token i, in
// their order.
func (x *frameIndex) at(src Source, i int, buf []int) []int {
	w, ok := src.Word(i)
	if !ok || !x.begins(w) {
		return buf
	}
	node := x.byFirst[w]
	from := len(buf)
	buf = append(buf, node.rest...)
	for j := i + 1; j <= i+patternSpan; {
		w, ok := src.Word(j)
		if !ok {
			break
		}
		buf = append(buf, node.byNext[w]...)
		switch n := src.Phrase(j, adverbs); {
		case n > 0:
			j += n
		case node.optional.has(w):
			j++
		default:
			j = i + patternSpan + 1
		}
	}
	slices.Sort(buf[from:])
	return slices.Compact(buf)
}

// begins reports whether a frame begins with the word.
func (x *frameIndex) begins(w text.Word) bool { return int(w) < len(x.byFirst) && x.byFirst[w] != nil }

// next returns the words of which one must follow the first word of a match,
// adverbs and the optional words apart; nil where nothing is known of them.
func (p *Pattern) next() (next, optional wordSet) {
	for _, it := range p.items[1:] {
		switch {
		case it.many && it.classed && it.class == adverbs:
		case it.optional && it.words != nil:
			optional = optional.with(it.set)
		case it.words != nil && !it.many:
			return it.set, optional
		default:
			return nil, nil
		}
	}
	return nil, nil
}
