package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// unnamedHolders returns the sides for which unnamed holders of posts act before a verb:
// "Les gouverneurs de A et de B ont signé …", "Le maire de A, au Bénin, et la présidente
// du Conseil départemental de B ont signé …".
func (s *section) unnamedHolders(r lexicon.Role, h clauseHit, first int) []*mention {
	if s.lang.Code != "fr" || h.frame.Flags.Noun {
		return nil
	}
	end := s.beforeVerb(h.a-1, first)
	for x := len(s.posts) - 1; x >= 0; x-- {
		p := s.posts[x]
		if p.to > h.a || p.from < first {
			continue
		}
		if s.asideEnd(p.to, h.a) != end+1 {
			return nil
		}
		out := s.postSides(r, p)
		for x--; x >= 0 && s.posts[x].from >= first && s.posts[x].person == nil && s.joins(s.asideEnd(s.posts[x].to, p.from), p.from); x-- {
			more := s.postSides(r, s.posts[x])
			if len(more) == 0 {
				return nil
			}
			p, out = s.posts[x], append(more, out...)
		}
		if p.from > first && !s.is(p.from-1, class.Article) || s.governed(unit{from: p.from, to: p.to, m: &mention{from: p.from, to: p.to}}, first) {
			return nil
		}
		return out
	}
	return nil
}

// holdersBeside returns the sides for which unnamed holders of posts take part besides the person that stands
// before them: "X, secrétaire de A, et les secrétaires des provinces de B et de C ont assisté à la réunion".
func (s *section) holdersBeside(r lexicon.Role, h clauseHit, u unit, first int) []*mention {
	if h.frame.Relation != graph.ParticipatedIn || u.typ != graph.Person || !r.Types.Has(graph.Province) {
		return nil
	}
	out := s.unnamedHolders(r, h, first)
	for _, p := range s.posts {
		if len(out) > 0 && p.person == nil && p.from > u.to && p.from < out[0].from && s.is(p.from-1, class.Article) && s.is(p.from-2, class.PlainAnd) {
			return out
		}
	}
	return nil
}

// holdersJustBefore returns the sides for which those unnamed act whom "ils" at token k means: the
// holders of a post with whom the sentence before begins, "Les maires de A et de B souhaitent … Ils
// ont signé …".
func (s *section) holdersJustBefore(r lexicon.Role, k int) []*mention {
	n := s.sent[k] - 1
	if s.lang.Code != "fr" || n < 0 || !s.is(k, class.PluralPronoun) || s.is(k, class.FemininePronoun) || k != s.firstOf(k) || s.storyOf(n) != s.storyOf(n+1) {
		return nil
	}
	first := s.afterDateline(s.sents[n].First, s.sents[n].Last)
	for _, p := range s.posts {
		if p.from < first || p.from > first+1 || !p.plural || p.person != nil || p.from > first && !s.is(first, class.Article) {
			continue
		}
		if sides := s.postSides(r, p); len(sides) > 1 {
			return sides
		}
	}
	return nil
}

// holdersBehind returns the sides for which unnamed holders of posts act whom "par" or
// "entre" before token k names: "signé par le maire de A et la directrice de B".
func (s *section) holdersBehind(r lexicon.Role, k, last int) []*mention {
	if s.lang.Code != "fr" || !s.is(k, class.Article) {
		return nil
	}
	var out []*mention
	var prev *post
	for _, p := range s.posts {
		switch {
		case prev == nil && p.from != k+1, p.to > last:
			continue
		case prev != nil && (p.from < prev.to || !s.joins(s.asideEnd(prev.to, p.from), p.from)), p.person != nil:
			return out
		}
		sides := s.postSides(r, p)
		if len(sides) == 0 {
			return out
		}
		prev, out = p, append(out, sides...)
	}
	return out
}

// pastEvent returns the token behind a trigger, or the one behind the event that the trigger names and
// what else is said of it: "ont pris part à cette réunion de deux jours | le gouverneur de A et celui de B".
func (s *section) pastEvent(h clauseHit, units []unit, last int) int {
	const apart = 6 // tokens
	for _, u := range units {
		if u.typ != graph.Event || u.m.from < h.b || u.m.from > h.b+2 {
			continue
		}
		for k := u.to; k < min(last, u.to+apart) && s.cover[k] == nil; k++ {
			if s.is(k, class.Article) && s.is(k+1, class.Post) {
				return k
			}
		}
	}
	return h.b
}

// asideEnd returns the token behind ", au Bénin,", "du Bénin" or ", côté algérien," that begins at token k,
// or k.
func (s *section) asideEnd(k, last int) int {
	i := k
	if s.text(i) == "," {
		i++
	}
	if h, ok := s.classAt(i, class.OnSide); ok && i > k {
		if c := s.coverAt(i + h.n); c != nil && c.form == lexicon.Adjective && c.to <= last {
			return c.to
		}
	}
	if c := s.coverAt(i + 1); (s.is(i, class.InCountry) || i == k && s.is(i, class.Genitive)) && c != nil && c.typ == graph.Country && c.to <= last {
		return c.to
	}
	return k
}

// postSides returns the sides for which the unnamed holder of a post acts, where they fit
// the role: the places and bodies that its phrase names, or else the state.
func (s *section) postSides(r lexicon.Role, p *post) []*mention {
	if p.person != nil && !p.person.nominal || p.member || p.former {
		return nil
	}
	var out []*mention
	add := func(m *mention, e *entity) {
		if e == nil || !r.Types.Has(e.typ) {
			return
		}
		if m == nil || m.ent != e {
			m = lastMention(e, p.to)
		}
		if m != nil && !standsFor(out, e) {
			out = append(out, m)
		}
	}
	for _, b := range p.bodies {
		if b.ent != nil && !b.dead {
			add(b, s.actsAs(b.ent))
		}
	}
	switch {
	case len(p.bodies) > 0 || p.same:
	case len(p.adjs) > 1:
		for _, a := range p.adjs {
			add(a, a.ent)
		}
	case p.adj != nil:
		add(p.adj, p.adj.ent)
	case p.head != nil && p.head.Attrs["body"] == "state" && p.head.Attrs["portfolio"] == "yes" && !p.plural:
		if code := s.accreditedIn(p); code != "" {
			add(nil, s.countryEntity(code))
		}
	}
	return out
}

// accreditedIn returns the state to which an envoy of the same sentence is sent, whose
// minister a post without a state is: "l'ambassadeur de A en B et le ministre des Finances".
func (s *section) accreditedIn(p *post) string {
	for _, q := range s.posts {
		if q == p || q.head == nil || s.sent[q.from] != s.sent[p.from] || q.head.Attrs["envoy"] != "yes" || len(q.bodies) != 1 {
			continue
		}
		if end := s.asideEnd(q.to, len(s.toks)); end > q.to {
			return s.countryOf(s.cover[end-1])
		}
		if c := s.nameEnding(q.to); c != nil && c != q.bodies[0] && c.typ == graph.Country {
			return s.countryOf(c)
		}
	}
	return s.home
}
