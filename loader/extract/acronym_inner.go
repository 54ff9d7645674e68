package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// abbreviatesInner reports whether the name that ends the phrase is what an
// acronym stands for: "Comité central du Parti communiste chinois (PCC)".
func (e *extension) abbreviatesInner(acronym string) bool {
	for list := e.m.inner; len(list) > 0; {
		in := list[len(list)-1]
		if in.to != e.end {
			return false
		}
		if in.name != nil && (in.typ == graph.Party || in.typ == graph.Organization) && !(in.to == in.from+1 && e.s.toks[in.from].AllCap && e.s.lang.Code == "fr") &&
			strings.HasPrefix(strings.ToLower(acronym), e.s.toks[in.from].Fold[:1]) && e.s.toks[in.from].Fold[:1] != e.s.toks[e.m.from].Fold[:1] {
			return true
		}
		if (in.head != nil || in.name != nil && (in.typ == graph.Organization || in.typ == graph.Province)) && e.s.initials(in) == strings.ToLower(acronym) {
			if in.head != nil && in.abbr == "" && e.s.lang.Code == "fr" {
				in.abbr = acronym
			}
			return true
		}
		if in.abbr == "" && e.s.lang.Code == "fr" && e.abroadOf(in, acronym) {
			in.abbr = acronym
			return true
		}
		list = in.inner
	}
	return false
}

// abroadOf reports whether an acronym made of foreign words stands for the agreement or the body in whose name
// the phrase ends, and not for what deals with it: "le Comité commercial de l'Accord de libre-échange A-B (EVFTA)",
// "le Comité central du Front de la patrie (VFF)".
func (e *extension) abroadOf(in *mention, acronym string) bool {
	if in.typ == graph.Agreement {
		c := e.s.coverAt(e.end + 1)
		return e.m.typ != graph.Agreement && c != nil && c.typ == graph.Agreement
	}
	if n := len(in.inner); n > 0 && in.inner[n-1].to == in.to && in.inner[n-1].typ == graph.Party {
		return false // it's the party's
	}
	return in.typ == graph.Organization && e.m.typ == graph.Organization && e.m.head.Attrs["owner"] == "yes" &&
		!strings.Contains(strings.ToLower(acronym), e.s.toks[e.m.from].Fold[:1])
}

// initials returns the first letters of a mention's words, small words aside.
func (s *section) initials(m *mention) string {
	var out []byte
	for k := m.from; k < m.to; k++ {
		if !s.toks[k].Punct && !s.is(k, class.Function) && s.toks[k].Fold != "" {
			out = append(out, s.toks[k].Fold[0])
		}
	}
	return string(out)
}
