package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// ofBody reports whether the last that stands inside a phrase, at its end, is a body.
func (m *mention) ofBody() bool {
	n := len(m.inner)
	return n > 0 && m.inner[n-1].typ == graph.Organization && m.inner[n-1].to == m.to
}

// oneOfSome reports whether a phrase tells of some body in a town, and not of one
// in particular: "un lycée agricole de X", "plusieurs écoles de Y".
func (s *section) oneOfSome(m *mention) bool {
	if s.lang.Code != "fr" || s.toks[headToken(s, m)].Cap || len(m.inner) != 1 || !placeLike(m.inner[0].typ) && m.inner[0].typ != graph.Country || m.inner[0].form == lexicon.Adjective || m.inner[0].to != m.to {
		return false
	}
	k := m.from - 1
	if m.inner[0].typ != graph.Place && s.is(k, class.De) && s.is(k-1, class.Post) {
		return false // "commandant des gardes de A"
	}
	return s.is(k, class.IndefiniteArticle) || s.is(k, class.Number) || s.is(k, class.Some)
}

// longName reports whether the unknown name behind the head is of two words or an
// acronym.
func (e *extension) longName() bool {
	s, n := e.s, 0
	for k := e.nameAt; k < e.end && s.toks[k].Cap; k++ {
		n++
	}
	return n > 1 || isAcronym(s.toks[e.nameAt].Text)
}

// takeWhole takes into the name of a body of the tables the name of the intergovernmental
// one that it is a part of: "Secrétariat de l'ASEAN", "Conseil de sécurité des Nations
// unies".
func (s *section) takeWhole(m *mention) {
	if s.lang.Code != "fr" || m.name == nil || m.typ != graph.Event && (m.typ != graph.Organization || m.name.Kind != "intergovernmental") || m.name.Ambiguous || m.to-m.from < 3 {
		return
	}
	for k := m.from + 1; k < m.to-1; k++ {
		de, ok := s.classAt(k, class.De)
		if !ok || !s.toks[m.from].Cap && m.typ == graph.Organization {
			continue
		}
		for _, h := range s.nameHits[k+de.n] {
			if k+de.n+h.N != m.to {
				continue
			}
			for _, v := range h.Values {
				if v.Name.Kind == "intergovernmental" && v.Name != m.name && v.Name.Type == graph.Organization {
					in := &mention{from: k + de.n, to: m.to, typ: graph.Organization, name: v.Name, form: v.Form, parent: m}
					m.inner = append(m.inner, in)
					s.addMention(in)
					return
				}
			}
		}
	}
}

// namesakeAbroad reports whether the words of a body of the tables are those of another one:
// of the state that "de" names behind them ("la Société nationale d'électricité du Sénégal",
// where the tables have that of the Congo), or one of several in a town ("l'Université de
// Yaoundé I").
func (s *section) namesakeAbroad(m *mention, last int) bool {
	if s.lang.Code != "fr" || m.typ != graph.Organization || m.name == nil || m.to-m.from < 2 || !s.is(m.from, class.Body) || m.to >= last {
		return false
	}
	if romanOrder[s.text(m.to)] {
		return true
	}
	de, ok := s.deAt(m.to)
	n := m.to + de
	if !ok || n >= last {
		return false
	}
	for _, h := range s.nameHits[n] {
		for _, v := range h.Values {
			if v.Name.Type == graph.Country && v.Form != lexicon.Adjective && v.Form != lexicon.Prefix && s.toks[n].Cap {
				return m.name.Country != "" && v.Name.Country != m.name.Country
			}
		}
	}
	return false
}

// adjectiveOfBoth reports whether the adjective of a state behind the last of two bodies is that of both:
// "le gouvernement et le parlement vietnamiens".
func (s *section) adjectiveOfBoth(m *mention) bool {
	f := s.fold(m.to - 1)
	return m.inner[0].form == lexicon.Adjective && !s.pluralHead(m) && s.is(m.from-2, class.PlainAnd) && strings.HasSuffix(f, "s") && !strings.HasSuffix(f, "ais") && !strings.HasSuffix(f, "ois")
}

// ofItsRegion reports whether a part of the world or a state right behind a body's noun is what the body is
// for: "le département Afrique du ministère", "le Bureau Laos de l'agence".
func (s *section) ofItsRegion(m, c *mention) bool {
	return m.head.Attrs["region"] != "" && c.from == m.from+m.headWords() && (c.typ == graph.Place || c.typ == graph.Country && c.form == lexicon.FullName && s.toks[m.from].Cap)
}

// branchOwner reports whether the short name right behind a body's noun is that of the body whose it is:
// "le bureau UNICEF à Hanoi".
func (s *section) branchOwner(m, c *mention) bool {
	return s.lang.Code == "fr" && m.head.Attrs["whose"] == "yes" && c.typ == graph.Organization && c.from == m.from+m.headWords() && isAcronym(s.toks[c.from].Text)
}

// headWords returns how many words the head of a body's phrase has that its lemma has.
func (m *mention) headWords() int { return len(strings.Fields(m.head.Lemma())) }

// headTold reports whether an event told of before in the story has the same head in the same number: "la campagne",
// behind "une campagne de promotion", "les rencontres", behind "les 5es Rencontres de la coopération".
func (s *section) headTold(m *mention) bool {
	for _, x := range s.mentions {
		if x.typ == m.typ && x.from < m.from && !x.nominal && x.head != nil && s.headWord(x) == s.headWord(m) && s.pluralHead(x) == s.pluralHead(m) && s.storyAt(x.from) == s.storyAt(m.from) {
			return true
		}
	}
	return false
}

// adjectiveOfState reports whether token k is the adjective of a state: "vietnamiennes".
func (s *section) adjectiveOfState(k int) bool {
	for _, h := range s.nameHits[k] {
		for _, v := range h.Values {
			if h.N == 1 && v.Form == lexicon.Adjective && v.Name.Type == graph.Country {
				return true
			}
		}
	}
	return false
}

// owners returns the bodies and places inside a phrase that may own it, in
// the order of the text; adjectives of states are among them, the host of an embassy is not.
func (m *mention) owners() []*mention {
	var out []*mention
	for _, in := range m.inner {
		if m.mayBeOf(in) {
			out = append(out, in)
		}
	}
	return out
}

// mayBeOf reports whether a mention inside a body's name may be that of its owner.
func (m *mention) mayBeOf(in *mention) bool {
	switch in.typ {
	case graph.Organization, graph.Party, graph.Province, graph.Place, graph.Country:
		return in.form != lexicon.Prefix && in != m.host
	}
	return false
}

// bodiesOfSome reports whether a phrase tells of the bodies that some states or places have, of which it names
// none: "les Assemblées nationales des pays membres".
func (s *section) bodiesOfSome(m *mention, headWords int) bool {
	if s.lang.Code != "fr" || !s.pluralNoun(headToken(s, m)) || len(m.inner) > 0 && m.inner[0].form != lexicon.Adjective {
		return false
	}
	at := s.adjectivesFrom(m.from+headWords, m.to)
	return s.is(at, class.PluralDe) && (s.is(at+1, class.PlaceNoun) || s.is(at+1, class.PlaceHead)) && !s.toks[at+1].Cap
}

// hasOwner reports whether something of a type stands inside a phrase.
func (m *mention) hasOwner(typ graph.EntityType) bool {
	for _, o := range m.owners() {
		if o.typ == typ {
			return true
		}
	}
	return false
}
