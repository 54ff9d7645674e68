package extract

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// findHome finds the state that the article writes from.
func (s *section) findHome() {
	if s.before != nil {
		s.home = s.before.home
		return
	}
	s.home = s.homeState()
}

// homeState returns the state that the article writes from: that of the agency
// in its dateline or credits, else the state that it names most.
func (s *section) homeState() string {
	votes := map[string]int{}
	town := ""
	if s.lang.Code == "en" {
		town = s.datelineTown()
	}
	for i := range s.toks {
		// Teasers and main text share a page, so its agency is theirs.
		if h, ok := s.agencyAt(i); ok && !s.shortened(i) {
			if town != "" && s.writesAbroad(i) {
				h = town
			}
			votes[s.oneOfStates(h)] += 3
		}
	}
	if best := s.siteHome(); best != "" && len(votes) == 0 {
		return best
	}
	if home := s.datelineHome(); home != "" {
		return home
	}
	if len(votes) == 0 {
		if home := cmp.Or(s.mastheadHome(), s.creditHome()); home != "" {
			return home
		}
	}
	best := ""
	for _, code := range sortedKeys(votes) {
		if best == "" || votes[code] > votes[best] {
			best = code
		}
	}
	if best != "" {
		return best
	}
	votes = s.votes
	if town := s.datelineTown(); town != "" {
		return town
	}
	votes = s.withTowns(votes)
	for _, code := range sortedKeys(votes) {
		if best == "" || votes[code] > votes[best] {
			best = code
		}
	}
	if best == "" && s.lang.Code == "fr" {
		return s.gazetteerHome()
	}
	return best
}

// shortened reports whether an abbreviation in brackets is that of the words before it,
// and no agency: "l'Armée nationale populaire (ANP)".
func (s *section) shortened(i int) bool {
	if s.text(i-1) != "(" || s.text(i+1) != ")" {
		return false
	}
	letters := s.toks[i].Fold
	n := len(letters) - 1
	for k := i - 2; k >= max(0, i-2-2*len(letters)) && n >= 0; k-- {
		switch {
		case s.toks[k].Punct || s.toks[k].Fold == "":
			return false
		case s.toks[k].Fold[0] == letters[n]:
			n--
		case !s.is(k, class.Function) && !s.is(k, class.De):
			return false
		}
	}
	return n < 0
}

// withTowns adds to what each state was told of how often its towns were, capitals too:
// the state that an article writes from is told of by its towns, others by their names.
func (s *section) withTowns(states map[string]int) map[string]int {
	out := maps.Clone(states)
	if s.lang.Code != "fr" {
		return out
	}
	if code := s.headlineState(); code != "" {
		const weight = 4
		out[code] += weight
	}
	first := true
	for _, sent := range s.sents {
		for i := sent.First; i < sent.Last; i++ {
			if code := s.townNamed(i); code != "" {
				out[code] += 2
				if first {
					out[code]++ // where what is told of begins
				}
				first = false
			}
			if code := s.surnamesOf(i); code != "" {
				out[code]++
			}
			if code := s.envoyFrom(i); code != "" {
				out[code] += s.weightOfSender(i)
			}
		}
	}
	s.weighOurs(out)
	return out
}

// surnamesOf returns the state of whose language alone the surname at token i is, with
// another word of a name behind it: "Tran Thanh Man"; or "".
func (s *section) surnamesOf(i int) string {
	if !s.toks[i].Cap || s.toks[i].AllCap || !s.toks[i+1].Cap || s.is(i, class.Function) || i > 0 && s.toks[i-1].Cap && s.isSurname(i-1) {
		return ""
	}
	languages := s.lx.Names.Surnames[s.toks[i].Fold]
	if languages == "" {
		return ""
	}
	for _, e := range s.lang.Of(class.SurnameLanguage) {
		if e.Lemma() == languages && e.Attrs["loose"] == "" {
			return e.Attrs["state"]
		}
	}
	return ""
}

// townNamed returns the state in which the town named at token i lies, or "".
func (s *section) townNamed(i int) string {
	if !s.toks[i].Cap || !s.is(i-1, class.Locative) || s.residence(i) {
		return ""
	}
	code := ""
	for _, h := range s.nameHits[i] {
		for _, v := range h.Values {
			if v.Ambiguous || v.Form != lexicon.Capital && !(v.Form == lexicon.FullName && placeLike(v.Name.Type)) || v.Name.Country == "" {
				continue
			}
			if code != "" && code != v.Name.Country {
				return ""
			}
			code = v.Name.Country
		}
	}
	return code
}

// oneOfStates returns the state, of the codes in a list apart by "|", in which the
// dateline's town lies, else the one that the section names most: Algeria and Senegal
// both have an APS.
func (s *section) oneOfStates(list string) string {
	codes := strings.Split(list, "|")
	if len(codes) == 1 {
		return list
	}
	if town := s.datelineTown(); slices.Contains(codes, town) {
		return town
	}
	best := codes[0]
	for _, code := range codes[1:] {
		if s.votes[code] > s.votes[best] {
			best = code
		}
	}
	return best
}

// siteHome returns the state of the site that the page names ("Vietnam.vn - …"),
// or "".
func (s *section) siteHome() string {
	for _, b := range s.page.Blocks {
		if b.Kind != text.Boilerplate || b.Start > 300 {
			continue
		}
		for _, w := range strings.Fields(s.page.Slice(b.Start, b.End)) {
			if at := strings.LastIndexByte(w, '.'); at > 2 && len(w)-at == 3 {
				code := strings.ToUpper(w[at+1:])
				if s.lx.Names.Countries[code] != nil {
					return code
				}
			}
		}
	}
	return ""
}

// datelineHome returns the state of the paper or agency that the line above the
// text names, or of the town: "Khmer Times | December 14, 2021", "AKP Phnom Penh,
// le 28 avril 2017". It is "" where the line names none.
func (s *section) datelineHome() string {
	if s.page.Dateline == "" {
		return ""
	}
	words := strings.FieldsFunc(s.page.Dateline, func(r rune) bool { return !unicode.IsLetter(r) })
	for _, e := range s.lang.Of(class.Agency) {
		for _, form := range e.Forms {
			if len(form) > 3 && strings.Contains(s.page.Dateline, form) || isAcronym(form) && slices.Contains(words, form) {
				return s.oneOfStates(e.Attrs["country"])
			}
		}
	}
	if s.lang.Code != "fr" {
		return ""
	}
	for i := range words {
		if !unicode.IsUpper([]rune(words[i])[0]) {
			continue
		}
		if code := s.townState(words[i:]); code != "" {
			return code
		}
	}
	return ""
}

// townState returns the state of the one town or province whose name the words
// begin with, or "".
func (s *section) townState(words []string) string {
	code := ""
	folded := make([]string, len(words))
	for i, w := range words {
		folded[i] = graph.Fold(w)
	}
	for _, m := range s.lx.Names.Trie.FindFolded(folded, nil) {
		code = oneState(m.Values)
	}
	return code
}

// otherState returns the state named most next to the one that the article
// writes from, in the story that token at stands in.
func (s *section) otherState(home string, at int) *entity {
	var out *entity
	most, story := 0, s.storyAt(at)
	for _, e := range s.entities {
		if e.typ != graph.Country || e.table == nil || e.table.Country == home {
			continue
		}
		n := len(e.mentions)
		if story > 0 {
			n = s.toldIn(e, story)
		}
		if n > most {
			out, most = e, n
		}
	}
	return out
}

// otherVoted returns the code of the state told of most next to the one that the
// article writes from, by its provinces and towns too, or "".
func (s *section) otherVoted(home string) string {
	best := ""
	for _, code := range sortedKeys(s.votes) {
		if code != home && s.votes[code] > 1 && (best == "" || s.votes[code] > s.votes[best]) {
			best = code
		}
	}
	return best
}

// foreigner reports whether a person's name can be none of the state that the
// article writes from.
func (s *section) foreigner(m *mention, home string) bool {
	if m == nil || m.to-m.from < 2 {
		return false
	}
	languages := s.lx.Names.Surnames[s.toks[m.from].Fold]
	for _, e := range s.lang.Of(class.SurnameLanguage) {
		if e.Attrs["state"] == home && e.Attrs["loose"] == "" {
			return !strings.Contains(languages, e.Lemma())
		}
	}
	return false
}
