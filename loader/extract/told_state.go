package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// toldState returns the state in which the text says beside the name of an unknown town that it
// lies: "Testadt, dans le Land de Bade-Wurtemberg", "Testadt, située dans le sud de
// l'Allemagne", "Testadt, ville allemande", "la commune allemande de Testadt"; or "".
func (s *section) toldState(m *mention) string {
	if s.lang.Code != "fr" || m.typ != graph.Place || m.name != nil {
		return ""
	}
	sent := s.sents[s.sent[m.from]]
	if k := m.from - 2; k > sent.First && s.is(k+1, class.De) && s.is(k-1, class.PlaceNoun) {
		if state := s.adjectiveState(s.coverAt(k)); state != "" {
			return state
		}
	}
	last := sent.Last
	k := m.to
	comma := k < last && s.text(k) == ","
	if comma {
		k++
		if s.is(k, class.IndefiniteArticle) {
			k++
		}
		if s.is(k, class.PlaceNoun) {
			return s.adjectiveState(s.coverAt(k + 1))
		}
		if k == m.to+1 && s.participle(k) {
			k++ // "située", "sise"
		}
	}
	if k >= last || !s.is(k, class.Locative) {
		return ""
	}
	for k++; k < min(last, m.to+9); k++ {
		if c := s.coverAt(k); c != nil {
			if !placeLike(c.typ) && c.typ != graph.Country {
				return ""
			}
			if c.form == lexicon.Adjective {
				continue // "dans le canton suisse du Jura"
			}
			if state := s.countryOf(c); state != "" || c == m {
				return state
			}
			return s.townsOf(c)
		}
		if !s.is(k, class.Article) && !s.is(k, class.De) && !s.is(k, class.PlaceHead) && !s.is(k, class.Compass) && !s.toks[k].Hyphen {
			return ""
		}
	}
	return ""
}

// adjectiveState returns the state whose adjective a mention is, or "".
func (s *section) adjectiveState(c *mention) string {
	if c == nil || c.typ != graph.Country || c.form != lexicon.Adjective {
		return ""
	}
	return s.countryOf(c)
}
