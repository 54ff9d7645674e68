package extract

import (
	"slices"
	"strings"
	"unicode"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// The lines above a story that may say whose paper it is.
const (
	mastheadEnd   = 300 // code points from the beginning of the page
	mastheadWords = 12
)

// mastheadHome returns the state of the paper, or of the office, that the lines above
// the story name: "Vientiane Times", "Le quotidien béninois de service public",
// "Official Website of West Java Province". It is "" where they tell of none.
func (s *section) mastheadHome() string {
	for _, b := range s.page.Blocks {
		if b.Kind != text.Boilerplate || b.Start > mastheadEnd {
			continue
		}
		for line := range strings.Lines(s.page.Slice(b.Start, b.End)) {
			if code := s.paperHome(line); code != "" {
				return code
			}
		}
	}
	return ""
}

// paperHome returns the one state that a line of a page's head tells of, or "" where it
// is a bar of a menu, a path or a sentence.
func (s *section) paperHome(line string) string {
	if strings.ContainsAny(line, "|>›»•/@") || strings.HasSuffix(strings.TrimSpace(line), ".") {
		return ""
	}
	words := strings.FieldsFunc(line, func(r rune) bool { return !unicode.IsLetter(r) })
	if len(words) < 2 || len(words) > mastheadWords {
		return ""
	}
	for _, e := range s.lang.Of(class.Agency) {
		if slices.ContainsFunc(e.Forms, func(form string) bool { return len(form) > 3 && strings.Contains(line, form) }) {
			return s.oneOfStates(e.Attrs["country"])
		}
	}
	folded := make([]string, len(words))
	for i, w := range words {
		folded[i] = graph.Fold(w)
	}
	code := ""
	for i := range folded {
		for _, m := range s.lx.Names.Trie.FindFolded(folded[i:], nil) {
			at := stateOfAll(m.Values)
			if at == "" {
				continue
			}
			if code != "" && code != at {
				return ""
			}
			code = at
		}
	}
	return code
}

// stateOfAll returns the one state that all the meanings of a name are or lie in, or "".
func stateOfAll(names []lexicon.NameMatch) string {
	code := ""
	for _, v := range names {
		switch {
		case v.Ambiguous || v.Form == lexicon.Abbreviation || v.Form == lexicon.Prefix || v.Name.Country == "" || code != "" && code != v.Name.Country:
			return ""
		case v.Name.Type != graph.Country && !placeLike(v.Name.Type):
			return ""
		}
		code = v.Name.Country
	}
	return code
}

// oneState returns the state in which all the towns and provinces of a name lie,
// or "".
func oneState(names []lexicon.NameMatch) string {
	code := ""
	for _, v := range names {
		if v.Form != lexicon.FullName || !placeLike(v.Name.Type) {
			continue
		}
		if code != "" && code != v.Name.Country {
			return ""
		}
		code = v.Name.Country
	}
	return code
}
