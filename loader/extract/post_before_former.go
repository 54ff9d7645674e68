package extract

import (
	"entente/graph"
	"entente/loader/lexicon/class"
)

// linkBeforeFormer gives the post with which a sentence begins to the name behind a former one set off by a
// comma: "Le sous-préfet de A dans la Vina, l'ancien directeur de B, X a été muté". A list of several goes on with
// other names than the verb's subject.
func (s *section) linkBeforeFormer() {
	if s.lang.Code != "fr" {
		return
	}
	for _, q := range s.posts {
		if !q.former || q.plural || q.person == nil || q.person.from < q.to || !s.startsVerb(q.person.to) {
			continue
		}
		k, first := q.from, s.firstOf(q.from)
		for k > first && (s.is(k-1, class.PostBefore) || s.is(k-1, class.DefiniteArticle)) {
			k--
		}
		if k == q.from || k-1 <= first || s.text(k-1) != "," {
			continue
		}
		for _, p := range s.posts {
			if p.person != nil || p.plural || p.member || p.same || p.from < first || p.to >= k || !s.opensPost(p.from, first) || !s.reaches(p.to, k-1) {
				continue
			}
			p.person = q.person
		}
	}
}

// opensPost reports whether an article and an adjective at most stand before token i in its sentence.
func (s *section) opensPost(i, first int) bool {
	if i-first > 3 || i == first {
		return i == first
	}
	return s.is(first, class.DefiniteArticle) && (i == first+1 || s.text(i-1) != "," && !s.startsVerb(i-1))
}

// reaches reports whether nothing but the places where a post is held stand between its end and token to.
func (s *section) reaches(from, to int) bool {
	for k := from; k < to; {
		if c := s.cover[k]; c != nil && (placeLike(c.typ) || c.typ == graph.Organization) {
			k = c.to
			continue
		}
		if !s.is(k, class.De) && !s.is(k, class.Article) && !s.is(k, class.Locative) && !s.is(k, class.ArticleBehindDe) && !s.is(k, class.PlaceHead) && !s.is(k, class.PlaceNoun) {
			return false
		}
		k++
	}
	return true
}
