package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// readReplaced states that whom somebody is told to replace held the post to which an English
// sentence before appointed him: "X has been named secretary of A. … X, 54, replaces Y, who …".
func (s *section) readReplaced() {
	for n, sent := range s.sents {
		for i := sent.First; i < sent.Last; i++ {
			h, ok := s.classAt(i, class.Succeeded)
			if !ok || s.cover[i] != nil || n == 0 {
				continue
			}
			heir, old := s.heirBefore(n, i), s.coverAt(s.honorificEnd(i+h.n, sent.Last))
			if heir == nil || old == nil || old.typ != graph.Person || old.ent == nil || old.ent == heir || old.dead {
				continue
			}
			st := s.appointedTo(heir, n)
			if st == nil || s.holdsNoMore(old.ent, st) {
				continue
			}
			s.stmts = append(s.stmts, &statement{typ: graph.HoldsPosition, from: old.ent, to: st.to, title: st.title, former: true, extractor: "succession",
				confidence: 0.75, a: old.from, b: old.to, ends: []*mention{old, st.ends[endOf(st, st.to)]}})
		}
	}
}

// heirBefore returns who takes the post of another by the verb at token i of sentence n: the
// person that begins the sentence, or that of the sentence before where "he" does; or nil.
func (s *section) heirBefore(n, i int) *entity {
	first := s.afterDateline(s.sents[n].First, s.sents[n].Last)
	if m := s.coverAt(s.honorificEnd(first, i)); m != nil && m.typ == graph.Person && !m.dead {
		for k := m.to; k < i; k++ {
			if s.cover[k] != nil && s.cover[k].typ == graph.Person || s.startsVerb(k) && s.cover[k] == nil {
				return nil
			}
		}
		return m.ent
	}
	if s.is(first, class.PersonalPronoun) && i-first <= 3 {
		return s.subjectBefore(n)
	}
	return nil
}

// honorificEnd returns the token behind the honorifics that begin at token k.
func (s *section) honorificEnd(k, last int) int {
	for k < last {
		h, ok := s.classAt(k, class.Honorific)
		if !ok {
			break
		}
		if k += h.n; s.text(k) == "." {
			k++
		}
	}
	return k
}

// appointedTo returns the post to which the last sentence before n that appoints somebody
// appoints him, or nil.
func (s *section) appointedTo(e *entity, n int) *statement {
	var best *statement
	for _, st := range s.stmts {
		if st.typ != graph.HoldsPosition || st.from != e || st.former || s.sent[st.a] >= n || best != nil && st.a <= best.a && st.b < best.b {
			continue
		}
		for k := st.a; k < st.b; k++ {
			if s.is(k, class.Appointed) && s.cover[k] == nil {
				best = st
				break
			}
		}
	}
	return best
}

// hisOrHer reports whether an English word at token i stands for whose something is, a person.
func (s *section) hisOrHer(i int) bool {
	return s.lang.Code == "en" && i >= 0 && s.is(i, class.NoTopic) && s.is(i, class.Determiner)
}

// placeGoverned returns the place of the given kind in which who is named last before token i, in its
// sentence or the one before, holds a post: Hunan for "Governor X of Hunan said his province …".
func (s *section) placeGoverned(i int, of string) *mention {
	var who *entity
	for _, m := range s.mentions {
		if m.typ == graph.Person && m.ent != nil && !m.dead && m.to < i && s.sent[m.from] >= s.sent[i]-1 && s.storyAt(m.from) == s.storyAt(i) {
			who = m.ent
		}
	}
	for _, p := range s.posts {
		if who != nil && p.person != nil && p.person.ent == who && len(p.bodies) == 1 && !p.former {
			if b := p.bodies[0]; b.ent != nil && b.name != nil && !b.dead && s.placeIs(b, of) {
				return b
			}
		}
	}
	return nil
}

// counterpartSeat reads the body or the place from which a counterpart comes: "her counterpart
// from Phonkham University (PKU), X".
func (s *section) counterpartSeat(p *post, last int) {
	k := p.to + 1
	if len(p.bodies) > 0 || p.adj != nil || !s.is(p.to, class.From) {
		return
	}
	if s.is(k, class.Article) {
		k++
	}
	c := s.coverAt(k)
	if c == nil || c.typ != graph.Organization && c.typ != graph.Province && c.typ != graph.Country || c.form == lexicon.Adjective {
		return
	}
	p.bodies, p.to = []*mention{c}, c.to
	if p.to+2 < last && s.text(p.to) == "(" && s.text(p.to+2) == ")" {
		p.to += 3
	}
}

// counterpartEdge moves the beginning of a person's phrase at token i over whose counterpart
// English words say that he is: "his counterpart from Phonkham University (PKU), Prof. X".
func (s *section) counterpartEdge(i, first int) int {
	k := i - 1
	if s.lang.Code != "en" || k <= first {
		return i
	}
	if s.text(k) == "," {
		k--
	}
	if s.text(k) == ")" && k-2 > first && s.text(k-2) == "(" {
		k -= 3
	}
	if k <= first {
		return i
	}
	c := s.cover[k]
	if c == nil || c.to != k+1 || c.typ != graph.Organization && !placeLike(c.typ) && c.typ != graph.Country {
		return i
	}
	k = c.from - 1
	if s.is(k, class.Article) {
		k--
	}
	if k <= first || !s.is(k, class.From) && !s.is(k, class.Genitive) || !s.is(k-1, class.Counterpart) {
		return i
	}
	if k -= 2; k >= first && s.is(k, class.Determiner) {
		return k
	}
	return k + 1
}
