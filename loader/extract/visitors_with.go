package extract

import (
	"slices"

	"entente/loader/lexicon/class"
)

// goWith returns those whom "avec" between the verb of a journey and where it goes tells to go along:
// "s'est rendu, avec le maire de A, X, à B", "s'est rendu à B avec X".
func (s *section) goWith(from []*mention, to *mention, h clauseHit, units []unit) []*mention {
	if s.lang.Code != "fr" || h.frame.Flags.Noun || len(from) == 0 {
		return nil
	}
	for k := h.a; k < to.from; k++ {
		if !s.is(k, class.With) || s.cover[k] != nil {
			continue
		}
		var out []*mention
		for _, m := range s.personsFrom(units, k+1) {
			if m.from < to.from && m.ent != nil && !standsFor(from, m.ent) {
				out = append(out, m)
			}
		}
		return out
	}
	k := to.to
	for _, d := range s.dates {
		if d.from >= k && d.from <= k+1 {
			k = d.to // "s'est rendu à B le 3 mai avec X"
		}
	}
	if !s.is(k, class.With) || s.cover[k] != nil {
		return nil
	}
	var out []*mention
	for _, m := range s.personsFrom(units, k+1) {
		if m.ent != nil && !standsFor(from, m.ent) && !s.hosts(m.ent, to.ent) {
			out = append(out, m)
		}
	}
	return out
}

// othersVisit reports whether those make the visit named at a trigger who go unnamed: "X a confirmé la visite
// du maire de A à B", "se félicite des visites de haut niveau rendues au Laos".
func (s *section) othersVisit(h clauseHit, to *mention) bool {
	if s.lang.Code != "fr" || s.possessive(h.a) {
		return false
	}
	if s.pluralNoun(h.a) && s.participleIn(h.a+1, to.from) {
		return true
	}
	return slices.ContainsFunc(s.postsIn[s.sent[h.a]], func(p *post) bool {
		return p.from > h.a && p.to <= to.from && p.person == nil && s.is(h.a+1, class.De) && (p.from == h.a+2 || p.from == h.a+3 && s.is(h.a+2, class.Determiner))
	})
}

// leadsAway reports whether the words of a visit whose "de" the visitor stands behind tell of something else on
// their way to that person: "une visite dans la wilaya de A, dans le cadre du programme du président X",
// "à sa descente d'avion par le ministre X"; or whether "il" makes it: "Durant son séjour à A, il verra son hôte X".
func (s *section) leadsAway(from []*mention, h clauseHit) bool {
	if s.lang.Code != "fr" || !h.frame.Flags.Noun || len(from) == 0 {
		return false
	}
	if h.frame.Roles[0].Where == "subj" {
		return !h.frame.Flags.Front && from[0].from > h.b && s.pronounActs(h.b, from[0].from)
	}
	if h.frame.Roles[0].Where != "near" {
		return false
	}
	for k := h.a + 1; k < from[0].from; k++ {
		if s.cover[k] == nil && k >= h.b && s.is(k, class.By) || s.text(k) == "," && (s.is(k+1, class.Inside) || s.is(k+1, class.In)) {
			return true
		}
	}
	return false
}
