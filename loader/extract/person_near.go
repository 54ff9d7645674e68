package extract

import (
	"entente/loader/lexicon/class"
	"entente/loader/lexicon/dictionary"
)

// postEndingAt returns the post that ends right before token i, a comma, an
// honorific or an abbreviation in brackets between them allowed.
func (s *section) postEndingAt(i, first int) *post {
	for n := len(s.posts) - 1; n >= 0; n-- {
		p := s.posts[n]
		if p.from >= i || p.to > i || p.to < first || i-p.to > 8 || p.from < first {
			continue
		}
		if s.gapIsApposition(p.to, i) {
			return p
		}
	}
	return nil
}

// gapIsApposition reports whether only a comma, honorifics and articles stand
// between two tokens.
func (s *section) gapIsApposition(a, b int) bool {
	for k := a; k < b; {
		switch {
		case k == a && s.lang.Code == "fr" && s.is(k, class.Since) && s.sinceEnd(k, b) > 0:
			k = s.sinceEnd(k, b) // "Ambassadrice du Canada depuis septembre, Mme X"
		case k == a && k+3 < b && s.text(k) == "(" && s.text(k+2) == ")" && s.toks[k+1].Cap:
			k += 3 // "à la Direction générale du port (DGP), X"
		case k == a && s.lang.Code == "fr" && s.overTerm(k) > k && s.overTerm(k) <= b:
			k = s.overTerm(k) // "ancien ministre de la Santé de 1996 à 2005, X"
		case k == a && s.callingEnd(k, b) > 0:
			k = s.callingEnd(k, b) // "l'ambassadeur de A et écrivain de renom, X"
		case s.toks[k].Text == "," || s.toks[k].Text == "." && k > a:
			k++
		case s.is(k, class.Honorific):
			h, _ := s.classAt(k, class.Honorific)
			k += h.n
		case s.is(k, class.SingularArticle), k > a && s.townsman(k):
			k++ // "président de A, le Ghanéen X"
		default:
			return false
		}
	}
	return true
}

// forUnit returns the comma that ends ", pour la province de A" at token k, before token b, or 0.
func (s *section) forUnit(k, b int) int {
	if s.text(k) != "," || !s.is(k+1, class.For) {
		return 0
	}
	for x := k + 2; x < min(b, k+8); x++ {
		if c := s.coverAt(x); c != nil && placeLike(c.typ) {
			if c.to < b && s.text(c.to) == "," {
				return c.to
			}
			return 0
		}
	}
	return 0
}

// sinceEnd returns the comma that ends "depuis septembre" at token k, before token b, or 0.
func (s *section) sinceEnd(k, b int) int {
	for x := k + 1; x < min(b, k+6); x++ {
		if s.cover[x] != nil {
			return 0
		}
		if s.text(x) == "," {
			return x
		}
	}
	return 0
}

// callingEnd returns the comma before token b that ends what somebody is besides his post, with no article and
// no other post: "et écrivain congolais de renom," at token k, or 0.
func (s *section) callingEnd(k, b int) int {
	if n := k + 1; s.lang.Code != "fr" || !s.is(k, class.PlainAnd) || n >= b || s.toks[n].Cap || s.cover[n] != nil || s.pluralNoun(n) || s.is(n, class.Function) || s.is(n, class.Post) || s.is(n, class.Honorific) || s.startsVerb(n) {
		return 0
	}
	for x := k + 2; x < min(b, k+9); x++ {
		if s.text(x) == "," {
			return x
		}
		if s.toks[x].Punct || s.is(x, class.PlainAnd) || s.is(x, class.Post) || s.startsVerb(x) || s.is(x, class.RelativeSubject) {
			return 0
		}
	}
	return 0
}

// postStartingAfter returns the post that begins behind a name's end.
func (s *section) postStartingAfter(to, last int) *post {
	k := to
	if k < last && s.toks[k].Text == "(" {
		for x := k; x < min(last, k+6); x++ {
			if s.toks[x].Text == ")" {
				k = x + 1
				break
			}
		}
	}
	if p := s.postAtName(to); p != nil {
		return p
	}
	if k >= last || s.toks[k].Text != "," && s.toks[k].Text != "–" && s.toks[k].Text != "(" && s.toks[k].Text != "-" {
		return nil
	}
	k++
	for k < last && (s.is(k, class.Determiner) || s.is(k, class.ListFiller) || s.is(k, class.AtThatTime)) {
		k++
	}
	for _, p := range s.posts {
		if p.from == k || p.from <= k && p.to > k && p.from >= to {
			return p
		}
	}
	return nil
}

// placesBefore reports whether token i goes on a list of places: "les communes
// de A et de …".
func (s *section) placesBefore(i, first int) bool {
	if s.lang.Code != "fr" || i-3 < first || !s.is(i-1, class.De) || !s.is(i-2, class.PlainAnd) {
		return false
	}
	k := i - 3
	for k > first && s.toks[k].Cap && !s.toks[k].Punct {
		k--
	}
	return s.is(k, class.De) && k < i-3 && s.placeHeadBefore(k+1) != ""
}

// holdsPlace reports whether a post held in a place stands right before "de" in
// front of token i: "le maire de …", "le président de la commune de …".
func (s *section) holdsPlace(i int) *post {
	d := i - 1
	if s.is(d, class.ArticleBehindDe) && s.is(d-1, class.De) {
		d-- // "le préfet de la Zoubia"
	}
	if s.lang.Code != "fr" || !s.is(d, class.De) {
		return s.holdsHead(i)
	}
	for _, p := range s.posts {
		if p.head == nil && !p.same || len(p.bodies) > 0 || p.to >= i {
			continue
		}
		if p.head == nil { // "son homologue de la province de …"
			if p.to == d && (p.here > 0 || s.counterpartsTown(p, i)) {
				return p
			}
			continue
		}
		of := p.head.Attrs["body"] == "place" || p.head.Attrs["body"] == "province" || p.head.Attrs["seat"] == "place"
		if p.to == d && (of || p.here > 0) || (of || s.lang.Lists(class.ChairPost, p.head.Lemma())) && s.kindOfPlace(p.to, d) {
			return p
		}
	}
	return nil
}

// holdsHead returns the post held in the place at token i that a kind of place alone stands before:
// "le maire de la commune Golfe 1".
func (s *section) holdsHead(i int) *post {
	if s.lang.Code != "fr" || !s.is(i-1, class.PlaceHead) {
		return nil
	}
	for _, p := range s.posts {
		if p.head != nil && len(p.bodies) == 0 && p.to <= i && (p.head.Attrs["body"] == "place" || p.head.Attrs["body"] == "province") && (p.to == i && p.here > 0 || s.kindOfPlace(p.to, i)) {
			return p
		}
	}
	return nil
}

// kindOfPlace reports whether nothing but "de" and a kind of place stand in tokens a…b:
// "le hakem | de la moughataa | de X".
func (s *section) kindOfPlace(a, b int) bool {
	de, ok := s.deAt(a)
	if !ok || a+de >= b {
		return false
	}
	h, ok := s.classAt(a+de, class.PlaceHead)
	k := a + de + h.n
	for ok && k < b && s.cover[k] == nil && (s.is(k, class.Adjective) || s.adjectival(k)) {
		k++
	}
	return ok && k == b
}

// behindUnknownSeat reports whether the name of a place that no table knows, where a post is
// held, ends right before token i.
func (s *section) behindUnknownSeat(i, first int) bool {
	k := i
	for k > first && i-k < 4 && (s.toks[k-1].Cap || s.toks[k-1].Hyphen) && !s.toks[k-1].Punct {
		k--
	}
	return k < i && s.holdsPlace(k) != nil
}

// opensList reports whether the capital word at token i is no common one that a sentence
// begins with, but opens a list of persons behind a colon: "étaient présents : Rosalba X".
func (s *section) opensList(i, first int) bool {
	return s.lang.Code == "fr" && i > first && s.text(i-1) == ":" && !dictionary.French.Has(s.toks[i].Fold) && !s.is(i, class.Function)
}

// postAtName returns the post with a capital letter that stands right behind a name at token to, where
// the comma is missing: "Laurent Testard Président du Conseil d'État".
func (s *section) postAtName(to int) *post {
	if s.lang.Code != "fr" || s.text(to) == "" || !s.toks[to].Cap || s.toks[to].AllCap || !s.isGiven(to-2) && !s.isGiven(to-1) {
		return nil
	}
	for _, p := range s.posts {
		if p.from == to && len(p.bodies) > 0 {
			return p
		}
	}
	return nil
}
