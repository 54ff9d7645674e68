package extract

import (
	"slices"
	"strings"
	"unicode"

	"entente/graph"
	"entente/loader/lexicon/class"
	"entente/loader/text"
)

// creditWords is how many words a line has at most that only says whose a picture is.
const creditWords = 6

// creditHome returns the state of the agency or paper whose picture a line of its own says that one of
// the story is, "Photo : VNA/CVN"; or "" where none does, or they are of several states.
func (s *section) creditHome() string {
	home := ""
	for _, b := range s.page.Blocks {
		if b.Kind != text.Boilerplate {
			continue
		}
		for line := range strings.Lines(s.page.Slice(b.Start, b.End)) {
			code := s.creditState(line)
			if code == "" {
				continue
			}
			if home != "" && home != code {
				return ""
			}
			home = code
		}
	}
	return home
}

// creditState returns the state of the one agency that a line of credit names by its short name.
func (s *section) creditState(line string) string {
	words := strings.FieldsFunc(line, func(r rune) bool { return !unicode.IsLetter(r) })
	if s.lang.Code != "fr" || len(words) < 2 || len(words) > creditWords || !s.lang.Lists(class.Credit, graph.Fold(words[0])) {
		return ""
	}
	home := ""
	for _, e := range s.lang.Of(class.Agency) {
		if !slices.ContainsFunc(e.Forms, func(form string) bool { return isAcronym(form) && slices.Contains(words[1:], form) }) {
			continue
		}
		code := s.oneOfStates(e.Attrs["country"])
		if home != "" && home != code {
			return ""
		}
		home = code
	}
	return home
}
