package extract

import "entente/loader/lexicon/class"

// subjectToCome returns who does something with partners whom the sentence names first, before its
// subject, and these without it: "Avec l'appui de A et en partenariat avec B, la région C soutient …";
// nil where a verb stands before the partners, or what follows them is no subject.
func (s *section) subjectToCome(h clauseHit, partners []*mention, units []unit, first int) (*mention, []*mention) {
	if s.lang.Code != "fr" || !h.frame.Flags.Loose && !s.is(h.a-1, class.In) || len(partners) == 0 {
		return nil, partners
	}
	for k := first; k < h.a; k++ {
		if s.cover[k] == nil && (s.startsVerb(k) || s.is(k, class.PerfectAuxiliary)) {
			return nil, partners
		}
	}
	for _, u := range units {
		comma := u.from - 1
		if u.from <= partners[0].to || s.text(comma) != "," {
			continue
		}
		k := u.to
		for x := u.to + 1; s.text(u.to) == "," && x < min(len(s.toks), u.to+12) && k == u.to; x++ {
			if s.text(x) == "," {
				k = x + 1 // "l'Université A, au Canada, ouvrira"
			}
		}
		if !h.frame.Roles[0].Types.Has(u.typ) || !s.startsVerb(k) && !s.startsVerb(u.to) && !s.is(u.to, class.PerfectAuxiliary) {
			continue
		}
		var rest []*mention
		for _, p := range partners {
			if p.to <= comma {
				rest = append(rest, p)
			}
		}
		return u.m, rest
	}
	return nil, partners
}
