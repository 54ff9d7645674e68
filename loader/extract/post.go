package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
)

// A post is a post named in the text, with the body in which it is held.
type post struct {
	from, to int // tokens
	title    string
	head     *lexicon.Entry
	bodies   []*mention // where it is held; several where coordinated
	adj      *mention   // adjective of the state: "ministre vietnamien"
	former   bool
	member   bool
	plural   bool
	person   *mention // who holds it
	also     *post    // the post that this one follows in one list
	same     bool     // "son homologue": the title is that of another person
	region   string   // "d'Asie et d'Océanie", which belongs to the title
	fallback *mention // the place of a post whose body may be named elsewhere
}

// findPosts finds the posts in all sentences.
func (s *section) findPosts() {
	s.postCover = make([]bool, len(s.toks))
	for _, sent := range s.sents {
		var prev *post
		for i := sent.First; i < sent.Last; {
			p := s.postAt(i, sent.First, sent.Last)
			if p == nil && prev != nil && s.is(i, "demonstrative") {
				p = s.sharedPost(prev, i, sent.Last)
			}
			if p == nil {
				i++
				continue
			}
			// "vice-Premier ministre et ministre des Affaires étrangères"
			if prev != nil && s.joins(prev.to, p.from) {
				p.also = prev
			}
			s.posts = append(s.posts, p)
			for k := p.from; k < p.to; k++ {
				s.postCover[k] = true
			}
			prev = p
			i = p.to
		}
	}
}

// sharedPost reads "le gouverneur de A, X, et celui de B, Y": the post before,
// held elsewhere.
func (s *section) sharedPost(prev *post, i, last int) *post {
	if prev.head == nil || prev.member || len(prev.bodies) == 0 || i-prev.to > 12 {
		return nil
	}
	p := &post{from: i, to: i + 1, head: prev.head, title: prev.title}
	s.postBodies(p, last)
	if len(p.bodies) == 0 || p.bodies[0].typ != prev.bodies[0].typ || p.to >= last || s.toks[p.to].Text != "," {
		return nil
	}
	return p
}

// joins reports whether nothing but a coordination or a comma, an article and
// "également" stand between two tokens.
func (s *section) joins(a, b int) bool {
	if end := s.bracketEnd(a, b); end > 0 && s.toks[a].Text == "(" {
		a = end
	}
	if b < a || b-a > 5 {
		return false
	}
	for k := a; k < b; k++ {
		if s.toks[k].Text == "," || s.is(k, "and") || s.is(k, "determiner") || s.is(k, "post-before") || s.is(k, "list-filler") {
			continue
		}
		return false
	}
	return true
}

// inCover reports whether token i lies inside a phrase that is no bare name.
func (s *section) inPhrase(i int) bool {
	c := s.cover[i]
	for c != nil && c.parent != nil {
		c = c.parent
	}
	return c != nil && c.head != nil && c.from < i
}

// postAt reads a post that begins at token i.
func (s *section) postAt(i, first, last int) *post {
	if s.lang.Code == "en" {
		return s.englishPost(i, first, last)
	}
	p := &post{from: i}
	k := i
	var title []string
	// ancien, vice-, premier …
	for k < last {
		h, ok := s.classAt(k, "post-before")
		if !ok {
			break
		}
		if hh, isPost := s.classAt(k, "post"); isPost && hh.n >= h.n {
			break
		}
		switch {
		case h.entry.Attrs["former"] == "yes":
			p.former = true
		case h.entry.Attrs["skip"] != "yes":
			title = append(title, s.surfaceOf(k, k+h.n))
		}
		k += h.n
	}
	if h, ok := s.classAt(k, "counterpart"); ok {
		p.same, p.from, p.to = true, i, k+h.n
		if c := s.coverAt(p.to); c != nil && c.form == lexicon.Adjective && c.from == p.to && c.name != nil {
			p.adj = c
			p.to = c.to
		} else if s.is(p.to, "de") {
			s.postBodies(p, last)
		}
		return p
	}
	h, ok := s.classAt(k, "post")
	if m, isMember := s.classAt(k, "member"); isMember && (!ok || m.n > h.n) {
		h, ok = m, true
		p.member = true
	}
	if !ok || s.inPhrase(k) {
		return nil
	}
	if h.entry.Lemma() == "premier ministre" && strings.EqualFold(s.toks[k].Text, "premier") && h.n == 1 && !s.toks[k].Cap {
		return nil
	}
	if h.entry.Lemma() == "président" && s.toks[k].Hyphen && k == i {
		return nil
	}
	if e := k + h.n; e < last && s.toks[e].Hyphen && !s.toks[e].Cap && !s.is(e, "post-after") {
		return nil // "chef-lieu"
	}
	// "président de la République de Corée": the state's name is no part of the post.
	if c := s.cover[k+h.n-1]; h.n > 1 && c != nil && c.typ == graph.Country && c.from > k && c.to > k+h.n {
		for _, x := range s.hits[k] {
			if x.entry.Class == "post" && k+x.n <= c.from && (x.n > h.n || k+h.n > c.from) {
				h = x
			}
		}
	}
	p.head = h.entry
	p.plural = strings.HasSuffix(s.fold(k), "s") || strings.HasSuffix(s.fold(k), "aux")
	headText := s.surfaceOf(k, k+h.n)
	if p.plural {
		headText = singularTitle(headText)
	}
	if len(title) > 0 && s.toks[k].Hyphen {
		title[len(title)-1] += "-" + headText
	} else {
		title = append(title, headText)
	}
	p.to = k + h.n
	// adjectives behind it
	for p.to < last {
		if s.toks[p.to].Text == "(" { // "vice-Premier ministre (PM)"
			if p.to+2 < last && s.toks[p.to+2].Text == ")" && isAcronym(s.toks[p.to+1].Text) {
				p.to += 3
				continue
			}
		}
		if c := s.coverAt(p.to); c != nil && c.from == p.to && c.form == lexicon.Adjective && c.name != nil {
			if p.adj == nil {
				p.adj = c
			}
			p.to = c.to
			continue
		}
		if a, ok := s.classAt(p.to, "post-after"); ok {
			title = append(title, s.surfaceOf(p.to, p.to+a.n))
			p.to += a.n
			continue
		}
		if a, ok := s.classAt(p.to, "post-skip"); ok {
			p.to += a.n
			continue
		}
		break
	}
	title = s.postPortfolio(p, title, last)
	if p.to+2 < last && s.toks[p.to].Text == "(" && s.toks[p.to+2].Text == ")" && isAcronym(s.toks[p.to+1].Text) {
		p.to += 3 // "des Affaires étrangères (AE)"
	}
	s.postBodies(p, last)
	// "ministre de la Défense vietnamien"
	if c := s.coverAt(p.to); c != nil && c.form == lexicon.Adjective && c.name != nil && p.adj == nil && len(p.bodies) == 0 {
		p.adj = c
		p.to = c.to
	}
	// "chargé de …", "aux Affaires étrangères"
	title = s.postCharge(p, title, last)
	if p.region != "" {
		title = append(title, p.region)
	}
	p.title = strings.Join(title, " ")
	if t := p.head.Attrs["title"]; t != "" {
		p.title = t
	}
	if p.member && len(p.bodies) == 0 {
		return nil
	}
	if p.head.Attrs["needsbody"] == "yes" && len(p.bodies) == 0 {
		return nil
	}
	return p
}

// singularTitle takes the plural out of a title: "vice-présidents" is
// "vice-président".
func singularTitle(t string) string {
	words := strings.Fields(t)
	for i, w := range words {
		switch {
		case strings.HasSuffix(w, "éraux"):
			words[i] = strings.TrimSuffix(w, "aux") + "al"
		case strings.HasSuffix(w, "s") && len(w) > 4:
			words[i] = strings.TrimSuffix(w, "s")
		}
	}
	return strings.Join(words, " ")
}

func (s *section) coverAt(i int) *mention {
	if i < 0 || i >= len(s.cover) || s.cover[i] == nil || s.cover[i].from != i {
		return nil
	}
	return s.cover[i]
}
