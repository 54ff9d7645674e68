package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// deputationReach is how many sentences may lie between a delegation of a body and those of whom it
// is told to be made up.
const deputationReach = 6

// deputationChair returns the body whose delegation somebody is told to be of by a bare post that no
// state has, which is held in that body: "une délégation du groupe d'amitié A-B est arrivée. … Elle se
// compose de X, président, et de Y, rapporteur".
func (s *section) deputationChair(p *post) *entity {
	if s.lang.Code != "fr" || p.plural || p.adj != nil || len(p.bodies) > 0 || p.person == nil || p.person.to != p.from-1 || s.text(p.from-1) != "," || !s.bareDeputationPost(p) {
		return nil
	}
	n := s.sent[p.from]
	first, listed := s.sents[n].First, -1
	for k := p.person.from - 1; k > first && listed < 0; k-- {
		if s.is(k, class.Comprises) && s.cover[k] == nil {
			listed = k
		}
	}
	if listed < 0 {
		return nil
	}
	for b := n; b >= max(0, n-deputationReach) && s.storyOf(b) == s.storyOf(n); b-- {
		for k := min(s.sents[b].Last, listed) - 1; k >= s.sents[b].First; k-- {
			if !s.is(k, class.Deputation) || s.cover[k] != nil {
				continue
			}
			de, ok := s.deAt(k + 1)
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

// bareDeputationPost reports whether a post is one that a body has, with nothing behind it that tells
// of what.
func (s *section) bareDeputationPost(p *post) bool {
	h, ok := s.classAt(p.from, class.DeputationPost)
	return ok && p.from+h.n == p.to && (s.toks[p.to].Punct || s.is(p.to, class.PlainAnd))
}
