package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// readShownWith states that somebody has met those with whom a line without a verb shows him, as
// captions do: "Le ministre A (à gauche) avec B, maire de C, le 8 août à D", "E avec F et G".
func (s *section) readShownWith() {
	const most = 60 // tokens
	for n, sent := range s.sents {
		if sent.Last-sent.First > most || !s.sentenceHas(sent.First, class.With) || s.verbIn(sent.First, sent.Last) {
			continue
		}
		units := s.unitsOf(n)
		x := slices.IndexFunc(units, func(u unit) bool { return u.typ == graph.Person })
		if x < 0 || x+1 >= len(units) || units[x].m.nominal || s.governed(units[x], sent.First) {
			continue
		}
		a := units[x]
		k := s.behindBracket(a.to, sent.Last)
		if s.text(k) == "," {
			k++
		}
		if !s.is(k, class.With) {
			continue
		}
		end := k + 1
		for _, b := range units[x+1:] {
			if b.from < end || b.typ != graph.Person {
				continue
			}
			if first := end == k+1; b.m.ent == a.m.ent || b.m.nominal || first && b.m.from-end > 20 && !s.postFills(end, b.m.from) || !first && !s.listedWith(end, b.from) {
				break
			}
			s.stmts = append(s.stmts, &statement{typ: graph.MetWith, from: a.m.ent, to: b.m.ent, extractor: "shown-with", confidence: 0.8,
				a: a.from, b: b.to, date: s.dateNear(a.from, b.to), ends: []*mention{a.m, b.m}})
			end = b.to
		}
	}
}

// postFills reports whether a person's post, however long, is all that stands in tokens a…b: "avec le secrétaire
// d'État de l'Économie, des Médias, de l'Énergie et de la Technologie, M. X".
func (s *section) postFills(a, b int) bool {
	for k := a; k < b; k++ {
		if !s.postCover[k] && !s.toks[k].Punct && !s.is(k, class.Determiner) && !s.is(k, class.Honorific) {
			return false
		}
	}
	return true
}
