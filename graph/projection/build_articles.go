package projection

import (
	"cmp"
	"slices"
)

// finishArticles numbers the articles from the newest to the oldest.
func (c *collector) finishArticles(v *View) error {
	n := len(c.articles) - 1
	order := make([]int32, n)
	for i := range order {
		order[i] = int32(i + 1)
	}
	dates := c.dates.entries
	slices.SortFunc(order, func(a, b int32) int {
		return cmp.Or(
			laterFirst(dates[c.articles[a].published], dates[c.articles[b].published]),
			cmp.Compare(c.articleIDs.at(stringRef(a)), c.articleIDs.at(stringRef(b))))
	})
	c.articleRank = make([]ArtRef, n+1)
	c.articleRank[0] = None
	t := &v.articles
	t.undated = ArtRef(n)
	for rank, i := range order {
		row := &c.articles[i]
		c.articleRank[i] = ArtRef(rank)
		t.id = append(t.id, c.text.ref(c.articleIDs.at(stringRef(i))))
		t.source = append(t.source, row.source)
		t.title = append(t.title, row.title)
		t.url = append(t.url, row.url)
		t.publisher = append(t.publisher, row.publisher)
		t.language = append(t.language, row.language)
		t.published = append(t.published, row.published)
		if !dates[row.published].date.HasYear() {
			t.undated = min(t.undated, ArtRef(rank))
		}
	}
	t.byID = handles[ArtRef](n)
	slices.SortFunc(t.byID, func(a, b ArtRef) int { return cmp.Compare(c.text.at(t.id[a]), c.text.at(t.id[b])) })
	t.sections = group(n, len(c.sections),
		func(j int) int { return int(c.articleRank[c.sections[j].article]) },
		func(j int) section { return c.sections[j].section })
	for a := range n {
		slices.SortFunc(t.sections.at(a), func(x, y section) int {
			return cmp.Or(cmp.Compare(x.start, y.start), cmp.Compare(x.end, y.end), cmp.Compare(x.kind, y.kind))
		})
	}
	c.sections, c.articles, c.articleIDs = nil, nil, nil
	return nil
}

// sectionAt returns the kind of the article's section that holds the code
// point, as an index into sectionKinds, or noSection.
func (t *articleTable) sectionAt(a ArtRef, pos int32) uint8 {
	for _, s := range t.sections.at(int(a)) {
		if s.start <= pos && pos < s.end {
			return s.kind
		}
	}
	return noSection
}

// finishArticleLists gives every article its entities and relations.
func (c *collector) finishArticleLists(v *View) {
	n := v.NumArticles()
	appear := &v.entities.appearArticle
	owner := owners[Ref](appear.off)
	entries := group(n, len(appear.items),
		func(j int) int { return int(appear.items[j]) },
		func(j int) int32 { return int32(j) })
	v.articles.entities = newCSR[Ref](n, len(appear.items))
	for a := range n {
		list := entries.at(a)
		slices.SortFunc(list, func(x, y int32) int {
			return cmp.Or(
				cmp.Compare(v.entities.appearMentions[y], v.entities.appearMentions[x]),
				cmp.Compare(owner[x], owner[y]))
		})
		for _, j := range list {
			v.articles.entities.items = append(v.articles.entities.items, owner[j])
		}
		v.articles.entities.endList()
	}

	ev := &v.evidence
	stated := owners[RelRef](ev.off)
	passages := group(n, len(ev.article),
		func(j int) int { return int(ev.article[j]) },
		func(j int) int32 { return int32(j) })
	v.articles.relations = newCSR[RelRef](n, v.NumRelations())
	last := make([]ArtRef, v.NumRelations()) // the last article, plus one, that took the relation
	for a := range n {
		list := passages.at(a)
		slices.SortFunc(list, func(x, y int32) int {
			return cmp.Or(cmp.Compare(ev.start[x], ev.start[y]), cmp.Compare(stated[x], stated[y]))
		})
		for _, j := range list {
			if r := stated[j]; last[r] != ArtRef(a+1) {
				last[r] = ArtRef(a + 1)
				v.articles.relations.items = append(v.articles.relations.items, r)
			}
		}
		v.articles.relations.endList()
	}
}

// owners returns for each item of lists with these offsets the number of its list.
func owners[T ~int32](off []int32) []T {
	out := make([]T, off[len(off)-1])
	for i := range len(off) - 1 {
		for j := off[i]; j < off[i+1]; j++ {
			out[j] = T(i)
		}
	}
	return out
}
