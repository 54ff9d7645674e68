package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// listedCompany reports whether the unknown capital words in tokens i…to stand in a list
// beside a company that is known: "Boeing, Tramex et Air Ombre".
func (s *section) listedCompany(i, to int, sent firstLast) bool {
	if i == sent.first || to > i+3 || s.isGiven(i) || s.isSurname(i) || s.isSurname(to-1) || s.is(i, class.Function) || s.is(i, class.Body) || s.is(i, class.Event) || s.is(i, class.PlaceHead) {
		return false
	}
	and, comma := s.listJoins(i-1), s.text(i-1) == ","
	if (and || comma) && s.companyEndsAt(i-1, sent.first) && (and || s.listGoesOn(to, sent.last)) {
		return true
	}
	n := to + 1
	if to >= sent.last || !s.listJoins(to) && s.text(to) != "," {
		return false
	}
	if n < sent.last && s.is(n, class.Article) {
		n++
	}
	if n >= sent.last || !s.isCompany(s.coverAt(n)) || s.coverAt(n).from < to+1 {
		return false
	}
	return s.listJoins(to) || s.listGoesOn(s.coverAt(n).to, sent.last)
}

// listJoins reports whether the word before the last of a list stands at token k: "et", in French "ou".
func (s *section) listJoins(k int) bool { return s.is(k, class.PlainAnd) || s.is(k, class.Or) }

// firstLast bounds a sentence.
type firstLast struct{ first, last int }

// companyEndsAt reports whether the name of a company ends right before token k, the
// abbreviation in brackets behind it left out.
func (s *section) companyEndsAt(k, first int) bool {
	if s.text(k-1) == ")" && k-4 >= first && s.text(k-3) == "(" {
		k -= 3
	}
	return k > first && s.isCompany(s.cover[k-1])
}

// listGoesOn reports whether a comma or "et" stands at token k and a name behind it.
func (s *section) listGoesOn(k, last int) bool {
	if k+1 >= last || s.text(k) != "," && !s.listJoins(k) {
		return false
	}
	if s.listJoins(k+1) || s.is(k+1, class.Article) {
		k++
	}
	return k+1 < last && s.toks[k+1].Cap
}

// isCompany reports whether a mention is that of a company or a bank, or of a body with nothing but
// a name: "la SOFIX".
func (s *section) isCompany(m *mention) bool {
	if m == nil || m.typ != graph.Organization || m.dead || m.form == lexicon.Adjective {
		return false
	}
	if m.name != nil {
		return m.name.Kind == "company" || m.name.Kind == "bank"
	}
	if m.head == nil {
		return s.lang.Code == "fr"
	}
	return m.head.Attrs["company"] == "yes" && !s.toks[m.from].Cap
}

// branchEnd returns where the name of a company or an NGO ends that goes on behind token to
// with the state or the province in which its branch is: "BIDV Nghe An", "Ingénieurs sans
// frontières Bretagne".
func (s *section) branchEnd(m *mention, to, last int) int {
	if s.lang.Code != "fr" || m.typ != graph.Organization || m.name == nil || to >= last || !s.toks[to].Cap || s.toks[to].Hyphen || len(s.nameHits[to]) == 0 {
		return to
	}
	switch m.name.Kind {
	case "company", "bank", "ngo":
	default:
		return to
	}
	hits := s.nameHits[to]
	for n := len(hits) - 1; n >= 0; n-- {
		for _, v := range hits[n].Values {
			if v.Form == lexicon.FullName && (v.Name.Type == graph.Country || v.Name.Type == graph.Province) && to+hits[n].N <= last {
				return to + hits[n].N
			}
		}
	}
	return to
}
