package projection

import (
	"slices"
	"unicode/utf8"
)

// A view is searched in the index of its base, less the entities that have a
// record, and in the layers that index those (search_delta.go). What these find
// is gathered first, and what the base finds is merged with it as it comes, all
// in the order of handles.

// inBase returns the handle of an entity that the index of the base has found,
// or None where a layer speaks for it.
func (v *View) inBase(e entityNo) Ref {
	if v.delta == nil {
		return Ref(e)
	}
	if v.delta.entities.at(int32(e)) != nil {
		return None
	}
	return Ref(v.delta.entities.rankInPlace(int32(e)))
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
	for _, l := range v.nameLayers() {
		for _, e := range l.index.named(folded) {
			if r := v.inLayer(l, e.entity); r != None && found.has(l.index.kinds[e.entity]) {
				m.second = append(m.second, r)
			}
		}
	}
	slices.Sort(m.second)
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
	for _, l := range v.nameLayers() {
		some := results{limit: found.limit}
		l.index.begun(folded, found.types, func(e entityNo) bool {
			r := v.inLayer(l, e)
			return r == None || some.add(r)
		})
		m.second = append(m.second, some.refs...)
	}
	slices.Sort(m.second)
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
	for _, l := range v.nameLayers() {
		if !ok {
			_, ok = l.index.words.find(&l.index.text, word)
		}
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
	for _, l := range v.nameLayers() {
		l.index.words.match(&l.index.text, words, short, func(e entityNo, wrong int) bool {
			if r := v.inLayer(l, e); r != None && found.has(l.index.kinds[e]) {
				second = append(second, match{r, wrong})
			}
			return true
		})
	}
	slices.SortFunc(second, func(a, b match) int { return int(a.entity - b.entity) })
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
