package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// mostFaction bounds the words of the name of a group of deputies.
const mostFaction = 14

// factionName takes the name of a group of deputies right behind its noun, which may be as long as
// that of a party: "groupe parlementaire Union et Progrès", "(Groupe parlementaire Testien de l'unité
// et l'égalité)".
func (e *extension) factionName() bool {
	s, i := e.s, e.end
	if s.lang.Code != "fr" || e.m.head.Attrs["faction"] != "yes" || i != e.m.from+e.headWords || !s.toks[i].Cap || s.toks[i].Punct || s.is(i, class.Post) {
		return false
	}
	if c := s.cover[i]; c != nil && c.name != nil && c.typ != graph.Place {
		return false
	}
	k, bracket := i, s.text(e.m.from-1) == "("
	for k < min(e.last, i+mostFaction) && (!s.toks[k].Punct || s.toks[k].Hyphen) {
		n := k
		for n < min(e.last, k+3) && !s.toks[n].Cap && (s.is(n, class.De) || s.is(n, class.PlainAnd) || s.is(n, class.Article) || s.is(n, class.For)) {
			n++
		}
		if n >= e.last || s.toks[n].Punct && !s.toks[n].Hyphen || s.is(n, class.Post) || n > k && !bracket && !s.toks[n].Cap || n == k && !s.toks[n].Cap && !bracket && !s.toks[n].Hyphen {
			break
		}
		k = n + 1
	}
	e.nameAt, e.end = i, k
	e.proper, e.named = true, true
	return true
}

// atHouse takes the house of parliament at which a group of friendship is told to be: "groupe
// d'amitié A-B au Sénat", "… à la Chambre des députés".
func (e *extension) atHouse() bool {
	s, i := e.s, e.end
	if s.lang.Code != "fr" || e.m.head.Attrs["house"] != "yes" || len(e.m.inner) == 0 || e.m.inner[len(e.m.inner)-1].to != i {
		return false
	}
	h, ok := s.classAt(i, class.ToThe)
	if !ok {
		return false
	}
	n := i + h.n
	b, ok := s.classAt(n, class.Body)
	if !ok || b.entry.Attrs["kind"] != "legislature" || n >= e.last || s.cover[n] != nil {
		return false
	}
	in := s.buildPhrase(n, b, graph.Organization, n, e.last)
	if in == nil || in.nominal {
		return false
	}
	e.m.inner = append(e.m.inner, in)
	e.end = in.to
	e.des++
	e.deProper = true
	return true
}

// factionBehind returns the group of deputies, or the party, that brackets tell somebody to be of, right
// behind the name or behind the post that it has: "X, présidente (groupe parlementaire Testien)".
func (s *section) factionBehind(m *mention, last int) (*mention, int) {
	i := m.to
	if s.text(i) == "," {
		s.indexSentences()
		for _, p := range s.postsIn[s.sent[m.from]] {
			if p.person == m && p.from == i+1 {
				i = p.to
			}
		}
	}
	if i+2 >= last || s.text(i) != "(" {
		return nil, 0
	}
	c := s.coverAt(i + 1)
	for c != nil && c.parent != nil && c.parent.from == i+1 {
		c = c.parent
	}
	if c == nil || c.from != i+1 || c.ent == nil || c.dead || s.text(c.to) != ")" && s.text(c.to) != "," {
		return nil, 0
	}
	if c.typ == graph.Party && !nominalForm(c) && i > m.to || c.typ == graph.Organization && c.head != nil && c.head.Attrs["faction"] == "yes" && !c.nominal {
		return c, c.to + 1
	}
	return nil, 0
}
