package extract

import (
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// prefectureOffices makes bodies of the offices of prefects in which somebody serves who is no prefect: "le
// secrétaire général de la préfecture de A". Where a prefecture is what a state is divided into, it is the
// place itself.
func (s *section) prefectureOffices() {
	for _, p := range s.posts {
		if p.head == nil || p.member || p.same || len(p.bodies) != 1 || !s.lang.Lists(class.OfficeStaff, p.head.Lemma()) {
			continue
		}
		b := p.bodies[0]
		if !placeLike(b.typ) || b.parent != nil || b.to != p.to {
			continue
		}
		k := s.prefectureBefore(b, p.from)
		if k <= p.from || s.cover[k] != nil {
			continue
		}
		m := s.addMention(&mention{from: k, to: b.to, typ: graph.Organization, inner: []*mention{b}})
		b.parent = m
		p.bodies = []*mention{m}
	}
}

// prefectureBefore returns the token of the office that the place b has, "la préfecture | de la région de A", if it is
// one in the state of b, or -1.
func (s *section) prefectureBefore(b *mention, first int) int {
	k := b.from - 1
	for k > first && (s.is(k, class.De) || s.is(k, class.ArticleBehindDe) || s.is(k, class.PlaceHead) && !s.is(k, class.PrefectOffice)) {
		k--
	}
	h, ok := s.classAt(k, class.PrefectOffice)
	if !ok || k+h.n >= b.from || s.toks[k].Hyphen {
		return -1
	}
	state := s.home
	if b.name != nil && b.name.Country != "" {
		state = b.name.Country
	}
	if !slices.Contains(strings.Split(h.entry.Attrs["in"], ","), state) {
		return -1
	}
	return k
}
