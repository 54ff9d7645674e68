package extract

import (
	"strings"
	"unicode"

	"entente/graph"
	"entente/loader/lexicon"
)

// findPersons finds runs of capital words that no name or phrase covers and
// decides by what stands around them whether they are persons.
func (s *section) findPersons() {
	known := map[string]bool{} // folded words of persons found so far
	for pass := 0; pass < 2; pass++ {
		for _, sent := range s.sents {
			for i := sent.First; i < sent.Last; {
				to := s.capitalRun(i, sent.First, sent.Last)
				if to == i {
					i++
					continue
				}
				if s.cover[i] == nil || s.cover[i].typ != graph.Person {
					if s.personScore(i, to, sent.First, sent.Last, known) >= 2 {
						s.addMention(&mention{from: i, to: to, typ: graph.Person})
						for k := i; k < to; k++ {
							known[s.toks[k].Fold] = true
						}
					}
				}
				i = to
			}
		}
	}
	s.personsOverPlaces()
	s.restOfNames()
}

// shortNames finds the abbreviations that brackets gave to phrases before.
func (s *section) shortNames() {
	defined := map[string]*mention{}
	for _, m := range s.mentions {
		if m.abbr != "" && defined[m.abbr] == nil {
			defined[m.abbr] = m
		}
	}
	if len(defined) == 0 {
		return
	}
	for _, sent := range s.sents {
		for i := sent.First; i < sent.Last; i++ {
			m := defined[s.toks[i].Text]
			if m == nil || s.cover[i] == m {
				continue
			}
			if c := s.cover[i]; c != nil && c.typ != graph.Person {
				// What the page says it stands for goes before the tables.
				if c.name == nil || c.form != lexicon.Abbreviation || c.to != i+1 || c.parent != nil {
					continue
				}
				c.dead, c.name = true, nil
				s.cover[i] = nil
			}
			s.addMention(&mention{from: i, to: i + 1, typ: m.typ, same: m})
		}
	}
}

// capitalRun returns the end of the run of name words that begins at i, or i.
func (s *section) capitalRun(i, first, last int) int {
	if !s.nameWord(i, first, false) || s.startsClause(i, first) && !s.isSurname(i) && !s.isGiven(i) && (s.isSurname(i+1) || s.isGiven(i+1)) {
		return i // "Évoquant Paul X": the capital is the sentence's
	}
	k := i + 1
	for k < last {
		if s.nameWord(k, first, true) && !s.brokenBefore(k) {
			k++
			continue
		}
		// "Enrique A. Manalo"
		if s.lang.Code == "en" && s.toks[k].Text == "." && len(s.toks[k-1].Text) == 1 && k-1 > i && k+1 < last && s.nameWord(k+1, first, true) && !s.brokenBefore(k+1) {
			k += 2
			continue
		}
		// "Miguel de la Madrid", "Salah El Maloukhi", "Ursula von der Leyen"
		n := k
		for n < last && n-k < 2 && s.is(n, "particle") && !s.toks[n].Cap && !s.toks[n].Punct {
			n++
		}
		if n > k && n < last && s.nameWord(n, first, true) && s.fold(k) != "de" && s.fold(k) != "du" && s.fold(k) != "d" && s.fold(k) != "le" && s.fold(k) != "la" && s.fold(k) != "des" && s.fold(k) != "st" && s.fold(k) != "e" && s.fold(k) != "y" && s.fold(k) != "o" && s.fold(k) != "dit" {
			k = n + 1
			continue
		}
		if n > k && n < last && (s.fold(k) == "de" || s.fold(k) == "d") && s.nameWord(n, first, true) && s.isGiven(i) && k-i == 1 && s.coverAt(n) == nil {
			k = n + 1
			continue
		}
		break
	}
	return k
}

// inPost reports whether token i is part of a post.
func (s *section) inPost(i int) bool { return i < len(s.postCover) && s.postCover[i] }

// startsClause reports whether token i begins a sentence, the text behind a
// dateline, or a quotation.
func (s *section) startsClause(i, first int) bool {
	return i == first || s.toks[i-1].Punct && strings.ContainsAny(s.text(i-1), "-–—:«“\"")
}

// startsName reports whether the word that begins a sentence is the surname
// that looks like an article: "Lê Tiên Châu", "Le Anh Duong".
func (s *section) startsName(i int) bool {
	if !s.isSurname(i) || i+2 >= len(s.toks) || !s.toks[i+1].Cap {
		return false
	}
	if strings.ToLower(s.toks[i].Text) != s.toks[i].Fold {
		return true
	}
	return s.toks[i+2].Cap && !s.toks[i+2].Punct && s.cover[i+1] == nil && !s.is(i+1, "post") && (s.isSurname(i+1) || s.isGiven(i+1))
}

// brokenBefore reports whether a name that is under way ends before token k:
// a new person begins there, or a post.
func (s *section) brokenBefore(k int) bool {
	return s.is(k, "honorific") && !s.toks[k].Hyphen
}

// nameWord reports whether token i may be part of a person's name; inside is
// set where a name is under way, so that small words ("Son", "Mai") may be
// part of it.
func (s *section) nameWord(i, first int, inside bool) bool {
	t := s.toks[i]
	if t.Punct || t.Elided || t.Number || !t.Cap && !(inside && t.Hyphen) || s.inPost(i) {
		return false
	}
	if c := s.cover[i]; c != nil && c.typ != graph.Person {
		return false
	}
	if inside && t.Cap && !t.AllCap && len(t.Fold) <= 6 && s.is(i, "function") || inside && t.Hyphen {
		return true
	}
	if s.is(i, "honorific") || s.is(i, "post") && !t.Hyphen || s.is(i, "member") || s.is(i, "ruling-party") {
		return false
	}
	if s.is(i, "function") && !(s.isSurname(i) || s.isGiven(i)) {
		return false
	}
	if s.is(i, "function") && i == first && !s.startsName(i) || !inside && s.is(i, "verb") && s.startsClause(i, first) {
		return false
	}
	if s.is(i, "month") || s.is(i, "weekday") {
		return inside && s.lang.Code == "fr" || s.isGiven(i) && i+1 < len(s.toks) && s.toks[i+1].Cap && s.lang.Code == "en"
	}
	// "À Pékin": capitals often lose their accents.
	if !inside && i == first && t.Fold == "a" && s.lang.Code == "fr" {
		return false
	}
	if inside && s.isGiven(i) && s.isGiven(i-1) {
		return true
	}
	for _, class := range []string{"body", "event", "agreement", "place-head", "credit", "agency", "not-person"} {
		if s.is(i, class) {
			return false
		}
	}
	return true
}

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

// innerCapital reports whether a capital stands behind a small letter.
func innerCapital(t string) bool {
	small := false
	for _, r := range t {
		if small && unicode.IsUpper(r) {
			return true
		}
		small = unicode.IsLower(r)
	}
	return false
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

// restOfNames types the remaining runs of capital words: acronyms of bodies,
// and places behind locatives.
func (s *section) restOfNames() {
	for _, sent := range s.sents {
		for i := sent.First; i < sent.Last; i++ {
			t := s.toks[i]
			if t.Punct || !t.Cap || s.cover[i] != nil {
				continue
			}
			to := s.capitalRun(i, sent.First, sent.Last)
			if to == i {
				continue
			}
			switch {
			case to == i+1 && t.AllCap && len(t.Text) >= 3 && len(t.Text) <= 8 && i > sent.First && s.definite(i) && !s.is(i, "acronym-word") && s.lang.Code == "fr":
				s.addMention(&mention{from: i, to: to, typ: graph.Organization})
			case s.unknownPlace(i, to, sent.First):
				s.addMention(&mention{from: i, to: to, typ: graph.Place})
			}
			i = to - 1
		}
	}
}

// unknownPlace reports whether the words before a run say that it is a place:
// "dans le district de …", "à …".
func (s *section) unknownPlace(i, to, first int) bool {
	if i == first || s.toks[i].AllCap && to == i+1 {
		return false
	}
	if s.placeHeadBefore(i) != "" || s.placesBefore(i, first) || s.holdsPlace(i) != nil {
		return true
	}
	f := s.fold(i - 1)
	if s.lang.Code == "fr" && f == "à" {
		return len(s.toks[i].Fold) > 2
	}
	if s.lang.Code == "en" && f == "in" {
		return len(s.toks[i].Fold) > 2
	}
	return false
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

// seatPosts gives posts the places that no table knows: "le maire de X".
func (s *section) seatPosts() {
	for _, m := range s.mentions {
		if m.typ != graph.Place || m.name != nil || m.head != nil {
			continue
		}
		if p := s.holdsPlace(m.from); p != nil {
			p.bodies, p.to = []*mention{m}, m.to
		}
	}
}

// linkPosts says who holds each post: by apposition before or after the name,
// through lists and "respectivement", and by "homologue".
func (s *section) linkPosts() {
	var persons []*mention
	for _, m := range s.mentions {
		if m.typ == graph.Person {
			persons = append(persons, m)
		}
	}
	for _, p := range s.posts {
		if p.person != nil {
			continue
		}
		first, last := s.bounds(p.from)
		s.linkRespectively(p, persons, first, last)
	}
	held := s.plainHolders(persons)
	// A post right before a name.
	for n := len(s.posts) - 1; n >= 0; n-- {
		p := s.posts[n]
		if p.person != nil || p.plural {
			continue
		}
		for _, m := range persons {
			if m.from >= p.to && m.from-p.to <= 5 && s.sent[m.from] == s.sent[p.from] && s.gapIsApposition(p.to, m.from) {
				// "X, président de A, Y, ministre": the comma before the post
				// tells an apposition of the name before it.
				if s.appositionOfEarlier(p, m, persons) {
					break
				}
				if s.gerundEnds(p, m) {
					break
				}
				// "Partageant l'avis du secrétaire de A, le camarade X": the
				// secretary of A is somebody else.
				if h := held[graph.Fold(s.surfaceOf(p.from, p.to))]; h != "" && h != s.lastWord(m) && m.from-p.to > 1 {
					break
				}
				p.person = m
				break
			}
		}
	}
	// A post behind a name, and the list that goes on behind it.
	for _, p := range s.posts {
		if p.person != nil {
			continue
		}
		for _, m := range persons {
			if m.to <= p.from && s.sent[m.from] == s.sent[p.from] && s.appositionBehind(m, p) {
				p.person = m
			}
		}
	}
	for changed := true; changed; {
		changed = false
		for _, p := range s.posts {
			if p.also == nil {
				continue
			}
			switch {
			case p.person == nil && p.also.person != nil && !p.plural && p.also.to <= p.from && p.also.person.to <= p.also.from:
				p.person = p.also.person
				changed = true
			case p.person != nil && p.also.person == nil && p.person.from >= p.to && !p.also.plural:
				p.also.person = p.person
				changed = true
			}
		}
	}
	s.linkPlural(persons)
}

// plainHolders maps each post that stands as a plain apposition behind a name
// ("X, secrétaire de A") to the last word of that name.
func (s *section) plainHolders(persons []*mention) map[string]string {
	out := map[string]string{}
	for _, p := range s.posts {
		if p.member || p.plural || p.from == 0 || s.text(p.from-1) != "," {
			continue
		}
		for _, m := range persons {
			if m.to <= p.from && s.sent[m.from] == s.sent[p.from] && s.appositionBehind(m, p) {
				out[graph.Fold(s.surfaceOf(p.from, p.to))] = s.lastWord(m)
			}
		}
	}
	return out
}

func (s *section) lastWord(m *mention) string { return s.toks[m.to-1].Fold }

// gerundEnds reports whether the comma between a post and a name ends the clause
// that the sentence began with: "En recevant l'ambassadeur de A, le camarade X".
func (s *section) gerundEnds(p *post, m *mention) bool {
	first := s.firstOf(p.from)
	if s.lang.Code != "fr" || s.text(p.to) != "," || s.fold(p.to+1) != "le" && s.fold(p.to+1) != "la" || m.from < p.to+3 {
		return false
	}
	k := first
	if s.fold(k) == "en" {
		k++
	}
	if !strings.HasSuffix(s.fold(k), "ant") || s.is(k, "post") {
		return false
	}
	for x := first; x < p.from; x++ {
		if s.text(x) == "," {
			return false
		}
	}
	return true
}

// appositionOfEarlier reports whether post p, which stands right before person
// m, is set behind an earlier name by commas on both sides.
func (s *section) appositionOfEarlier(p *post, m *mention, persons []*mention) bool {
	k := m.from - 1
	for k > p.to && (s.toks[k].Text == "." || s.endsHonorific(k, p.to)) {
		k--
	}
	if s.toks[k].Text != "," {
		return false
	}
	for _, e := range persons {
		if e.to <= p.from && s.sent[e.from] == s.sent[p.from] && s.appositionBehind(e, p) && !s.is(p.from-1, "determiner") {
			return true
		}
	}
	return false
}

// appositionBehind reports whether post p follows the name m as an apposition,
// other posts of the same person between them allowed.
func (s *section) appositionBehind(m *mention, p *post) bool {
	if s.is(p.from, "demonstrative") {
		return false // "A, et celui de B, C"
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
	if k == p.from {
		return m.to-m.from > 1 && len(p.bodies) > 0 && s.lang.Code == "fr" // "X Y président de Z"
	}
	if k > p.from {
		return false
	}
	if s.toks[k].Text == "," || s.toks[k].Text == "(" || s.toks[k].Text == "–" {
		k++
	} else if s.is(k, "copula") {
		h, _ := s.classAt(k, "copula")
		k += h.n
	} else {
		return false
	}
	for k < p.from {
		switch {
		case s.fold(k) == "et" && s.is(k+1, "determiner"):
			return false // another person: "…, et la présidente de B, C"
		case s.is(k, "copula") && s.text(k-1) == ",": // ", devenue ministre de …"
			h, _ := s.classAt(k, "copula")
			k += h.n
		case s.is(k, "determiner"), s.is(k, "list-filler"), s.is(k, "post-before"), s.fold(k) == "alors":
			k++
		default:
			// Another post of the list.
			var mid *post
			for _, q := range s.posts {
				if q.from == k && q.to <= p.from && q != p {
					mid = q
				}
			}
			if mid == nil {
				return false
			}
			k = mid.to
			if k < p.from && (s.toks[k].Text == "," || s.is(k, "and") && !(s.fold(k) == "et" && s.is(k+1, "determiner"))) {
				k++
			}
		}
	}
	return k == p.from
}

// linkRespectively links "MM. A, B et C, respectivement vice-présidents des
// Comités populaires de X, de Y et de Z".
func (s *section) linkRespectively(p *post, persons []*mention, first, last int) {
	resp := -1
	for k := max(first, p.from-3); k < p.from; k++ {
		if s.is(k, "respectively") {
			resp = k
		}
	}
	if end := s.postsEnd(p, last); resp < 0 && end < last && (s.is(end, "respectively") || s.toks[end].Text == "," && s.is(end+1, "respectively")) {
		resp = end
	}
	for k := p.from; k < p.to && resp < 0; k++ {
		if s.is(k, "respective") {
			resp = k // "présidents respectifs de A, de B et de C"
		}
	}
	if resp < 0 {
		return
	}
	var group []*mention
	for _, m := range persons {
		if m.from >= first && m.to <= p.from && p.from-m.to < 40 {
			group = append(group, m)
		}
	}
	// The posts of the list: this one and those coordinated with it.
	var posts []*post
	for _, q := range s.posts {
		if q.from >= p.from && q.to <= last && (len(posts) == 0 || s.joins(posts[len(posts)-1].to, q.from)) {
			posts = append(posts, q)
		}
	}
	switch {
	case len(posts) > 1 && len(group) >= len(posts):
		group = group[len(group)-len(posts):]
		for n, q := range posts {
			q.person = group[n]
		}
	case len(p.bodies) > 1 && len(group) >= len(p.bodies):
		group = group[len(group)-len(p.bodies):]
		bodies := p.bodies
		p.bodies = bodies[:1]
		p.person = group[0]
		for n := 1; n < len(bodies); n++ {
			q := *p
			q.bodies = bodies[n : n+1]
			q.person = group[n]
			s.posts = append(s.posts, &q)
		}
	}
}

// postsEnd returns the end of the list of posts that begins with p.
func (s *section) postsEnd(p *post, last int) int {
	end := p.to
	for _, q := range s.posts {
		if q.from >= end && q.to <= last && s.joins(end, q.from) {
			end = q.to
		}
	}
	return end
}

// linkPlural links a plural post with the names behind it: "les ministres des
// Affaires étrangères du Japon, A, et de la Suisse, B"; "les présidents A et B".
func (s *section) linkPlural(persons []*mention) {
	for _, p := range s.posts[:len(s.posts):len(s.posts)] {
		if !p.plural || p.person != nil || s.lang.Code == "en" && s.zipPlural(p, persons) {
			continue
		}
		_, last := s.bounds(p.from)
		k := p.to
		for n := 0; n < 4; n++ {
			var m *mention
			for _, c := range persons {
				if c.from >= k && c.from-k <= 3 && c.from < last && s.gapIsApposition(k, c.from) {
					m = c
					break
				}
			}
			if m == nil {
				break
			}
			if p.person == nil {
				p.person = m
			} else {
				q := *p
				q.person = m
				q.bodies = nil
				s.posts = append(s.posts, &q)
			}
			k = m.to
			// ", et de la Suisse, B"
			at := k
			for at < last && (s.toks[at].Text == "," || s.is(at, "and") || s.fold(at) == "et") && at-k < 3 {
				at++
			}
			if h, ok := s.classAt(at, "de"); ok && at > k {
				if c := s.coverAt(at + h.n); c != nil && (c.typ == graph.Country || c.typ == graph.Province || c.typ == graph.Place || c.typ == graph.Organization) {
					var next *mention
					end := c.to
					if b := s.bracketEnd(end, last); b > 0 && s.toks[end].Text == "(" {
						end = b
					}
					for _, x := range persons {
						if x.from >= end && x.from-end <= 3 && s.gapIsApposition(end, x.from) {
							next = x
							break
						}
					}
					if next == nil {
						break
					}
					q := *p
					q.person, q.bodies, q.from, q.to = next, []*mention{c}, c.from, c.to
					s.posts = append(s.posts, &q)
					k = next.to
					continue
				}
			}
			if at == k {
				break
			}
			k = at
			// "Premiers ministres vietnamien A, cambodgien B et lao C"
			if c := s.coverAt(at); c != nil && c.form == lexicon.Adjective && p.adj != nil {
				for _, x := range persons {
					if x.from == c.to {
						q := *p
						q.person, q.bodies, q.adj = x, nil, c
						s.posts = append(s.posts, &q)
						k = x.to
					}
				}
				if k == at {
					break
				}
			}
		}
	}
}

// nominalForm reports whether a table's form is a description only.
func nominalForm(m *mention) bool {
	return m.name != nil && (m.form == lexicon.Adjective || m.form == lexicon.Prefix)
}
