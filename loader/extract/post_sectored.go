package extract

import (
	"cmp"

	"entente/graph"
	"entente/loader/lexicon"
	"entente/loader/lexicon/class"
)

// linkSectored gives a plural post to those whose sector stands in brackets behind the name: "les
// ministres A (Santé), B (Intérieur et Sécurité) et C (Pêche)", "plusieurs ministres, dont A (Santé) et
// B (Pêche)", also where the next sentence enumerates them.
func (s *section) linkSectored(p *post, persons []*mention) bool {
	if s.lang.Code != "fr" || p.same || p.head == nil || p.head.Attrs["portfolio"] != "yes" {
		return false
	}
	n := s.sent[p.from]
	list := s.namesFrom(persons, s.pastNamely(p.to, s.sents[n].Last), s.sents[n].Last)
	if len(list) == 0 {
		list = s.enumeratedBehind(n, persons)
	}
	sectors := make([]string, len(list))
	told := 0
	for x, m := range list {
		if sectors[x] = s.sectorBehind(m); sectors[x] != "" {
			told++
		}
	}
	if told < 2 || told < len(list)-1 {
		return false
	}
	title := p.title
	for x, m := range list {
		q := s.copyOf(p, x)
		if q.person, q.apart = m, true; x > 0 {
			q.lead = p
		}
		if sectors[x] != "" {
			q.title = title + " (" + sectors[x] + ")"
		}
	}
	return true
}

// pastNamely returns the token behind ", dont" or ", à savoir" at token k, or k.
func (s *section) pastNamely(k, last int) int {
	at := k
	for k < last && (s.is(k, class.Adjective) || s.text(k) == ",") {
		k++
	}
	for _, c := range [...]lexicon.Class{class.Including, class.Namely} {
		if h, ok := s.classAt(k, c); ok {
			k += h.n
			for s.text(k) == "," || s.text(k) == ":" || s.is(k, class.Article) {
				k++
			}
			return k
		}
	}
	return at
}

// oneOfMinisters reports whether a sector stands in brackets behind tokens i…to, in a sentence that tells of several
// who have such: "six ministres, dont A (Santé) ; B (Mines)".
func (s *section) oneOfMinisters(i, to, first int) bool {
	if s.lang.Code != "fr" || s.text(to) != "(" || s.sectorBehind(&mention{from: i, to: to}) == "" {
		return false
	}
	for x := len(s.posts) - 1; x >= 0 && s.posts[x].from >= first; x-- {
		if p := s.posts[x]; p.to <= i && p.plural && p.head != nil && p.head.Attrs["portfolio"] == "yes" {
			return true
		}
	}
	return false
}

// sectorBehind returns what stands in brackets right behind a name and is the name of nothing
// else: "(Enseignement supérieur)"; or "".
func (s *section) sectorBehind(m *mention) string {
	const longest = 12 // words
	k, last := m.to, s.sents[s.sent[m.from]].Last
	end := s.bracketEnd(k, last)
	if s.text(k) != "(" || end <= k+2 || end-k > longest || !s.toks[k+1].Cap || isAcronym(s.toks[k+1].Text) {
		return ""
	}
	for x := k + 1; x < end-1; x++ {
		if s.cover[x] != nil || s.toks[x].Number {
			return ""
		}
	}
	return s.surfaceOf(k+1, end-1)
}

// colleaguesBody returns the council or parliament whose president or delegation a sentence told of
// before several of its members: "A, président du Parlement de B, ainsi que les députés C et D".
func (s *section) colleaguesBody(p *post) *entity {
	if s.lang.Code != "fr" || !p.plural || p.adj != nil || len(p.bodies) > 0 || !s.lang.Lists(class.Colleague, p.head.Lemma()) {
		return nil
	}
	e := cmp.Or(s.chairBefore(p), s.councilBefore(p))
	if e != nil && p.head.Attrs["body"] == "state" && localCouncil(e) {
		return nil // "le président du conseil régional de A et les députés C et D"
	}
	return e
}

// localCouncil reports whether a body is a council of a province or a town that is no parliament of it.
func localCouncil(e *entity) bool {
	if e.typ != graph.Organization || len(e.mentions) == 0 {
		return false
	}
	h := e.mentions[0].head
	return h != nil && h.Attrs["local"] == "yes" && h.Attrs["kind"] != "legislature"
}
