package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// companyState returns the state of the leader whom the holder of a state's post accompanies: "Le chef
// du gouvernement tunisien, X, est accompagné du ministre de la Défense, Y". An envoy may have his
// hosts with him.
func (s *section) companyState(p *post) *entity {
	if s.lang.Code != "fr" || p.head == nil || p.head.Attrs["body"] != "state" || p.head.Attrs["envoy"] == "yes" || p.same || p.adj != nil {
		return nil
	}
	first, at := s.firstOf(p.from), -1
	for k := p.from - 1; k > first && at < 0; k-- {
		switch {
		case s.text(k) == ";":
			return nil
		case s.is(k, class.Accompanied):
			at = k
		}
	}
	if at < 0 {
		return nil
	}
	var leader *post
	for _, q := range s.posts {
		if q.to <= at && (leader == nil || q.from > leader.from) && (s.sent[q.from] == s.sent[p.from] || s.leadsOver(q, first, at)) {
			leader = q
		}
	}
	if leader == nil || leader.head == nil || leader.head.Attrs["body"] != "state" || leader.head.Attrs["envoy"] == "yes" {
		return nil
	}
	return s.stateHeld(leader)
}

// leadsOver reports whether post q opens the sentence before the one that begins at token first, and
// nothing but "il est", "elle était" stands from there to token at.
func (s *section) leadsOver(q *post, first, at int) bool {
	n := s.sent[first]
	if n == 0 || s.sent[q.from] != n-1 {
		return false
	}
	before := s.sents[n-1]
	return q.from-s.afterDateline(before.First, before.Last) <= 1 && at-first <= 3 && s.is(first, class.Pronoun)
}

// stateHeld returns the state in which a post is held, by what was stated of its holder or, where it
// has none, of who is called by the same title before it.
func (s *section) stateHeld(q *post) *entity {
	for _, o := range s.posts {
		if o.person == nil || o.person.ent == nil || o.same || o.former || o.from > q.from || q.person != nil && o.person.ent != q.person.ent || q.person == nil && o.title != q.title {
			continue
		}
		for _, st := range s.stmts {
			if st.typ == graph.HoldsPosition && st.from == o.person.ent && st.to.typ == graph.Country && !st.former {
				return st.to
			}
		}
	}
	return nil
}
