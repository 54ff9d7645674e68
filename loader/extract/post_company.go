package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// companySeat returns the state, or the town or province of a local post, of the leader whom the holder of
// a post accompanies or of whose delegation he is: "Le chef du gouvernement tunisien, X, est accompagné du
// ministre de la Défense, Y", "Le maire de A, X, a visité B. L'accompagnaient Y, adjointe, …". An envoy
// may have his hosts with him. Who serves in an office, "directeur de cabinet", serves in that of the local leader.
func (s *section) companySeat(p *post) *entity {
	if s.lang.Code != "fr" || p.head == nil || p.head.Attrs["envoy"] == "yes" || p.same && !p.own || p.adj != nil {
		return nil
	}
	local, staff := false, s.lang.Lists(class.OfficeStaff, p.head.Lemma()) && p.person != nil && p.person.to <= p.from
	switch p.head.Attrs["body"] {
	case "state":
	case "place", "province":
		local = true
	default:
		if local = staff; !staff {
			return nil
		}
	}
	first, at := s.firstOf(p.from), -1
	for k := p.from - 1; k >= first && at < 0; k-- {
		switch {
		case s.text(k) == ";", k > first && s.text(k-1) == "," && s.cover[k] == nil && s.is(k, class.PerfectAuxiliary):
			return nil // the last: "X, accompagné de Y, a été reçu par le président Z"
		case k > first && s.is(k, class.Accompanied), k == first && s.is(k, class.Figures), s.is(k, class.Comprises) && s.deputationBefore(k, first):
			at = k
		}
	}
	if at < 0 {
		return nil
	}
	leader := s.leaderOfCompany(first, at)
	if leader == nil || leader.head == nil || leader.head.Attrs["envoy"] == "yes" {
		return nil
	}
	if local {
		if leader.head.Attrs["body"] == "place" || leader.head.Attrs["body"] == "province" {
			if b := s.namedBodies(leader); len(b) == 1 && placeLike(b[0].ent.typ) {
				return b[0].ent
			}
		}
		if b := s.namedBodies(leader); staff && len(b) == 1 && s.lang.Lists(class.ChairPost, leader.head.Lemma()) && (placeLike(b[0].ent.typ) || b[0].m != nil && b[0].m.head != nil && b[0].m.head.Attrs["level"] != "") {
			return b[0].ent // "la vice-présidente du Département de A, X, accompagnée de Y, directeur de la culture"
		}
		return nil
	}
	if leader.head.Attrs["body"] != "state" {
		return nil
	}
	return s.stateHeld(leader)
}

// leaderOfCompany returns the post of whom the words at token at, of the sentence that begins at token first,
// tell to have company: the one named last before them, or that of whoever opens the sentence before.
func (s *section) leaderOfCompany(first, at int) *post {
	var leader *post
	for _, q := range s.posts {
		if q.to <= at && (leader == nil || q.from > leader.from) && (s.sent[q.from] == s.sent[first] || s.leadsOver(q, first, at)) {
			leader = q
		}
	}
	if leader != nil && s.sent[leader.from] == s.sent[first] {
		return leader
	}
	for _, m := range s.mentions {
		if m.from < first || m.to > at || m.typ != graph.Person || m.ent == nil {
			continue
		}
		for _, q := range s.posts {
			if q.person != nil && q.person.ent == m.ent && q.to <= first && !q.former {
				return q // "X est à la tête d'une délégation composée de Y", of whom the text told before
			}
		}
		return nil
	}
	return leader
}

// leadsOver reports whether post q opens the sentence before the one that begins at token first, and
// nothing but "il est", "elle était", or that he leads a delegation, stands from there to token at.
func (s *section) leadsOver(q *post, first, at int) bool {
	n := s.sent[first]
	if n == 0 || s.sent[q.from] != n-1 {
		return false
	}
	before := s.sents[n-1]
	return q.from-s.afterDateline(before.First, before.Last) <= 1 && (s.is(first, class.Figures) || s.is(first, class.Pronoun) && (at-first <= 3 || s.is(at, class.Comprises)))
}

// stateHeld returns the state in which a post is held, by what was stated of its holder or, where it
// has none, of who is called by the same title before it.
func (s *section) stateHeld(q *post) *entity {
	if q.adj != nil && q.adj.typ == graph.Country && q.adj.ent != nil {
		return q.adj.ent // "le chef de l'État nigérien"
	}
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
