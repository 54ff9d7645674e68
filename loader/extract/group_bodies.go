package extract

import (
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// A bodyNoun is the noun of "les deux Assemblées nationales", "les trois Fronts", which tells what
// bodies are meant.
type bodyNoun struct {
	word string         // in the singular, folded
	head *lexicon.Entry // of the lexicon, or nil
	any  bool           // any body is one: "les deux institutions"
}

// theirBodies reports whether "entre leurs" stands at token i, behind which a noun tells of bodies as
// "les deux" does: "la coopération entre leurs Parlements".
func (s *section) theirBodies(i int) bool {
	return s.is(i, class.GroupPossessive) && s.is(i-1, class.Between) && !s.is(i+1, class.AnyBody) // not "leurs organes", which are of either
}

// bodiesAt returns the noun of bodies of which the number stands at token i, and the last token of
// its phrase; or nil. It is a noun of bodies, or the one with which names of bodies before it begin.
func (s *section) bodiesAt(i int) (*bodyNoun, int) {
	if s.lang.Code != "fr" || i+1 >= len(s.toks) || !s.is(i, class.Number) && !s.theirBodies(i) {
		return nil, 0
	}
	noun := &bodyNoun{word: singularWord(s.fold(i + 1)), any: s.is(i+1, class.AnyBody)}
	end := i + 1
	h, ok := s.classAt(i+1, class.Body)
	switch {
	case ok && s.lang.Ends(s.fold(i+1), class.PluralEnding):
		noun.head, noun.any, end = h.entry, noun.any && h.n == 1, i+h.n
	case noun.any:
	case noun.word == s.fold(i+1) || s.is(i+1, class.PairNoun) || !s.beginsBodies(noun, i):
		return nil, 0
	}
	for end+1 < len(s.toks) && s.sent[end+1] == s.sent[i] && (s.is(end+1, class.Adjective) || s.adjectival(end+1)) {
		end++
	}
	return noun, end
}

// beginsBodies reports whether the name of a body told of before token i begins with a noun.
func (s *section) beginsBodies(noun *bodyNoun, i int) bool {
	for _, m := range s.mentions {
		if m.from >= i {
			return false
		}
		if m.typ == graph.Organization && !m.dead && m.ent != nil && s.storyAt(m.from) == s.storyAt(i) && s.meantBy(m, noun) {
			return true
		}
	}
	return false
}

// madeThere reports whether a place behind "à" is where a group right behind it did what is told of:
// "à A entre | les deux localités" of token i, "à A par les deux villes".
func (s *section) madeThere(m *mention, i int) bool {
	return s.lang.Code == "fr" && placeLike(m.typ) && m.to < i && i-m.to <= 2 && s.is(m.from-1, class.TownPreposition) && (s.is(m.to, class.Between) || s.is(m.to, class.By))
}

// alikeByState reports whether two provinces or towns lie in one state, or two missions are its, though the
// section tells of other states too, so that they are hardly "les deux parties".
func (s *section) alikeByState(a, b *mention) bool {
	mission := func(m *mention) bool {
		return m.typ == graph.Organization && m.head != nil && m.head.Attrs["stated"] == "yes"
	}
	side := s.sideOf(a)
	return s.lang.Code == "fr" && (placeLike(a.typ) && placeLike(b.typ) || mission(a) && mission(b)) && side != "" && side == s.sideOf(b) && len(s.named) > 1
}

// bodiesBefore returns the bodies named last before token i, as many as wanted, that
// the noun may mean.
func (s *section) bodiesBefore(r lexicon.Role, noun *bodyNoun, i, want int) []*mention {
	var all, out []*mention
	for x := len(s.mentions) - 1; x >= 0 && len(out) < want; x-- {
		m := s.mentions[x]
		if m.from >= i || s.storyAt(m.from) != s.storyAt(i) || m.ent == nil || m.dead || m.typ != graph.Organization || !r.Types.Has(m.typ) || !s.meantBy(m, noun) || standsFor(all, m.ent) {
			continue
		}
		if all = append(all, m); !noun.any || s.headedBy(m.ent) {
			out = append(out, m) // of "les deux institutions" those whose heads are told of
		}
	}
	if len(out) < want {
		if len(all) < want {
			return nil
		}
		out = all[:want]
	}
	if s.theirBodies(i) && s.sideOf(out[0]) == s.sideOf(out[1]) {
		return nil // "entre leurs ministères" is between one state's and another's
	}
	return out
}

// meantBy reports whether a body may be one of several that a noun in the plural stands for: its
// name begins with that noun, is of its kind, or the noun may mean any body.
func (s *section) meantBy(m *mention, noun *bodyNoun) bool {
	if noun.any {
		return (m.parent == nil || m.parent.typ == graph.Agreement) && !nominalForm(m) && !s.bracketed(m.from, m.to)
	}
	if s.headWord(m) == noun.word || singularWord(s.fold(m.from)) == noun.word || m.from > s.firstOf(m.from) && s.fold(m.from-1) == noun.word {
		return true // "le journal A", whose name is A
	}
	if m.head != nil && strings.HasPrefix(graph.Fold(m.head.Attrs["full"]), noun.word) {
		return true // "les deux assemblées": the APW of A and that of B
	}
	return noun.head != nil && m.head != nil && (m.head == noun.head || noun.head.Attrs["kind"] != "" && m.head.Attrs["kind"] == noun.head.Attrs["kind"])
}

// hasOfficials reports whether a place may be a party: somebody holds a post of it or of
// its bodies, or the headline names it.
func (s *section) hasOfficials(e *entity) bool {
	for _, m := range e.mentions {
		if s.above(m) {
			return true
		}
	}
	return s.headedBy(e)
}

// headedBy reports whether somebody is told to hold a post of a place or body, or of one of its bodies.
func (s *section) headedBy(e *entity) bool {
	return slices.ContainsFunc(s.stmts, func(st *statement) bool {
		return st.typ == graph.HoldsPosition && (st.to == e || st.to.owner == e)
	})
}

// oneSide reports whether two mentions can be no two parties: they are of
// different kinds, and one is a state and the other its own.
func (s *section) oneSide(a, b *mention) bool {
	return a.typ != b.typ && s.sideOf(a) != "" && s.sideOf(a) == s.sideOf(b)
}

// ofAttendant reports whether a body is only told as that of somebody who meets nobody, where two others were told
// before token i to meet: "X s'est entretenu avec Y. Étaient présents le directeur de A, Z … Les deux parties".
func (s *section) ofAttendant(m *mention, i int) bool {
	if m.typ != graph.Organization || s.lang.Code != "fr" || !s.postCover[m.from] {
		return false
	}
	for _, p := range s.posts {
		if p.from > m.from || p.to < m.to || p.person == nil || p.person.ent == nil || p.person.dead {
			continue
		}
		met := false
		for _, st := range s.stmts {
			if st.typ != graph.MetWith || st.b > i {
				continue
			}
			if st.from == p.person.ent || st.to == p.person.ent {
				return false
			}
			met = met || s.storyAt(st.a) == s.storyAt(i) && st.a < m.from
		}
		return met
	}
	return false
}
