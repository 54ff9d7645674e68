package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// seatBefore returns the type that a post before a name gives it: "PROVINCE" for
// "les gouverneurs de …", "PLACE" for "le maire de …"; a list goes on with it.
func (s *section) seatBefore(i int) string {
	j := i - 1
	for j >= 0 && (s.is(j, class.De) || s.is(j, class.ArticleBehindDe) && s.is(j-1, class.De)) {
		j--
	}
	if n := len(s.names); j == i-1 && n > 0 && s.lang.Code == "fr" && s.is(j, class.SingularArticle) && s.names[n-1].seat != "" && s.names[n-1].to == j-1 && (s.text(j-1) == "," || s.is(j-1, class.And)) {
		j-- // "les gouverneurs de Jendouba, le Kef et Tozeur"
	}
	if n := len(s.names); n > 0 {
		if p := s.names[n-1]; p.seat != "" && p.to <= j && j-p.to <= 1 && (s.toks[j].Text == "," || s.is(j, class.And)) {
			return p.seat
		} else if p.seat != "" && p.to < j && j-p.to <= 7 && s.toks[j].Text == "," && s.holderBetween(p.to, j) {
			return p.seat // "les gouverneurs de A, Paul X, de B"
		} else if j < i-1 && p.typ == graph.Province && p.name != nil && p.to == j && (s.toks[j].Text == "," || s.is(j, class.And)) {
			return string(graph.Province) // "les gouvernorats de Jendouba, du Kef et de Tozeur"
		}
	}
	if j == i-1 {
		return s.kindOfList(i)
	}
	if s.ruledFrom(j) {
		return string(graph.Country) // "le Grand-Duc de Luxembourg"
	}
	if seat := s.councilSeat(j); seat != "" {
		return seat
	}
	if j >= 0 && (s.text(j) == "," || s.is(j, class.And) || s.toks[j].Cap) {
		return s.seatInList(j)
	}
	if h, ok := s.classAt(j, class.Level); ok && h.entry.Attrs["of"] != string(graph.Place) && s.is(j-1, class.Body) && (s.definite(j-1) || s.is(j-2, class.De)) && !s.is(i-1, class.BareDe) {
		return string(graph.Province) // "le conseil régional du Sud"
	}
	if h, ok := s.classAt(j, class.Body); ok && h.n == 1 && h.entry.Attrs["of"] == string(graph.Province) && (s.definite(j) || s.is(j-1, class.Coordinator)) {
		return string(graph.Province) // "les gouvernements de Berne et du Jura"
	}
	if s.levelPost(j) {
		return string(graph.Province) // "le délégué départemental du Nord"
	}
	if h, ok := s.classAt(j-1, class.Post); ok && h.n == 1 && s.is(j, class.PostAfter) && seatType(h.entry) != "" {
		return seatType(h.entry) // "le gouverneur adjoint de Kumamoto": no deputy mayor
	}
	for k := j; k >= max(0, j-2); k-- {
		if h, ok := s.classAt(k, class.Post); ok && k+h.n == j+1 {
			if seat := seatType(h.entry); seat != "" {
				return seat
			}
		}
	}
	return ""
}

// seatInList returns the type of the places in which a post of several is held that begins
// the sentence's list which goes on at token j: "les gouverneurs de Tozeur, X, et de Gafsa, Y".
func (s *section) seatInList(j int) string {
	first := s.firstOf(j)
	for k := j; k >= max(first, j-60); k-- {
		h, ok := s.classAt(k, class.Post)
		if !ok || s.toks[k].Cap {
			continue
		}
		if h.entry.Attrs["body"] == "province" && s.lang.Ends(s.fold(k), class.PluralEnding) && s.is(k+h.n, class.De) {
			return string(graph.Province)
		}
		return ""
	}
	return ""
}
