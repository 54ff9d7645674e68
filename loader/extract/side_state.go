package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// sideState returns the state of whose side a sentence tells: "Du côté
// luxembourgeois étaient présents le ministre X et le ministre Y".
func (s *section) sideState(p *post) string {
	first, last := s.bounds(p.from)
	if state := s.sideBefore(p, first); state != "" {
		return state
	}
	if state := s.sideBehind(p, first, last); state != "" {
		return state
	}
	if c := s.sideAt(first); c != nil && c.name != nil && c.from < last {
		return c.name.Country
	}
	return ""
}

// sideAt returns the adjective of the state whose side is told at token k, "côté malien", or nil.
func (s *section) sideAt(k int) *mention {
	h, ok := s.classAt(k, class.OnSide)
	if !ok {
		return nil
	}
	if c := s.coverAt(k + h.n); c != nil && c.form == lexicon.Adjective {
		return c
	}
	return nil
}

// sideBefore returns the state of whose side is told right before "par" and a post:
// "signé, côté malien, par le ministre X", "et pour le Togo par le ministre Y", "pour la
// partie malienne, par M. X, ministre de la Santé".
func (s *section) sideBefore(p *post, first int) string {
	k := p.from - 1
	if p.person != nil && p.person.from > first && p.person.from <= k && s.sent[p.person.from] == s.sent[k] {
		k = p.person.from - 1
	}
	for k > first && (s.is(k, class.Determiner) || s.endsHonorific(k, first)) {
		k--
	}
	if s.lang.Code != "fr" || !s.is(k, class.By) {
		return ""
	}
	k--
	if k > first && s.text(k) == "," {
		k--
	} else if h, ok := s.classAt(k, class.Represented); ok && h.n == 2 {
		for k--; k > first && s.cover[k] == nil && (s.is(k, class.PassiveAuxiliary) || s.is(k, class.PerfectAuxiliary) || s.is(k, class.Adv) || s.is(k, class.HeldOnce)); { // "la partie malienne était représentée par"
			k--
		}
	}
	for _, c := range s.names {
		if c.to != k+1 || c.from <= first || c.name == nil || c.typ != graph.Country {
			continue
		}
		if c.form == lexicon.Adjective && s.endsAt(c.from, class.OnSide, first) {
			return c.name.Country
		}
		if c.form == lexicon.FullName && s.sentenceHas(first, class.Represented) {
			return c.name.Country // "et le Mali par le ministre X"
		}
		if x := c.from - 1; c.form == lexicon.FullName && (s.is(x, class.For) || s.is(x, class.Article) && s.is(x-1, class.For)) {
			return c.name.Country
		}
	}
	return ""
}

// sideBehind returns the state for which the holder of a post signs, told right behind both:
// "signé par M. X, ministre de la Santé, pour le Mali, et par …".
func (s *section) sideBehind(p *post, first, last int) string {
	if s.lang.Code != "fr" || p.person == nil || s.sent[p.person.from] != s.sent[p.from] {
		return ""
	}
	by, k := s.wordBefore(p, first), max(p.to, p.person.to)
	if s.text(k) == "," {
		k++
	}
	if !s.is(by, class.By) || k >= last || !s.is(k, class.For) {
		return ""
	}
	if k++; s.is(k, class.Article) {
		k++
	}
	c := s.coverAt(k)
	if c == nil || c.name == nil || c.typ != graph.Country || c.form != lexicon.FullName || c.to < last && !s.toks[c.to].Punct && !s.is(c.to, class.PlainAnd) {
		return ""
	}
	return c.name.Country
}

// sideOf returns the state that a mention belongs to, or its own id.
func (s *section) sideOf(m *mention) string {
	if m.ent == nil {
		return ""
	}
	return s.stateOf(m.ent, 0)
}

func (s *section) stateOf(e *entity, depth int) string {
	if e.table != nil && e.table.Country != "" {
		return e.table.Country
	}
	if e.country != "" {
		return e.country
	}
	if e.owner != nil && depth < 5 {
		return s.stateOf(e.owner, depth+1)
	}
	return ""
}

func placeLike(t graph.EntityType) bool { return t == graph.Province || t == graph.Place }

// withOthers reports whether those before an English infinitive do what it says with
// whom "with" before it names, and not with one another: "A and B signed a deal with C
// to cooperate".
func (s *section) withOthers(members []*mention, units []unit, h clauseHit) bool {
	if s.lang.Code != "en" || len(members) < 2 || !s.is(h.a-1, class.Goal) {
		return false
	}
	for _, u := range units {
		if u.from >= members[len(members)-1].to && u.to < h.a && s.is(u.from-1, class.With) {
			return true
		}
	}
	return false
}
