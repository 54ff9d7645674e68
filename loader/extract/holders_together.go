package extract

import (
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// holdersUnits adds to the units of sentence n the two persons whom the plural of their common post means,
// where the story has named them as its holders: "X et Y, coprésidents de A … Les coprésidents de A se
// sont rencontrés".
func (s *section) holdersUnits(n int, units []unit) []unit {
	if s.lang.Code != "fr" {
		return units
	}
	for _, p := range s.postsIn[n] {
		if !p.plural || p.person != nil || p.former || p.head == nil || len(p.bodies) != 1 || p.bodies[0].ent == nil || !s.is(p.from-1, class.DefiniteArticle) || p.from-1 != s.afterDateline(s.sents[n].First, s.sents[n].Last) {
			continue
		}
		var persons []*mention
		for _, q := range s.posts {
			if q.person == nil || q.person.ent == nil || q.former || q.plural || q.head == nil || q.from > p.from || len(q.bodies) != 1 || q.bodies[0].ent != p.bodies[0].ent || !sameOffice(q, p) || standsFor(persons, q.person.ent) {
				continue
			}
			persons = append(persons, q.person)
		}
		if len(persons) == 2 && p.bodies[0].typ == graph.Organization {
			to := p.bodies[0].to
			rest := slices.DeleteFunc(slices.Clone(units), func(u unit) bool { return u.from >= p.from && u.to <= to })
			return insertUnit(rest, p.from, standIn(persons, p.from, to))
		}
	}
	return units
}

// sameOffice reports whether two posts have one head, a hyphen in it or not: "co-président", "coprésident".
func sameOffice(a, b *post) bool {
	plain := func(title string) string {
		return strings.TrimSuffix(strings.NewReplacer("-", "", " ", "").Replace(graph.Fold(title)), "e")
	}
	return a.head == b.head && !strings.Contains(a.title, "-") && !strings.Contains(b.title, "-") || plain(a.title) == plain(b.title)
}
