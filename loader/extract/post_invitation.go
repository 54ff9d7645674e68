package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// hostPosts gives the posts of those who invite to the state that the sentence has the
// guest visit: "s'est rendu au Togo à l'invitation de son homologue, X".
func (s *section) hostPosts() {
	if s.lang.Code != "fr" {
		return
	}
	for _, p := range s.posts {
		if p.person == nil || p.member || len(p.bodies) > 0 || p.adj != nil || !p.same && (p.head == nil || p.head.Attrs["body"] != "state") {
			continue
		}
		if at := s.invitationBefore(p); at >= 0 {
			p.adj = s.visitedState(at)
		}
	}
}

// invitationBefore returns where "invitation de" stands right before a post, or -1.
func (s *section) invitationBefore(p *post) int {
	for k := p.from - 1; k >= max(s.firstOf(p.from), p.from-4); k-- {
		if s.is(k, class.Invitation) {
			return k
		}
		if !s.is(k, class.De) && !s.is(k, class.Determiner) {
			return -1
		}
	}
	return -1
}

// withoutInviters returns those of a list of visitors on whose invitation, as the text says, nobody
// comes: not "la visite de la délégation de la province de A, sur invitation du président X, vise à …".
func (s *section) withoutInviters(list []*mention) []*mention {
	if s.lang.Code != "fr" || len(list) != 1 || list[0].typ != graph.Person {
		return list
	}
	at := list[0].from
	for _, p := range s.posts {
		if p.person == list[0] && p.from < at && s.sent[p.from] == s.sent[at] {
			at = p.from
		}
	}
	for k := at - 1; k >= max(s.firstOf(at), at-4); k-- {
		if s.is(k, class.Invitation) {
			return nil
		}
		if !s.is(k, class.De) && !s.is(k, class.Determiner) && !s.is(k, class.Honorific) {
			break
		}
	}
	return list
}

// invitingPost reports whether a post without a name is that of who invites, and another's
// stands behind its comma: "Sur invitation du président de l'AN, le président du Sénat X".
func (s *section) invitingPost(p *post) bool {
	return s.lang.Code == "fr" && s.text(p.to) == "," && s.is(p.to+1, class.DefiniteArticle) && s.invitationBefore(p) >= 0
}

// visitedState returns the state named last before token at in its sentence, where it
// is one to which somebody goes ("au Togo"), or nil.
func (s *section) visitedState(at int) *mention {
	var out *mention
	for _, m := range s.names {
		if m.to > at || m.from < s.firstOf(at) || m.dead || m.typ != graph.Country || m.form != lexicon.FullName && m.form != lexicon.Abbreviation {
			continue
		}
		out = nil
		if h, ok := s.classAt(m.from-1, class.Locative); ok && h.n == 1 {
			out = m
		}
	}
	return out
}
