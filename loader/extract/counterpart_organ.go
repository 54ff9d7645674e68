package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// counterpartParty returns the governing party of a counterpart's own state, which answers to
// the one that the other holder leads, where the text names it: "le secrétaire général du A et
// son homologue lao, X".
func (s *section) counterpartParty(state *mention, model *post) *entity {
	leads := len(model.bodies) == 1 && model.bodies[0].typ == graph.Party || len(model.bodies) == 0 && model.head.Attrs["body"] == "party"
	if s.lang.Code != "fr" || !leads || state.typ != graph.Country || state.ent == nil || state.ent.table == nil {
		return nil
	}
	n := s.lx.Names.RulingParty(state.ent.table.Country)
	if n == nil || model.person != nil && model.person.ent != nil && model.person.ent.country == n.Country {
		return nil
	}
	for _, e := range s.entities {
		if e.table == n && alive(e) {
			return e
		}
	}
	return nil
}

// counterpartLegislature returns the title of a counterpart of whoever chairs a parliament: his
// own goes unnamed, so that he has the post in his state: "la présidente de l'Assemblée nationale
// a reçu son homologue lao, X" makes X "présidente de l'Assemblée nationale" of Laos.
func (s *section) counterpartLegislature(model *post) string {
	if s.lang.Code != "fr" || len(model.bodies) != 1 {
		return ""
	}
	m := model.bodies[0]
	if m.typ != graph.Organization || m.head == nil || m.head.Attrs["kind"] != "legislature" {
		return ""
	}
	to, national := m.from+1, m.head.Attrs["local"] != "yes"
	for to < m.to && !s.toks[to].Punct && !s.is(to, class.De) && (s.cover[to] == m || s.cover[to] == nil) && !s.innerAt(m, to) {
		national = national || s.is(to, class.National)
		to++
	}
	from := m.from
	for from > model.from && (s.is(from-1, class.De) || s.is(from-1, class.ArticleBehindDe)) {
		from--
	}
	if from == m.from || !national {
		return ""
	}
	return model.title + " " + s.surfaceOf(from, to)
}

// innerAt reports whether a name within mention m begins at token k.
func (s *section) innerAt(m *mention, k int) bool {
	for _, x := range m.inner {
		if x.from == k {
			return true
		}
	}
	return false
}

// ownModel returns the post that a counterpart shares with the subject of the sentence and not
// with whom "par" governs in it, "X sera reçu par le roi A, puis s'entretiendra avec son homologue
// B"; and the fuller one that the same person was told to hold before: "la présidente X".
func (s *section) ownModel(p, model *post) *post {
	if q := s.partyLeaderTold(model); q != nil {
		return q
	}
	if s.lang.Code != "fr" || model.person == nil || model.person.ent == nil {
		return model
	}
	who := model.person.ent
	first := s.firstOf(p.from)
	if s.sent[model.from] == s.sent[p.from] && s.is(model.from-1, class.Article) && s.is(model.from-2, class.By) {
		who = nil
		for _, m := range s.mentions {
			if m.from >= model.from {
				break
			}
			if m.from >= first && m.typ == graph.Person && m.ent != nil && !m.dead {
				who = m.ent
				break
			}
		}
		if who == nil || who == model.person.ent {
			return model
		}
	} else if len(model.bodies) > 0 || model.adj != nil || s.storyAt(model.from) != s.storyAt(p.from) {
		return model
	}
	best := model
	for _, q := range s.posts {
		if q.from >= p.from {
			break
		}
		if q.person == nil || q.person.ent != who || q.same || q.member || q.head == nil || s.storyAt(q.from) != s.storyAt(p.from) {
			continue
		}
		if who != model.person.ent || q.head == model.head && len(q.bodies) > 0 {
			best = q
		}
	}
	return best
}

// partyLeaderTold returns the post at a party by its own title, where another one only says that
// somebody heads it: "le chef du A", told of before as its "secrétaire général".
func (s *section) partyLeaderTold(model *post) *post {
	if s.lang.Code != "fr" || len(model.bodies) != 1 || model.bodies[0].typ != graph.Party || model.head.Attrs["body"] == "party" {
		return nil
	}
	for _, q := range s.posts {
		if q.person != nil && q.head != nil && q.head.Attrs["body"] == "party" && !q.member && !q.former && s.storyAt(q.from) == s.storyAt(model.from) &&
			len(q.bodies) == 1 && q.bodies[0].ent != nil && q.bodies[0].ent == model.bodies[0].ent && (model.person == nil || model.person.ent == q.person.ent) {
			return q
		}
	}
	return nil
}
