package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// placeMeant returns the town or province that a bare noun behind a trigger of
// going means: "en visite dans la ville", the one named last that is not where the
// visitor is at home.
func (s *section) placeMeant(h clauseHit, from []*mention) []*mention {
	if s.lang.Code != "fr" || len(from) == 0 {
		return nil
	}
	k := h.b
	for k < len(s.toks) && k-h.b < 2 && (s.is(k, class.Article) || s.is(k, class.This)) {
		k++
	}
	noun, ok := s.classAt(k, class.PlaceNoun)
	if !ok || k == h.b || noun.entry.Attrs["of"] == "" || s.is(k+noun.n, class.De) || s.cover[k] != nil && s.cover[k].from == k && s.cover[k].name != nil {
		return nil
	}
	home := s.stateOf(from[0].ent, 0)
	var out *mention
	for _, m := range s.mentions {
		if m.from >= h.a || m.ent == nil || m.dead || nominalForm(m) || !placeLike(m.typ) || m.parent != nil && m.parent.typ == graph.Agreement {
			continue
		}
		state := s.sideOf(m)
		if state == "" || state == home || !s.placeIs(m, noun.entry.Attrs["of"]) && m.name != nil || out != nil && m.from < out.from {
			continue
		}
		out = m
	}
	if out == nil {
		return nil
	}
	return []*mention{out}
}
