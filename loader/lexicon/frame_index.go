package lexicon

import (
	"encoding/binary"
	"slices"

	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// A frameIndex finds the frames whose trigger may match at a token by its first
// word and by the next word that it must have, such as the participle behind an
// auxiliary: most frames begin with one of few words.
type frameIndex struct {
	byFirst []*frameNode // by first word, nil where no frame begins so
	// needed tells by number where the words stand in parts without which a frame has
	// no match: most frames need a word that most sentences have not.
	needed []span
	parts  []maskPart
	sets   map[string]wordSet // that items of the frames list, by their words, until the index is whole
}

type frameNode struct {
	rest     []candidate  // frames that only their first word tells
	byNext   []nextFrames // frames by the next word that they must have, in order
	optional wordSet      // words that may stand between the two
}

type nextFrames struct {
	word   text.Word
	frames []candidate
}

// A candidate is a frame, with the part of a mask in which the first set of words that
// it needs lies, where that is one part: most frames are seen by it to have no match, without
// a look at what lies elsewhere.
type candidate struct {
	number int32
	part   maskPart // without bits where more must be looked at
}

func (c *candidate) excluded(words *WordMask) bool {
	return c.part.bits != 0 && c.part.bits&words[c.part.at%uint8(len(words))] == 0
}

// A span is where a run of items begins and ends.
type span struct{ from, to int }

// find returns where the frames with the next word are, or belong.
func (n *frameNode) find(w text.Word) (int, bool) {
	from, to := 0, len(n.byNext)
	for from < to {
		half := int(uint(from+to) >> 1)
		if n.byNext[half].word < w {
			from = half + 1
		} else {
			to = half
		}
	}
	return from, from < len(n.byNext) && n.byNext[from].word == w
}

// add files the next frame, number n, by its first words. The pattern is numbered.
func (x *frameIndex) add(n int, p *Pattern) {
	for i := range p.items {
		p.items[i].set, p.items[i].spelled = x.shared(p.items[i].set), x.shared(p.items[i].spelled)
	}
	next, optional := p.next()
	from := len(x.parts)
	for _, set := range p.needed() {
		x.parts = addMask(x.parts, set)
	}
	x.needed = append(x.needed, span{from, len(x.parts)})
	c := candidate{number: int32(n)}
	if from < len(x.parts) && x.parts[from].last {
		c.part = x.parts[from]
	}
	for _, w := range p.items[0].set {
		if more := int(w) + 1 - len(x.byFirst); more > 0 {
			x.byFirst = append(x.byFirst, make([]*frameNode, more)...)
		}
		node := x.byFirst[w]
		if node == nil {
			node = &frameNode{}
			x.byFirst[w] = node
		}
		if next == nil {
			node.rest = append(node.rest, c)
			continue
		}
		node.optional = node.optional.with(optional)
		for _, w := range next {
			at, ok := node.find(w)
			if !ok {
				node.byNext = slices.Insert(node.byNext, at, nextFrames{word: w})
			}
			node.byNext[at].frames = append(node.byNext[at].frames, c)
		}
	}
}

// shared returns the set of words that frames before had too, so that the forms of
// "avoir" are held once.
func (x *frameIndex) shared(set wordSet) wordSet {
	if len(set) == 0 {
		return nil
	}
	if x.sets == nil {
		x.sets = map[string]wordSet{}
	}
	key := make([]byte, 0, 4*len(set))
	for _, w := range set {
		key = binary.LittleEndian.AppendUint32(key, uint32(w))
	}
	if known, ok := x.sets[string(key)]; ok {
		return known
	}
	x.sets[string(key)] = set
	return set
}

// at appends to buf the numbers of the frames that may match at token i of a
// sentence of these words, in their order.
func (x *frameIndex) at(src Source, i int, words *WordMask, buf []int) []int {
	w, ok := src.Word(i)
	if !ok || !x.begins(w) {
		return buf
	}
	node := x.byFirst[w]
	from, lists := len(buf), 0
	take := func(frames []candidate) {
		before := len(buf)
		for k := range frames {
			if frames[k].excluded(words) {
				continue
			}
			n := int(frames[k].number)
			if meetAll(x.parts[x.needed[n].from:x.needed[n].to], words) {
				buf = append(buf, n)
			}
		}
		if len(buf) > before {
			lists++
		}
	}
	take(node.rest)
	for j := i + 1; j <= i+patternSpan; {
		w, ok := src.Word(j)
		if !ok {
			break
		}
		if at, ok := node.find(w); ok {
			take(node.byNext[at].frames)
		}
		switch n := src.Phrase(j, class.Adv); {
		case n > 0:
			j += n
		case node.optional.has(w):
			j++
		default:
			j = i + patternSpan + 1
		}
	}
	if lists < 2 {
		return buf
	}
	slices.Sort(buf[from:])
	return buf[:from+len(slices.Compact(buf[from:]))]
}

// begins reports whether a frame begins with the word.
func (x *frameIndex) begins(w text.Word) bool { return int(w) < len(x.byFirst) && x.byFirst[w] != nil }

// next returns the words of which one must follow the first word of a match,
// adverbs and the optional words apart; nil where nothing is known of them.
func (p *Pattern) next() (next, optional wordSet) {
	at := p.nextItem()
	if at == 0 {
		return nil, nil
	}
	for _, it := range p.items[1:at] {
		if it.optional {
			optional = optional.with(it.set)
		}
	}
	return p.items[at].set, optional
}

// nextItem returns the item of the words that must follow the first word, or 0.
func (p *Pattern) nextItem() int {
	for i, it := range p.items[1:] {
		switch {
		case it.many && it.classed && it.class == class.Adv:
		case it.optional && it.listed:
		case it.listed && !it.many:
			return i + 1
		default:
			return 0
		}
	}
	return 0
}
