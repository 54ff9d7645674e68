package extract

import (
	"strings"

	"entente/graph"
)

// headsBefore returns the first words of the titles that the person has who is named last before a post in its
// sentence: whose counterpart it is, in French.
func (s *section) headsBefore(p *post) []string {
	if s.lang.Code != "fr" {
		return nil
	}
	if s.inSent == nil {
		s.indexSentences()
	}
	who := s.toldLastBefore(p.from, true)
	if who == nil {
		return nil
	}
	var out []string
	for _, st := range s.stmts {
		if st.typ == graph.HoldsPosition && !st.former && st.from == who.ent {
			out = append(out, firstWord(st.title))
		}
	}
	return out
}

// firstWord returns the first word of a title: "ministre".
func firstWord(title string) string {
	word, _, _ := strings.Cut(graph.Fold(title), " ")
	return word
}

// toldLastBefore returns the person told last before token k in its sentence, be it by a description where such count; or nil.
func (s *section) toldLastBefore(k int, described bool) (who *mention) {
	for _, m := range s.inSent[s.sent[k]] {
		if m.typ == graph.Person && m.ent != nil && !m.dead && (described || !m.nominal) && m.to <= k {
			who = m
		}
	}
	return who
}

// calledCounterpart reports whether somebody was called a counterpart by name before token i.
func (s *section) calledCounterpart(e *entity, i int) bool {
	for _, q := range s.posts {
		if q.same && q.person != nil && q.person.ent == e && !q.person.nominal && q.from < i && s.storyAt(q.from) == s.storyAt(i) {
			return true
		}
	}
	return false
}
