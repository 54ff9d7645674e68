package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// dropNested takes out places that the section names only inside the name of a
// body which they do not own, "Université de la Manouba", or of a site: "port de
// Kobe".
func (s *section) dropNested() {
	for _, e := range s.entities {
		if s.smallWithin(e) {
			for _, m := range e.mentions {
				m.dead = true
			}
			continue
		}
		if e.typ != graph.Place && e.typ != graph.Province || len(e.mentions) == 0 {
			continue
		}
		nested := true
		for _, m := range e.mentions {
			p := m.parent
			site := p != nil && p.typ == graph.Place && e.typ == graph.Place && (p.head == nil || p.head.Attrs["line"] != "yes")
			if p == nil || !site && (p.typ != graph.Organization || p.head == nil || p.head.Attrs["owner"] == "yes" || p.head.Attrs["owner"] == string(m.typ) || s.behindBetween(p, m)) {
				nested = false
			}
		}
		if nested {
			for _, m := range e.mentions {
				m.dead = true
			}
		}
	}
}

// smallWithin reports whether a body without an owner is told of in small letters only
// and within another one's name: "Direction générale de la sûreté nationale".
func (s *section) smallWithin(e *entity) bool {
	if e.typ != graph.Organization || e.owner != nil || e.table != nil || len(e.mentions) == 0 || s.lang.Code != "fr" {
		return false
	}
	for _, m := range e.mentions {
		if p := m.parent; p == nil || p.typ != graph.Organization || s.toks[m.from].Cap || len(m.inner) > 0 || m.head == nil || m.head.Attrs["weak"] != "yes" || s.is(m.from-1, class.Within) {
			return false
		}
	}
	return true
}

// dropRegions takes out regions of the world inside the name of something
// else ("Foire Chine - Asie du Sud"): they are words of that name.
func (s *section) dropRegions() {
	for _, m := range s.mentions {
		if m.typ == graph.Place && m.name != nil && m.name.Country == "" && m.parent != nil {
			m.dead = true
		}
	}
	for _, p := range s.posts {
		if p.region == "" {
			s.dropSector(p)
			continue
		}
		for _, m := range s.names {
			if m.from >= p.from && m.to <= p.to && m.typ == graph.Place {
				m.dead = true
			}
		}
	}
}
