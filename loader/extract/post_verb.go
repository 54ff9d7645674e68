package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// readPostVerbs states the posts that a verb tells of: "X, qui préside le Conseil
// populaire", "le groupe d'amitié, présidé par X". Who presides over a meeting
// holds no post by that.
func (s *section) readPostVerbs() {
	for n, sent := range s.sents {
		var units []unit
		for i := sent.First; i < sent.Last; i++ {
			h, ok := s.postVerbAt(i)
			if !ok {
				continue
			}
			if units == nil {
				units = s.unitsOf(n)
			}
			to := i + h.n
			if filler, ok := s.classAt(to, class.ListFiller); ok {
				to += filler.n // "qui préside par ailleurs le Conseil"
			}
			before, behind := unitBefore(units, i), unitBehind(units, to)
			holder, body := before, behind
			if h.entry.Attrs["passive"] == "yes" {
				holder, body = behind, before
			} else if !s.is(i-1, class.RelativeSubject) {
				continue // "X préside la société" tells of a meeting as well
			}
			if holder == nil || body == nil || holder.typ != graph.Person || body.typ != graph.Organization || nominalForm(body.m) {
				continue
			}
			s.stmts = append(s.stmts, &statement{typ: graph.HoldsPosition, from: holder.m.ent, to: body.m.ent, title: h.entry.Attrs["title"], extractor: "post-verb", confidence: 0.75,
				a: min(holder.from, body.from), b: max(holder.to, body.to), ends: []*mention{holder.m, body.m}})
		}
	}
}

// postVerbAt returns the longest verb of a post at token i, spelled with its
// accents: "préside par ailleurs" is no "présidé par".
func (s *section) postVerbAt(i int) (hit, bool) {
	var best hit
	if !s.is(i, class.PostVerb) {
		return best, false
	}
	for _, h := range s.hits[i] {
		if h.class == class.PostVerb && h.n > best.n && (s.lang.Code != "fr" || s.accented(i, h)) {
			best = h
		}
	}
	return best, best.n > 0
}

// unitBefore returns the unit that ends right before token i, a comma, a pronoun
// or an acronym in brackets between them allowed.
func unitBefore(units []unit, i int) *unit {
	var out *unit
	for x := range units {
		if u := &units[x]; u.to <= i && i-u.to <= 4 {
			out = u
		}
	}
	return out
}

// unitBehind returns the unit that begins right behind token i, an article
// between them allowed.
func unitBehind(units []unit, i int) *unit {
	for x := range units {
		if u := &units[x]; u.from >= i && u.from-i <= 2 {
			return u
		}
	}
	return nil
}
