package extract

import (
	"cmp"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// envoyHome returns the state of an envoy whose post names none: that of an
// ambassador told of elsewhere without a name, "le nouvel ambassadeur de Chine en
// RDC … L'ambassadeur X".
func (s *section) envoyHome(p *post) *entity {
	if p.head.Attrs["envoy"] != "yes" || p.former {
		return nil
	}
	if s.lang.Code == "en" {
		return s.missionState(p)
	}
	for _, q := range s.posts {
		if q.head == p.head && q.person == nil && !q.plural && !q.former && s.storyAt(q.from) == s.storyAt(p.from) {
			if bs := s.namedBodies(q); len(bs) > 0 {
				return bs[0].ent
			}
		}
	}
	for _, q := range s.posts {
		if q != p && q.person != nil && p.person != nil && q.person.ent == p.person.ent && !q.former && s.sent[q.from] == s.sent[p.from] {
			if bs := s.namedBodies(q); len(bs) > 0 && bs[0].ent.typ == graph.Country {
				return bs[0].ent // "l'Ambassadeur X, représentant permanent de A"
			}
		}
	}
	return cmp.Or(s.officeSender(p), s.missionSender(p))
}

// officeSender returns the intergovernmental body whose envoy somebody is who heads its office in a
// state: "l'ambassadrice X, cheffe de la délégation de l'Union européenne au Laos"; or nil.
func (s *section) officeSender(p *post) *entity {
	for _, q := range s.posts {
		if q == p || q.person == nil || p.person == nil || q.person.ent != p.person.ent || q.former || s.storyAt(q.from) != s.storyAt(p.from) {
			continue
		}
		for _, b := range q.bodies {
			if b.head != nil && b.head.Attrs["abroad"] == "yes" && len(b.inner) > 0 && s.betweenStates(b.inner[0]) {
				return b.inner[0].ent
			}
		}
	}
	return nil
}

// missionHome returns the state of which somebody at an embassy is who is told of beside its envoy:
// "L'ambassadeur de A, X, … Il était accompagné de l'attaché culturel Y".
func (s *section) missionHome(p *post) *entity {
	if s.lang.Code != "fr" || p.head.Attrs["mission"] != "yes" {
		return nil
	}
	var out *entity
	for _, q := range s.posts {
		if q.from > p.from || s.sent[p.from]-s.sent[q.from] > 1 || q.head == nil || q.head.Attrs["envoy"] != "yes" || q.former || s.storyAt(q.from) != s.storyAt(p.from) {
			continue
		}
		if bs := s.namedBodies(q); len(bs) > 0 && bs[0].ent.typ == graph.Country {
			if out != nil && out != bs[0].ent {
				return nil
			}
			out = bs[0].ent
		}
	}
	return out
}

// envoysHost returns the state to which an envoy is sent whom the holder of a post
// meets in the same sentence, where that holder would else be of the envoy's own
// state: "Le Premier ministre, X, a reçu Y, ambassadrice des États-Unis en Algérie".
func (s *section) envoysHost(p *post, home string) string {
	if s.lang.Code != "fr" || p.head.Attrs["envoy"] == "yes" || !s.sentenceHas(p.from, class.Meets) || s.sentenceHas(p.from, class.Accompanied) {
		return ""
	}
	host := ""
	for _, q := range s.posts {
		if q == p || q.head == nil || s.sent[q.from] != s.sent[p.from] || q.head.Attrs["envoy"] != "yes" || q.person == p.person || len(q.bodies) != 1 || q.bodies[0].ent == nil {
			continue
		}
		c := s.nameEnding(q.to)
		if c == nil || c == q.bodies[0] || c.typ != graph.Country || !s.is(c.from-1, class.Locative) {
			continue
		}
		if own := s.stateOf(q.bodies[0].ent, 0); own == home || home == "" {
			if host != "" && host != s.countryOf(c) {
				return "" // "a reçu X, ambassadeur de A à B, et Y, ambassadeur de A à C"
			}
			host = s.countryOf(c)
		}
	}
	return host
}

// ownState returns the state that another post of the same person names, where both
// are posts of a state: "le président de la République X … le chef de l'État congolais X".
func (s *section) ownState(p *post) *entity {
	if s.lang.Code != "fr" || p.head.Attrs["body"] != "state" || p.person == nil || p.person.ent == nil {
		return nil
	}
	for _, q := range s.posts {
		if q == p || q.person == nil || q.person.ent != p.person.ent || q.head == nil || q.head.Attrs["body"] != "state" || q.head.Attrs["envoy"] == "yes" || q.former != p.former {
			continue
		}
		if bs := s.namedBodies(q); len(bs) == 1 && bs[0].ent.typ == graph.Country {
			return bs[0].ent
		}
	}
	return nil
}

// receivedByPerson reports whether somebody named between a place and the verb
// receives the guest, and not the place: "entre l'Algérie et la Tunisie, le wali X a
// reçu le consul".
func (s *section) receivedByPerson(place *mention, h clauseHit, units []unit) bool {
	if s.lang.Code != "fr" || place.to > h.a {
		return false
	}
	for _, u := range units {
		if u.typ == graph.Person && u.from >= place.to && u.to <= h.a && h.frame.Roles[1].Where == "subj" {
			return true
		}
	}
	return false
}

// livesWhereSent reports whether somebody is told with the post to be the envoy in the state where a visit
// goes: "accompagné de l'ambassadeur de Chine à Madagascar, X". A part of the world is not visited by him either.
func (s *section) livesWhereSent(e, to *entity) bool {
	for _, q := range s.posts {
		if s.lang.Code != "fr" || q.person == nil || q.person.ent != e || q.former || q.head == nil || q.head.Attrs["envoy"] != "yes" || len(q.bodies) == 0 {
			continue
		}
		if c := s.nameEnding(q.to); c != nil && c != q.bodies[0] && s.is(c.from-1, class.Locative) {
			state := s.stateOf(to, 0)
			return state == "" || state == s.countryOf(c)
		}
	}
	return false
}

// accredited reports whether somebody is an ambassador, who lives where the article
// writes from: "l'ambassadrice de Cuba, X, venue saluer Y au terme de son mandat au
// Vietnam".
func (s *section) accredited(e *entity) bool {
	if s.lang.Code != "fr" {
		return false
	}
	for _, p := range s.posts {
		if p.person != nil && p.person.ent == e && !p.former && p.head != nil && p.head.Attrs["envoy"] == "yes" && p.head.Attrs["roving"] != "yes" {
			return true
		}
	}
	return false
}

// courtesyTitle reports whether an envoy's title stands for courtesy only before the name
// of somebody whose post a comma ends: "le ministre d'État, l'ambassadeur X".
func (s *section) courtesyTitle(p *post) bool {
	if s.lang.Code != "fr" || p.head == nil || p.head.Attrs["envoy"] != "yes" || p.head.Attrs["body"] != "state" || p.adj != nil || len(p.bodies) > 0 || p.person == nil || p.person.from != p.to {
		return false
	}
	k := p.from - 1
	if !s.is(k, class.DefiniteArticle) || s.text(k-1) != "," {
		return false
	}
	for _, q := range s.posts {
		if q.to == k-1 && q.person == p.person {
			return true
		}
	}
	return false
}

// embassySecretary returns the state whose ambassador an article tells of in the sentence of a post that
// both parties and embassies have, or in the two before it: "l'ambassadeur de A, X, … . Y, première
// secrétaire, l'accompagnait"; nil where a party has it.
func (s *section) embassySecretary(p *post) *entity {
	if s.lang.Code != "fr" || p.head.Attrs["embassy"] != "yes" {
		return nil
	}
	var out *entity
	for _, q := range s.posts {
		if q.from >= p.from || s.sent[p.from]-s.sent[q.from] > 2 || q.head == nil || q.former {
			continue
		}
		b := s.namedBodies(q)
		switch {
		case len(b) == 0:
		case b[0].ent.typ == graph.Party:
			return nil
		case q.head.Attrs["envoy"] == "yes" && b[0].ent.typ == graph.Country:
			out = b[0].ent
		}
	}
	return out
}

// missionState returns the state whose embassy an English text tells of in the sentence of an
// ambassador without a state, or in the one before: "the Embassy of Japan held … Ambassador X".
func (s *section) missionState(p *post) *entity {
	s.indexSentences()
	n := s.sent[p.from]
	for x := n; x >= max(0, n-1); x-- {
		for _, m := range s.inSent[x] {
			if m.typ != graph.Organization || m.head == nil || m.dead || m.from > p.from || !s.lang.Lists(class.MissionBody, m.head.Lemma()) || s.storyAt(m.from) != s.storyAt(p.from) {
				continue
			}
			for _, in := range m.inner {
				if in.typ == graph.Country && in.ent != nil && !s.is(in.from-1, class.In) && !s.is(in.from-1, class.Goal) {
					return in.ent
				}
			}
		}
	}
	return nil
}
