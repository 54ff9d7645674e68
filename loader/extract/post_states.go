package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// moreStates takes the other adjectives behind that of a plural post: "les ministres
// malien, nigérien et sénégalais de la Santé". An adjective with a name behind it is
// that name's.
func (s *section) moreStates(p *post) {
	if s.lang.Code != "fr" || !p.plural || len(p.adjs) > 0 || p.adj == nil || p.adj.to != p.to {
		return
	}
	list, to := []*mention{p.adj}, p.to
	for k := to; s.text(k) == "," || s.is(k, class.PlainAnd); k = to {
		c := s.coverAt(k + 1)
		if c == nil || c.form != lexicon.Adjective || c.name == nil || c.typ != p.adj.typ {
			break
		}
		list, to = append(list, c), c.to
		if s.is(k, class.PlainAnd) {
			if to < len(s.toks) && s.cover[to] != nil && s.cover[to].typ == graph.Person {
				return // "malien A et sénégalais B"
			}
			p.adjs, p.to = list, to
			return
		}
	}
}

// zipStates shares out the states of a plural post among as many persons behind it:
// "les ministres malien et sénégalais de la Santé, A et B", "ses homologues lao et khmer, A
// et B". With another number of
// names nobody can tell who is of which.
func (s *section) zipStates(p *post, persons []*mention) bool {
	if len(p.adjs) < 2 {
		return false
	}
	var list []*mention
	end := p.to
	for _, m := range persons {
		if m.from < end || s.sent[m.from] != s.sent[p.from] {
			continue
		}
		if len(list) == 0 && !s.gapIsApposition(end, m.from) || len(list) > 0 && !s.listedWith(end, m.from) {
			break
		}
		list, end = append(list, m), m.to
	}
	if len(list) != len(p.adjs) {
		return true
	}
	adjs := p.adjs
	p.adj, p.adjs, p.person, p.plural = adjs[0], nil, list[0], false
	for n := 1; n < len(adjs); n++ {
		q := *p
		q.adj, q.person = adjs[n], list[n]
		s.posts = append(s.posts, &q)
	}
	return true
}

// shareStates shares out the states of a plural post among as many persons before it, told in one list and
// with or without "respectivement": "A et B, ministres ivoirien et burkinabè de l'Intérieur".
func (s *section) shareStates(p *post, group []*mention, respectively bool) bool {
	n := len(p.adjs)
	if n < 2 || len(group) < n {
		return false
	}
	group = group[len(group)-n:]
	if !respectively && (p.from-group[n-1].to != 1 || s.text(p.from-1) != ",") {
		return false
	}
	for x := 1; x < n; x++ {
		if !s.listedWith(group[x-1].to, group[x].from) {
			return false
		}
	}
	adjs := p.adjs
	p.adj, p.adjs, p.person, p.plural = adjs[0], nil, group[0], false
	for x := 1; x < n; x++ {
		q := *p
		q.adj, q.person = adjs[x], group[x]
		s.posts = append(s.posts, &q)
	}
	return true
}

// numberedPost reports whether an ordinal in figures stands at token i before a post:
// "2e vice-président".
func (s *section) numberedPost(i, last int) bool {
	return s.lang.Code == "fr" && i+1 < last && s.toks[i].Number && s.isOrdinal(i) && s.coverAt(i) == nil && s.is(i+1, class.Post)
}

// counterpartAbroad moves the end of a counterpart's post over the state that he is
// sent to: "son homologue du Mali au Sénégal, X".
func (s *section) counterpartAbroad(p *post) {
	if s.lang.Code != "fr" || len(p.bodies) != 1 || p.bodies[0].typ != graph.Country {
		return
	}
	h, ok := s.classAt(p.to, class.Locative)
	if !ok {
		return
	}
	if c := s.coverAt(p.to + h.n); c != nil && c.typ == graph.Country && !nominalForm(c) {
		p.to = c.to
	}
}
