package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// envoyMoved returns the moving of sentence n that tells of one envoy and of others who are moved behind
// him: "X est nommé ambassadeur de A à B, alors que Y est mutée de C à D"; or nil.
func (s *section) envoyMoved(n int) *moving {
	sent := s.sents[n]
	if !s.saidIn[n].Has(class.Transferred) {
		return nil
	}
	moved := sent.First
	for !s.is(moved, class.Transferred) {
		moved++
	}
	for _, st := range s.stmts {
		if st.typ == graph.HoldsPosition && !st.former && s.sent[st.a] == n && st.a < moved && st.to.typ == graph.Country {
			for _, p := range s.posts {
				if p.head != nil && p.head.Attrs["envoy"] == "yes" && p.from >= sent.First && p.to <= moved && p.person != nil && p.person.ent == st.from {
					return &moving{head: p.head, title: st.title, at: p.from, state: st.to, moved: true}
				}
			}
		}
	}
	return nil
}

// ofEnvoys returns the state whose envoys a moving is about: what their post names, else where the
// article is written.
func (s *section) ofEnvoys(mv *moving) *entity {
	for _, p := range s.posts {
		if p.from == mv.at && len(p.bodies) == 1 && p.bodies[0].typ == graph.Country {
			return p.bodies[0].ent
		}
		if p.from == mv.at && p.adj != nil {
			return p.adj.ent
		}
	}
	return s.countryEntity(s.home)
}

// ownEnvoys reports whether a post of several is that of envoys of one state, who are named, moved or
// relieved together, so that what stands behind their names is where they live.
func (s *section) ownEnvoys(p *post) bool {
	if s.lang.Code != "fr" || p.head == nil || p.head.Attrs["envoy"] != "yes" || p.head.Attrs["body"] != "state" || len(p.bodies) > 1 || len(p.adjs) > 1 {
		return false
	}
	if len(p.bodies) == 1 || p.adj != nil {
		return true
	}
	first, last := s.bounds(p.from)
	if s.endsOffice(first, last) >= 0 {
		return s.home != ""
	}
	for i := first; i < last; i++ {
		if s.is(i, class.Transferred) || s.is(i, class.Appointed) || s.is(i, class.PostChange) && !s.is(i, class.PostBefore) {
			return s.home != ""
		}
	}
	return false
}

// envoysInTurn states that who is told, behind the state or the town where an envoy lives, to take somebody's
// place is envoy of the state whose envoys were told of before: "X est nommé ambassadeur de A à B. En C, Y a
// remplacé Z".
func (s *section) envoysInTurn() {
	for n, sent := range s.sents {
		if n == 0 || !s.is(sent.First, class.In) && !s.is(sent.First, class.Locative) && !s.is(sent.First, class.Unaccented) {
			continue
		}
		for i := sent.First; i < sent.Last; i++ {
			h, ok := s.classAt(i, class.Succession)
			if !ok || s.cover[i] != nil {
				continue
			}
			units := s.unitsOf(n)
			heir, behind := lastPerson(units, i), unitBehind(units, i+h.n)
			if len(units) == 0 || heir == nil || behind == nil || behind.typ != graph.Person || !s.opensAbroad(&units[0]) || len(s.postsToldIn(heir.m.ent, n)) > 0 {
				break
			}
			if h.entry.Attrs["passive"] == "yes" {
				heir = behind
			}
			if st := s.envoyTold(n - 1); st != nil {
				s.stmts = append(s.stmts, &statement{typ: graph.HoldsPosition, from: heir.m.ent, to: st.to, title: st.title, extractor: "moved", confidence: 0.75,
					a: heir.from, b: heir.to, ends: []*mention{heir.m}})
			}
			break
		}
	}
}

// opensAbroad reports whether a place or a state opens its sentence, with a comma behind it.
func (s *section) opensAbroad(u *unit) bool {
	return (placeLike(u.typ) || u.typ == graph.Country) && u.m.from-s.firstOf(u.m.from) <= 2 && s.text(u.to) == ","
}

// envoyTold returns the statement of sentence n that somebody is envoy now of a state, or nil.
func (s *section) envoyTold(n int) *statement {
	for _, st := range s.stmts {
		if st.typ != graph.HoldsPosition || st.former || s.sent[st.a] != n || st.to.typ != graph.Country {
			continue
		}
		for _, p := range s.posts {
			if p.person != nil && p.person.ent == st.from && p.head != nil && p.head.Attrs["envoy"] == "yes" && s.sent[p.from] == n {
				return st
			}
		}
	}
	return nil
}
