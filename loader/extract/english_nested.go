package extract

import "entente/loader/lexicon/class"

// ownersPost returns the length of the post whose holder another post serves, with
// its possessive, at token k: "Prime Minister's" before "Special Envoy".
func (s *section) ownersPost(k, last int) int {
	h, ok := s.classAt(k, class.Post)
	if !ok || k+h.n+1 >= last || !s.possessiveMark(k+h.n) || !s.toks[k].Cap || !s.is(k+h.n+1, class.Post) {
		return 0
	}
	return h.n + 1
}

// nestedPost returns the post of somebody whom the holder of post p serves: "Special
// Envoy of the President of Korea", "adviser to the Prime Minister".
func (s *section) nestedPost(p *post, first, last int) *post {
	if p.head == nil || p.member || p.plural || len(p.bodies) > 0 || p.adj != nil {
		return nil
	}
	k := p.to
	switch h, ok := s.classAt(k, class.De); {
	case ok && s.is(k+h.n-1, class.Article):
		k += h.n
	case (s.is(k, class.Goal) || s.is(k, class.De)) && s.is(k+1, class.Article):
		k += 2
	default:
		return nil
	}
	if k >= last || !s.toks[k].Cap {
		return nil
	}
	q := s.englishPost(k, first, last)
	if q == nil || q.head == nil || q.member || q.same || q.plural {
		return nil
	}
	return q
}
