package extract

import (
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// postHead returns the head of a post at token k, that of a member included.
func (s *section) postHead(p *post, k int) (hit, bool) {
	h, ok := s.classAt(k, class.Post)
	if m, isMember := s.classAt(k, class.Member); isMember && (!ok || m.n > h.n) {
		h, ok = m, true
		p.member = true
	}
	if !ok || s.inPhrase(k) || h.n == 1 && (!s.toks[k].Cap && s.is(k, class.CapitalPost) || s.titled(k)) {
		return hit{}, false
	}
	return h, true
}

// titled reports whether a word with a capital stands between "M." or "Mme" and
// another one, so that it is a name and no post: "M. Emir Ali"; or is a given name at home.
func (s *section) titled(k int) bool {
	if s.givenPost(k) || s.withinName(k) {
		return true
	}
	if s.lang.Code == "fr" && s.toks[k].Cap && s.isGiven(k) && s.toks[k+1].Cap && s.endsHonorific(k-1, s.firstOf(k)) {
		return true // "le docteur Sultan X"
	}
	b := k - 1
	if s.text(b) == "." {
		b--
	}
	return s.lang.Code == "fr" && s.toks[k].Cap && s.toks[k+1].Cap && !s.toks[k+1].Punct && (s.is(b, class.MasculineTitle) || s.is(b, class.FeminineTitle))
}

// withinName reports whether the capital word at token k stands between a given name and another capital word, so
// that it is a part of a name and no post: "Béji Caid Testou".
func (s *section) withinName(k int) bool {
	for x := k - 1; x <= k+1; x++ {
		if x < 0 || x >= len(s.toks) || !s.toks[x].Cap || s.toks[x].AllCap || s.toks[x].Punct || s.is(x, class.Function) {
			return false
		}
	}
	return s.lang.Code == "fr" && s.isGiven(k-1)
}

// givenPost reports whether a post's word at token k is a given name where the article writes from or in
// a state that it names, and stands without an article before the rest of a name: "Pape Momar X".
func (s *section) givenPost(k int) bool {
	if s.lang.Code != "fr" || !s.toks[k].Cap || !s.toks[k+1].Cap || s.toks[k+1].Punct || !s.isGiven(k) || s.is(k-1, class.Determiner) || s.is(k-1, class.AtThe) {
		return false
	}
	languages := strings.Fields(s.lx.Names.Given[s.toks[k].Fold])
	for _, t := range s.lx.Names.Traditions {
		if slices.Contains(languages, t.Language) && (slices.Contains(t.States, s.home) || slices.ContainsFunc(t.States, func(code string) bool { return s.votes[code] > 0 })) {
			return true
		}
	}
	return false
}

// headWithoutState leaves the name of a state, a province, a party or a body out of the head of
// a post: "président de la République de Corée", "… du Tatarstan", "chef du Parti québécois".
func (s *section) headWithoutState(h hit, k int) hit {
	c := s.cover[k+h.n-1]
	body := s.lang.Code == "fr" && c != nil && (c.typ == graph.Party || c.typ == graph.Organization) && h.entry.Attrs["body"] != "organization"
	if h.n == 1 || c == nil || c.typ != graph.Country && c.typ != graph.Province && !body || c.from <= k || c.to <= k+h.n {
		return h
	}
	if s.lang.Code == "fr" && k+h.n == c.from+1 && c.typ != graph.Country && s.is(c.from, class.PlaceHead) && !s.toks[c.from].Cap {
		return h // "maréchal de la voïvodie de A"
	}
	for _, x := range s.hits[k] {
		if x.class == class.Post && k+x.n <= c.from && (x.n > h.n || k+h.n > c.from) {
			h = x
		}
	}
	return h
}

// behindPost takes the adjectives behind the head of a post and returns the
// title with those that belong to it.
func (s *section) behindPost(p *post, title []string, last int) []string {
	for p.to < last {
		if s.skipAcronym(p, last) || s.stateAdjective(p) { // "vice-Premier ministre (PM)"
			continue
		}
		if s.electedAt(p, last) {
			break // "la députée élue à A"
		}
		if a, ok := s.classAt(p.to, class.PostAfter); ok {
			text := s.surfaceOf(p.to, p.to+a.n)
			if p.plural {
				text = singularTitle(text) // "ambassadeurs extraordinaires et plénipotentiaires"
			}
			title = append(title, text)
			p.to += a.n
		} else if a, ok := s.classAt(p.to, class.PostSkip); ok {
			p.to += a.n
		} else if n := s.worldRegionAt(p); n > 0 {
			title = append(title, s.surfaceOf(p.to, p.to+n))
			p.to += n
		} else if c := s.partyWithin(p, last); c != nil {
			p.to = c.to // "le maire PS de A"
		} else if s.townAdjective(p, last) {
			p.to, p.untold = p.to+1, true // "l'échevine liégeoise X"
		} else {
			break
		}
	}
	return title
}

// partyWithin returns the party of who holds a post, whose short name stands between its
// head and where it is held: "le député LR de A".
func (s *section) partyWithin(p *post, last int) *mention {
	c := s.coverAt(p.to)
	if s.lang.Code != "fr" || p.plural || p.member || c == nil || c.typ != graph.Party || !isAcronym(s.toks[p.to].Text) || c.to >= last || !s.is(c.to, class.De) && !s.electedFrom(p, c.to) {
		return nil
	}
	return c
}

// townAdjective reports whether an adjective of a town that no table knows stands behind the
// head of a local post, right before a name.
func (s *section) townAdjective(p *post, last int) bool {
	k := p.to
	if s.lang.Code != "fr" || p.plural || p.member || k+2 >= last || p.head.Attrs["body"] != "place" || s.toks[k].Cap || s.toks[k].Punct || s.cover[k] != nil || len(s.toks[k].Fold) < 5 {
		return false
	}
	return s.lang.Ends(s.fold(k), class.TownsmanEnding) && s.toks[k+1].Cap && s.toks[k+2].Cap && (s.isGiven(k+1) || s.isSurname(k+1))
}

// skipAcronym moves the end of a post over an acronym in brackets.
func (s *section) skipAcronym(p *post, last int) bool {
	if n := s.postInBrackets(p.to, last); n > 0 {
		p.to = n // "le président-directeur général (P-dg) de A"
		return true
	}
	if p.to+2 < last && s.toks[p.to].Text == "(" && s.toks[p.to+2].Text == ")" && (isAcronym(s.toks[p.to+1].Text) || s.shortOfOffice(p)) {
		p.to += 3
		return true
	}
	return false
}

// shortOfOffice reports whether the one word in the brackets behind a minister's
// sector is short for the ministry: "(Minrex)".
func (s *section) shortOfOffice(p *post) bool {
	k := p.to + 1
	return s.lang.Code == "fr" && p.head != nil && p.head.Attrs["portfolio"] == "yes" && p.to > p.from+1 && s.toks[k].Cap && s.cover[k] == nil
}

// singularOf takes the plural out of the title of a post in the words of its head's entry, where
// that has the singular: "chargés d'affaires" is "chargé d'affaires".
func singularOf(t string, e *lexicon.Entry) string {
	one := singularTitle(t)
	if slices.Contains(e.Folds, graph.Fold(one)) {
		return one
	}
	for i, form := range e.Folds {
		if a, b := strings.Fields(form), strings.Fields(graph.Fold(t)); len(a) == len(b) && pluralWords(a, b) {
			return e.Forms[i]
		}
	}
	return one
}

// pluralWords reports whether the words of b, one of them at least another, are those of a in the plural.
func pluralWords(a, b []string) bool {
	for i := range a {
		if b[i] != a[i] && b[i] != a[i]+"s" && b[i] != strings.TrimSuffix(a[i], "al")+"aux" {
			return false
		}
	}
	return !slices.Equal(a, b)
}

// singularTitle takes the plural out of a title: "vice-présidents" is
// "vice-président".
func singularTitle(t string) string {
	words := strings.Fields(t)
	for i, w := range words {
		switch {
		case strings.HasSuffix(w, "éraux"):
			words[i] = strings.TrimSuffix(w, "aux") + "al"
		case strings.HasSuffix(w, "s") && len(w) > 4 && !strings.HasSuffix(w, "-pays"):
			words[i] = strings.TrimSuffix(w, "s")
		}
	}
	return strings.Join(words, " ")
}

// rankBegins reports whether the post of n words at token k is only the beginning of the rank that stands before
// somebody's name: "le contrôleur général de police X".
func (s *section) rankBegins(k, n, last int) bool {
	rank, ok := s.classAt(k, class.Honorific)
	return ok && s.lang.Code == "fr" && rank.n > n+1 && k+rank.n < last && s.toks[k+rank.n].Cap
}
