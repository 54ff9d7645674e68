package extract

import (
	"strings"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// A post is a post named in the text, with the body in which it is held.
type post struct {
	from, to int // tokens
	title    string
	head     *lexicon.Entry
	bodies   []*mention // where it is held; several where coordinated
	adj      *mention   // adjective of the state: "ministre vietnamien"
	adjs     []*mention // all of several: "les ministres malien et sénégalais"
	former   bool
	member   bool
	plural   bool
	person   *mention  // who holds it
	before   *mention  // who held it before that person
	like     *post     // whose title "celui de" stands for
	next     bool      // of a list of ministers: only its sector is told, and its holder follows
	also     *post     // the post that this one follows in one list
	federal  bool      // of a counterpart: "son homologue fédéral"
	apart    bool      // told far from the name: "X a parlé en tant que"
	same     bool      // "son homologue": the title is that of another person
	own      bool      // of a counterpart: "son collègue", of the same government where no other is told
	nation   *mention  // whose people the sector tells of: "des Marocains de l'étranger"
	serves   bool      // the holder works for that of another post, which is in the title
	meeting  bool      // over an event: "président du Sommet"
	ofParty  bool      // "président du parti", of the one at hand
	untold   bool      // of a body of which no name is told: "président du groupe d'amitié"
	sector   string    // of a counterpart: "des Affaires étrangères"
	region   string    // "d'Asie et d'Océanie", which belongs to the title
	pair     int       // last token of "des deux villes", of which its two holders are, or 0
	rank     string    // "ministre" of "ministre de la Santé": the title without its sector
	here     int       // token of "ville" in "le maire de cette ville", or 0
	host     *mention  // the state to which an envoy is sent whose own one is not named with the post
	lead     *post     // the first of those who have a post together, whose state theirs is
	fallback *mention  // the place of a post whose body may be named elsewhere
	ruler    bool      // of an envoy: the title tells of the ruler who sent him
	career   bool      // one of the ministries that somebody had one after the other: "ministre de A, de B"
	folded   [2]string // a title and what it folds to; see fold
}

// fold returns the title, folded.
func (p *post) fold() string {
	if p.folded[0] != p.title {
		p.folded = [2]string{p.title, graph.Fold(p.title)}
	}
	return p.folded[1]
}

// findPosts finds the posts in all sentences.
func (s *section) findPosts() {
	s.postCover = s.desk.clearPosts(len(s.toks))
	for _, sent := range s.sents {
		var prev *post
		for i := sent.First; i < sent.Last; {
			p := s.postAt(i, sent.First, sent.Last)
			if p == nil && prev != nil && s.is(i, class.Demonstrative) {
				p = s.sharedPost(prev, i, sent.Last)
			} else if p == nil && prev != nil {
				if p = s.nextSector(prev, i, sent.Last); p == nil {
					p = s.careerSector(prev, i, sent.First, sent.Last)
				}
			}
			if p == nil {
				i++
				continue
			}
			if prev != nil && s.joinsRank(prev, p) {
				i = prev.to
				continue
			}
			if prev != nil && s.governs(prev, p, sent.Last) {
				head := s.absorb(prev, p)
				s.envoyOfRuler(prev, head, p.from, sent.Last)
				s.chargedUnder(prev, head, sent.Last)
				i = prev.to
				continue
			}
			if prev != nil {
				s.servesRuler(prev, p)
			}
			// "vice-Premier ministre et ministre des Affaires étrangères"
			if prev != nil && s.joins(prev.to, p.from) && !(p.same && s.lang.Code == "fr") && !s.invitingPost(prev) && !s.newSubject(p) && !s.anotherTitled(prev, p) && !bothSole(prev, p) && !s.endsClass(p.from-1, class.StandsFor, prev.from) && !s.sameOfficeElsewhere(prev, p) && !s.actsUpon(prev, p) && !s.frontedOfficial(prev, p) && (prev.plural || !s.othersToo(p)) && !(s.lang.Code == "en" && p.member && p.plural && !prev.plural) {
				p.also = prev
			}
			p.former = p.former || s.is(p.from-1, class.Earlier)
			s.posts = append(s.posts, p)
			for k := p.from; k < p.to; k++ {
				s.postCover[k] = true
			}
			prev = p
			i = p.to
		}
	}
	s.orderPosts()
}

// joinedPost reports whether the head of n words at token k, behind a hyphen, is only the
// end of another post: "médecin-chef du district".
func (s *section) joinedPost(k, n int) bool {
	if n == 1 {
		return s.is(k, class.JoinedPost)
	}
	h, ok := s.classAt(k, class.JoinedPost)
	return ok && h.n > 1
}

// postJoined reports whether a whole post more, that tells of its office, hangs by a hyphen at token e on
// one of several words: "le président de la République-chef de l'État".
func (s *section) postJoined(head hit, e int) bool {
	h, ok := s.classAt(e, class.Post)
	return ok && s.lang.Code == "fr" && head.n > 1 && h.n > 1
}

// bothSole reports whether two posts are such that nobody holds both: "the Lao PM
// and President X".
func bothSole(p, q *post) bool {
	return p.head != nil && q.head != nil && p.head != q.head && p.head.Attrs["sole"] == "yes" && q.head.Attrs["sole"] == "yes" && (p.adj != nil || len(p.bodies) > 0)
}

// joins reports whether nothing but a coordination or a comma, an article and
// "également" stand between two tokens.
func (s *section) joins(a, b int) bool {
	a = s.behindBracket(a, b)
	if b < a || b-a > 5 {
		return false
	}
	for k := a; k < b; k++ {
		if s.toks[k].Text == "," || s.is(k, class.And) || s.is(k, class.Determiner) || s.is(k, class.PostBefore) || s.is(k, class.ListFiller) || s.lang.Code == "fr" && s.is(k, class.ClauseCoordinator) {
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
	if !s.is(i, class.PostBefore) && !s.numberedPost(i, last) && !s.is(i, class.Counterpart) && !s.is(i, class.Post) && !s.is(i, class.Member) || s.endsPlaceNoun(i) {
		return nil
	}
	if c := s.coverAt(i); c != nil && c.typ == graph.Organization && c.from < i-1 && s.postInBrackets(i-1, last) > 0 {
		return nil // "l'Assemblée populaire communale (P/APC) de A"
	}
	p := s.desk.postAt(i)
	k, title := s.beforePost(p, last)
	if h, ok := s.classAt(k, class.Counterpart); ok {
		return s.counterpart(p, k, h, last)
	}
	h, ok := s.postHead(p, k)
	if !ok || k == i && s.rankBegins(k, h.n, last) || k == i && s.toks[k].Hyphen && h.entry.Attrs["body"] != "state" && s.joinedPost(k, h.n) || k == i && s.presidesNow(k, h.n, first) {
		return nil
	}
	h = s.headWithoutState(h, k)
	if e := k + h.n; e < last && s.toks[e].Hyphen && !s.toks[e].Cap && !s.is(e, class.PostAfter) && !s.postJoined(h, e) {
		return nil // "chef-lieu"
	}
	p.head, p.to = h.entry, k+h.n
	s.noAgreement(k, p.to, h.entry.Attrs["title"] != "")
	p.plural = s.lang.Ends(s.fold(k), class.PluralEnding) && !(h.n > 1 && s.toks[k+1].Hyphen && s.is(k, class.Preposition)) || s.toks[k+h.n-1].Hyphen && s.lang.Ends(s.fold(k+h.n-1), class.PluralEnding)
	text := s.surfaceOf(k, k+h.n)
	if p.plural {
		text = singularOf(text, h.entry)
	}
	if len(title) > 0 && s.toks[k].Hyphen {
		title[len(title)-1] += "-" + text
	} else {
		title = append(title, text)
	}
	title = s.behindPost(p, title, last)
	s.officeOf(p)
	p.rank = strings.Join(title, " ")
	title = s.postPortfolio(p, title, last)
	s.skipAcronym(p, last) // "des Affaires étrangères (AE)"
	title = s.postOfLevel(p, title, last)
	if title = s.underMinistry(p, title, last); len(p.bodies) == 0 {
		s.postBodies(p, last)
	}
	title = s.postAtMinistry(p, title, last)
	s.ofThatBody(p, last)
	s.placeBehindBody(p, last)
	if len(p.bodies) == 0 && p.adj == nil {
		s.stateAdjective(p) // "ministre de la Défense vietnamien"
	}
	// "chargé de …", "aux Affaires étrangères"
	title = s.postCharge(p, title, last)
	if p.region != "" {
		title = append(title, p.region)
	}
	if a, ok := s.classAt(p.to, class.PostAfter); ok && a.n > 1 && (len(p.bodies) > 0 || p.head.Attrs["portfolio"] == "yes" && s.lang.Code == "fr") {
		title = append(title, s.surfaceOf(p.to, p.to+a.n)) // "maire de la commune de X par intérim"
		p.to += a.n
	}
	if h, ok := s.classAt(p.to, class.PostSkip); ok && s.lang.Code == "fr" && len(p.bodies) > 0 {
		p.to += h.n // "bourgmestre de A empêché"
	}
	s.skipTimes(p, last)
	s.skipDelegation(p, last)
	s.skipUntold(p, last)
	if h, ok := s.classAt(p.to, class.FormerBehind); ok {
		p.former, p.to = true, p.to+h.n // "le maire de l'époque"
	}
	p.title = strings.Join(title, " ")
	if t := p.head.Attrs["title"]; t != "" {
		p.title = strings.ReplaceAll(t, "_", " ")
	}
	if len(p.bodies) == 0 && (p.member || p.head.Attrs["needsbody"] == "yes") || p.head.Attrs["party"] == "yes" && p.bodies[0].typ != graph.Party {
		return nil
	}
	return p
}

// beforePost takes what stands before the head of a post: ancien, vice-,
// premier. It returns where the head begins and the words of the title so far.
func (s *section) beforePost(p *post, last int) (int, []string) {
	k := p.from
	var title []string
	if s.numberedPost(k, last) {
		title = append(title, s.toks[k].Text)
		k++
	}
	for k < last {
		h, ok := s.classAt(k, class.PostBefore)
		if !ok {
			break
		}
		if head, isPost := s.classAt(k, class.Post); isPost && head.n >= h.n && !(head.n == 1 && s.is(k, class.CapitalPost) && (!s.toks[k].Cap || s.lang.Code == "fr" && s.is(k+1, class.Post))) {
			break // but "Premier vice-président"
		}
		switch {
		case h.entry.Attrs["former"] == "yes":
			p.former = true
		case h.entry.Attrs["skip"] != "yes":
			title = append(title, s.surfaceOf(k, k+h.n))
		}
		k += h.n
	}
	return k, title
}

// counterpart reads "homologue lao" at token k.
func (s *section) counterpart(p *post, k int, h hit, last int) *post {
	p.same, p.own, p.to = true, h.entry.Attrs["own"] == "yes", k+h.n
	p.plural = s.lang.Code == "fr" && s.lang.Ends(s.fold(p.to-1), class.PluralEnding)
	if !s.stateAdjective(p) && s.is(p.to, class.De) {
		s.postBodies(p, last)
		s.counterpartAbroad(p)
	}
	s.counterpartAt(p, last)
	if s.lang.Code == "fr" && p.adj == nil && s.is(p.to, class.National) && s.coverAt(p.to) == nil {
		p.federal = true
		p.to++
	}
	if s.lang.Code == "fr" && len(p.bodies) == 0 && p.here == 0 {
		s.colleague(p, last)
		if de, ok := s.deAt(p.to); ok && p.sector != "" {
			if c := s.coverAt(p.to + de); c != nil && c.typ == graph.Country && c.form != lexicon.Adjective {
				p.adj, p.to = c, c.to // "son homologue de la Santé du Laos"
				s.skipAcronym(p, last)
			}
		}
		if p.adj == nil {
			s.stateAdjective(p)
		}
	}
	return p
}

// stateAdjective takes the adjective of a state right behind a post.
func (s *section) stateAdjective(p *post) bool {
	c := s.coverAt(p.to)
	if c == nil || c.form != lexicon.Adjective || c.name == nil {
		return false
	}
	if p.adj == nil {
		p.adj = c
	}
	p.to = c.to
	s.moreStates(p)
	return true
}

func (s *section) coverAt(i int) *mention {
	if i < 0 || i >= len(s.cover) || s.cover[i] == nil || s.cover[i].from != i {
		return nil
	}
	return s.cover[i]
}
