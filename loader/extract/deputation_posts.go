package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// deputationReach is how many sentences may lie between a delegation of a body and those of whom it
// is told to be made up.
const deputationReach = 6

// deputationChair returns the body whose delegation somebody is told to be of by a post that no
// state has, which is held in that body: "une délégation du groupe d'amitié A-B est arrivée. … Elle se
// compose de X, président, et de Y, rapporteur", "… du conseiller, M. X, et du directeur du protocole, M. Y".
func (s *section) deputationChair(p *post) *entity {
	if s.lang.Code != "fr" || p.plural || p.adj != nil || len(p.bodies) > 0 || p.person == nil || !s.bareDeputationPost(p) {
		return nil
	}
	n := s.sent[p.from]
	first, listed := s.sents[n].First, -1
	for k := min(p.from, p.person.from) - 1; k > first && listed < 0; k-- {
		if s.is(k, class.Comprises) && s.cover[k] == nil {
			listed = k
		}
	}
	if listed < 0 {
		listed = s.accompaniedBefore(min(p.from, p.person.from), first)
		if listed < 0 || s.seatsElsewhere(listed, p) {
			return nil
		}
		return s.escortedBody(p, listed)
	}
	if s.seatsElsewhere(listed, p) {
		return nil
	}
	for b := n; b >= max(0, n-deputationReach) && s.storyOf(b) == s.storyOf(n); b-- {
		for k := min(s.sents[b].Last, listed) - 1; k >= s.sents[b].First; k-- {
			if !s.is(k, class.Deputation) || s.cover[k] != nil {
				continue
			}
			de, ok := s.deAt(k + 1)
			if !ok && b == n {
				if e := s.escortedBody(p, k); e != nil {
					return e
				}
			}
			if !ok {
				continue
			}
			c := s.coverAt(k + 1 + de)
			for c != nil && c.parent != nil && c.parent.from == c.from {
				c = c.parent
			}
			if c == nil || c.dead || c.ent == nil || c.typ != graph.Organization {
				return nil
			}
			return c.ent
		}
	}
	return nil
}

// accompaniedBefore returns the token before token k in its sentence that tells that somebody is accompanied, or -1.
func (s *section) accompaniedBefore(k, first int) int {
	for k--; k > first; k-- {
		if s.is(k, class.Accompanied) && s.cover[k] == nil {
			return k
		}
	}
	return -1
}

// escortedBody returns the body whose head is told of last before token k, with nobody else between, where post p is
// that of one who serves there: "Le président du Sénat, X, était accompagné de Y, conseiller, et du directeur de
// cabinet, Z"; or nil.
func (s *section) escortedBody(p *post, k int) *entity {
	if p.head == nil || !s.lang.Lists(class.Escort, p.head.Lemma()) {
		return nil
	}
	s.indexSentences()
	var head *post
	for _, q := range s.postsIn[s.sent[k]] {
		if q.to <= k && (head == nil || q.from > head.from) {
			head = q
		}
	}
	if head == nil || head.member || head.former || len(head.bodies) != 1 || head.bodies[0].typ != graph.Organization || head.bodies[0].dead {
		return nil
	}
	from := head.to
	if head.person != nil {
		from = max(from, head.person.to)
	}
	if s.personBetween(from, k) {
		return nil
	}
	return head.bodies[0].ent
}

// seatsElsewhere reports whether a post with a body of its own stands between token a and post p.
func (s *section) seatsElsewhere(a int, p *post) bool {
	s.indexSentences()
	for _, q := range s.postsIn[s.sent[p.from]] {
		if q.from > a && q.to <= p.from && len(q.bodies) > 0 {
			return true
		}
	}
	return false
}

// bareDeputationPost reports whether a post is one that a body has, which stands beside its holder's name with
// nothing that tells of what: "X, président", "le directeur de la coopération, M. X".
func (s *section) bareDeputationPost(p *post) bool {
	h, ok := s.classAt(p.from, class.DeputationPost)
	ok = ok && p.from+h.n == p.to
	if p.person.from >= p.to {
		return !ok && s.heldInBody(p) && p.person.from-p.to <= 3 && (s.text(p.to) == "," || p.person.from == p.to || s.is(p.to, class.Honorific))
	}
	return (ok || s.heldInBody(p)) && p.person.to == p.from-1 && s.text(p.from-1) == "," && (s.toks[p.to].Punct || s.is(p.to, class.PlainAnd))
}

// heldInBody reports whether a post is one of those that bodies have and no state, province or party.
func (s *section) heldInBody(p *post) bool {
	body := p.head.Attrs["body"]
	return (body == "" || p.head.Attrs["embassy"] == "yes" || p.head.Attrs["mission"] == "yes") && p.head.Attrs["envoy"] != "yes" && !p.untold && !p.member && !p.former
}
