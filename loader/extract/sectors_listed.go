package extract

import (
	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// A sectorSpan is the sector of one of several ministries that share a head.
type sectorSpan struct {
	from, to int
	and      bool // "et" joins the next one to it
	comma    bool // a comma stands before that "et"
}

// bodiesOfSectors makes the ministries that share a head in the plural at token i, one for each
// sector, and the state behind the last sector, whose they all are: "les ministères de la Santé et
// de l'Éducation", "les ministères de la Santé, de la Justice et de la Police, et des Sports du
// Togo". It returns the first one, or nil; nil too where nothing tells which "et" joins two
// ministries, for one may have that in its own name.
func (s *section) bodiesOfSectors(i int, h hit, last int) *mention {
	if s.lang.Code != "fr" || !s.lang.Lists(class.Ministry, h.entry.Lemma()) || !s.pluralNoun(i) {
		return nil
	}
	var sectors []sectorSpan
	for k := i + h.n; ; {
		sector := extension{s: s, m: &mention{from: i, to: k, typ: graph.Organization, head: h.entry}, last: last, headWords: h.n, end: k}
		if !s.is(k, class.De) || !sector.complement() || len(sector.m.inner) > 0 && !s.wordOfSector(sector.m) {
			return nil
		}
		x := sectorSpan{from: k}
		for k = sector.end; k < last && !s.toks[k].Punct && s.coverAt(k) == nil && (s.is(k, class.Adjective) || s.adjectival(k)); {
			k++
		}
		x.to = k
		if x.comma = s.text(k) == ","; x.comma {
			k++
		}
		if x.and = s.is(k, class.PlainAnd); x.and {
			k++
		}
		more := k > x.to && s.is(k, class.De)
		x.and, x.comma = x.and && more, x.comma && more
		sectors = append(sectors, x)
		if !more {
			break
		}
	}
	sectors = joinSectors(sectors)
	if len(sectors) < 2 {
		return nil
	}
	end := sectors[len(sectors)-1].to
	owner := s.ownerOfAll(end)
	m := &mention{from: i, to: sectors[0].to, typ: graph.Organization, head: h.entry}
	head := singularWord(s.surfaceOf(i, i+h.n)) + " "
	m.surface, m.sector = head+s.surfaceOf(sectors[0].from, sectors[0].to), [2]int{sectors[0].from, sectors[0].to}
	for _, x := range sectors[1:] {
		more := &mention{from: x.from, to: x.to, typ: m.typ, head: m.head, extra: true, base: m, surface: head + s.surfaceOf(x.from, x.to), sector: [2]int{x.from, x.to}}
		if owner != nil {
			more.inner = []*mention{owner}
		}
		m.more = append(m.more, more)
		s.mentions = append(s.mentions, more)
	}
	if owner != nil {
		m.inner = []*mention{owner}
		m.more[len(m.more)-1].to = owner.to
	}
	return m
}

// wordOfSector reports whether what stands inside the sector of a ministry is one word that may be a body
// elsewhere, "de la Justice et de la Police", which it is not here.
func (s *section) wordOfSector(m *mention) bool {
	if len(m.inner) != 1 {
		return false
	}
	in := m.inner[0]
	if in.typ != graph.Organization || in.head == nil || in.head.Attrs["weak"] != "yes" || in.to-in.from != 1 || len(in.inner) > 0 {
		return false
	}
	in.dead = true
	return true
}

// joinSectors makes one sector of two that "et" joins where the last one of the list has a comma
// before its "et". It returns nil where two joints have a bare "et".
func joinSectors(list []sectorSpan) []sectorSpan {
	if len(list) < 2 {
		return nil
	}
	joint := list[len(list)-2] // before the last one
	var out []sectorSpan
	bare := 0
	for _, x := range list {
		n := len(out)
		if n > 0 && out[n-1].and && !out[n-1].comma {
			bare++
			if joint.and && joint.comma {
				out[n-1].to, out[n-1].and, out[n-1].comma = x.to, x.and, x.comma
				continue
			}
		}
		out = append(out, x)
	}
	if bare > 1 && !(joint.and && joint.comma) || bare == 1 && !joint.and {
		return nil
	}
	return out
}

// ownerOfAll returns the state that "de" at token k names behind the last of a list, whose all of
// them are, or nil.
func (s *section) ownerOfAll(k int) *mention {
	de, ok := s.deAt(k)
	if !ok {
		return nil
	}
	c := s.coverAt(k + de)
	if c == nil || c.typ != graph.Country || c.form != lexicon.FullName {
		return nil
	}
	return c
}
