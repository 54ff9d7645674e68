package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// bodiesAt returns the head noun of "deux Assemblées nationales", "deux organes
// législatifs", of which the number stands at token i, and the last token of it; or nil.
func (s *section) bodiesAt(i int) (*lexicon.Entry, int) {
	if s.lang.Code != "fr" || !s.is(i, class.Number) {
		return nil, 0
	}
	h, ok := s.classAt(i+1, class.Body)
	if !ok || !s.lang.Ends(s.fold(i+1), class.PluralEnding) {
		return nil, 0
	}
	end := i + h.n
	for end+1 < len(s.toks) && s.sent[end+1] == s.sent[i] && (s.is(end+1, class.Adjective) || s.adjectival(end+1)) {
		end++
	}
	return h.entry, end
}

// bodiesBefore returns the bodies named last before token i, as many as wanted, that
// have the head noun or are of its kind.
func (s *section) bodiesBefore(r lexicon.Role, head *lexicon.Entry, i, want int) []*mention {
	var out []*mention
	for x := len(s.mentions) - 1; x >= 0 && len(out) < want; x-- {
		m := s.mentions[x]
		if m.from >= i || s.storyAt(m.from) != s.storyAt(i) || m.ent == nil || m.dead || !r.Types.Has(m.typ) || !meantBy(m, head) || standsFor(out, m.ent) {
			continue
		}
		out = append(out, m)
	}
	if len(out) < want {
		return nil
	}
	return out
}

// meantBy reports whether a body may be one of several that a head noun in the plural
// stands for: its head is that noun, or of its kind.
func meantBy(m *mention, head *lexicon.Entry) bool {
	return m.typ == graph.Organization && m.head != nil && (m.head == head || head.Attrs["kind"] != "" && m.head.Attrs["kind"] == head.Attrs["kind"])
}
