package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// inlineDateline returns the date of a dateline that opens the text: "KUALA
// LUMPUR, 27 May 2025 – …", "HANOI, Dec. 18, 2025 (VNA) – …".
func (s *section) inlineDateline() dateValue {
	if s.lang.Code != "en" {
		return dateValue{}
	}
	for _, sent := range s.sents[:min(len(s.sents), 4)] {
		if !s.toks[sent.First].AllCap {
			continue
		}
		for i := sent.First; i < min(sent.Last, sent.First+9); i++ {
			if d, ok := s.dateAt(i, sent.Last); ok && !d.yearOnly {
				if v := parseValue(string(d.value)); v.y > 0 && v.d > 0 {
					return v
				}
			}
		}
	}
	return dateValue{}
}

// monthInDateline reports whether the line above the text names a month, so
// that its figures alone do not make the date: "July 18, 2013 9:06 AM".
func (s *section) monthInDateline() bool {
	if s.lang.Code != "en" {
		return false
	}
	for _, w := range strings.Fields(graph.Fold(s.page.Dateline)) {
		for _, e := range s.lang.Entries {
			if e.Class != class.Month {
				continue
			}
			for _, form := range e.Forms {
				if graph.Fold(form) == w {
					return true
				}
			}
		}
	}
	return false
}
