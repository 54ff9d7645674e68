package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// appositionOfEarlier reports whether post p, which stands right before person
// m, is set behind an earlier name by commas on both sides.
func (s *section) appositionOfEarlier(p *post, m *mention, persons []*mention) bool {
	k := m.from - 1
	for k > p.to && (s.toks[k].Text == "." || s.endsHonorific(k, p.to) || s.lang.Code == "fr" && s.is(k, class.DefiniteArticle) && s.endsHonorific(k+1, p.to)) {
		k-- // "…, ministre de A, le général X"
	}
	if s.toks[k].Text != "," {
		return false
	}
	begins := p // "X, le ministre de A et maire de B, Y": both posts are one list's
	for begins.also != nil && begins.also.to <= begins.from && (s.is(begins.from-1, class.PlainAnd) || s.text(begins.from-1) == "," && s.beforeEach(begins.also, persons)) {
		begins = begins.also
	}
	for _, e := range persons {
		if e.to <= p.from && s.sent[e.from] == s.sent[p.from] && s.appositionBehind(e, p) && !s.is(begins.from-1, class.Determiner) && !s.sectorsInTurn(e, p, persons) {
			return true
		}
	}
	return false
}

// appositionBehind reports whether post p follows the name m as an apposition,
// other posts of the same person between them allowed.
func (s *section) appositionBehind(m *mention, p *post) bool {
	if s.is(p.from, class.Demonstrative) {
		return false // "A, et celui de B, C"
	}
	if s.lang.Code == "fr" && s.endsClass(p.from-1, class.StandsFor, m.to) {
		return false // "X, représentant le gouverneur de A, a souri"
	}
	if s.newSubject(p) && !s.openingName(m) || s.anotherOfficial(m) || s.othersToo(p) {
		return false
	}
	if s.lang.Code == "fr" && p.plural && s.text(m.to) == "," && (s.is(p.from-1, class.Some) || s.is(p.from-1, class.PluralArticle) && !(p.from == m.to+2 && s.is(m.from-1, class.And))) {
		return false // "X, plusieurs ministres et des gouverneurs", "X, maire, les responsables locaux", but "X et Y, les maires"
	}
	if s.lang.Code == "en" && p.member && p.plural && s.is(p.from-1, class.PlainAnd) {
		return false // "X, Vice Chairman of A and members of B"
	}
	k := m.to
	if k < p.from && s.toks[k].Text == "(" {
		for x := k; x < min(p.from, k+6); x++ {
			if s.toks[x].Text == ")" {
				k = x + 1
				break
			}
		}
	}
	if h, ok := s.classAt(k, class.Adv); ok && s.lang.Code == "fr" && s.text(k) != "," && s.text(k+h.n) == "," {
		k += h.n // "X pour sa part, maire de A, est nommé"
	}
	if at := s.behindParty(k, p); at > k {
		k = at - 1 // at the comma behind the party
	}
	if k == p.from {
		if s.lang.Code == "en" {
			// "named X deputy governor of Z"
			return (len(p.bodies) > 0 || p.head != nil && p.head.Attrs["body"] == "state") && s.endsAppointment(m.from-1)
		}
		return s.behindBareName(m, p)
	}
	if q := s.chainStart(p); q.from == k && s.lang.Code == "fr" && !s.is(p.from-1, class.Determiner) {
		return s.behindBareName(m, q) // "X Y président de Z et maire de A"
	}
	if k > p.from {
		return false
	}
	if k+1 == p.from && s.lang.Code == "fr" && s.is(k, class.DefiniteArticle) && !s.is(k, class.PluralArticle) && m.to-m.from > 1 && len(p.bodies) > 0 && s.bodyBehindArticle(p) {
		return true // "X Y la maire de Z"
	}
	if s.lang.Code == "fr" && s.is(k, class.OfItClitic) && s.copulaAt(k+1) > 0 {
		k++ // "X en fut le premier président"
	}
	if s.toks[k].Text == "," || s.toks[k].Text == "(" || s.toks[k].Text == "–" || s.dash(k) {
		k++
	} else if n := s.copulaAt(k); n > 0 {
		k = s.overCalling(s.overSince(k+n), p.from) // "X était depuis 2010 directrice de A"
	} else if s.heldBehindWho(k) > 0 {
		// "X qui est maire de A", taken below
	} else if s.is(k, class.AppointedAs) && (s.madeSomebody(m) || s.is(k, class.AsNew)) {
		h, _ := s.classAt(k, class.AppointedAs)
		k += h.n // "appointed X as minister"
	} else {
		return false
	}
	if n := s.heldBehindWho(k); n > 0 {
		k = min(k+n, max(k+1, p.from)) // "qui était jusque-là", which the post begins with
	}
	for k < p.from {
		switch {
		case s.is(k, class.PlainAnd) && s.is(k+1, class.Determiner):
			return false // another person: "…, et la présidente de B, C"
		case s.otherBehindAnd(k):
			return false // "…, ainsi que la présidente de B"
		case s.is(k, class.Copula) && s.text(k-1) == ",": // ", devenue ministre de …"
			h, _ := s.classAt(k, class.Copula)
			k += h.n
		case s.lang.Code == "fr" && k+1 == p.from && s.toks[k].Punct && strings.Contains("\"«“", s.text(k)):
			k++ // "X, « maire de A », …"
		case s.lang.Code == "fr" && s.postBetween(k, p) == nil && s.longFiller(k) > 1:
			k += s.longFiller(k) // "par ailleurs"
		case s.postBetween(k, p) == nil && (s.is(k, class.Determiner) || s.is(k, class.ListFiller) || s.is(k, class.PostBefore) || s.is(k, class.AtThatTime) || s.is(k, class.Earlier)):
			k++
		default:
			mid := s.postBetween(k, p)
			if mid == nil && s.is(k, class.De) && s.lang.Code == "fr" {
				// "X, envoyé du président Y et vice-président de Z"
				if q := s.postBetween(k+1, p); q != nil && q.person != nil && q.person.from == q.to {
					k = q.person.to
					if s.is(k, class.PlainAnd) && !s.is(k+1, class.Determiner) {
						k++
					}
					continue
				}
			}
			if mid == nil {
				return false
			}
			if s.employers(mid, p, m) {
				return false
			}
			k = mid.to
			if k < p.from && (s.toks[k].Text == "," || s.is(k, class.And) && !(s.is(k, class.PlainAnd) && s.is(k+1, class.Determiner))) {
				k++
			}
		}
	}
	return k == p.from
}

// behindBareName reports whether post p is that of the name m with no comma before it: "X Y président de Z",
// "X Y premier adjoint, …".
func (s *section) behindBareName(m *mention, p *post) bool {
	return m.to-m.from > 1 && (len(p.bodies) > 0 || !p.plural && (s.text(p.to) == "," || s.text(p.to) == "." || s.is(p.to, class.PlainAnd)))
}

// overCalling returns the token behind what somebody is by training or trade and its comma at
// token k, or k: "X est un diplomate de carrière, ancien directeur de A".
func (s *section) overCalling(k, end int) int {
	const words = 4 // "de formation", "à la retraite" and the like
	if s.lang.Code != "fr" {
		return k
	}
	at := k
	if s.is(at, class.Determiner) {
		at++
	}
	if !s.is(at, class.Calling) && !s.is(at, class.PersonNoun) {
		return k
	}
	for x := at + 1; x < min(end, at+words+1); x++ {
		if s.text(x) == "," {
			return x + 1
		}
		if s.toks[x].Punct || s.startsVerb(x) || s.is(x, class.PlainAnd) || s.postCover[x] {
			break
		}
	}
	return k
}

// longFiller returns how many words the filler of a list at token k has.
func (s *section) longFiller(k int) int {
	h, _ := s.classAt(k, class.ListFiller)
	return h.n
}

// otherBehindAnd reports whether words for "et" stand at token k, with an article behind them.
func (s *section) otherBehindAnd(k int) bool {
	h, ok := s.classAt(k, class.And)
	return s.lang.Code == "fr" && ok && h.n > 1 && s.is(k+h.n, class.DefiniteArticle)
}

// newSubject reports whether a post behind a comma is the subject of the verb
// behind it: "Lors d'une rencontre avec A, le dirigeant vietnamien a dit", "Glad to
// see A again, the Prime Minister said".
func (s *section) newSubject(p *post) bool {
	return s.is(p.from-1, class.DefiniteArticle) && s.text(p.from-2) == "," && s.startsVerb(p.to) && s.cover[p.to] == nil
}

// openingName reports whether a name opens its sentence as the subject, behind no more than an
// adverbial without a verb or a preposition before the name: "Ce samedi, X, le maire de A a signé …",
// where the second comma is missing.
func (s *section) openingName(m *mention) bool {
	first := s.afterDateline(s.firstOf(m.from), m.from)
	if s.lang.Code != "fr" || m.to-m.from < 2 {
		return false
	}
	if m.from == first {
		return true
	}
	if s.text(m.from-1) != "," || m.from-first > 8 {
		return false
	}
	fronted := s.participle(first) || s.startsVerb(first) // "Conforté par ces travaux, X, le ministre de A a dit": told of X himself
	for k := first; k < m.from-1; k++ {
		if s.toks[k].Punct || !fronted && (s.startsVerb(k) || s.participle(k)) || s.cover[k] != nil && s.cover[k].typ == graph.Person || s.is(k, class.Post) || s.is(k, class.With) {
			return false
		}
	}
	return true
}

// postBetween returns another post of the list in which p stands, that begins at
// token k, or nil.
func (s *section) postBetween(k int, p *post) *post {
	for q := range s.postsFrom(k, k+1) {
		if q.to <= p.from && q != p {
			return q
		}
	}
	return nil
}

// copulaAt returns how many words the longest phrase has that begins at token k and says
// that somebody has or had a post: "est", "a été", "est devenu depuis"; or 0.
func (s *section) copulaAt(k int) int {
	h, ok := s.classAt(k, class.Copula)
	if ok && !s.spelledLike(k, h) {
		return 0 // "X nomme un ambassadeur"
	}
	if held, _ := s.heldAt(k); held > 0 {
		return max(h.n, held)
	}
	return h.n
}

// heldBehindWho returns how many words "qui est", "qui fut auparavant", "qui occupe le
// poste de" has at token k, which say that somebody has or had the post behind them; or 0.
func (s *section) heldBehindWho(k int) int {
	if s.lang.Code != "fr" || !s.is(k, class.RelativeSubject) {
		return 0
	}
	held, _ := s.heldAt(k + 1)
	if held == 0 {
		return 0
	}
	n := 1 + held
	for s.is(k+n, class.Adv) {
		n++
	}
	if at, ok := s.classAt(k+n, class.AtPost); ok {
		n += at.n
	}
	return n
}

// bodyBehindArticle reports whether a post ends with where it is held and no name follows, that of its holder.
func (s *section) bodyBehindArticle(p *post) bool {
	last := s.sents[s.sent[p.from]].Last
	k := p.to
	if s.text(k) == "," {
		k++
	}
	return !s.nameOpens(k, last)
}
