package extract

import "entente/loader/lexicon/class"

// linkElected gives a plural post to all who are told to have been chosen for it: "A,
// préfet de X, et B ont été élus vice-présidents de l'Association".
func (s *section) linkElected(p *post, persons []*mention) bool {
	first := s.firstOf(p.from)
	k := p.from - 1
	for k > first && (s.is(k, class.Determiner) || s.is(k, class.Adv) || s.endsClass(k, class.AtPost, first)) {
		k--
	}
	if s.lang.Code != "fr" || k <= first || !s.is(k, class.Appointed) || !s.startsVerb(k-1) && !s.startsVerb(k-2) || s.cover[k] != nil {
		return false
	}
	var holders []*mention
	for _, m := range persons {
		if m.from < first || m.to > k || s.governedName(m, first) {
			continue
		}
		holders = append(holders, m)
	}
	if len(holders) < 2 {
		return false
	}
	if len(p.bodies) == 0 && p.adj == nil && s.lang.Lists(class.ChairPost, p.head.Lemma()) {
		p.untold = true // of the body whose congress it is, which goes unnamed
	}
	for n, m := range holders {
		q := s.copyOf(p, n)
		q.person = m
	}
	return true
}
