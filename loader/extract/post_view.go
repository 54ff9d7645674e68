package extract

import (
	"slices"

	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// linkViews gives the post that a sentence is about, of nobody named, to whom the next one names as
// whose view it tells: "Le maire de A a salué la coopération. Pour X, elle est exemplaire", "…, a
// poursuivi le maire de A. À en croire X, …". It must be the first that the text tells of either.
func (s *section) linkViews(persons []*mention) {
	tellsView := func(sent text.Sentence) bool { return s.is(sent.First, class.AccordingTo) }
	if s.lang.Code != "fr" || !slices.ContainsFunc(s.sents, tellsView) {
		return // as in most texts: nothing is filed for them
	}
	posts, named := make([][]*post, len(s.sents)), make([][]*mention, len(s.sents))
	file(posts, s.posts, func(p *post) int { return s.sent[p.from] })
	file(named, persons, func(m *mention) int { return s.sent[m.from] })
	first := map[string]int{} // where a last word of a name is told first
	for _, m := range persons {
		w := s.lastWord(m)
		if at, ok := first[w]; !ok || m.from < at {
			first[w] = m.from
		}
	}
	for n := 1; n < len(s.sents); n++ {
		h, ok := s.classAt(s.sents[n].First, class.AccordingTo)
		if !ok {
			continue
		}
		p, m := s.postTopic(posts[n-1], n-1), s.viewer(named[n], s.sents[n].First+h.n, s.sents[n].Last)
		if p != nil && m != nil && len(named[n-1]) == 0 && !s.holderTold(p) && first[s.lastWord(m)] == m.from && s.storyAt(p.from) == s.storyAt(m.from) {
			p.person, p.apart = m, true
		}
	}
}

// viewer returns the person who is named at token k, behind titles at most and before a comma, by two
// words or more, and who has no post there; or nil.
func (s *section) viewer(persons []*mention, k, last int) *mention {
	for h, ok := s.classAt(k, class.Honorific); ok && k < last; h, ok = s.classAt(k, class.Honorific) {
		k += h.n
	}
	for _, m := range persons {
		if m.from != k {
			continue
		}
		if n := m.to + 1; m.to-m.from < 2 || n >= last || s.text(m.to) != "," || s.inPost(n) || s.is(n, class.Article) && s.inPost(n+1) {
			return nil // "Selon X, le maire de B, …"
		}
		return m
	}
	return nil
}

// postTopic returns which of the posts of sentence n is of one holder, of nobody named, where the
// sentence begins with it or, behind a verb of saying, ends; or nil.
func (s *section) postTopic(posts []*post, n int) *post {
	first, last := s.sents[n].First, s.sents[n].Last
	start := s.afterDateline(first, last)
	for x, p := range posts {
		if p.plural || p.member || p.former || p.same || p.person != nil || !s.is(p.from-1, class.DefiniteArticle) {
			continue
		}
		if x == 0 && (p.from == start+1 || s.text(p.from-2) == "," && p.from-start <= 6) || p.to >= last-1 && s.is(p.from-2, class.Saying) {
			return p
		}
	}
	return nil
}

// holderTold reports whether the text says of somebody that he holds a post, or one of that title of
// which the body is not told.
func (s *section) holderTold(p *post) bool {
	for _, q := range s.posts {
		if q.head != p.head || q.person == nil || q.former {
			continue
		}
		if len(p.bodies) == 0 || len(q.bodies) == 0 || s.surfaceOf(p.bodies[0].from, p.bodies[0].to) == s.surfaceOf(q.bodies[0].from, q.bodies[0].to) {
			return true
		}
	}
	return false
}
