package extract

import (
	"slices"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// toured reports whether the text says right before token i that somebody goes to what
// stands there, a museum say, which is a place then: "a visité le Musée de A", "s'est rendue
// au musée", "a visité le temple de A et le Musée de B". Elsewhere it is a body.
func (s *section) toured(i, first int) bool {
	if s.lang.Code != "fr" {
		return false
	}
	k := i - 1
	for k > first && (s.is(k, class.Article) || s.is(k, class.De) || s.is(k, class.At) || s.is(k, class.Locative)) {
		k--
	}
	if k > first && (s.is(k, class.PlainAnd) || s.text(k) == ",") {
		c := s.coverAt(k - 1)
		return c != nil && (c.typ == graph.Place || c.typ == graph.Organization && c.from > first) && (s.toured(c.from, first) || c.head != nil && s.toured(c.from+1, first))
	}
	for k > first && (s.is(k, class.Adv) || s.is(k, class.Weekday)) {
		k--
	}
	if x := k; s.toks[k].Cap && !s.toks[k].Punct { // "a visité avec Mme Testard le Musée de A"
		for x > first && x > k-6 && (s.toks[x].Cap || s.endsHonorific(x, first)) {
			x--
		}
		if s.is(x, class.With) {
			k = x - 1
		}
	}
	return k < i-1 && s.is(k, class.Tours)
}

// memorial takes the person whose memory a site keeps, with the title: "le mausolée du
// Président Tran Van Binh", "le tombeau de l'empereur Testard". Token n stands behind "de".
func (e *extension) memorial(n int) bool {
	s := e.s
	if e.m.typ != graph.Place || s.lang.Code != "fr" {
		return false
	}
	k := n
	if s.is(n, class.PostBefore) && n+1 < e.last && !s.is(n+1, class.Post) && !s.toks[n+1].Cap && !s.toks[n+1].Punct {
		e.end = n + 2 // "vestige de l'ancienne habitation du Président X"
		e.des++
		return true
	}
	if h, ok := s.classAt(n, class.Post); ok {
		k += h.n
	} else if h, ok := s.classAt(n, class.Honorific); ok {
		k += h.n
	}
	name := k
	for k < e.last && s.toks[k].Cap && !s.toks[k].Punct && !s.is(k, class.Post) {
		k++
	}
	if name == n || k == name {
		return false
	}
	e.end = k
	e.des++
	e.proper, e.deProper = true, true
	return true
}

// toTheDead takes those whose memory a monument keeps, though no proper name tells them:
// "le monument aux héros morts pour la Patrie", "le mémorial des volontaires vietnamiens
// tombés au Cambodge". There is one of that name where the text is at.
func (e *extension) toTheDead() bool {
	s := e.s
	i := e.end
	if s.lang.Code != "fr" || e.m.head.Attrs["dead"] != "yes" || i != e.m.to || s.indefinite(e.m.from) {
		return false
	}
	h, ok := s.classAt(i, class.ToThe)
	if !ok {
		if h, ok = s.classAt(i, class.De); !ok || s.is(i, class.BareDe) {
			return false
		}
	}
	k := i + h.n
	if k >= e.last || s.toks[k].Punct || s.toks[k].Number || s.cover[k] != nil || s.is(k, class.Function) || s.is(k, class.Post) || s.is(k, class.PlaceHead) {
		return false
	}
	for k++; k < e.last && k < i+12 && !s.toks[k].Punct; k++ {
		switch c := s.cover[k]; {
		case c != nil && c.name != nil && c.from == k && (c.form == lexicon.Adjective || s.fallenAt(k)):
			e.m.inner = append(e.m.inner, c)
			k = c.to - 1
			continue
		case s.fallenAt(k) && s.toks[k].Cap: // "la Patrie"
			continue
		case s.is(k, class.Fallen) || s.is(k, class.Participle) || s.adjectival(k) || s.is(k, class.Adjective):
			continue
		case s.is(k-1, class.Fallen) && (s.is(k, class.For) || s.is(k, class.Locative) || s.is(k, class.ComplementPreposition)):
			continue
		case s.is(k, class.Article) && s.is(k-1, class.For):
			continue
		}
		break
	}
	e.end = k
	e.des++
	e.proper = true
	return true
}

// fallenAt reports whether what stands at token k is where or for what others fell: "tombés
// au Cambodge", "morts pour la Patrie".
func (s *section) fallenAt(k int) bool {
	x := k - 1
	for x > k-3 && (s.is(x, class.Article) || s.is(x, class.For) || s.is(x, class.Locative)) {
		x--
	}
	return x < k-1 && s.is(x, class.Fallen)
}

// actsElsewhere reports whether a state is named only as that of a body, or a place or state
// before m as that of a post's holder, who may be anywhere: "l'ambassade de A à Testville",
// "le maire de B a inauguré le Palais Testi".
func (s *section) actsElsewhere(x, m *mention) bool {
	if x.typ == graph.Country && x.parent != nil && x.parent.typ == graph.Organization {
		return true
	}
	n := s.sent[x.from]
	if n < 0 || x.from > m.from {
		return false
	}
	if s.whoCome(x.from) {
		return true // "les élus du A ont visité le village B"
	}
	s.indexSentences()
	return slices.ContainsFunc(s.postsIn[n], func(p *post) bool { return slices.Contains(p.bodies, x) })
}
