package extract

import (
	"slices"
	"strings"
	"unicode"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// personWords returns the folded words of a person mention, without apostrophes ("N'Guessan" and
// "Nguessan" are one), and a given name once that was written twice.
func (s *section) personWords(m *mention) []string {
	out := make([]string, 0, m.to-m.from)
	for k := m.from; k < m.to; k++ {
		if s.toks[k].Punct {
			continue
		}
		if !innerCapital(s.toks[k].Text) {
			out = append(out, graph.Fold(s.toks[k].Fold))
			continue
		}
		// "TheinSein": words that the page ran together.
		word := []rune(s.toks[k].Text)
		for i := 1; i < len(word); i++ {
			if unicode.IsLower(word[i-1]) && unicode.IsUpper(word[i]) {
				out = append(out, graph.Fold(string(word[:i])))
				word, i = word[i:], 0
			}
		}
		out = append(out, graph.Fold(string(word)))
	}
	for i, w := range out {
		if strings.ContainsAny(w, "'’ ") {
			out[i] = apostrophes.Replace(w)
		}
	}
	if len(out) > 3 && out[0] == out[1] && s.isGiven(m.from) {
		return out[1:] // "Koffi Koffi Ange Testé"
	}
	return out
}

// apostrophes takes out what some write within a name and others do not.
var apostrophes = strings.NewReplacer("'", "", "’", "", " ", "")

func (s *section) resolvePersons() {
	var full, short []*mention
	for _, m := range s.mentions {
		if m.typ == graph.Person && m.ent == nil {
			if m.to-m.from >= 2 {
				full = append(full, m)
			} else {
				short = append(short, m)
			}
		}
	}
	slices.SortStableFunc(full, func(a, b *mention) int { return s.nameLength(b) - s.nameLength(a) })
	var known personIndex
	for _, m := range append(full, short...) {
		w := s.personWords(m)
		if e := s.matchPerson(m, w, known.sharing(w)); e != nil {
			s.bind(m, e)
			continue
		}
		if len(w) == 1 && !s.endsAt(m.from, class.Honorific, s.firstOf(m.from)) && s.postEndingAt(m.from, s.firstOf(m.from)) == nil {
			m.dead = true
			continue
		}
		e := s.newEntity(m)
		e.words = w
		known.add(e)
	}
}

// nameLength returns how long a person's name is: by its words, then by the initials among them.
func (s *section) nameLength(m *mention) int {
	const many = 10 // more than a name has initials
	n := 0
	for k := m.from; k < m.to; k++ {
		switch {
		case s.text(k) == ".":
		case s.text(k+1) == "." && k+1 < m.to:
			n++
		default:
			n += many
		}
	}
	return n
}

// matchPerson returns the one of persons whose name has all the words, in order; where
// several have, the one named last before, but no man for "Mme X", and a woman first; for "M. X" one who
// is known to be a man, unless only another is named before.
func (s *section) matchPerson(m *mention, w []string, persons []*entity) *entity {
	var best *entity
	bestAt, gender, known := -1, 0, false
	if len(w) == 1 {
		gender = s.genderAt(m.from)
	}
	office := s.officeBefore(m)
	for _, e := range persons {
		full := e.words
		if !nameContains(full, w) && !nearlySame(full, w) && !turned(full, w) && !initialsFit(full, w) {
			continue
		}
		if len(w) == 1 && office != nil && s.toldAsSpouse(e) {
			continue // "le président X", whose wife is named in full
		}
		at := 0
		for _, x := range e.mentions {
			if x.from < m.from {
				at = max(at, x.from+1)
			}
		}
		fits := false
		if gender != 0 {
			g := s.nameGender(e, full)
			if g == -gender {
				continue
			}
			if gender < 0 && best != nil && (at > 0) != (bestAt > 0) {
				if at > 0 {
					best, bestAt, known = e, at, g == gender
				}
				continue
			}
			if fits = g == gender; known && !fits {
				continue
			}
		}
		if office != nil && s.holdsOffice(e, office) {
			at += len(s.toks) // before whoever was named later
		}
		if best == nil || at > bestAt || fits && !known {
			best, bestAt, known = e, at, fits
		}
	}
	return best
}

// nameGender tells from a person's full name, or from what stands before it, whether it
// is a man (-1) or a woman (1), or 0: "Tran Thi Hoa", "Mme Marie Test".
func (s *section) nameGender(e *entity, full []string) int {
	const most = 4 // mentions looked at
	for i := 1; i < len(full)-1; i++ {
		if g := vietnameseMiddle[full[i]]; g != 0 && s.lx.Names.Surnames[full[0]] != "" {
			return g
		}
	}
	for _, m := range e.mentions[:min(most, len(e.mentions))] {
		if g := s.genderAt(m.from); g != 0 && !m.nominal {
			return g
		}
	}
	return 0
}

// vietnameseMiddle holds what stands between the surname and the given name of a man (-1)
// or a woman (1) in Vietnam.
var vietnameseMiddle = map[string]int{"thi": 1, "van": -1}

// officeBefore returns the post with which a surname alone is told, or nil: "Monsieur le
// gouverneur X".
func (s *section) officeBefore(m *mention) *lexicon.Entry {
	if s.lang.Code != "fr" || m.to-m.from > 1 || m.from == 0 || !s.postCover[m.from-1] {
		return nil
	}
	for _, p := range s.posts {
		if p.person == m && p.to == m.from && !p.same {
			return p.head
		}
	}
	return nil
}

// holdsOffice reports whether a person is told elsewhere to hold that post.
func (s *section) holdsOffice(e *entity, office *lexicon.Entry) bool {
	for _, p := range s.posts {
		if p.head == office && p.person != nil && p.person.ent == e {
			return true
		}
	}
	return false
}

func nameContains(full, w []string) bool {
	if len(w) > len(full) {
		return false
	}
	// A short form keeps the order of the words.
	k := 0
	for _, x := range full {
		if k < len(w) && x == w[k] {
			k++
		}
	}
	return k == len(w)
}

// nearlySame reports whether two names are one that was written twice: three words or
// more, or two of which the second is long, that differ by one letter or by two that
// changed places, "Eugenio Laborinho" and "Eugenio Labroinho"; or the same words in
// another order, "Janpon Wanchai" and "Wanchai Janpon".
func nearlySame(a, b []string) bool {
	if len(a) < 2 || len(a) != len(b) {
		return false
	}
	if len(a) == 2 && (a[0] != b[0] || len(a[1]) < longSurname) {
		return a[0] == b[1] && a[1] == b[0] || a[1] == b[1] && len(a[1]) >= longSurname && misspelt(a[0], b[0])
	}
	longer := 0 // a than b, in bytes
	for i := range a {
		longer += len(a[i]) - len(b[i])
	}
	if longer < -1 || longer > 1 {
		return false
	}
	x, y := strings.Join(a, " "), strings.Join(b, " ")
	return x != y && (editDistanceOne(x, y) || swapped(x, y))
}

// longSurname is how many letters a word has that is not mistaken for another one.
const longSurname = 7

// misspelt reports whether two given names before one surname are one by mistake:
// "Saleumxay" and "Saleumsay"; but not "Michel" and "Michelle", "Mario" and "Maria",
// which differ at the end.
func misspelt(a, b string) bool {
	const least = 5 // letters
	return len(a) >= least && len(b) >= least && a[len(a)-1] == b[len(b)-1] && editDistanceOne(a, b)
}

// swapped reports whether two letters side by side changed places.
func swapped(a, b string) bool {
	if len(a) != len(b) {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	return i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}

func editDistanceOne(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) == len(b) {
		return i < len(a) && a[i+1:] == b[i+1:]
	}
	return a[i:] == b[i+1:]
}

// turned reports whether two names have the same words in another order: "Amondji Paul Henri" and
// "Paul Henri Amondji".
func turned(a, b []string) bool {
	if len(a) != len(b) || len(a) < 2 {
		return false
	}
	for _, w := range a {
		if timesIn(a, w) != timesIn(b, w) {
			return false
		}
	}
	return true
}

// timesIn returns how often a word is among words.
func timesIn(words []string, w string) int {
	n := 0
	for _, x := range words {
		if x == w {
			n++
		}
	}
	return n
}
