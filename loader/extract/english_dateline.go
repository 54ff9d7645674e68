package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// inlineDateline returns the date of a dateline that opens the text: "KUALA
// LUMPUR, 27 May 2025 – …", "HANOI, Dec. 18, 2025 (VNA) – …", "Québec, le 28 févr.
// 2024 /CNW/ - …".
func (s *section) inlineDateline() dateValue {
	for _, sent := range s.sents[:min(len(s.sents), 4)] {
		if s.lang.Code == "en" && !s.toks[sent.First].AllCap || !s.toks[sent.First].Cap {
			continue
		}
		for i := sent.First; i < min(sent.Last, sent.First+9); i++ {
			d, ok := s.dateAt(i, sent.Last)
			if !ok || d.yearOnly || s.lang.Code == "fr" && !s.betweenMarks(i, d.to) {
				continue
			}
			if v := parseValue(string(d.value)); v.y > 0 && v.d > 0 {
				return v
			}
		}
	}
	return dateValue{}
}

// betweenMarks reports whether a date stands as a dateline's does, behind a comma
// and before a bracket, a bar or a dash.
func (s *section) betweenMarks(from, to int) bool {
	if s.is(from-1, class.Article) {
		from--
	}
	return s.text(from-1) == "," && (s.text(to) == "(" || s.text(to) == "/" || s.dash(to))
}

// monthInDateline reports whether the line above the text names a month, so
// that its figures alone do not make the date: "July 18, 2013 9:06 AM", "28 févr. 2024, 10:30".
func (s *section) monthInDateline() bool {
	for _, w := range strings.Fields(graph.Fold(s.page.Dateline)) {
		w = strings.Trim(w, ".,")
		for _, e := range s.lang.Of(class.Month) {
			for _, form := range e.Forms {
				if graph.Fold(form) == w {
					return true
				}
			}
		}
	}
	return false
}

// placeAndDate returns where a sentence begins behind a dateline of a place, an
// agency and a date: "AKP Phnom Penh, August 7, 2023 –", "Vientiane, Aug 7 (KPL)",
// "(KPL)", "HANOI:"; or first.
func (s *section) placeAndDate(first, last int) int {
	if s.lang.Code != "en" {
		return first
	}
	place, agency := false, false
	for k := first; k < min(last-1, first+14); {
		t := &s.toks[k]
		switch c := s.coverAt(k); {
		case s.agencyWord(k):
			agency = true
			k++
		case c != nil && c.name != nil && c.form != lexicon.Adjective && placeLike(c.typ):
			place = true
			k = c.to
		case t.Number || s.monthAt(k) > 0 || s.weekdayAt(k) > 0 || t.Text == "," || t.Text == "." || t.Text == "(":
			k++
		case t.Text == ")":
			if k++; agency && s.toks[k].Cap && !s.agencyWord(k) {
				return k
			}
		case t.Text == ":" && (place || agency) && s.toks[k+1].Cap:
			return k + 1
		case (t.Text == "-" || t.Text == "–" || t.Text == "—") && t.Space && (place || agency):
			for k++; k < last-1 && s.toks[k].Text == t.Text; {
				k++
			}
			return k
		default:
			return first
		}
	}
	return first
}

// agencyWord reports whether the word at token k is an agency's name, or, in
// brackets behind a place, what may be one: "Phnom Penh (FN)".
func (s *section) agencyWord(k int) bool {
	return s.is(k, class.Agency) || s.text(k-1) == "(" && s.text(k+1) == ")" && s.toks[k].AllCap
}
