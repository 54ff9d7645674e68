package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// possessorState returns the state whose "son ambassadeur" or "sa ministre" is: the one that acts in the sentence
// before the post or, where the post is fronted, behind it; or the guest of the sentence before: "Le Japon, par la
// voix de son ambassadeur, X", "En nommant son ambassadeur, X, le Japon …", "… de la part du Japon. Son ambassadeur, X".
func (s *section) possessorState(p *post) *entity {
	if s.lang.Code != "fr" || p.head.Attrs["body"] != "state" || p.same || p.plural || p.person == nil || p.head.Attrs["regional"] == "yes" || s.lang.Lists(class.ChairPost, p.head.Lemma()) {
		return nil
	}
	n := s.sent[p.from]
	s.indexSentences()
	first, end := s.sents[n].First, max(p.to, p.person.to)
	for _, q := range s.postsIn[n] {
		if q != p && q.to <= p.from && q.person != nil && q.person != p.person && q.person.from < p.from {
			return nil // "Le président du Mali, X, et son ambassadeur, Y": somebody's and no state's
		}
	}
	var before, behind *entity
	for _, m := range s.inSent[n] {
		if m.typ != graph.Country || m.ent == nil || m.dead || m.form == lexicon.Adjective || m.parent != nil || !s.is(m.from-1, class.DefiniteArticle) && m.from-1 >= first && !s.toks[m.from-1].Punct {
			continue
		}
		if k := m.from - 2; k >= first && (s.is(k, class.Preposition) || s.is(k, class.De) || s.is(k, class.Locative)) && s.is(m.from-1, class.DefiniteArticle) {
			continue
		}
		if m.to <= p.from {
			before = m.ent
		} else if m.from >= end && behind == nil && s.text(m.from-2) == "," && s.startsVerb(m.to) {
			behind = m.ent
		}
	}
	if before != nil {
		return before
	}
	if behind != nil || n == 0 || p.from-1 > s.afterDateline(first, s.sents[n].Last) || s.storyOf(n-1) != s.storyOf(n) {
		return behind
	}
	return s.guestBefore(p, n-1)
}

// guestBefore returns the one state that sentence n tells of besides that from which the article is written and that
// to which an envoy is sent; or nil.
func (s *section) guestBefore(p *post, n int) *entity {
	host := s.home
	if p.host != nil {
		host = s.countryOf(p.host)
	} else if c := s.nameEnding(p.to); c != nil {
		host = s.countryOf(c) // "son ambassadeur à Dakar"
	}
	var out *entity
	for _, m := range s.inSent[n] {
		if m.typ != graph.Country || m.ent == nil || m.dead || m.ent.table == nil || m.ent.table.Country == host {
			continue
		}
		if out != nil && out != m.ent {
			return nil
		}
		out = m.ent
	}
	return out
}

// missionSender returns the state whose embassy or consulate the story tells of, and of no other's, for an envoy of
// whom it tells no state: "Le consulat de Tunisie à Lyon a ouvert. … L'ambassadeur, X, a souri".
func (s *section) missionSender(p *post) *entity {
	if s.lang.Code != "fr" || p.plural || p.person == nil {
		return nil
	}
	var out *entity
	for _, m := range s.mentions {
		if m.typ != graph.Organization || m.dead || m.nominal || m.head == nil || s.storyAt(m.from) != s.storyAt(p.from) || !s.lang.Lists(class.Mission, m.head.Lemma()) {
			continue
		}
		for _, o := range m.owners() {
			if o.typ != graph.Country || o.ent == nil {
				continue
			}
			if out != nil && out != o.ent {
				return nil
			}
			out = o.ent
		}
	}
	for _, q := range s.posts {
		if out == nil || q == p || q.head == nil || q.head.Attrs["envoy"] != "yes" || s.storyAt(q.from) != s.storyAt(p.from) {
			continue
		}
		if bs := s.namedBodies(q); len(bs) > 0 && bs[0].ent != out {
			return nil // another state's envoy is told of too
		}
	}
	return out
}

// livesAt moves the end of an envoy's post over where he resides, at token n, where a comma and his name or the name
// at once come behind it: "son ambassadeur à Dakar, X".
func (s *section) livesAt(p *post, n int) {
	c := s.coverAt(n)
	if c == nil || c.form == lexicon.Adjective || c.typ != graph.Country && !placeLike(c.typ) {
		return
	}
	k := c.to
	if s.text(k) == "," {
		k++
	}
	if !s.nameOpens(k, s.sents[s.sent[p.from]].Last) {
		return
	}
	if c.typ == graph.Country {
		p.host = c
	}
	p.to = c.to
}
