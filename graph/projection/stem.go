package projection

import (
	"cmp"
	"slices"
	"strings"

	"entente/graph"
)

// FindSource returns the newest article of that source.
func (v *View) FindSource(source string) (ArtRef, bool) {
	best := ArtRef(None)
	v.eachOfStem(graph.Stem(source), func(a articleNo) {
		if r := v.artRef(a); v.text.at(v.articleRow(a).source) == source && (best == None || r < best) {
			best = r
		}
	})
	return best, best != None
}

// FindStem returns articles whose source's stem (see [graph.Stem]) is the
// text, or, where none is, those whose stem begins with it: the first few, in
// the order of stems, and how many there are.
func (v *View) FindStem(text string, most int) (first []ArtRef, all int) {
	var found []articleNo
	v.eachOfStem(text, func(a articleNo) { found = append(found, a) })
	if all = len(found); all == 0 {
		found, all = v.beginWith(text, most)
	}
	slices.SortFunc(found, func(a, b articleNo) int {
		return cmp.Or(strings.Compare(v.stem(a), v.stem(b)), cmp.Compare(v.artRef(a), v.artRef(b)))
	})
	for _, a := range found[:min(most, len(found))] {
		first = append(first, v.artRef(a))
	}
	return first, all
}

func (v *View) stem(a articleNo) string { return graph.Stem(v.text.at(v.articleRow(a).source)) }

// eachOfStem calls fn with the articles of the stem.
func (v *View) eachOfStem(stem string, fn func(articleNo)) {
	list := v.base.articles.byStem
	for _, a := range list[v.base.stemFrom(stem):] {
		if v.base.stem(a) != stem {
			break
		}
		if v.changedArticle(a) == nil {
			fn(a)
		}
	}
	if v.delta == nil {
		return
	}
	for _, a := range v.delta.numbers.stems.at(stem) {
		if rec := v.changedArticle(a); rec != nil && rec.shown && v.stem(a) == stem {
			fn(a)
		}
	}
}

// beginWith returns articles whose stem begins with the text, among them the
// first few, and how many there are.
func (v *View) beginWith(text string, most int) (found []articleNo, all int) {
	b := v.base
	list := b.articles.byStem[b.stemFrom(text):]
	for _, a := range list {
		if len(found) == most || !strings.HasPrefix(b.stem(a), text) {
			break
		}
		if v.changedArticle(a) == nil {
			found = append(found, a)
		}
	}
	all, _ = slices.BinarySearchFunc(list, text, func(a articleNo, text string) int {
		if strings.HasPrefix(b.stem(a), text) {
			return -1
		}
		return 1
	})
	if v.delta == nil {
		return found, all
	}
	for _, no := range v.delta.articles.left {
		all -= count(strings.HasPrefix(b.stem(articleNo(no)), text))
	}
	for _, p := range v.delta.articles.placed {
		if a := articleNo(p.no); strings.HasPrefix(v.stem(a), text) {
			found = append(found, a)
			all++
		}
	}
	return found, all
}

func (b *base) stem(a articleNo) string { return graph.Stem(b.text.at(b.articles.rows[a].source)) }

// stemFrom returns the place among byStem of the first article whose stem is
// not before the text.
func (b *base) stemFrom(text string) int {
	i, _ := slices.BinarySearchFunc(b.articles.byStem, text, func(a articleNo, text string) int { return strings.Compare(b.stem(a), text) })
	return i
}

// sortStems returns the articles in the order of stems, then of numbers.
func sortStems(rows []articleRow, text func(stringRef) string) []articleNo {
	type keyed struct {
		stem    string
		article articleNo
	}
	order := make([]keyed, len(rows))
	for i := range rows {
		order[i] = keyed{graph.Stem(text(rows[i].source)), articleNo(i)}
	}
	slices.SortFunc(order, func(a, b keyed) int {
		return cmp.Or(strings.Compare(a.stem, b.stem), cmp.Compare(a.article, b.article))
	})
	out := make([]articleNo, len(order))
	for i := range order {
		out[i] = order[i].article
	}
	return out
}
