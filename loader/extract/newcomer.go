package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// A newcomer is told of again without his name right before what he does: "Il remplace Y", "le
// nouveau promu succède à Y". newcomerBefore reports whether one stands before token i.
func (s *section) newcomerBefore(i, first int) bool {
	return i > first && s.pronounAt(i-1) || s.lang.Code == "fr" && s.endsAt(i, class.Newcomer, first)
}

// formerBefore reports whether the former post of somebody of the sentence before sentence n stands
// right before token i: "L'ancien préfet de A prend la place de Y".
func (s *section) formerBefore(i, n int) bool {
	s.indexSentences()
	for _, p := range s.postsIn[n] {
		if p.to == i && p.former && p.person != nil && s.sent[p.person.from] == n-1 {
			return true
		}
	}
	return false
}

// linkFormerly says who had the post with which a sentence begins: "Précédemment sous-préfet de A,
// il remplace Y", "Jusque-là directeur de B, X …". It is the name that stands behind the comma or,
// where none does, the one person of the sentence before.
func (s *section) linkFormerly(persons []*mention) {
	if s.lang.Code != "fr" {
		return
	}
	for _, p := range s.posts {
		if s.frontedOfHim(p) {
			if n := s.sent[p.from]; n > 0 {
				if m := s.newcomerOf(persons, n-1); m != nil {
					p.person = m
				}
			}
			continue
		}
		if p.person != nil && p.person.from < p.to || p.plural || p.same || p.member {
			continue
		}
		first, last := s.bounds(p.from)
		k := s.afterDateline(first, last)
		if p.former && p.person == nil && p.from == k+1 && s.is(k, class.DefiniteArticle) && (s.is(p.to, class.Succession) || s.is(p.to, class.TakesOffice)) {
			if n := s.sent[p.from]; n > 0 {
				p.person = s.newcomerOf(persons, n-1) // "L'ancien préfet de A prend la place de Y"
			}
			continue
		}
		h, ok := s.classAt(k, class.Formerly)
		if !ok || k+h.n != p.from && k != p.from {
			continue
		}
		if p.person != nil {
			p.former = true
			continue
		}
		if s.text(p.to) != "," {
			continue
		}
		if to := p.to + 1; s.pronounAt(to) || s.is(to, class.Newcomer) {
			if n := s.sent[p.from]; n > 0 {
				p.person = s.newcomerOf(persons, n-1)
			}
		} else {
			for _, m := range persons {
				if m.from >= to && m.from-to <= 3 && s.gapIsApposition(p.to, m.from) {
					p.person = m
				}
			}
		}
		p.former = p.former || p.person != nil
	}
}

// frontedOfHim reports whether a post begins its sentence without an article and a pronoun follows it behind
// a comma, whose it is: "Ancien maire de A, il …", "Membre du Parti de B (PB), elle …".
func (s *section) frontedOfHim(p *post) bool {
	if p.plural || p.same || p.person != nil && (!p.person.nominal || p.person.from > p.from) || p.head == nil {
		return false
	}
	first, last := s.bounds(p.from)
	k := s.afterDateline(first, last)
	if k != p.from && (k+1 != p.from || !s.is(k, class.PostBefore)) {
		return false
	}
	to := s.behindBracket(p.to, last)
	return s.text(to) == "," && s.pronounAt(to+1) && to+2 < last
}

// newcomerOf returns the one person of sentence n whom nobody is told to replace, or nil.
func (s *section) newcomerOf(persons []*mention, n int) *mention {
	var out *mention
	for _, m := range persons {
		if m.typ != graph.Person || s.sent[m.from] != n || s.endsAt(s.titleStart(m.from, s.sents[n].First), class.Succession, s.sents[n].First) {
			continue
		}
		if out != nil {
			return nil
		}
		out = m
	}
	return out
}

// linkIdentified gives a post to whom the text says its holder is: "Le nouveau maire de A est X",
// "la préfète de B s'appelle Y", "The new Party chief of C is Z".
func (s *section) linkIdentified(persons []*mention) {
	for _, p := range s.posts {
		h, ok := s.classAt(p.to, class.Identifies)
		if !ok || p.person != nil || p.plural || p.member || p.former || !s.is(p.from-1, class.DefiniteArticle) && !s.is(p.from-1, class.GenderedArticle) || p.from-2 >= s.firstOf(p.from) && !s.toks[p.from-2].Punct && !s.is(p.from-2, class.Where) {
			continue
		}
		for _, m := range persons {
			if k := p.to + h.n; m.from >= k && m.from-k <= 3 && (m.from == k || s.gapIsApposition(k, m.from)) {
				p.person = m
				break
			}
		}
	}
}

// postOfLast returns the post that was told first of the only person whom the nearest of the few
// sentences before sentence n names that names anybody: of whom "Il remplace à ce poste Y" is said.
func (s *section) postOfLast(but *entity, n int) []*statement {
	const reach = 3 // sentences
	for b := n - 1; b >= max(0, n-reach) && s.storyOf(b) == s.storyOf(n); b-- {
		var heir *entity
		for _, m := range s.inSent[b] {
			if m.typ != graph.Person || m.ent == nil || m.dead || m.nominal || m.ent == but || m.ent == heir {
				continue
			}
			if heir != nil {
				return nil
			}
			heir = m.ent
		}
		if heir == nil {
			continue
		}
		for _, st := range s.stmts {
			if st.typ == graph.HoldsPosition && st.from == heir && !st.former && s.sent[st.a] < n {
				return []*statement{st}
			}
		}
		return nil
	}
	return nil
}
