package lexicon

import "slices"

// A frameIndex finds the frames whose trigger may match at a token by its first
// word and by the next word that it must have, such as the participle behind an
// auxiliary: most frames begin with one of few words.
type frameIndex map[string]*frameNode

type frameNode struct {
	rest     []int            // frames by number that only their first word tells
	byNext   map[string][]int // frames by the next word that they must have
	optional map[string]bool  // words that may stand between the two
}

// adverbs is the class that may stand between the words of most triggers.
var adverbs = ClassNamed("adv")

// add files frame number n by its first words.
func (x frameIndex) add(n int, p *Pattern) {
	next, optional := p.next()
	for w := range p.First() {
		node := x[w]
		if node == nil {
			node = &frameNode{byNext: map[string][]int{}, optional: map[string]bool{}}
			x[w] = node
		}
		if next == nil {
			node.rest = append(node.rest, n)
			continue
		}
		for o := range optional {
			node.optional[o] = true
		}
		for w := range next {
			node.byNext[w] = append(node.byNext[w], n)
		}
	}
}

// at appends to buf the numbers of the frames that may match at token i, in
// their order.
func (x frameIndex) at(src Source, i int, buf []int) []int {
	w, ok := src.Word(i)
	if !ok {
		return buf
	}
	node := x[w]
	if node == nil {
		return buf
	}
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
		case node.optional[w]:
			j++
		default:
			j = i + patternSpan + 1
		}
	}
	slices.Sort(buf[from:])
	return slices.Compact(buf)
}

// next returns the words of which one must follow the first word of a match,
// adverbs and the optional words apart; nil where nothing is known of them.
func (p *Pattern) next() (next, optional map[string]bool) {
	for _, it := range p.items[1:] {
		switch {
		case it.many && it.classed && it.class == adverbs:
		case it.optional && it.words != nil:
			if optional == nil {
				optional = map[string]bool{}
			}
			for w := range it.words {
				optional[w] = true
			}
		case it.words != nil && !it.many:
			return it.words, optional
		default:
			return nil, nil
		}
	}
	return nil, nil
}
