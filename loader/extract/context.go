package extract

import (
	"slices"
	"sort"
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// published reads the date line: a line that holds nothing but a date, or the
// first full date of the first sentences where an agency's dateline has one.
func (s *section) published() dateValue {
	if s.page.Dateline == "" {
		return s.inlineDateline()
	}
	if v := s.parseDateline(strings.FieldsFunc(s.page.Dateline, func(c rune) bool { return c < '0' || c > '9' })); v.y > 0 && !s.monthInDateline() {
		return v
	}
	// A date in words.
	line := s.page.Dateline
	if s.lang.Code == "fr" {
		line = strings.ReplaceAll(line, ",", " ") // "lundi, 11 novembre, 2019"
	}
	toks := text.Tokenize(line, s.lang.Rules)
	t := &section{lx: s.lx, lang: s.lang, known: s.known, page: &text.Page{Tokens: toks}, toks: toks, desk: &desk{}, kind: graph.Main}
	t.sents = []text.Sentence{{First: 0, Last: len(toks)}}
	t.prepare()
	for i := range toks {
		if dm, ok := t.dateAt(i, len(toks)); ok && !dm.yearOnly {
			if v := parseValue(string(dm.value)); v.y > 0 && v.d > 0 {
				return v
			}
		}
	}
	return dateValue{}
}

func parseValue(d string) dateValue {
	var v dateValue
	if len(d) >= 10 && d[4] == '-' {
		for i, p := range []*int{&v.y, &v.m, &v.d} {
			part := strings.Split(d[:10], "-")[i]
			for _, c := range part {
				*p = *p*10 + int(c-'0')
			}
		}
	}
	return v
}

// countStates counts how often the section names each state, by its name, an
// adjective or one of its provinces.
func (s *section) countStates() {
	s.votes = map[string]int{}
	for _, sent := range s.sents {
		for i := sent.First; i < sent.Last; i++ {
			if s.is(i, class.ComesHome) {
				s.comesHome(i, sent.Last)
			}
			if code, ok := s.reignAt(i, sent.Last); ok {
				s.votes[code]++
			}
			for n, h := range s.nameHits[i] {
				for _, v := range h.Values {
					if v.Form == lexicon.Prefix && n+1 < len(s.nameHits[i]) {
						continue // "Indo-Pacifique" is no India
					}
					if v.Ambiguous && !(v.Name.Type == graph.Country && s.toks[i].Cap && s.introduced(v, i, h.N)) || v.Name.Country == "" || v.Form == lexicon.Capital {
						continue
					}
					switch v.Name.Type {
					case graph.Province:
						if s.toks[i].Cap && !sharedName(h.Values) && !s.onlyCompass(i, h.N) && !s.behindParticle(i, sent.First) && !s.residence(i) {
							s.votes[v.Name.Country]++
						}
					case graph.Country:
						if s.toks[i].Hyphen && i > sent.First && s.isGiven(i-1) && s.lang.Code == "fr" {
							break // "Marie-France"
						}
						if v.Form == lexicon.FullName {
							s.votes[v.Name.Country] += 2
						} else if v.Form != lexicon.Adjective || !s.endsNameOfNone(i, h.N) {
							s.votes[v.Name.Country]++
						}
					}
					break
				}
			}
		}
	}
}

// agencyAt returns the state of the agency named at token i.
func (s *section) agencyAt(i int) (string, bool) {
	if i < 0 || i >= len(s.toks) {
		return "", false
	}
	var country string
	if !s.is(i, class.Agency) && i < len(s.sent) && s.sent[i] >= 0 {
		return "", false
	}
	for _, m := range s.lang.Agencies.Find(s.toks[i:], nil) {
		for _, e := range m.Values {
			written := func(form string) bool { return strings.HasPrefix(form, s.toks[i].Text) }
			if s.toks[i].AllCap || slices.ContainsFunc(e.Forms, written) {
				country = e.Attrs["country"]
			}
		}
	}
	return country, country != ""
}

// publisher returns the agency that the text credits.
func (s *section) publisher() string {
	s.toks = s.page.Tokens
	for i := range s.toks {
		if before := s.text(i - 1); before != "(" && before != "-" && before != "—" {
			continue
		}
		if _, ok := s.agencyAt(i); ok {
			return s.toks[i].Text
		}
	}
	return ""
}

func sortedKeys(m map[string]int) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}

// credited reports whether a person is named for a picture: "Photo : X/VNA/CVN",
// "(Xinhua/X)", "Photo by X".
func (s *section) credited(m *mention) bool {
	k := m.from - 1
	if s.text(k) == "©" || s.text(k) == ")" && s.fold(k-1) == "c" && s.text(k-2) == "(" || s.byline(m) || s.paperBefore(m) {
		return true
	}
	if _, last := s.bounds(m.from); s.lang.Code == "fr" && s.is(k, class.Credit) && (s.toks[k].Cap || s.text(k-1) == "-") && (m.to == last || s.text(m.to) == ")" || s.text(m.to) == ".") {
		return true // "… à Nancy  Photo Jean X"
	}
	if m.to < len(s.toks) && s.toks[m.to].Text == "/" && (s.text(k) == ":" || s.is(k, class.Credit) || m.from == s.firstOf(m.from)) {
		return true
	}
	if s.text(k) == "/" && s.lang.Code == "fr" {
		for x, first := k-1, s.firstOf(m.from); x >= first && (s.toks[x].Cap || s.toks[x].Punct); x-- {
			if s.text(x) == "©" {
				return true // "© X / Y / Palais"
			}
		}
	}
	if s.text(k) == "/" {
		if _, agency := s.agencyAt(k - 1); agency {
			return true
		}
		for x := s.firstOf(m.from); x < k && s.lang.Code == "fr"; x++ {
			if s.is(x, class.Credit) && s.toks[x].Cap && k-x < 8 {
				return true // "Photo L'Alsace/X"
			}
		}
		return false
	}
	if s.text(k) == ":" {
		k--
		// "Photo : X", and no more: "Photo : X et Y signent …" describes one.
		if s.is(k, class.Credit) && s.toks[k].Cap && s.endsHere(m.to) {
			return true
		}
		if first := s.firstOf(m.from); s.lang.Code == "fr" && (s.is(k, class.Credit) || s.is(k, class.CreditNoun)) && (k == first || s.text(k-1) == "(" && k-first <= 5) && (s.text(m.to) == ")" || s.endsHere(m.to)) {
			return true // "Photo : X", "X (traduction : Y)"
		}
	}
	return s.is(k, class.By) && s.is(k-1, class.Credit)
}

// afterCaption reports whether a name is all that stands behind a caption's sentence, in capitals or nowhere else: who took
// the picture, "… in Kampot on Tuesday. TEST CHEA".
func (s *section) afterCaption(m *mention) bool {
	first, last := s.bounds(m.from)
	if m.parent != nil || m.from != first || m.to != last || m.to-m.from > 3 || !(s.toks[m.from].AllCap && s.toks[m.to-1].AllCap) && !(m.typ == graph.Person && m.to-m.from > 1 && s.namedOnce(m)) {
		return false
	}
	b := s.blockOf(m)
	return len(b.Sentences) > 1 && b.Sentences[0].First-s.base < first && b.Sentences[len(b.Sentences)-1].First-s.base == first
}

// namedOnce reports whether no other person of the section has the last word of a name.
func (s *section) namedOnce(m *mention) bool {
	return !slices.ContainsFunc(s.mentions, func(x *mention) bool {
		return x != m && x.typ == graph.Person && !x.dead && s.lastWord(x) == s.lastWord(m)
	})
}

// endsHere reports whether nothing but a full stop stands between token i and the end of
// its sentence.
func (s *section) endsHere(i int) bool {
	_, last := s.bounds(i - 1)
	return i == last || i == last-1 && s.text(i) == "."
}

// byline reports whether a name stands alone below the text, but for a bracket: who
// wrote the article.
func (s *section) byline(m *mention) bool {
	b := s.blockOf(m)
	if b.Kind != text.Body || m.parent != nil || len(b.Sentences) != 1 {
		return false
	}
	sent := text.Sentence{First: b.Sentences[0].First - s.base, Last: b.Sentences[0].Last - s.base}
	if s.sent[m.from] > 3 && s.onlyWriters(sent.First, sent.Last) {
		return true
	}
	end := m.to
	if s.text(end) == "(" {
		end = max(end, s.bracketEnd(end, sent.Last))
	}
	return end == sent.Last && (m.from == sent.First || s.is(sent.First, class.By) && m.from == sent.First+1 || m.from <= sent.First+2 && s.toks[sent.First].Cap && m.to-sent.First <= 4) && s.sent[m.from] > 3
}

// onlyWriters reports whether tokens a…b are names of persons with dashes or slashes
// between them, and at most an agency: "Hông Lan - Thu An/CVN".
func (s *section) onlyWriters(a, b int) bool {
	names, parts := 0, 0
	for k := a; k < b; {
		c := s.coverAt(k)
		switch {
		case c != nil && c.typ == graph.Person:
			names++
			k = c.to
		case strings.ContainsAny(s.text(k), "-–—/&") || names > 0 && s.toks[k].AllCap && s.cover[k] == nil:
			k++
			parts++
		case names > 0 && s.is(k, class.Agency) && k == b-1:
			k++
		default:
			return false
		}
	}
	return names > 0 && parts > 0
}

// hasHolder reports whether somebody named holds a post in the body m.
func (s *section) hasHolder(m *mention) bool {
	for _, p := range s.posts {
		if p.person != nil && slices.Contains(p.bodies, m) {
			return true
		}
	}
	return false
}

// dropCredits takes out the agency in datelines and credits, which is no
// entity of the article: "(VNA)", "Photo : VNA", "-VNA".
func (s *section) dropCredits() {
	s.dropBracketed()
	for _, m := range s.mentions {
		if (m.typ == graph.Person || m.typ == graph.Organization) && s.credited(m) || s.blockOf(m).Kind != text.Headline && s.afterCaption(m) {
			m.dead = true
		}
		if first, last := s.bounds(m.from); (m.typ == graph.Party || m.typ == graph.Organization) && m.to <= s.placeAndDate(first, last) {
			m.dead = true // "Phnom Penh (FN), Jan. 8 –"
		}
		if placeLike(m.typ) && m.to < len(s.toks) && s.text(m.to) == "/" && (s.is(m.from-1, class.Credit) || s.text(m.from-1) == ":" && s.is(m.from-2, class.Credit) || s.is(m.from-1, class.Article) && s.is(m.from-2, class.Credit)) {
			m.dead = true // "Photo L'Alsace/X", "Photo : Test Nguyên/NDEL"
		}
		if m.typ != graph.Organization {
			continue
		}
		if s.lang.Code == "fr" && m.to-m.from == 1 && s.text(m.from-1) == ":" && s.is(m.from-2, class.Credit) || s.signsPage(m) {
			m.dead = true // "Photo : VFF"
			continue
		}
		agency := m.name != nil && m.name.News
		if !agency {
			if _, ok := s.agencyAt(m.from); ok && m.to == m.from+1 {
				agency = true
			}
		}
		if !agency {
			continue
		}
		if m.form == lexicon.FullName && m.to-m.from > 1 && !(s.text(m.from-1) == "(" && s.text(m.to) == ")") {
			continue
		}
		if s.lang.Code == "en" && s.hasHolder(m) {
			continue // "VNA General Director X"
		}
		if !s.is(m.from-1, class.AgencyArticle) || s.is(m.from-2, class.Reports) && m.name == nil || s.noticedBefore(m.from-2) {
			m.dead = true
		}
	}
}
