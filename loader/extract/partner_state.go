package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// partnerState returns the state whose post the other side of a talk holds, where the sentence tells it by
// the only foreign capital in which the two met or by an adjective of two states: "s'est entretenu à
// A avec le ministre de la Santé, X", "son entrevue avec X, ministre du Commerce, a porté sur la
// commission algéro-malienne"; or "".
func (s *section) partnerState(p *post) string {
	if s.lang.Code != "fr" || p.person == nil || p.head.Attrs["envoy"] == "yes" || p.adj != nil || p.former {
		return ""
	}
	first, last := s.bounds(p.from)
	k := min(p.from, p.person.from) - 1
	for k > first && (s.is(k, class.Determiner) || s.is(k, class.Honorific) || s.text(k) == ".") {
		k--
	}
	if k <= first || !s.is(k, class.With) {
		return ""
	}
	out := ""
	found := func(code string) bool {
		if code == "" || code == s.home || out != "" && out != code {
			return false
		}
		out = code
		return true
	}
	for i := first; i < last; i++ {
		c := s.coverAt(i)
		if i < k && s.is(i-1, class.TownPreposition) && c != nil && c.from == i && s.capitalTown(c) && !found(s.countryOf(c)) {
			return ""
		}
		a, form := s.stateNamedAt(i)
		if form != lexicon.Prefix || a == "" || !s.toks[i+1].Hyphen {
			continue
		}
		b, _ := s.stateNamedAt(i + 1)
		if b == s.home {
			a, b = b, a
		}
		if a != s.home || !found(b) {
			return ""
		}
	}
	return out
}

// describedState returns the state that the story has for the holder of a post where it comes back to
// him by his whole title, "le ministre délégué malien chargé du Budget", or by its first word where it
// tells of one minister alone, "la ministre malienne", and nobody else has it; or nil.
func (s *section) describedState(p *post) *entity {
	title := p.fold()
	if s.lang.Code != "fr" || p.person == nil || p.head.Attrs["body"] != "state" || p.head.Attrs["envoy"] == "yes" || !strings.Contains(title, " ") {
		return nil
	}
	alone := p.head.Attrs["portfolio"] == "yes" && p.rank != ""
	var whole, short *entity
	for _, q := range s.posts {
		if q == p || q.head == nil || s.storyAt(q.from) != s.storyAt(p.from) {
			continue
		}
		same := q.fold() == title
		if q.head == p.head && q.person != nil && q.person.ent != p.person.ent {
			alone = false
		}
		if !same && (q.head != p.head || q.title != q.rank || q.title != p.rank) {
			continue
		}
		if same && (q.person != nil && q.person.ent != p.person.ent || q.plural) {
			return nil
		}
		if q.person != nil && q.person.ent != p.person.ent || q.plural || q.adj == nil || q.adj.typ != graph.Country || q.from < p.from || same && q.person != nil {
			continue
		}
		out := &short
		if same {
			out = &whole
		}
		if *out != nil && *out != q.adj.ent {
			return nil
		}
		*out = q.adj.ent
	}
	if whole == nil && alone {
		return short
	}
	return whole
}

// headedState returns the state whose minister the headline tells of without naming him, where the story goes
// on with his name and no more of his post, which the headline has once: "Le ministre chinois de la Défense à
// A. Le ministre X est arrivé"; or nil.
func (s *section) headedState(p *post) *entity {
	if s.lang.Code != "fr" || p.person == nil || p.head.Attrs["portfolio"] != "yes" || p.adj != nil || p.plural || len(p.bodies) > 0 || strings.Contains(p.title, " ") || !s.is(p.from-1, class.DefiniteArticle) {
		return nil
	}
	n := s.sent[p.from]
	s.indexSentences()
	for n--; n >= 0 && s.storyOf(n) == s.storyOf(s.sent[p.from]); n-- {
		var out *entity
		for _, q := range s.postsIn[n] {
			if q.head != p.head {
				continue
			}
			if out != nil || q.plural || q.adj == nil || q.adj.typ != graph.Country || q.person != nil && !q.person.nominal {
				return nil
			}
			out = q.adj.ent
		}
		if out == nil {
			continue
		}
		if code := s.bearerState(p.person); n > 0 && s.storyOf(n-1) == s.storyOf(n) || code != "" && code != s.stateOf(out, 0) {
			return nil
		}
		return out
	}
	return nil
}
