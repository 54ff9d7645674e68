package projection

import (
	"slices"
	"sync"
	"unicode/utf8"

	"entente/graph"
)

// A view is searched in the index of its base, less the entities that have a
// record, and in an index of those. Both give what they find in the order of
// handles, so that the two are merged as they come.

// inBase returns the handle of an entity that the index of the base has found,
// or None where the other index speaks for it.
func (v *View) inBase(e entityNo) Ref {
	if v.delta == nil {
		return Ref(e)
	}
	if v.delta.entities.at(int32(e)) != nil {
		return None
	}
	return Ref(v.delta.entities.rankInPlace(int32(e)))
}

// inDelta returns the handle of an entity of the index of what has changed.
func (v *View) inDelta(e entityNo) Ref {
	return Ref(v.delta.entities.ranks[v.delta.entities.placed[e].slot])
}

// A merger hands the handles of two rising sequences to visit, those of the
// second having been gathered before.
type merger struct {
	second []Ref
	visit  func(Ref) bool
	ended  bool
}

func (m *merger) first(r Ref) bool {
	m.ended = !m.upTo(r) || !m.visit(r)
	return !m.ended
}

// upTo hands on what the second sequence has below r, which the first one does
// not go below any more.
func (m *merger) upTo(r Ref) bool {
	for len(m.second) > 0 && m.second[0] < r && !m.ended {
		m.ended = !m.visit(m.second[0])
		m.second = m.second[1:]
	}
	return !m.ended
}

// rest hands on what is left of the second sequence.
func (m *merger) rest() {
	for _, r := range m.second {
		if m.ended = m.ended || !m.visit(r); m.ended {
			return
		}
	}
}

func (v *View) searchNamed(folded string, found *results) {
	m := merger{visit: found.add}
	if v.delta != nil {
		x := v.delta.search()
		for _, e := range x.named(folded) {
			if found.has(x.kinds[e.entity]) {
				m.second = append(m.second, v.inDelta(e.entity))
			}
		}
	}
	x := &v.base.search
	for _, e := range x.named(folded) {
		if r := v.inBase(e.entity); r != None && found.has(x.kinds[e.entity]) && !m.first(r) {
			return
		}
	}
	m.rest()
}

func (v *View) searchBegun(folded string, found *results) {
	m := merger{visit: found.add}
	if v.delta != nil {
		some := results{limit: found.limit}
		v.delta.search().begun(folded, found.types, func(e entityNo) bool { return some.add(v.inDelta(e)) })
		m.second = some.refs
	}
	v.base.search.begun(folded, found.types, func(e entityNo) bool {
		if r := v.inBase(e); r != None {
			return m.first(r)
		}
		// What is mentioned most changes most: many may follow that have changed, too.
		return m.upTo(Ref(v.delta.entities.floor(int32(e))))
	})
	m.rest()
}

// searchLike adds the entities whose names have words like the words, the
// fewest wrong letters first, then in the order of handles. Where there are
// none, a letter of a short word may be wrong too, or a space missing.
func (v *View) searchLike(words []string, found *results) {
	v.searchWords(words, false, found)
	if len(found.refs) == 0 && len(words) > 1 {
		v.searchWords(words, true, found)
	}
	for i := 0; i < len(words) && len(found.refs) == 0; i++ {
		for _, parts := range v.partsOf(words[i]) {
			v.searchWords(slices.Concat(words[:i], parts[:], words[i+1:]), false, found)
		}
	}
}

// partsOf returns the pairs of known words that the word is if a space is
// missing in it.
func (v *View) partsOf(word string) [][2]string {
	var out [][2]string
	for at := 1; at < min(len(word), maxFuzzyLen); at++ {
		if utf8.RuneStart(word[at]) && v.knows(word[:at]) && v.knows(word[at:]) {
			out = append(out, [2]string{word[:at], word[at:]})
		}
	}
	return out
}

// knows reports whether a name has the word.
func (v *View) knows(word string) bool {
	x := &v.base.search
	_, ok := x.words.find(&x.text, word)
	if !ok && v.delta != nil {
		x = v.delta.search()
		_, ok = x.words.find(&x.text, word)
	}
	return ok
}

// searchWords adds the entities whose names have words like the words; short
// words are matched exactly unless short is set.
func (v *View) searchWords(words []string, short bool, found *results) {
	type match struct {
		entity Ref
		wrong  int
	}
	var second []match
	if v.delta != nil {
		x := v.delta.search()
		x.words.match(&x.text, words, short, func(e entityNo, wrong int) bool {
			if found.has(x.kinds[e]) {
				second = append(second, match{v.inDelta(e), wrong})
			}
			return true
		})
	}
	var byWrong [][]Ref // by wrong letters in all
	take := func(m match) bool {
		if slices.Contains(found.refs, m.entity) {
			return true
		}
		for len(byWrong) <= m.wrong {
			byWrong = append(byWrong, nil)
		}
		byWrong[m.wrong] = append(byWrong[m.wrong], m.entity)
		return len(found.refs)+len(byWrong[0]) < found.limit
	}
	more := true
	upTo := func(r Ref) {
		for len(second) > 0 && second[0].entity < r && more {
			more = take(second[0])
			second = second[1:]
		}
	}
	x := &v.base.search
	x.words.match(&x.text, words, short, func(e entityNo, wrong int) bool {
		if r := v.inBase(e); r != None && found.has(x.kinds[e]) {
			upTo(r)
			more = more && take(match{r, wrong})
		}
		return more
	})
	upTo(Ref(v.NumEntities()))
	for _, list := range byWrong {
		for _, e := range list {
			if found.full() {
				return
			}
			found.refs = append(found.refs, e)
		}
	}
}

// searchOf returns the index of the entities that have a record, which the
// first search makes.
func (v *View) searchOf(d *delta) func() *searchIndex {
	return sync.OnceValue(func() *searchIndex {
		c := &collector{text: newInterner()}
		words := newCSR[stringRef](len(d.entities.placed), 0)
		var names []nameEntry
		x := new(searchIndex)
		for i, p := range d.entities.placed {
			rec := d.entities.at(p.no)
			x.kinds = append(x.kinds, rec.kind)
			names = c.addNames(names, &words, entityNo(i), rec.names, func(name stringRef) stringRef {
				return c.text.ref(graph.Fold(v.text.at(name)))
			})
		}
		x.words = newVocabulary(c.text, words)
		x.finish(c.text.table(), names)
		return x
	})
}
