package extract

import (
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// seatTold returns the province or the town in which the holder of a post with the
// adjective of a state was said before to hold it: "le gouverneur chinois X" behind
// "X, gouverneur du Hubei".
func (s *section) seatTold(p *post) *entity {
	if s.lang.Code != "fr" || p.adj == nil || p.adj.typ != graph.Country || p.adj.name == nil || p.person.ent == nil {
		return nil
	}
	for _, st := range s.heldBy(p) {
		if graph.Fold(st.title) == p.fold() && placeLike(st.to.typ) && s.stateOf(st.to, 0) == p.adj.name.Country {
			return st.to
		}
	}
	return nil
}

// seatHeld returns the province or the town in which the holder of a post was told before to hold it,
// or the state of which the text had a word there, whatever place it has named since: "une délégation de
// Gunma conduite par le gouverneur X … Nagasaki … Le gouverneur X", "son homologue kazakh Y … Le président Y".
func (s *section) seatHeld(p *post) *entity {
	if s.lang.Code != "fr" || p.adj != nil || p.person == nil || p.person.ent == nil || p.head == nil {
		return nil
	}
	for _, st := range s.heldBy(p) {
		if graph.Fold(st.title) != p.fold() {
			continue
		}
		if placeLike(st.to.typ) && seatType(p.head) != "" || st.to.typ == graph.Organization || st.to.typ == graph.Country && st.confidence > toldByDefault {
			return st.to
		}
	}
	return nil
}

// toldByDefault is the confidence of a post of which the text does not tell where it is held.
const toldByDefault = 0.75

// seatAgain returns where the holder of a post was said before to hold one whose title
// goes on where this one ends: "le président X" behind "le président de région X".
func (s *section) seatAgain(p *post) *entity {
	if s.lang.Code != "fr" || p.person == nil || p.person.ent == nil {
		return nil
	}
	for _, st := range s.heldBy(p) {
		if strings.HasPrefix(graph.Fold(st.title), p.fold()+" ") {
			return st.to
		}
	}
	return nil
}

// heldBy returns what was stated of the posts of the holder of p, as of now or as of
// then as p is.
func (s *section) heldBy(p *post) []*statement {
	var out []*statement
	for _, st := range s.stmts {
		if st.typ == graph.HoldsPosition && st.from == p.person.ent && st.former == p.former {
			out = append(out, st)
		}
	}
	return out
}

// othersSeat reports whether somebody else was said before to hold the post in a town:
// "le maire de A, X, … le maire, Y" is of another one.
func (s *section) othersSeat(p *post, town *entity) bool {
	if p.person == nil || p.former {
		return false
	}
	for _, st := range s.stmts {
		if st.typ == graph.HoldsPosition && !st.former && st.to == town && st.from != p.person.ent && graph.Fold(st.title) == p.fold() {
			return true
		}
	}
	return false
}

// outgoingSeat returns the body in which the one whom the holder of a post follows, or
// who follows him, was said to hold it: "la Secrétaire générale sortante, X".
func (s *section) outgoingSeat(p *post) *entity {
	told := false
	for k := max(s.firstOf(p.from), p.from-2); k < min(p.to+2, len(s.toks)); k++ {
		h, ok := s.classAt(k, class.PostBefore)
		told = told || ok && h.entry.Attrs["skip"] == "yes" || s.is(k, class.PostSkip)
	}
	if s.lang.Code != "fr" || !told {
		return nil
	}
	var out *entity
	for _, st := range s.stmts {
		if st.typ == graph.HoldsPosition && st.to.typ == graph.Organization && st.from != p.person.ent && slices.ContainsFunc(p.head.Folds, func(form string) bool { return strings.HasPrefix(graph.Fold(st.title), form) }) {
			out = st.to
		}
	}
	return out
}
