package extract

import (
	"strings"

	"entente/graph"
)

// personScore weighs what speaks for a run of capital words being a person.
func (s *section) personScore(i, to, first, last int, known map[string]bool) int {
	n := to - i
	if n > 6 || s.lang.Code == "fr" && i > first && (s.is(i-1, "de") && s.placeHeadBefore(i) == string(graph.Place) || s.placesBefore(i, first) || s.holdsPlace(i) != nil && s.toks[i-1].Elided) {
		return 0
	}
	if n == 1 && innerCapital(s.toks[i].Text) {
		n = 2 // two words that the page ran together: "TheinSein"
	}
	if s.lang.Code == "en" && i > first && (s.is(i-1, "credit") || s.fold(i-1) == "by" && i-1 == first || s.fold(i-1) == "by" && i-2 >= first && s.is(i-2, "credit")) {
		return 0
	}
	score := 0
	honorific := s.endsAt(i, "honorific", first)
	// What stands before.
	switch {
	case honorific:
		score += 3
	}
	if p := s.postEndingAt(i, first); p != nil {
		score += 2
	}
	// "les ministres … du Japon, A, et de la Suisse, B"
	if i > first+2 && s.text(i-1) == "," && s.cover[i-2] != nil && s.cover[i-2].typ == graph.Country && n >= 2 {
		for _, p := range s.posts {
			if p.plural && p.from >= first && p.to < i {
				score += 2
				break
			}
		}
	}
	// What stands behind: ", président de …", "(à droite)".
	if p := s.postStartingAfter(to, last); p != nil {
		score += 2
	}
	if s.toks[min(to, last-1)].Text == "(" && to+1 < last {
		for k := to + 1; k < min(last, to+4); k++ {
			switch s.fold(k) {
			case "droite", "gauche", "centre", "d", "g", "right", "left", "c":
				score += 2
			}
		}
	}
	// What it is made of.
	_, sur := s.lx.Names.Surnames[s.toks[i].Fold]
	langs := s.lx.Names.Surnames[s.toks[i].Fold]
	switch {
	case n >= 2 && n <= 5 && sur:
		score += 2
	case n >= 2 && s.isGiven(i):
		score += 2
	case n >= 2 && s.isSurname(to-1), n >= 2 && s.isGiven(to-1) && !strings.Contains(langs, "x"):
		score++
	}
	if n >= 2 {
		score++
	}
	if i > first && n >= 2 {
		switch s.fold(i - 1) {
		case "par", "avec", "et", "by", "with", "and", "selon":
			score++
		}
	}
	if to < last && n >= 2 && (s.is(to, "verb") || s.is(to, "saying")) {
		score++
	}
	if n >= 2 && i == first {
		score--
		// A headline or a sentence that begins with capital words.
		if s.is(i, "ordinary") {
			return 0
		}
	}
	allKnown := n > 0
	for k := i; k < to; k++ {
		if !known[s.toks[k].Fold] {
			allKnown = false
		}
	}
	if allKnown && n >= 2 {
		score += 2
	}
	if n == 1 {
		// One word alone is a person only behind an honorific, or where it is
		// a short form of one already known.
		t := s.toks[i]
		switch {
		case honorific && !t.AllCap:
			return 3
		case honorific:
			return 2
		case known[t.Fold] && len([]rune(t.Text)) >= 2 && s.shortFormFits(i):
			return 2
		case s.postEndingAt(i, first) != nil && (s.isGiven(i) || s.isSurname(i)):
			return 2
		}
		return 0
	}
	if s.toks[i].AllCap && s.toks[to-1].AllCap && !honorific && score < 4 {
		return 0
	}
	if s.locativeBefore(i) && score < 4 {
		return 0
	}
	return score
}

// shortFormFits reports whether one word of a known name may stand alone here:
// mid-sentence or in front of a verb, and no part of a hyphenated word.
func (s *section) shortFormFits(i int) bool {
	if s.toks[i].Hyphen || i+1 < len(s.toks) && s.toks[i+1].Hyphen {
		return false
	}
	return !s.locativeBefore(i)
}

func (s *section) locativeBefore(i int) bool {
	switch s.fold(i - 1) {
	case "à", "en", "dans", "vers", "in", "at", "from":
		return true
	}
	return false
}

// endsAt reports whether a phrase of the class ends right before token i.
func (s *section) endsAt(i int, class string, first int) bool {
	for k := max(first, i-6); k < i; k++ {
		for _, h := range s.hits[k] {
			if h.entry.Class != class {
				continue
			}
			end := k + h.n
			if end < i && s.toks[end].Text == "." {
				end++
			}
			if end == i {
				return true
			}
		}
	}
	return false
}

// postEndingAt returns the post that ends right before token i, a comma, an
// honorific or an abbreviation in brackets between them allowed.
func (s *section) postEndingAt(i, first int) *post {
	for n := len(s.posts) - 1; n >= 0; n-- {
		p := s.posts[n]
		if p.from >= i || p.to > i || p.to < first || i-p.to > 5 || p.from < first {
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
		case s.toks[k].Text == "," || s.toks[k].Text == "." && k > a || s.toks[k].Text == ":" && false:
			k++
		case s.is(k, "honorific"):
			h, _ := s.classAt(k, "honorific")
			k += h.n
		case s.fold(k) == "le" || s.fold(k) == "la" || s.fold(k) == "l":
			k++
		default:
			return false
		}
	}
	return true
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
	if k >= last || s.toks[k].Text != "," && s.toks[k].Text != "–" && s.toks[k].Text != "(" && s.toks[k].Text != "-" {
		return nil
	}
	k++
	for k < last && (s.is(k, "determiner") || s.is(k, "list-filler") || s.fold(k) == "alors" || s.fold(k) == "egalement") {
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
	if s.lang.Code != "fr" || i-3 < first || !s.is(i-1, "de") || s.fold(i-2) != "et" {
		return false
	}
	k := i - 3
	for k > first && s.toks[k].Cap && !s.toks[k].Punct {
		k--
	}
	return s.is(k, "de") && k < i-3 && s.placeHeadBefore(k+1) != ""
}

// holdsPlace reports whether a post held in a place stands right before "de" in
// front of token i: "le maire de …".
func (s *section) holdsPlace(i int) *post {
	if s.lang.Code != "fr" || !s.is(i-1, "de") {
		return nil
	}
	for _, p := range s.posts {
		if p.to == i-1 && p.head != nil && len(p.bodies) == 0 && (p.head.Attrs["body"] == "place" || p.head.Attrs["body"] == "province") {
			return p
		}
	}
	return nil
}
