package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
	"entente/loader/lexicon/dictionary"
)

// datelineTown returns the state of the town that a dateline without an agency
// names, "Agadir - Le conseil …", "Lubumbashi, 18 juillet 2023 – …", or "".
func (s *section) datelineTown() string {
	for _, sent := range s.sents[:min(len(s.sents), 5)] {
		i := sent.First
		state, end := "", i
		for _, h := range s.nameHits[i] {
			for _, v := range h.Values {
				town := placeLike(v.Name.Type) && v.Form == lexicon.FullName || v.Form == lexicon.Capital
				if town && v.Name.Country != "" && s.toks[i].Cap && !sharedName(h.Values) {
					state, end = v.Name.Country, i+h.N
				}
			}
		}
		if state == "" || s.text(end) != "," && s.text(end) != "(" && !dashes[s.text(end)] {
			if s.lang.Code == "en" && state != "" && s.toks[i].AllCap && s.text(end) == ":" {
				return state // "KUCHING: …"
			}
			continue
		}
		if s.datedTown(i, sent.Last-1) && s.text(sent.Last-1) == "." && dashes[s.text(sent.Last)] {
			return state // "Québec, le 3 mai 2019. – La ministre …"
		}
		for k := end; k < min(sent.Last-1, end+9); k++ {
			if dashes[s.text(k)] && s.toks[k+1].Cap {
				return state
			}
		}
	}
	return ""
}

// datedTown reports whether tokens first…to are a town and a date: "Montréal, le 3 mai
// 2019".
func (s *section) datedTown(first, to int) bool {
	if s.lang.Code != "fr" || to-first < 3 || to-first > 10 || !s.toks[first].Cap {
		return false
	}
	k := first + 1
	for k < to && s.text(k) != "," {
		k++
	}
	dated := false
	for k++; k < to; k++ {
		switch {
		case s.monthAt(k) > 0:
			dated = true
		case s.toks[k].Number, s.isOrdinal(k), s.is(k, class.Article), s.text(k) == ",", s.weekdayAt(k) > 0:
		default:
			return false
		}
	}
	return dated
}

// writesAbroad reports whether the agency named at token i writes of other states
// as their own papers do: "PHNOM PENH, May 3 (Xinhua) -- Prime Minister …".
func (s *section) writesAbroad(i int) bool {
	h, ok := s.classAt(i, class.Agency)
	return ok && h.entry.Attrs["abroad"] == "yes"
}

// dashes are what may stand between a dateline and the text.
var dashes = map[string]bool{"-": true, "–": true, "—": true, "─": true}

// sharedName reports whether places of several states bear a name.
func sharedName(list []lexicon.NameMatch) bool {
	for _, v := range list {
		if v.Name.Type == graph.Province && list[0].Name.Type == graph.Province && v.Name.Country != list[0].Name.Country {
			return true
		}
	}
	return false
}

// datelineTownAt reports whether a town that only the gazetteer knows stands in tokens i…to as
// that of a dateline: "EDMUNDSTON (GNB) – Le premier ministre …", "Edmundston, le 3 mai 2019. – …".
func (s *section) datelineTownAt(i, to, first, last int) bool {
	if s.lang.Code != "fr" || i != first || s.nameAtPlain(i) != nil {
		return false
	}
	credited := to+3 < last && s.text(to) == "(" && s.toks[to+1].AllCap && s.text(to+2) == ")" && s.dash(to+3)
	high := to+1 < last && s.toks[i].AllCap && s.toks[to-1].AllCap && s.text(to) == "—" && s.toks[to].Space && to-i+len(s.toks[i].Fold) > 5                   // "TESTON-SUR-MER — Les maires"
	label := s.sent[i] == 0 && to < last && s.text(to) == ":" && !s.isGiven(i) && !s.isSurname(to-1) && !(to == i+1 && dictionary.French.Has(s.toks[i].Fold)) // "Testigny : les travaux avancent"
	return (credited || high || label || s.datedLine(to, first, last)) && s.likelyState(s.townStatesAt(i, to)) != ""
}

// datedLine reports whether a date and a dash behind it stand from token k, where the town of the
// dateline ends: ", le 3 mai 2019. – ", ", 3 mai 2019 /CNW/ - ".
func (s *section) datedLine(k, first, last int) bool {
	if s.text(k) != "," {
		return false
	}
	for x := k + 3; x < min(last, k+9); x++ {
		if !s.datedTown(first, x) {
			continue
		}
		switch end := s.text(x); {
		case dashes[end], end == "/":
			return true
		case end == "." && x == last-1:
			return last < len(s.toks) && dashes[s.text(last)]
		}
	}
	return false
}

// afterDateline returns where a sentence begins behind "Hanoi (VNA) –" or
// "VIENTIANE, 5 mars (Xinhua) --".
func (s *section) afterDateline(first, last int) int {
	if k := s.placeAndDate(first, last); k > first {
		return k
	}
	if s.undashed(first, last) {
		return first // as nearly all
	}
	for k := first + 1; k < min(last-1, first+14); k++ {
		if !s.dashAt(k) || !s.toks[k].Space && !(s.toks[k-1].AllCap && s.toks[k+1].Space) { // "ALGER- Le wali …"
			continue
		}
		bracket := s.text(k-1) == ")" || s.text(k-1) == "/" // "QUÉBEC, le 5 mars /CNW/ -"
		if bracket || k-first <= 3 && s.cover[first] != nil || s.datedTown(first, k) {
			for k+1 < last && s.dashAt(k+1) {
				k++
			}
			return k + 1
		}
		return first
	}
	return first
}

// dashAt reports whether token i is a dash, or the hyphen that stands for one.
func (s *section) dashAt(i int) bool {
	t := &s.toks[i]
	return t.Punct && (t.Text == "-" || t.Text == "–" || t.Text == "—")
}

// undashed reports whether tokens first…last are of one sentence that has no dash.
func (s *section) undashed(first, last int) bool {
	if first < 0 || first >= len(s.sent) {
		return false
	}
	n := s.sent[first]
	return n >= 0 && last <= s.sents[n].Last && !s.dashIn[n]
}
