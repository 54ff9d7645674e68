package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// readCounterpartsBeside states that somebody and his counterpart met who together did what the sentence tells: "Le
// vice-ministre X et son homologue B, Y, ont souhaité à A …". Who only writes or telephones did not.
func (s *section) readCounterpartsBeside() {
	for _, p := range s.posts {
		if !p.same || p.plural || p.person == nil || p.person.ent == nil || p.person.dead || !s.postFills(p.to, p.person.from) || !s.is(p.from-1, class.Possessive) || !s.is(p.from-2, class.PlainAnd) {
			continue
		}
		n, y := s.sent[p.from], p.person
		if s.sentenceHas(p.from, class.SentMessage) || !s.doTogether(y.to) {
			continue
		}
		units := s.units[n]
		x := slices.IndexFunc(units, func(u unit) bool {
			return u.typ == graph.Person && (u.to == p.from-2 || u.to == p.from-3 && s.text(u.to) == ",")
		})
		if x < 0 || units[x].m.ent == y.ent || s.governed(units[x], s.sents[n].First) {
			continue
		}
		m := units[x].m
		if s.states(graph.MetWith, m.ent, y.ent) || s.states(graph.MetWith, y.ent, m.ent) {
			continue
		}
		s.stmts = append(s.stmts, &statement{typ: graph.MetWith, from: m.ent, to: y.ent, extractor: "counterpart-beside", confidence: 0.75,
			a: m.from, b: y.to, date: s.dateNear(m.from, y.to), ends: []*mention{m, y}})
	}
}

// doTogether reports whether a verb in the active voice stands at token k, behind a comma or adverbs, that is not denied.
func (s *section) doTogether(k int) bool {
	if s.text(k) == "," {
		k++
	}
	for s.is(k, class.Adv) {
		k++
	}
	if s.is(k, class.ReflexiveClitic) || s.is(k, class.Reflexive) {
		return true
	}
	return s.startsVerb(k) && s.cover[k] == nil && !s.is(k, class.Negation) && !s.is(k, class.Copula) && !s.is(k, class.PassiveAuxiliary) && !s.is(k+1, class.PassiveAuxiliary) && !s.is(k+1, class.Negation) && !s.is(k+2, class.Negation)
}
