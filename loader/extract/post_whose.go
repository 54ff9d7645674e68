package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// whosePosts gives the posts behind "dont le" to the body or the place named right
// before: "l'Agence, dont le directeur, X, …", "l'Agence, dont X est le directeur", "the
// Agency, whose director X". So does it not with one that has a body of its own.
func (s *section) whosePosts() {
	for _, p := range s.posts {
		if p.head == nil || p.member || p.same || p.plural || len(p.bodies) > 0 || p.adj != nil || p.here > 0 || p.untold || p.sector != "" {
			continue
		}
		if m := s.bodyHaving(p); m != nil {
			p.bodies = []*mention{m}
			continue
		}
		whose := s.whoseBefore(p)
		if whose < 0 || p.person == nil {
			continue
		}
		if m := s.namedUpTo(whose, s.firstOf(p.from)); m != nil {
			if m.typ == graph.Organization || m.typ == graph.Party || (placeLike(m.typ) || m.typ == graph.Country) && p.head.Attrs["body"] != "" {
				p.bodies = []*mention{m}
			}
		}
	}
}

// whoseBefore returns the token of "dont" that says whose a post is, or -1. Who holds it
// may stand between them, or behind the post and a verb: "dont le président est X".
func (s *section) whoseBefore(p *post) int {
	k := p.from - 1
	if s.lang.Code == "en" {
		if s.is(k, class.Whose) {
			return k
		}
		return -1
	}
	if s.is(k, class.DefiniteArticle) && s.is(k-1, class.Whose) {
		if p.person == nil {
			p.person = s.nameBehindVerb(p)
		}
		return k - 1
	}
	if w := s.whoseAsHe(p); w >= 0 {
		return w
	}
	if p.person == nil || p.person.to > p.from {
		return -1
	}
	k = p.person.from - 1
	for first := s.firstOf(p.from); k > first && (s.text(k) == "." || s.endsHonorific(k, first) || s.is(k, class.DefiniteArticle)); k-- {
	}
	if s.is(k, class.Whose) && s.copulaAt(p.person.to) > 0 {
		return k
	}
	return -1
}

// nameBehindVerb returns the person named right behind the verb that a post is the
// subject of: "le président est M. X".
func (s *section) nameBehindVerb(p *post) *mention {
	n := s.copulaAt(p.to)
	if n == 0 {
		return nil
	}
	for _, m := range s.mentions {
		if m.typ == graph.Person && !m.dead && m.from >= p.to+n && m.from-p.to-n <= 3 && s.gapIsApposition(p.to+n, m.from) {
			return m
		}
	}
	return nil
}

// namedUpTo returns the mention that ends right before token k, but for a comma and
// what stands in brackets, or nil.
func (s *section) namedUpTo(k, first int) *mention {
	var out *mention
	for _, m := range s.mentions {
		if m.dead || m.parent != nil || nominalForm(m) || m.to > k || k-m.to > 4 || m.from < first {
			continue
		}
		gap := s.behindBracket(m.to, k)
		if s.text(gap) == "," {
			gap++
		}
		if gap == k {
			out = m
		}
	}
	return out
}

// unionOf returns the union of states that a post belongs to by its own words, where the section names
// it: "le commissaire européen à la Pêche" of one that tells of the European Union.
func (s *section) unionOf(p *post) *entity {
	if p.head == nil || p.head.Attrs["union"] == "" {
		return nil
	}
	name := strings.ReplaceAll(p.head.Attrs["union"], "_", " ")
	for _, e := range s.entities {
		if e.typ == graph.Organization && e.table != nil && e.table.Canonical == name && len(e.mentions) > 0 {
			return e
		}
	}
	return nil
}

// bodyOfIt returns the body or the party that "en" stands for where somebody is told to be
// or to become its head: "X en a été élu président", "Y en fut le premier directeur". It
// was named last, in the sentence or the two before it.
func (s *section) bodyOfIt(p *post) *entity {
	if s.lang.Code != "fr" || p.person == nil || p.person.to > p.from || p.head.Attrs["portfolio"] == "yes" || !s.is(p.person.to, class.OfItClitic) {
		return nil
	}
	var out *mention
	for _, m := range s.mentions {
		if m.to <= p.person.from && (m.typ == graph.Organization || m.typ == graph.Party) && m.ent != nil && !m.dead && !nominalForm(m) && (m.parent == nil || m.parent.typ == graph.Event) && s.sent[p.from]-s.sent[m.from] <= 2 {
			out = m
		}
	}
	if out == nil {
		return nil
	}
	return out.ent
}
