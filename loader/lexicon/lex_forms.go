package lexicon

import (
	"fmt"
	"strings"
)

// mostForms bounds the forms that one line of a word list stands for.
const mostForms = 5000

// lineForms returns the forms of a line of a word list, apart by bars outside of parentheses. Parentheses with bars
// stand for one of what is between the bars, which may be nothing: "dirige (la|cette) ville (de|d')" are
// four forms. Others are part of the form: "Comments (0)".
func lineForms(body string) ([]string, error) {
	var out []string
	forms := []string{""} // of what was read since the last bar
	flush := func() error {
		for _, f := range forms {
			if f = strings.Join(strings.Fields(f), " "); f == "" {
				return fmt.Errorf("an empty form between two bars")
			}
			out = append(out, f)
		}
		forms = []string{""}
		return nil
	}
	for {
		at := strings.IndexAny(body, "(|")
		if at < 0 {
			forms = withEach(forms, []string{body})
			return out, flush()
		}
		forms = withEach(forms, []string{body[:at]})
		rest := body[at+1:]
		if body[at] == '|' {
			if err := flush(); err != nil {
				return nil, err
			}
			body = rest
			continue
		}
		inner, behind, closed := strings.Cut(rest, ")")
		if !closed || strings.Contains(inner, "(") {
			return nil, fmt.Errorf("a ( has no ) of its own: write (a|b) for one of two wordings, not one within another")
		}
		among := strings.Split(inner, "|")
		if len(among) == 1 {
			among[0] = "(" + inner + ")"
		}
		if len(out)+len(forms)*len(among) > mostForms {
			return nil, fmt.Errorf("the line stands for more than %d forms: write several", mostForms)
		}
		forms = withEach(forms, among)
		body = behind
	}
}

// withEach returns each of the beginnings with each of the ends.
func withEach(beginnings, ends []string) []string {
	out := make([]string, 0, len(beginnings)*len(ends))
	for _, b := range beginnings {
		for _, e := range ends {
			out = append(out, b+e)
		}
	}
	return out
}
