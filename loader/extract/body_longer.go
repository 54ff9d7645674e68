package extract

import (
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// toldLonger returns the body of the same story whose name goes on where that of a mention ends, or ends where that goes
// on, and that belongs to nothing besides: "le Comité de pilotage … le Comité de pilotage de la coopération bilatérale", "le
// ministère des Affaires étrangères et de la Coopération … le ministère des Affaires étrangères". Nil where two fit.
func (s *section) toldLonger(m *mention) *entity {
	if s.lang.Code != "fr" || m.head == nil || m.base != nil || m.surface != "" || m.sector[1] > 0 || m.abbr != "" && m.to == m.from+1 || s.indefinite(m.from) || s.pluralHead(m) || s.wantsLocalOwner(m) {
		return nil
	}
	var found *entity
	for _, e := range s.entities {
		if e.typ != graph.Organization || len(e.mentions) == 0 || e.table != nil {
			continue
		}
		x := e.mentions[0]
		if x.head != m.head || x.dead || x.nominal || x.base != nil || x.surface != "" || x.from < m.to && m.from < x.to {
			continue
		}
		short, long := m, x
		switch s.openings(m, x) {
		case 0:
			continue
		case 1:
			short, long = x, m
		}
		if s.pluralHead(x) || !s.sameStory(e, m) || !s.onlyBy(short, long) {
			continue
		}
		if found != nil {
			return nil
		}
		found = e
	}
	return found
}

// openings compares the words of two bodies' names in order, small ones and what calls a body great left out: it returns 1 if the
// first name goes on where the second ends, -1 if the second does, and 0 if they part before that, are the same or the
// shorter one has a single word.
func (s *section) openings(a, b *mention) int {
	longer, n, part := s.compareWords(a.from, a.to, b.from, b.to)
	if part || n < 2 {
		return 0
	}
	return longer
}

// compareWords walks two names, in tokens a…aEnd and b…bEnd, word by word, small ones and what calls a body great left out. It
// returns how many words they begin with in common, whether they part before either ends, and if not, which goes on where the
// other ends: 1 the first, -1 the second, 0 none.
func (s *section) compareWords(a, aEnd, b, bEnd int) (longer, n int, part bool) {
	i, j := s.nextNameWord(a, aEnd, true), s.nextNameWord(b, bEnd, true)
	for ; ; n++ {
		switch {
		case i == aEnd && j == bEnd:
			return 0, n, false
		case i == aEnd:
			return -1, n, false
		case j == bEnd:
			return 1, n, false
		case singular(s.toks[i].Fold) != singular(s.toks[j].Fold):
			return 0, n, true
		}
		i, j = s.nextNameWord(i+1, aEnd, false), s.nextNameWord(j+1, bEnd, false)
	}
}

// nextNameWord returns the first token from k on that is a word of a body's name and not a small one, or the name's end;
// as the first of its words it passes over one that calls it great.
func (s *section) nextNameWord(k, end int, first bool) int {
	for ; k < end; k++ {
		t := &s.toks[k]
		great := first && s.is(k, class.Great)
		if !great && !t.Punct && !s.is(k, class.De) && (t.Cap || !s.is(k, class.Function)) {
			break
		}
		first = first && !great
	}
	return min(k, end)
}

// onlyBy reports whether the longer of two names has no place, state or body in it that the shorter has not, but for the
// two states that a body of both is between: "de la coopération bilatérale A-B".
func (s *section) onlyBy(short, long *mention) bool {
	theirs := short.owners()
	states, others := 0, 0
	for _, o := range long.owners() {
		switch {
		case o.ent == nil:
			return false
		case slices.ContainsFunc(theirs, func(x *mention) bool { return x.ent == o.ent }):
		case o.typ == graph.Country:
			states++
		default:
			others++
		}
	}
	return others == 0 && (states == 0 || states == 2 && len(theirs) == 0)
}

// saidCentral reports whether two names of bodies that belong to the same place and body differ only in that one calls it
// central, as of a province none is: "le Comité central du Front (FP) de A … le Comité du FP de A".
func (s *section) saidCentral(a, b bodyKey) bool {
	return s.lang.Code == "fr" && len(a.owners) > 1 && sameOwners(a.owners, b.owners) && slices.ContainsFunc(a.owners, func(e *entity) bool { return placeLike(e.typ) }) &&
		s.withoutNational(a.words) == s.withoutNational(b.words)
}

// withoutNational returns words, a space between them, without those that say that a body is the whole state's.
func (s *section) withoutNational(words string) string {
	return strings.Join(slices.DeleteFunc(strings.Fields(words), func(w string) bool { return s.lang.Lists(class.National, w) }), " ")
}
