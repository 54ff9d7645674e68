package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// editionOf returns the event that an edition of it is, or that stands inside the
// phrase of an edition: "la 3e édition du Forum de A" and "Forum de A" are one, unless
// the text tells of another edition too.
func (s *section) editionOf(m *mention) *entity {
	if p := m.parent; p != nil && m.typ == graph.Event && p.typ == graph.Event && p.ent != nil && s.numbersIt(p) {
		return p.ent
	}
	if p := m.parent; p != nil && m.typ == graph.Event && p.typ == graph.Event && p.ent != nil && s.sittingOf(p, m) {
		return p.ent
	}
	if e := s.seriesOf(m); e != nil {
		return e
	}
	if m.typ != graph.Event || !s.numbersIt(m) {
		return nil
	}
	for _, in := range m.inner {
		if in.typ != graph.Event || in.ent == nil {
			continue
		}
		for _, x := range in.ent.mentions {
			if a, b := s.ordinalValue(x), s.ordinalValue(m); a > 0 && b > 0 && a != b {
				return nil
			}
		}
		return in.ent
	}
	if len(m.inner) > 0 || m.head.Attrs["ordinal"] != "yes" && !s.sameNumberAgain(m) {
		return nil
	}
	return s.lastOfOrdinal(m)
}

// sittingOf reports whether a phrase is the meeting at which a numbered sitting is held, and so that sitting: "la
// réunion de la 5e session du Comité".
func (s *section) sittingOf(p, m *mention) bool {
	k := headToken(s, p) + headLength(p)
	return s.lang.Code == "fr" && s.is(headToken(s, p), class.SittingNoun) && s.is(headToken(s, m), class.SittingNoun) && s.ordinalValue(m) > 0 && k < m.from && s.beforeDe(m.from) == k-1
}

// sameNumberAgain reports whether "cette" and an ordinal before the general noun of a sitting point back
// to the gathering of that number: "le 39e Conseil des ministres de A … Cette 39e session ordinaire".
func (s *section) sameNumberAgain(m *mention) bool {
	return s.lang.Code == "fr" && s.demonstrative(m.from) && s.is(headToken(s, m), class.SittingNoun)
}

// seriesOf returns the event of the tables of which m is an edition by its words, "les 6es Assises de A" of
// the Assises de A, unless the story tells of another edition too.
func (s *section) seriesOf(m *mention) *entity {
	n := s.ordinalValue(m)
	if s.lang.Code != "fr" || m.typ != graph.Event || n == 0 {
		return nil
	}
	words := s.contentWords(m).without(singular(s.fold(m.from)))
	for _, e := range s.entities {
		if e.typ != graph.Event || e.table == nil || len(e.mentions) == 0 || s.storyAt(e.mentions[0].from) != s.storyAt(m.from) {
			continue
		}
		told := s.contentWords(e.mentions[0])
		if x := e.mentions[0]; s.ordinalValue(x) > 0 {
			told = told.without(singular(s.fold(x.from)))
		}
		if len(words) < 2 || !contained(words, told) || !told.has(s.headWord(m)) || len(words) == 2 && s.otherEdition(m, n, words) {
			continue
		}
		if slices.ContainsFunc(e.mentions, func(x *mention) bool { o := s.ordinalValue(x); return o > 0 && o != n }) {
			return nil
		}
		return e
	}
	return nil
}

// otherEdition reports whether the story tells of another edition of an event than the n-th, "le 36e Sommet
// de A" beside the 35e.
func (s *section) otherEdition(m *mention, n int, words wordBag) bool {
	for _, x := range s.mentions {
		if x.typ != graph.Event || x == m || s.storyAt(x.from) != s.storyAt(m.from) {
			continue
		}
		if o := s.ordinalValue(x); o > 0 && o != n && contained(words, s.contentWords(x)) {
			return true
		}
	}
	return false
}

// numbersIt reports whether a phrase counts the event that stands inside it: "la 3e édition du Forum",
// "la 3e session du Dialogue".
func (s *section) numbersIt(m *mention) bool {
	return m.head != nil && (m.head.Attrs["ordinal"] == "yes" || s.lang.Code == "fr" && m.head.Attrs["generic"] == "yes" && s.ordinalValue(m) > 0)
}

// lastOfOrdinal returns the event of that number which the story told of last: "a tenu sa 7e
// réunion … Cette 7e édition a permis …".
func (s *section) lastOfOrdinal(m *mention) *entity {
	n := s.ordinalValue(m)
	if n == 0 || s.lang.Code != "fr" {
		return nil
	}
	var best *mention
	for _, x := range s.mentions {
		if x.from >= m.from {
			break
		}
		if x.typ == graph.Event && x.ent != nil && !x.dead && s.storyAt(x.from) == s.storyAt(m.from) && s.ordinalValue(x) == n {
			best = x
		}
	}
	if best == nil && s.demonstrative(m.from) {
		best = s.editionTold(m)
	}
	if best == nil {
		return nil
	}
	return best.ent
}

// editionTold returns the event without a number of which "cette 14e édition" is the one at hand: the
// one that the story told of last.
func (s *section) editionTold(m *mention) *mention {
	best := s.gatheringBefore(m)
	if best == nil || s.ordinalValue(best) > 0 {
		return nil
	}
	return best
}

// editionReach is how many sentences behind a gathering "cette 14e édition" may be it.
const editionReach = 8

// gatheringBefore returns the last gathering of which the story told before a mention, editionReach
// sentences at most, or nil.
func (s *section) gatheringBefore(m *mention) *mention {
	for i := s.mentionAt(m.from) - 1; i >= 0; i-- {
		x := s.mentions[i]
		if s.storyAt(x.from) != s.storyAt(m.from) || s.sent[m.from]-s.sent[x.from] > editionReach {
			return nil
		}
		if x.typ == graph.Event && x.ent != nil && !x.dead && x.parent == nil && s.takesPlace(x) {
			return x
		}
	}
	return nil
}

// mentionAt returns the index of the first mention that begins at token k or behind it, as long as
// they stand in the order of the text, which they do until persons are described.
func (s *section) mentionAt(k int) int {
	i, _ := slices.BinarySearchFunc(s.mentions, k, func(m *mention, k int) int { return m.from - k })
	return i
}

// oneAnniversary reports whether two mentions are of what is held on one anniversary: "les festivités
// du 54e anniversaire de l'indépendance … la cérémonie du 54e anniversaire de A".
func (s *section) oneAnniversary(x, m *mention) bool {
	n := s.anniversaryMarked(x)
	return n > 0 && n == s.anniversaryMarked(m)
}

// anniversaryMarked returns the number of the anniversary that a mention of an event celebrates by its
// head: 54 of "les festivités du 54e anniversaire de A"; or 0.
func (s *section) anniversaryMarked(m *mention) int {
	if s.lang.Code != "fr" || m.typ != graph.Event || m.head == nil || !s.is(headToken(s, m), class.Celebration) {
		return 0
	}
	for k := m.from; k < m.to; k++ {
		if s.is(k, class.Anniversary) && s.isOrdinal(k-1) {
			return s.ordinalValue(&mention{from: k - 1})
		}
	}
	return 0
}
