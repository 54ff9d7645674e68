package extract

import (
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// doubled reports whether token i is said twice, as names are and titles are not:
// "Tun Tun Naung".
func (s *section) doubled(i int) bool {
	return s.isSurname(i) && (s.fold(i+1) == s.fold(i) || i > 0 && s.fold(i-1) == s.fold(i))
}

// pronounName reports whether a pronoun with a capital is a surname, as another
// word of a name stands behind it: "Ambassador He Wei".
func (s *section) pronounName(i int) bool {
	if s.lang.Code != "en" || !s.is(i, class.Pronoun) || !s.isSurname(i) || s.toks[i].AllCap || i+1 >= len(s.toks) {
		return false
	}
	t := &s.toks[i+1]
	return t.Cap && !t.AllCap && !t.Punct && !t.Number && !s.is(i+1, class.Verb) && !s.is(i+1, class.Function) && !s.is(i+1, class.Auxiliary) && !s.is(i+1, class.Post)
}

// smallTitle reports whether the word at token i is a title in capitals only, and has
// small letters here: "Sar Kheng", but "SAR le prince X".
func (s *section) smallTitle(i int) bool {
	h, ok := s.classAt(i, class.Honorific)
	return ok && h.entry.Attrs["caps"] == "yes" && !s.toks[i].AllCap
}

// givenTitle reports whether token k is a title that is a name as well, with
// another word of the name behind it: "Mohamed Ould Cheikh El Ghazouani", "Najib
// Tun Razak"; or one that is borne within a name: "Razif Pehin Hamzah"; or one that
// a particle with a capital ties to the name: "Sidi Ould Cheikh".
func (s *section) givenTitle(k int) bool {
	h, _ := s.classAt(k, class.Honorific)
	if s.isGiven(k) && k > 0 && s.toks[k-1].Cap && s.is(k-1, class.Particle) {
		return true
	}
	within := h.n == 1 && h.entry.Attrs["within"] == "yes"
	return (within || s.isGiven(k) || s.lang.Code == "en" && s.isSurname(k)) && k+1 < len(s.toks) && s.toks[k+1].Cap && !s.toks[k+1].Punct
}

// namedTitle reports whether the title at token i begins a name: it is a given name
// where the article writes from, or another title stands before it: "M. Cheikh Ould
// Zeidane", "le ministre Cheikh Oumar Diagne" in Senegal.
func (s *section) namedTitle(i int) bool {
	if s.lang.Code != "fr" || !s.givenTitle(i) {
		return false
	}
	if b := i - 1; s.is(b, class.MasculineTitle) || s.text(b) == "." && s.is(b-1, class.MasculineTitle) {
		return true
	}
	if h, _ := s.classAt(i, class.Honorific); h.entry != nil && h.entry.Attrs["given"] == "yes" && s.toks[i].Cap && !s.toks[i+1].AllCap && !s.tellsOfListed(class.TitleState) {
		return true // "Cheikh Diallo", where no state is told of whose lords have the title
	}
	languages := strings.Fields(s.lx.Names.Given[s.toks[i].Fold])
	for _, t := range s.lx.Names.Traditions {
		if slices.Contains(languages, t.Language) && (slices.Contains(t.States, s.home) || slices.Contains(t.States, s.stateJustBefore(i)) || s.tellsOfOneOf(t.States) && s.toks[i].Cap && !s.is(i+2, class.Particle)) {
			return true
		}
	}
	return false
}

// tellsOfOneOf reports whether the section tells of one of some states or of what lies there.
func (s *section) tellsOfOneOf(states []string) bool {
	return slices.ContainsFunc(states, func(code string) bool { return s.votes[code] > 0 })
}

// tellsOfListed does so for the states that a word list has.
func (s *section) tellsOfListed(c class.Class) bool {
	for code, n := range s.votes {
		if n > 0 && s.lang.Lists(c, code) {
			return true
		}
	}
	return false
}

// elidedSurname reports whether a surname with an elided article or "de" in it begins at token k: "L'Allier", "D'Amours".
func (s *section) elidedSurname(k, first, last int) bool {
	return s.lang.Code == "fr" && k+1 < last && s.toks[k].Elided && s.toks[k].Cap && !s.toks[k+1].Space && s.toks[k+1].Cap && (!s.toks[k+1].AllCap || s.isGiven(k-1)) && s.coverAt(k+1) == nil && s.nameWord(k+1, first, true)
}

// inCapitalName reports whether the word of capitals at token i goes on a person's name that begins with a surname,
// or whose word before it is one of capitals too: "TRAN NAM HUNG", "Men SAM AN". In a headline all are such.
func (s *section) inCapitalName(i, first int) bool {
	k := i
	for k > first && i-k < 3 && s.toks[k-1].Cap && !s.toks[k-1].Punct && !s.toks[k].Hyphen && s.cover[k-1] == nil {
		k--
	}
	if k == i || s.lang.Code != "fr" || s.is(i-1, class.Honorific) || s.is(i-1, class.Body) || s.is(i-1, class.Post) {
		return false
	}
	if k > first && s.toks[k-1].AllCap && s.toks[i-1].AllCap {
		return false // a line of capitals
	}
	return s.isSurname(k) && (i-k > 1 || s.toks[k].AllCap) || i-k > 1 && s.toks[i-1].AllCap && !s.toks[k].AllCap
}

// endsName reports whether the word at token i, a given name too, stands behind another word of a name: "Awa Mint
// Maouloud", who is no feast.
func (s *section) endsName(i, first int) bool {
	return i > first && s.toks[i].Cap && s.isGiven(i) && s.toks[i-1].Cap && s.cover[i-1] == nil && (s.is(i-1, class.Particle) || s.bareName(i-1))
}

// stateJustBefore returns the state that is named right before token i, a comma between them
// allowed: "le président du Sénégal, Cheikh X"; or "".
func (s *section) stateJustBefore(i int) string {
	k := i - 1
	if s.text(k) == "," {
		k--
	}
	if k < 0 || s.cover[k] == nil || s.cover[k].typ != graph.Country || s.cover[k].name == nil {
		return ""
	}
	return s.cover[k].name.Country
}

// vietnameseGiven reports whether the word at token i is a syllable such as Vietnamese given
// names are made of, behind a surname and a middle name: "Nguyen Duc Loi", "Tran Van The". It
// is one whatever it means in the language of the text.
func (s *section) vietnameseGiven(i int) bool {
	const longest = 6 // letters: "Nghiêm", "Thương"
	if t := &s.toks[i]; i < 2 || !t.Cap || t.AllCap || t.Hyphen || len(t.Fold) > longest || s.cover[i] != nil && s.cover[i].typ != graph.Person || i+1 < len(s.toks) && s.toks[i+1].Hyphen || s.is(i, class.ThingBehind) || s.is(i, class.Credit) && s.text(i+1) == ":" {
		return false
	}
	for k := i - 1; k >= max(0, i-3); k-- {
		if t := &s.toks[k]; !t.Cap || t.AllCap || t.Punct || t.Hyphen || s.cover[k] != nil && s.cover[k].typ != graph.Person {
			return false
		}
		if i-k > 1 && s.isSurname(k) && hasWord(s.lx.Names.Surnames[s.toks[k].Fold], "vi") {
			return true
		}
	}
	return false
}

// initialHere reports whether a French text has an initial of a name at token i, its full stop right
// behind it: "le vice-ministre, S.Testov", "avec T. Michael Testard", "le président V.V. Testov"; but not
// "le groupe B. Selon lui", nor the heading "A. Coopération".
func (s *section) initialHere(i int) bool { return s.initialsHere(i, mostInitials) }

// mostInitials is how many initials a name may begin with.
const mostInitials = 6

// initialsHere does so for a name of that many initials at most.
func (s *section) initialsHere(i, most int) bool {
	const least = 3 // letters of a name behind an initial
	if s.lang.Code != "fr" || i+2 >= len(s.toks) || len(s.toks[i].Text) != 1 || !s.toks[i].Cap || s.text(i+1) != "." || s.toks[i+1].Space {
		return false
	}
	within := i > 1 && s.text(i-1) == "." && len(s.toks[i-2].Text) == 1 && s.toks[i-2].Cap
	if s.is(i, class.Honorific) && !within || !within && i > 0 && !s.mayStandBeforeInitial(i) {
		return false
	}
	t := &s.toks[i+2]
	if len(t.Text) == 1 {
		return most > 1 && s.initialsHere(i+2, most-1)
	}
	if !t.Cap || len(t.Fold) < least || t.Punct || s.is(i+2, class.Function) || s.is(i+2, class.Honorific) || s.is(i+2, class.Post) {
		return false
	}
	if known := s.lang.Rules.Known; known != nil && known(t.Fold) && (s.startsClause(i, s.firstOf(i)) || t.Space) {
		return s.isGiven(i+2) || s.isSurname(i+2)
	}
	return true
}

// mayStandBeforeInitial reports whether the word before token i is none that a letter may belong to, as
// in "le groupe B", "la vitamine C".
func (s *section) mayStandBeforeInitial(i int) bool {
	b := &s.toks[i-1]
	return b.Punct || b.Cap || s.is(i-1, class.Function) || s.is(i-1, class.Verb) || s.postOrTitleBefore(i, s.firstOf(i)) || s.coverAt(i-1) != nil
}

// initialsFit reports whether two names of which one has initials are one: "V.V. Testov" and "Vladimir
// Testov".
func initialsFit(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) < 2 || a[len(a)-1] != b[len(b)-1] || len(a[len(a)-1]) < 2 || !sameInitial(a[0], b[0]) {
		return false
	}
	k, met := 0, false
	for _, x := range b {
		if k < len(a) && (x == a[k] || sameInitial(x, a[k])) {
			met = met || x != a[k]
			k++
		}
	}
	return met && k == len(a)
}

// sameInitial reports whether one of two words is the first letter of the other, or both are one.
func sameInitial(a, b string) bool {
	return a == b || len(a) == 1 && strings.HasPrefix(b, a) || len(b) == 1 && strings.HasPrefix(a, b)
}
