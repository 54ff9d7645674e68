package extract

import (
	"strconv"
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
)

// phraseClasses are the heads that phrases are built around, with the type of
// entity that each makes.
var phraseClasses = []struct {
	class string
	typ   graph.EntityType
}{
	{"agreement", graph.Agreement},
	{"event", graph.Event},
	{"body", graph.Organization},
	{"place-head", graph.Place},
}

// findPhrases finds the names that are built around a head noun: bodies,
// events, agreements and places. A phrase swallows the names inside it.
func (s *section) findPhrases() {
	s.growNames()
	for _, sent := range s.sents {
		if s.lang.Code == "en" {
			s.englishPlaces(sent.First, sent.Last)
		}
		for i := sent.First; i < sent.Last; {
			m := s.phraseAt(i, sent.First, sent.Last)
			if m == nil {
				i++
				continue
			}
			s.addPhrase(m)
			i = m.to
		}
	}
}

// growNames lets a table's agreement or event take in what the text adds to
// its name: "documents juridiques sur la frontière" and "Vietnam-Chine".
func (s *section) growNames() {
	for _, c := range s.names {
		if c.typ != graph.Agreement && c.typ != graph.Event || c.form != lexicon.FullName || s.lang.Code != "fr" {
			continue
		}
		_, last := s.bounds(c.from)
		for i := c.from; i < min(c.from+2, c.to); i++ {
			for _, pc := range phraseClasses[:2] {
				h, ok := s.classAt(i, pc.class)
				if !ok || pc.typ != c.typ {
					continue
				}
				if m := s.buildPhrase(i, h, pc.typ, s.firstOf(i), last); m != nil && !m.nominal && m.to > c.to {
					c.to, c.inner, c.head, c.count = m.to, m.inner, m.head, m.count
					c.from = min(c.from, m.from)
					for k := c.from; k < c.to; k++ {
						s.cover[k] = c
					}
					for _, in := range c.inner {
						in.parent = c
					}
				}
				i = c.to
				break
			}
		}
	}
}

// addPhrase records a phrase and those inside it.
func (s *section) addPhrase(m *mention) {
	s.addMention(m)
	for _, in := range m.inner {
		if in.to <= m.from {
			continue // "its Party Committee": the owner stands before
		}
		in.parent = m
		if in.name == nil && !in.extra {
			s.addPhrase(in)
		}
	}
}

// phraseAt returns the phrase whose head is at token i (in French), or which
// begins at i (in English), or nil.
func (s *section) phraseAt(i, first, last int) *mention {
	if s.lang.Code == "en" {
		return s.englishPhrase(i, first, last)
	}
	if c := s.cover[i]; c != nil && c.name != nil && c.from < i {
		return nil // within a table's name
	}
	if c := s.cover[i]; c != nil && c.name != nil && c.to-c.from > 1 && c.form != lexicon.Adjective {
		// A table's name that begins with a head noun is a name already,
		// unless the text goes on.
		return nil
	}
	for _, pc := range phraseClasses {
		h, ok := s.classAt(i, pc.class)
		if !ok {
			continue
		}
		if b, isBody := s.classAt(i, "body"); isBody && pc.typ == graph.Event && b.n > h.n {
			continue
		}
		if pc.typ == graph.Place && h.entry.Attrs["join"] != "yes" || h.entry.Attrs["weak"] == "yes" && s.isPortfolio(i, first) {
			continue
		}
		if m := s.buildPhrase(i, h, pc.typ, first, last); m != nil {
			return m
		}
	}
	return nil
}

// isPortfolio reports whether the noun at token i is the sector of a minister or
// a ministry: "ministre danois de la Direction fiscale".
func (s *section) isPortfolio(i, first int) bool {
	k := i - 1
	for k > first && (s.is(k, "de") || s.fold(k) == "l" || s.fold(k) == "la") {
		k--
	}
	if k == i-1 {
		return false
	}
	if c := s.cover[k]; c != nil && c.form == lexicon.Adjective && c.name != nil && k > first {
		k = c.from - 1
	}
	for x := max(first, k-2); x <= k; x++ {
		if h, ok := s.classAt(x, "post"); ok && x+h.n == k+1 && h.entry.Attrs["portfolio"] == "yes" {
			return true
		}
		if h, ok := s.classAt(x, "body"); ok && x+h.n == k+1 && h.entry.Lemma() == "ministère" {
			return true
		}
	}
	return false
}

// buildPhrase extends the head at token i over its modifiers and decides
// whether the result is a name.
func (s *section) buildPhrase(i int, h hit, typ graph.EntityType, first, last int) *mention {
	if h.entry.Attrs["never"] == "yes" || h.entry.Attrs["accent"] == "yes" && !s.accented(i, h) {
		return nil
	}
	if s.toks[i].Hyphen || h.n == 1 && !s.toks[i].AllCap && s.lang.Code == "fr" && s.abbreviation(i, h) {
		return nil
	}
	if i+1 < last && s.toks[i+1].Hyphen && s.is(i, "compass") && s.is(i+1, "compass") {
		return nil
	}
	// "se sont mis d'accord sur …"
	if typ == graph.Agreement && h.n == 1 && (s.fold(i-1) == "d" && (s.is(i-2, "agrees") || strings.HasSuffix(s.fold(i-2), "ment")) || s.fold(i-1) == "commun") {
		return nil
	}
	// "X rencontre des dirigeants": the verb, not the noun.
	if h.entry.Attrs["meeting"] == "yes" && s.lang.Code == "fr" && i > first && h.n == 1 && strings.HasSuffix(s.fold(i), "e") && !s.toks[i].Cap && !s.nounHere(i) {
		return nil
	}
	// "un espace d'exposition", "une salle de conférences": a kind of thing.
	if typ == graph.Event && !s.toks[i].Cap && i > first+1 && (s.fold(i-1) == "d" || s.fold(i-1) == "de") && !s.is(i-2, "takes-part") {
		return nil
	}
	m := &mention{from: i, to: i + h.n, typ: typ, head: h.entry}
	e := extension{s: s, m: m, last: last, headWords: h.n}
	e.run()
	m.to = e.end
	if typ == graph.Place && len(m.inner) == 1 && m.inner[0].from == i+h.n && m.inner[0].to == m.to && m.inner[0].typ == graph.Place {
		// "porte frontalière Nam Giang": the noun only says what it is.
		return nil
	}
	// A number or an ordinal before the head belongs to events and agreements:
	// "14e Congrès", "trois documents juridiques", "nouvel accord".
	if typ == graph.Event || typ == graph.Agreement {
		s.leftExtend(m, first)
	}
	anything := typ == graph.Event && h.entry.Attrs["any"] == "yes"
	if (typ == graph.Event || typ == graph.Agreement) && s.demonstrative(m.from) && !e.proper && !s.isOrdinal(m.from) && m.count == 0 {
		anything = true // "ce mémorandum portant sur divers domaines"
	}
	if anything || !s.isNamed(m, e) {
		if !s.pointsBack(m) {
			return nil
		}
		m.nominal, m.to, m.inner = true, i+h.n, nil
	}
	for _, in := range m.inner {
		in.parent = m
	}
	if typ == graph.Organization {
		s.ellipses(m, last)
	}
	return m
}

// abbreviation reports whether the form of the entry that stands at token i is
// written in capitals: "CHU", of which the name Chu is none.
func (s *section) abbreviation(i int, h hit) bool {
	for _, f := range h.entry.Forms {
		if isAcronym(f) && graph.Fold(f) == s.fold(i) {
			return true
		}
	}
	return false
}

// nounHere reports whether what stands before token i calls for a noun.
func (s *section) nounHere(i int) bool {
	k := i - 1
	return s.toks[k].Punct || s.is(k, "determiner") || s.is(k, "preposition") || s.is(k, "coordinator") || s.isOrdinal(k) || s.is(k, "number") || s.is(k, "adjective") || s.fold(k) == "au"
}

// accented reports whether the text has the head's accents: "traité" is an
// agreement, "traite" is none.
func (s *section) accented(i int, h hit) bool {
	t := strings.ToLower(s.toks[i].Text)
	if s.toks[i].AllCap {
		return true
	}
	for _, f := range h.entry.Forms {
		if strings.HasPrefix(strings.ToLower(f), t) {
			return true
		}
	}
	return false
}

// ellipses makes the bodies that share a head: "Comités populaires de Quang
// Binh, de Hà Tinh et de Quang Tri".
func (s *section) ellipses(m *mention, last int) {
	if len(m.inner) == 0 || !strings.HasSuffix(s.fold(m.from), "s") {
		return
	}
	owner := m.inner[len(m.inner)-1]
	if owner.to != m.to || owner.name == nil {
		return
	}
	k := m.to
	for k < last {
		n := k
		if s.toks[n].Text != "," && !s.is(n, "and") {
			return
		}
		n++
		if h, ok := s.classAt(n, "de"); ok {
			n += h.n
		}
		c := s.coverAt(n)
		if c == nil || c.name == nil || c.typ != owner.typ || c.form != owner.form {
			return
		}
		more := &mention{from: c.from, to: c.to, typ: m.typ, head: m.head, extra: true, base: m, inner: []*mention{c}}
		for _, in := range m.inner {
			if in.typ == graph.Party {
				more.inner = append(more.inner, in)
			}
		}
		more.surface = s.surfaceOf(m.from, owner.from) + " " + s.surfaceOf(c.from, c.to)
		m.more = append(m.more, more)
		s.mentions = append(s.mentions, more)
		k = c.to
	}
}

// leftExtend takes ordinals and numbers in front of the head.
func (s *section) leftExtend(m *mention, first int) {
	for m.from > first {
		t := s.toks[m.from-1]
		switch {
		case s.isOrdinal(m.from - 1):
			m.from--
		case s.is(m.from-1, "number") && m.typ == graph.Agreement:
			h, _ := s.classAt(m.from-1, "number")
			m.count, _ = strconv.Atoi(h.entry.Attrs["n"])
			m.from--
			return
		case t.Number && m.typ == graph.Agreement && len(t.Text) <= 3:
			n, err := strconv.Atoi(t.Text) // "15 documents de coopération"
			if err != nil {
				return
			}
			m.count = n
			m.from--
			return
		case m.typ == graph.Agreement && (t.Fold == "nouvel" || t.Fold == "nouveau"):
			m.from--
		default:
			return
		}
	}
}

func (s *section) isOrdinal(i int) bool {
	if i < 0 {
		return false
	}
	t := s.toks[i]
	if t.Number {
		f := strings.TrimLeft(t.Fold, "0123456789")
		return f == "e" || f == "er" || f == "ere" || f == "eme" || f == "es" || f == "th" || f == "st" || f == "nd" || f == "rd" || strings.HasSuffix(t.Text, "ᵉ")
	}
	if strings.HasSuffix(t.Text, "ᵉ") || strings.HasSuffix(t.Text, "e") && isRoman(strings.TrimSuffix(t.Text, "e")) {
		return true
	}
	return s.is(i, "ordinal")
}

func isRoman(t string) bool {
	return len(t) > 1 && strings.Trim(t, "XVI") == ""
}

// An extension grows a phrase to the right of its head.
type extension struct {
	s         *section
	m         *mention
	end       int
	last      int
	proper    bool // a proper name stands in it
	deProper  bool // a proper name or a body stands behind "de"
	des       int  // number of complements
	adjs      int
	sides     bool // "entre A et B" stands in it
	dated     bool
	headWords int // words of the head
}

func (e *extension) run() {
	s := e.s
	e.end = e.m.to
	direct := true
	for e.end < e.last && e.end-e.m.from < 40 {
		i := e.end
		t := s.toks[i]
		if direct && (t.Cap && !t.Punct) && (e.m.head.Attrs["name"] == "yes" || e.m.typ == graph.Place) && s.cover[i] == nil && !s.is(i, "function") {
			// "Université Ibn Zohr"
			for e.end < e.last && s.toks[e.end].Cap && !s.toks[e.end].Punct && !s.is(e.end, "post") {
				e.end++
			}
			e.proper, direct = true, false
			continue
		}
		if c := s.cover[i]; c != nil && c.name != nil && c.from == i {
			if c.form == lexicon.Adjective || c.form == lexicon.Prefix {
				e.take(c)
				e.adjs++
				continue
			}
			// "Groupe VinGroup", "Congrès Vietnam-France", "région Souss-Massa"
			if e.pairOfNames(c) {
				continue
			}
			if direct || t.Hyphen || e.m.typ == graph.Event || e.m.typ == graph.Agreement || e.m.typ == graph.Place {
				if direct && (e.m.typ != graph.Organization || e.m.head.Attrs["name"] == "yes") {
					e.take(c)
					e.proper = true
					direct = false
					continue
				}
			}
			return
		}
		switch {
		case s.is(i, "adjective") && !(t.Cap && !s.toks[e.m.from].Cap && e.m.typ == graph.Organization && false) || s.adjectival(i):
			h, _ := s.classAt(i, "adjective")
			e.end += max(1, h.n)
			e.adjs++
		case t.Text == "(":
			if !e.bracket() {
				return
			}
		case s.fold(i) == "et" || s.fold(i) == ",":
			if !e.coordinate() {
				return
			}
		case t.Text == "«" || t.Text == "“" || t.Text == "\"":
			if !e.quoted() {
				return
			}
		case e.m.typ == graph.Agreement && s.is(i, "participle") && i+1 < e.last && (s.fold(i+1) == "avec" || s.fold(i+1) == "with"):
			if !e.partners() {
				return
			}
		case e.m.typ != graph.Organization && e.period():
		case s.is(i, "de") && !s.toks[i].Hyphen:
			if !e.complement() {
				return
			}
		case e.preposition():
		default:
			return
		}
		direct = false
	}
}

// adjectival reports whether a small-letter word behind a noun looks like an
// adjective.
func (s *section) adjectival(i int) bool {
	t := s.toks[i]
	if t.Punct || t.Cap || t.Number || len(t.Fold) < 5 || strings.HasPrefix(t.Fold, "relati") || s.is(i, "function") || s.is(i, "preposition") || s.is(i, "month") || s.is(i, "post") {
		return false
	}
	if s.is(i, "number") || s.is(i, "adv") {
		return false
	}
	for _, suffix := range []string{"al", "ale", "aux", "ales", "ique", "iques", "aire", "aires", "if", "ive", "ifs", "ives", "el", "elle", "els", "elles", "ien", "ienne", "iens", "iennes", "ois", "oise", "ais", "aise", "ain", "aine", "eres", "euse", "euses", "iste", "istes", "able", "ible"} {
		if strings.HasSuffix(t.Fold, suffix) {
			return true
		}
	}
	return false
}

// take swallows a name.
func (e *extension) take(c *mention) {
	e.m.inner = append(e.m.inner, c)
	e.end = c.to
	if c.form != lexicon.Adjective {
		e.proper = true
	}
}

// pairOfNames takes "Vietnam-Chine", "Kunming - Lào Cai - Hanoi".
func (e *extension) pairOfNames(c *mention) bool {
	s := e.s
	j := c.to
	n := 1
	var taken []*mention
	taken = append(taken, c)
	for j < e.last {
		k := j
		if s.toks[k].Text == "-" || s.toks[k].Text == "–" || s.toks[k].Text == "—" {
			k++
		} else if !s.toks[k].Hyphen {
			break
		}
		if k >= e.last {
			break
		}
		d := s.cover[k]
		if d == nil || d.name == nil || d.from != k || d.form == lexicon.Adjective && d.typ == graph.Country && c.typ != graph.Country {
			// An unknown capital word continues a chain of places.
			if e.m.typ == graph.Place && s.toks[k].Cap && !s.toks[k].Punct {
				j = k + 1
				for j < e.last && s.toks[j].Cap && !s.toks[j].Punct && !s.toks[j].Hyphen {
					j++
				}
				n++
				continue
			}
			break
		}
		taken = append(taken, d)
		j = d.to
		n++
	}
	if n < 2 {
		return false
	}
	e.m.inner = append(e.m.inner, taken...)
	e.end = j
	e.proper, e.sides = true, true
	return true
}

// bracket takes an abbreviation in brackets: "(PCV)", "(EVFTA)".
func (e *extension) bracket() bool {
	s := e.s
	i := e.end
	if i+2 < e.last && s.toks[i+2].Text == ")" && isAcronym(s.toks[i+1].Text) {
		if e.m.abbr == "" && !e.abbreviatesInner(s.toks[i+1].Text) {
			e.m.abbr = s.toks[i+1].Text
		}
		// Only a complement that names the owner goes on behind it.
		k := i + 3
		if c := s.coverAt(k + 1); k+1 < e.last && s.fold(k) == "pour" && c != nil && c.name != nil && c.typ == graph.Province && e.m.head.Attrs["owner"] == "yes" {
			e.end = k + 1
			e.take(c) // "Comité du Parti communiste du Vietnam (PCV) pour Quang Tri"
			return true
		}
		if k+1 < e.last && s.is(k, "de") {
			h, _ := s.classAt(k, "de")
			c := s.coverAt(k + h.n)
			if ph, ok := s.classAt(k+h.n, "place-head"); ok && (c == nil || c.name == nil) {
				c = s.placeWithHead(k+h.n, ph, e.last) // "(PCV) de la province de X"
			}
			if c != nil && c.name != nil && c.form == lexicon.FullName &&
				(c.typ == graph.Country || c.typ == graph.Party && e.m.head.Attrs["owner"] == "yes" && len(e.m.inner) == 0 || e.m.head.Attrs["owner"] == "yes" && (c.typ == graph.Province || c.typ == graph.Place) && s.placeOwner(e.m) == nil) {
				e.end = k + h.n
				e.take(c)
				return true
			}
		}
	}
	return false
}

// abbreviatesInner reports whether the name that ends the phrase is what an
// acronym stands for: "Comité central du Parti communiste chinois (PCC)".
func (e *extension) abbreviatesInner(acronym string) bool {
	for list := e.m.inner; len(list) > 0; {
		in := list[len(list)-1]
		if in.to != e.end {
			return false
		}
		if in.name != nil && (in.typ == graph.Party || in.typ == graph.Organization) &&
			strings.HasPrefix(strings.ToLower(acronym), e.s.toks[in.from].Fold[:1]) && e.s.toks[in.from].Fold[:1] != e.s.toks[e.m.from].Fold[:1] {
			return true
		}
		if in.head != nil && e.s.initials(in) == strings.ToLower(acronym) {
			return true
		}
		list = in.inner
	}
	return false
}

// initials returns the first letters of a mention's words, small words aside.
func (s *section) initials(m *mention) string {
	var out []byte
	for k := m.from; k < m.to; k++ {
		if !s.toks[k].Punct && !s.is(k, "function") && s.toks[k].Fold != "" {
			out = append(out, s.toks[k].Fold[0])
		}
	}
	return string(out)
}

func isAcronym(t string) bool {
	upper := 0
	for _, r := range t {
		if r >= 'A' && r <= 'Z' {
			upper++
		}
	}
	return upper >= 2 && upper*3 >= len(t)*2-1 && len(t) <= 12
}

// coordinate takes "et des Affaires étrangères", ", d'industrie et de services".
func (e *extension) coordinate() bool {
	s := e.s
	i := e.end
	k := i + 1
	if k >= e.last {
		return false
	}
	if s.fold(i) == "," {
		// Only a comma that an "et de" in the same phrase follows.
		if !s.is(k, "de") || e.des == 0 {
			return false
		}
		ok := false
		for x := k; x < min(e.last, k+8); x++ {
			if s.fold(x) == "et" && x+1 < e.last && s.is(x+1, "de") {
				ok = true
				break
			}
			if s.toks[x].Punct && s.fold(x) != "," || s.fold(x) == "a" || s.is(x, "post") {
				break
			}
		}
		if !ok {
			return false
		}
		save := e.end
		e.end = k
		if e.complementWord() {
			return true
		}
		e.end = save
		return false
	}
	if e.adjs > 0 && (s.is(k, "adjective") || s.adjectival(k)) || e.headWords > 1 && s.is(k, "level") {
		h, _ := s.classAt(k, "adjective")
		e.end = k + max(1, h.n)
		return true
	}
	// "Union des Ports et Canaux"
	if e.des > 0 && s.fold(i) == "et" && s.properNoun(i-1) && s.properNoun(k) && s.is(i-2, "de") {
		e.end = k + 1
		return true
	}
	if e.des > 0 && s.is(k, "de") && (e.m.typ != graph.Event || e.m.head.Attrs["capital"] == "yes") {
		h, _ := s.classAt(k, "de")
		n := k + h.n
		if n >= e.last {
			return false
		}
		if c := s.cover[n]; c != nil && c.name != nil && c.typ != graph.Place {
			return false // another owner: an ellipsis, told apart later
		}
		if s.is(n, "body") && e.m.head.Attrs["owner"] == "yes" && !s.toks[n].Cap {
			return false
		}
		if s.toks[n].Cap && s.is(n, "body") {
			return false
		}
		if in := e.m.inner; len(in) > 0 && in[len(in)-1].to == i && in[len(in)-1].form != lexicon.Adjective && in[len(in)-1].typ != graph.Place && !s.toks[n].Cap {
			return false // "le Comité du Parti et de la délégation"
		}
		save := e.end
		e.end = k
		if e.complementWord() {
			return true
		}
		e.end = save
	}
	return false
}

// deAt returns the length of a "de" with its article at token i; an article
// with a capital belongs to the name behind it: "de La Réunion".
func (s *section) deAt(i int) (int, bool) {
	h, ok := s.classAt(i, "de")
	n := h.n
	for n > 1 && s.toks[i+n-1].Cap && !s.toks[i].Cap {
		n--
	}
	return n, ok
}

// properNoun reports whether a common noun with a capital stands at token i, as
// in the names of bodies.
func (s *section) properNoun(i int) bool {
	t := s.toks[i]
	return t.Cap && !t.AllCap && !t.Punct && !t.Number && !t.Hyphen && s.cover[i] == nil && !s.isSurname(i) && !s.isGiven(i) && len(t.Fold) > 4 &&
		!s.is(i, "honorific") && !s.is(i, "post") && !s.is(i, "body") && !s.is(i, "event") && !s.is(i, "agreement") && !s.is(i, "place-head")
}

// complementWord takes "de" and one noun with its adjectives.
func (e *extension) complementWord() bool {
	s := e.s
	h, _ := s.classAt(e.end, "de")
	n := e.end + h.n
	if n >= e.last || s.toks[n].Punct || s.toks[n].Number || s.is(n, "function") || s.is(n, "honorific") || s.is(n, "post") {
		return false
	}
	if c := s.coverAt(n); c != nil && c.name != nil && c.typ != graph.Place {
		return false
	}
	e.end = n + 1
	for e.end < e.last && s.toks[e.end].Hyphen && !s.toks[e.end].Number {
		e.end++
	}
	e.des++
	return true
}

// complement takes "de …": a name, a body, or a common noun.
func (e *extension) complement() bool {
	s := e.s
	de, _ := s.deAt(e.end)
	n := e.end + de
	if n >= e.last {
		return false
	}
	t := s.toks[n]
	if c := s.cover[n]; c != nil && c.name != nil && c.from == n {
		e.end = n
		if e.pairOfNames(c) {
			e.des++
			return true
		}
		e.take(c)
		e.des++
		e.deProper = true
		return true
	}
	// A body or an event inside: "Commission … du Comité central".
	for _, pc := range phraseClasses {
		if pc.typ == graph.Agreement && e.m.typ != graph.Event && e.m.typ != graph.Agreement {
			continue
		}
		if pc.typ == graph.Event && (e.m.typ == graph.Organization || e.m.typ == graph.Place) && !s.isOrdinal(n) && !t.Cap {
			continue
		}
		k := n
		for pc.typ == graph.Event && k < e.last-1 && s.isOrdinal(k) {
			k++
		}
		if hh, ok := s.classAt(k, pc.class); ok && (hh.entry.Attrs["weak"] != "yes" || !s.isPortfolio(k, e.m.from)) {
			if pc.typ == graph.Place {
				// "de la province de X": the noun and the name behind it.
				if in := s.placeWithHead(k, hh, e.last); in != nil {
					e.m.inner = append(e.m.inner, in)
					e.end = in.to
					e.des++
					e.deProper, e.proper = true, true
					return true
				}
				continue
			}
			if in := s.buildPhrase(k, hh, pc.typ, n, e.last); in != nil {
				e.m.inner = append(e.m.inner, in)
				e.end = in.to
				e.des++
				e.deProper = true
				return true
			}
		}
	}
	switch {
	case t.Punct, s.is(n, "function") && !t.Cap, s.is(n, "post") && e.m.typ == graph.Organization && !t.Cap:
		return false
	case s.is(n, "number") && n+1 < e.last && (s.is(n+1, "place-head") || s.is(n+1, "place-noun")):
		e.end = n + 2
		e.des++
		return true
	case e.m.head.Attrs["visit"] == "yes" && n+1 < e.last && s.is(n+1, "days"):
		e.end = n + 2
		e.dated = true
		return true
	case t.Number:
		// "de 2014", "de 7 mois"
		if e.m.typ == graph.Agreement && s.yearAt(n, e.last) > 0 {
			e.end = n + 1
			e.dated = true
			return true
		}
		if e.m.typ != graph.Organization && (s.isOrdinal(n)) && n+1 < e.last {
			e.end = n + 1
			return true
		}
		return false
	case s.is(n, "month"):
		if e.m.typ == graph.Organization {
			return false
		}
		e.end = n + 1
		if s.yearAt(e.end, e.last) > 0 {
			e.end++
		}
		e.dated = true
		return true
	case t.Cap:
		// A person ends it: "de Nguyen Van A". A common noun with a capital
		// or an unknown proper name goes on.
		if s.isSurname(n) && n+1 < e.last && s.toks[n+1].Cap && !s.is(n, "adjective") {
			if s.isSurname(n+1) || s.isGiven(n+1) || s.lx.Names.Surnames[t.Fold] == "vi" {
				return false
			}
		}
		if s.isGiven(n) && n+1 < e.last && s.toks[n+1].Cap {
			return false
		}
		k := n + 1
		for k < e.last && s.toks[k].Cap && !s.toks[k].Punct && s.cover[k] == nil && (s.toks[k].Hyphen || !s.isSurname(k)) && !s.is(k, "post") {
			k++
		}
		e.end = k
		e.des++
		e.deProper = true
		e.proper = true
		return true
	}
	if s.infinitive(n) && de == 1 {
		return false // "le souhait de l'Assemblée de X d'approfondir …"
	}
	// A common noun: "de liaison internationale", "de la sous-région", "des
	// hauts dirigeants".
	e.end = n + 1
	if strings.HasPrefix(t.Fold, "haut") && n+1 < e.last && !s.toks[n+1].Punct && !s.is(n+1, "function") {
		e.end++
	}
	for e.end < e.last && s.toks[e.end].Hyphen && !s.toks[e.end].Number && !s.toks[e.end].Cap {
		e.end++
	}
	e.des++
	return true
}

// infinitive reports whether the word behind a bare "de" is a French verb's
// infinitive.
func (s *section) infinitive(i int) bool {
	t := s.toks[i]
	if s.lang.Code != "fr" || t.Cap || len(t.Fold) < 5 || s.is(i, "ordinary-er") {
		return false
	}
	for _, end := range []string{"er", "ir", "dre", "ttre"} {
		if strings.HasSuffix(t.Fold, end) {
			return true
		}
	}
	return false
}

// placeWithHead returns the name behind "la province de", "la ville de": the
// name's own mention, widened over the noun.
func (s *section) placeWithHead(k int, h hit, last int) *mention {
	n := k + h.n
	for n < last {
		if c := s.cover[n]; c != nil && c.name != nil && c.from == n {
			if c.form == lexicon.Adjective {
				n = c.to
				continue
			}
			if c.typ == graph.Province || c.typ == graph.Place || c.typ == graph.Country {
				return c
			}
			return nil
		}
		if h, ok := s.classAt(n, "de"); ok {
			n += h.n
			continue
		}
		if s.is(n, "adjective") || s.fold(n) == "l" {
			n++
			continue
		}
		return nil
	}
	return nil
}

// quoted takes a title in quotation marks.
func (e *extension) quoted() bool {
	s := e.s
	if e.m.typ == graph.Organization || e.end+1 < e.last && !s.toks[e.end+1].Cap && !s.toks[e.end+1].Number && !s.toks[e.end+1].Elided {
		return false
	}
	for k := e.end + 1; k < min(e.last, e.end+25); k++ {
		if s.toks[k].Text == "»" || s.toks[k].Text == "”" || s.toks[k].Text == "\"" {
			e.end = k + 1
			e.proper = true
			return true
		}
	}
	return false
}

// period takes "2011-2015", "pour la période 2026-2030", "2025".
func (e *extension) period() bool {
	s := e.s
	i := e.end
	k := i
	if s.fold(k) == "pour" {
		k++
		if s.fold(k) == "la" && s.fold(k+1) == "periode" {
			k += 2
		}
	}
	y := s.yearAt(k, e.last)
	if y == 0 {
		return false
	}
	if k+1 < e.last && s.toks[k+1].Hyphen && s.toks[k+1].Number {
		e.end = k + 2
	} else if k+2 < e.last && (s.toks[k+1].Text == "–" || s.toks[k+1].Text == "-") && s.yearAt(k+2, e.last) > 0 {
		e.end = k + 3
	} else if k == i {
		e.end = k + 1
	} else if s.fold(i) == "pour" {
		e.end = k + 1
	} else {
		return false
	}
	e.dated = true
	return true
}

// preposition takes the complements that only some heads have: "pour les
// migrations", "sur la frontière", "entre A et B", "auprès de l'UE".
func (e *extension) preposition() bool {
	s := e.s
	i := e.end
	f := s.fold(i)
	switch f {
	case "entre":
		return e.between()
	case "sur", "pour", "contre", "concernant", "liee", "liees", "chargee", "charge", "charges", "relatif", "relative", "relatifs", "relatives", "portant", "consacree", "consacre", "en", "à", "au", "aux", "aupres", "dans", "avec", "auxquels", "etablis":
	default:
		return false
	}
	switch e.m.typ {
	case graph.Organization:
		switch f {
		case "pour", "aupres", "liee", "liees":
		case "chargee", "charge":
			if e.des > 0 || e.headWords > 1 {
				return false
			}
		case "sur":
			if e.des == 0 {
				return false
			}
		case "avec":
			if s.fold(i-1) != "amitie" {
				return false
			}
		default:
			return false
		}
		if s.fold(i+2) == "mandat" || s.fold(i+2) == "periode" {
			return false
		}
		if c := s.coverAt(i + 1); f == "pour" && c != nil && c.name != nil && c.typ == graph.Province {
			e.end = i + 1
			e.take(c) // "Comité du Parti pour Hanoi"
			return true
		}
		if f == "pour" && !(i+1 < e.last && (s.toks[i+1].Fold == "la" || s.toks[i+1].Fold == "le" || s.toks[i+1].Fold == "les" || s.toks[i+1].Fold == "l")) {
			return false
		}
	case graph.Event:
		switch f {
		case "avec":
			if e.m.head.Attrs["weak"] == "yes" || s.is(i+2, "post") || s.is(i+1, "honorific") || s.is(i+2, "honorific") {
				return false // with whom, which is no part of its name
			}
		case "sur", "pour", "consacree", "consacre", "concernant":
		case "en":
			if s.fold(i+1) == "ligne" {
				e.end = i + 2
				return true
			}
			return e.visitPlace()
		case "à", "au", "aux", "dans":
			if s.fold(i+1) != "niveau" {
				return e.visitPlace()
			}
		default:
			return false
		}
	case graph.Agreement:
		switch f {
		case "à", "au", "aux", "dans":
			return false
		case "en":
			if s.fold(i+1) != "matiere" {
				return false
			}
		case "avec":
			return false
		}
	case graph.Place:
		return false
	}
	if f == "avec" && e.personFollows(i+1) {
		return false
	}
	// Take the preposition, then nouns up to the next clause border.
	k := i + 1
	words := 0
	for k < e.last && k-i < 30 {
		t := s.toks[k]
		if t.Punct {
			if t.Text == "," && words > 0 && e.listGoesOn(k) {
				k++
				continue
			}
			if t.Text == "'" || t.Text == "’" {
				k++
				continue
			}
			break
		}
		if s.startsVerb(k) || s.fold(k) == "que" || s.fold(k) == "qui" || s.fold(k) == "qu" || s.fold(k) == "dont" || s.fold(k) == "ou" || s.fold(k) == "lors" || s.fold(k) == "tenu" || s.fold(k) == "tenue" || s.fold(k) == "par" || s.weekdayAt(k) > 0 || s.monthAt(k) > 0 || s.fold(k) == "apres" || s.fold(k) == "avant" {
			break
		}
		if s.fold(k) == "et" && words > 0 && e.m.typ == graph.Agreement && (s.is(k+1, "agreement") || s.is(k+2, "agreement") || s.is(k+3, "agreement")) {
			break
		}
		if words > 0 && e.m.typ == graph.Agreement && s.is(k, "agreement") && s.fold(k-1) == "aux" {
			break // "documents sur la frontière … aux accords connexes"
		}
		if s.fold(k) == "pour" && words > 0 && (e.m.typ == graph.Agreement) || s.fold(k) == "entre" || s.fold(k) == "avec" && e.m.typ == graph.Agreement {
			break
		}
		if t.Cap && words > 0 && s.isSurname(k) && s.cover[k] == nil && !s.toks[k-1].Elided && !s.is(k-1, "de") {
			break
		}
		if (s.fold(k) == "à" || s.fold(k) == "en") && words > 1 && k+1 < e.last && s.cover[k+1] != nil && s.cover[k+1].name != nil && (s.cover[k+1].typ == graph.Place || s.cover[k+1].typ == graph.Province || s.cover[k+1].typ == graph.Country) {
			break
		}
		if (s.fold(k) == "le" || s.fold(k) == "ce") && k+1 < e.last && (s.dayAt(k+1, e.last) > 0 || s.weekdayAt(k+1) > 0) {
			break
		}
		if c := s.cover[k]; c != nil && c.name != nil && c.from == k {
			if e.pairOfNamesAt(k) {
				k = e.end
				words++
				continue
			}
			e.m.inner = append(e.m.inner, c)
			if c.form != lexicon.Adjective {
				e.proper = true
			}
			k = c.to
			words++
			continue
		}
		if hh, ok := s.classAt(k, "body"); ok && e.m.typ != graph.Agreement {
			if in := s.buildPhrase(k, hh, graph.Organization, k, e.last); in != nil {
				e.m.inner = append(e.m.inner, in)
				k = in.to
				words++
				continue
			}
		}
		if hh, ok := s.classAt(k, "agreement"); ok && e.m.typ == graph.Event && s.definite(k) {
			if in := s.buildPhrase(k, hh, graph.Agreement, k, e.last); in != nil && !in.nominal {
				e.m.inner = append(e.m.inner, in)
				k = in.to
				words++
				continue
			}
		}
		if hh, ok := s.classAt(k, "place-head"); ok && hh.entry.Attrs["join"] == "yes" {
			if in := s.buildPhrase(k, hh, graph.Place, k, e.last); in != nil {
				e.m.inner = append(e.m.inner, in)
				e.proper = true
				k = in.to
				words++
				continue
			}
		}
		if hh, ok := s.classAt(k, "event"); ok && e.m.typ == graph.Event {
			if in := s.buildPhrase(k, hh, graph.Event, k, e.last); in != nil && hh.entry.Attrs["visit"] == "" {
				e.m.inner = append(e.m.inner, in)
				k = in.to
				words++
				continue
			}
		}
		if !s.is(k, "function") {
			words++
		}
		k++
	}
	for k > i+1 && (s.is(k-1, "function") || s.is(k-1, "de") || s.toks[k-1].Punct) {
		k--
	}
	if words == 0 || k <= i+1 {
		return false
	}
	// "auxquels A et B sont membres"
	if strings.HasPrefix(f, "auxquel") && k+1 < e.last && s.is(k, "belonging") {
		k += 2
	}
	e.end = k
	e.des++
	return true
}

// personFollows reports whether a person, by name, honorific or post, stands at k.
func (e *extension) personFollows(k int) bool {
	s := e.s
	for k < e.last && s.is(k, "determiner") {
		k++
	}
	return k < e.last && (s.is(k, "post") || s.is(k, "post-before") || s.is(k, "honorific") || s.is(k, "counterpart") || s.toks[k].Cap && s.coverAt(k) == nil && (s.isSurname(k) || s.isGiven(k)))
}

func (e *extension) pairOfNamesAt(k int) bool {
	save := e.end
	e.end = k
	if e.pairOfNames(e.s.cover[k]) {
		return true
	}
	e.end = save
	return false
}

// listGoesOn reports whether the comma at k stands inside a list of nouns:
// "le tourisme, l'artisanat et la gestion".
func (e *extension) listGoesOn(k int) bool {
	s := e.s
	for x := k + 1; x < min(e.last, k+9); x++ {
		if s.fold(x) == "et" {
			return true
		}
		if s.startsVerb(x) || s.toks[x].Punct && s.toks[x].Text != "," || s.toks[x].Cap && s.cover[x] == nil {
			return false
		}
	}
	return false
}

// partners takes "établis avec des partenaires bilatéraux".
func (e *extension) partners() bool {
	s := e.s
	k := e.end + 2
	for k < e.last && k-e.end < 10 && !s.toks[k].Punct && !s.startsVerb(k) && s.fold(k) != "et" && s.fold(k) != "pour" && s.fold(k) != "lors" {
		if c := s.coverAt(k); c != nil && c.name != nil {
			e.m.inner = append(e.m.inner, c)
			k = c.to
			continue
		}
		k++
	}
	if k == e.end+2 {
		return false
	}
	e.end = k
	e.des++
	return true
}

// between takes "entre A et B", "entre les provinces de A, B (Vietnam) et du C".
func (e *extension) between() bool {
	s := e.s
	k := e.end + 1
	seen, end := 0, e.end
	var inner []*mention
	for k < e.last && k-e.end < 40 {
		t := s.toks[k]
		if c := s.cover[k]; c != nil && c.name != nil && c.from == k {
			inner = append(inner, c)
			k = c.to
			end = k
			if c.form != lexicon.Adjective {
				seen++
			}
			continue
		}
		if hh, ok := s.classAt(k, "body"); ok {
			if in := s.buildPhrase(k, hh, graph.Organization, k, e.last); in != nil {
				inner = append(inner, in)
				k = in.to
				end = k
				seen++
				continue
			}
		}
		if s.is(k, "pair") {
			h, _ := s.classAt(k, "pair")
			k += h.n
			end = k
			seen += 2
			continue
		}
		// "entre A au Chiapas et B, en Suède": what locates a side is none.
		located := s.cover[k-1] != nil && s.cover[k-1].name != nil && (s.cover[k-1].typ == graph.Province || s.cover[k-1].typ == graph.Place) && s.is(k, "de") &&
			s.coverAt(k+1) != nil && s.coverAt(k+1).typ == graph.Country
		if located || seen > 0 && (s.fold(k) == "en" || s.fold(k) == "au" || s.fold(k) == "aux") {
			c := s.coverAt(k + 1)
			if c == nil || c.name == nil || c.typ != graph.Country && c.typ != graph.Province || s.toks[k-1].Text == "," {
				break
			}
			k = c.to
			end = k
			continue
		}
		// ", le 8 avril à X" and "ainsi qu'un accord entre …" go on with
		// something else.
		if t.Text == "," && s.fold(k+1) == "le" && s.dayAt(k+2, e.last) > 0 {
			break
		}
		if seen > 1 && s.is(k, "agreement") && e.m.typ == graph.Agreement {
			end = inner[len(inner)-1].to
			break
		}
		if t.Text == ")" || t.Text == "(" || t.Text == "," {
			k++
			if t.Text == ")" {
				end = k
			}
			continue
		}
		if s.startsVerb(k) || t.Punct || s.fold(k) == "qui" || s.fold(k) == "que" || s.fold(k) == "à" || s.fold(k) == "dans" || s.fold(k) == "pour" || s.fold(k) == "sur" || s.fold(k) == "lors" || s.fold(k) == "avec" {
			break
		}
		if seen > 0 && t.Cap && s.isSurname(k) {
			break
		}
		if !s.is(k, "function") {
			end = k + 1
		}
		k++
	}
	if end == e.end {
		return false
	}
	e.m.inner = append(e.m.inner, inner...)
	e.end = end
	e.sides = true
	if seen > 0 {
		e.proper = true
	}
	return true
}

// visitPlace takes where a visit goes to, and its dates: "au Laos du 3 au 5 mai".
func (e *extension) visitPlace() bool {
	s := e.s
	if e.m.head.Attrs["visit"] != "yes" {
		return false
	}
	i := e.end
	if c := s.cover[i+1]; c != nil && c.name != nil && c.from == i+1 && (c.typ == graph.Country || c.typ == graph.Province || c.typ == graph.Place) && c.form != lexicon.Adjective {
		e.end = i + 1
		e.take(c)
		for _, d := range s.dates {
			if d.to > e.last {
				continue
			}
			if d.from == e.end+1 && (s.fold(e.end) == "du" || s.fold(e.end) == "le" || s.fold(e.end) == "en" || s.fold(e.end) == "les") || d.from == e.end+2 && s.fold(e.end) == "," {
				e.end = d.to
				e.dated = true
			}
		}
		return true
	}
	return false
}

// startsVerb reports whether a finite verb or an auxiliary stands at i.
func (s *section) startsVerb(i int) bool {
	return s.is(i, "verb") || s.isFuture(i)
}

// isFuture reports whether the word has the ending of a French future tense
// or is an English modal of the future.
func (s *section) isFuture(i int) bool {
	if i < 0 || i >= len(s.toks) {
		return false
	}
	t := s.toks[i]
	if s.is(i, "future") {
		return true
	}
	if s.lang.Code != "fr" || t.Cap || t.Punct || len(t.Fold) < 5 {
		return false
	}
	return strings.HasSuffix(t.Text, "era") || strings.HasSuffix(t.Text, "eront") || strings.HasSuffix(t.Text, "ira") && len(t.Text) > 4 || strings.HasSuffix(t.Text, "iront") || strings.HasSuffix(t.Text, "dra") || strings.HasSuffix(t.Text, "dront") || strings.HasSuffix(t.Text, "vra") || strings.HasSuffix(t.Text, "vront")
}
