package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// inQuotes takes the name of an event whose head begins what stands in quotation marks,
// 'la "Rencontre au début du printemps 2023"', with "entre A et B" behind them.
func (e *extension) inQuotes() bool {
	s := e.s
	i := e.m.from
	if s.lang.Code != "fr" || e.m.typ != graph.Event || !s.toks[i].Cap || i == 0 || !openingQuote[s.text(i-1)] || !s.is(i-2, class.Article) && !s.is(i-2, class.De) {
		return false
	}
	for k := e.m.to + 1; k < min(e.last, i+14); k++ {
		if !closingQuote[s.text(k)] {
			continue
		}
		e.end, e.proper, e.des = k, true, 1
		if s.is(k+1, class.Between) {
			e.end = k + 1
			e.between()
		}
		return true
	}
	return false
}

// The marks before and behind a title.
var (
	openingQuote = map[string]bool{"«": true, "“": true, "\"": true}
	closingQuote = map[string]bool{"»": true, "”": true, "\"": true}
)

// quoted takes a title in quotation marks.
func (e *extension) quoted() bool {
	s := e.s
	if e.m.typ == graph.Organization && s.lang.Code == "fr" && e.des == 0 && !e.proper {
		return e.quotedName()
	}
	if e.m.typ == graph.Organization || e.end+1 < e.last && !s.toks[e.end+1].Cap && !s.toks[e.end+1].Number && !s.toks[e.end+1].Elided && !(s.lang.Code == "fr" && s.is(e.end+1, class.Article) && e.end+2 < e.last && s.toks[e.end+2].Cap) {
		return false
	}
	return e.takeQuoted(e.end+1, e.end+25)
}

// quotedName takes the name in quotation marks that a body has: "le centre international « Mare
// Nostrum »".
func (e *extension) quotedName() bool {
	s := e.s
	if e.end+1 >= e.last || !s.toks[e.end+1].Cap {
		return false
	}
	if c := s.cover[e.end+1]; c != nil {
		if c.typ != graph.Place || e.m.head.Attrs["region"] == "" || !closingQuote[s.text(c.to)] {
			return false
		}
		e.take(c) // 'le département "Asie" du ministère'
		e.end, e.titled = c.to+1, true
		return true
	}
	return e.takeQuoted(e.end+2, e.end+12)
}

// takeQuoted takes what stands in quotation marks that close in tokens from…to.
func (e *extension) takeQuoted(from, to int) bool {
	for k := from; k < min(e.last, to); k++ {
		if closingQuote[e.s.text(k)] {
			e.end = k + 1
			e.proper, e.titled = true, true
			return true
		}
	}
	return false
}

// topicQuoted takes a topic in quotation marks at token k, behind its article: "un colloque sur
// l'«Accord-cadre de partenariat»".
func (e *extension) topicQuoted(k int) bool {
	if e.s.is(k, class.Article) {
		k++
	}
	if !openingQuote[e.s.text(k)] {
		return false
	}
	end := e.end
	if e.end = k; e.quoted() {
		return true
	}
	e.end = end
	return false
}

// charge takes what a body is in charge of: "la sous-commission chargée de la sécurité", "le ministère en
// charge de l'Eau".
func (e *extension) charge() bool {
	s := e.s
	h, ok := s.classAt(e.end, class.InCharge)
	if !ok || s.lang.Code != "fr" || e.m.typ != graph.Organization || e.m.head.Attrs["owner"] != "yes" || e.des > 0 || !s.postBefore(e.m.from) && !s.lang.Lists(class.Ministry, e.m.head.Lemma()) {
		return false
	}
	if name, ok := s.classAt(headToken(s, e.m), class.BodyName); ok && headToken(s, e.m)+name.n == e.end {
		return false // "présidente du Conseil d'État chargée des finances"
	}
	if (s.is(e.end-1, class.Level) || s.is(e.end-1, class.PostLevel)) && s.postBefore(e.m.from) {
		return false // "vice-président du Conseil régional chargé des affaires européennes"
	}
	n := e.end + h.n
	for k := n - 1; k > e.end; k-- {
		if _, ok := s.deAt(k); ok {
			n = k
			break
		}
	}
	save := e.end
	e.end = n
	if s.is(n, class.De) && e.complement() {
		return true
	}
	e.end = save
	return false
}

// dropQuoted takes out the provinces and towns that only words of a place's name in quotes would be: "le
// parc « Haut Lac »".
func (s *section) dropQuoted(m *mention) {
	if m.typ != graph.Place || s.lang.Code != "fr" {
		return
	}
	quoted := false
	for k := m.from; k < m.to; k++ {
		switch s.text(k) {
		case "«", "“", "\"":
			quoted = true
		case "»", "”":
			quoted = false
		}
		if c := s.coverAt(k); quoted && c != nil && c != m && placeLike(c.typ) && c.to <= m.to {
			c.dead = true
		}
	}
	m.inner = slices.DeleteFunc(m.inner, func(c *mention) bool { return c.dead && placeLike(c.typ) })
}
