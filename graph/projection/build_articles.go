package projection

import (
	"cmp"
	"slices"
	"sync"
)

// articleKey is what articles are ordered by.
type articleKey struct {
	published dateEntry
	id        string
}

// compareArticles orders articles from the newest to the oldest.
func compareArticles(a, b articleKey) int {
	return cmp.Or(laterFirst(a.published, b.published), cmp.Compare(a.id, b.id))
}

// finishArticles numbers the articles from the newest to the oldest.
func (c *collector) finishArticles(b *base) error {
	n := len(c.articles) - 1
	order := make([]int32, n)
	for i := range order {
		order[i] = int32(i + 1)
	}
	key := func(i int32) articleKey {
		return articleKey{c.dates.entries[c.articles[i].published], c.articleIDs.at(stringRef(i))}
	}
	slices.SortFunc(order, func(x, y int32) int { return compareArticles(key(x), key(y)) })
	c.articleNos = make([]articleNo, n+1)
	c.articleNos[0] = None
	t := &b.articles
	t.rows = make([]articleRow, n)
	t.digest = make([]uint64, n)
	for no, i := range order {
		c.articleNos[i] = articleNo(no)
		t.rows[no] = c.articles[i]
		t.rows[no].id = c.text.ref(c.articleIDs.at(stringRef(i)))
		t.digest[no] = c.digests[i]
	}
	for _, d := range c.digests {
		b.version += d
	}
	var stems sync.WaitGroup
	stems.Go(func() { t.byStem = sortStems(t.rows, c.text.at) })
	t.byID = numbers[articleNo](n)
	slices.SortFunc(t.byID, func(x, y articleNo) int { return cmp.Compare(c.text.at(t.rows[x].id), c.text.at(t.rows[y].id)) })
	stems.Wait()
	t.sections = group(n, len(c.sections),
		func(j int) int { return int(c.articleNos[c.sections[j].article]) },
		func(j int) section { return c.sections[j].section })
	for a := range n {
		sortSections(t.sections.at(a))
	}
	c.sections, c.articles, c.articleIDs = nil, nil, nil
	return nil
}

func sortSections(s []section) {
	slices.SortFunc(s, func(x, y section) int {
		return cmp.Or(cmp.Compare(x.start, y.start), cmp.Compare(x.end, y.end), cmp.Compare(x.kind, y.kind))
	})
}

// sectionAt returns the kind of the section that holds the code point, as an
// index into sectionKinds, or noSection.
func sectionAt(sections []section, pos int32) uint8 {
	for _, s := range sections {
		if s.start <= pos && pos < s.end {
			return uint8(s.kind)
		}
	}
	return noSection
}

// finishArticleLists gives every article its entities and relations.
func (c *collector) finishArticleLists(b *base) {
	var entities sync.WaitGroup
	entities.Go(func() { listEntities(b) })
	listRelations(b)
	entities.Wait()
}

func listEntities(b *base) {
	n := len(b.articles.rows)
	appear := &b.entities.appear
	owner := owners[entityNo](appear.off)
	entries := group(n, len(appear.items),
		func(j int) int { return int(appear.items[j].article) },
		func(j int) int32 { return int32(j) })
	b.articles.entities = newCSR[entityNo](n, len(appear.items))
	for a := range n {
		list := entries.at(a)
		slices.SortFunc(list, func(x, y int32) int {
			return cmp.Or(cmp.Compare(appear.items[y].mentions(), appear.items[x].mentions()), cmp.Compare(owner[x], owner[y]))
		})
		for _, j := range list {
			b.articles.entities.items = append(b.articles.entities.items, owner[j])
		}
		b.articles.entities.endList()
	}
}

func listRelations(b *base) {
	n, evidence := len(b.articles.rows), &b.relations.evidence
	stated := owners[relationNo](evidence.off)
	passages := group(n, len(evidence.items),
		func(j int) int { return int(evidence.items[j].article) },
		func(j int) int32 { return int32(j) })
	b.articles.relations = newCSR[relationNo](n, len(b.relations.rows))
	last := make([]articleNo, len(b.relations.rows)) // the last article, plus one, that took the relation
	for a := range n {
		list := passages.at(a)
		slices.SortFunc(list, func(x, y int32) int {
			return cmp.Or(cmp.Compare(evidence.items[x].start, evidence.items[y].start), cmp.Compare(stated[x], stated[y]))
		})
		for _, j := range list {
			if r := stated[j]; last[r] != articleNo(a+1) {
				last[r] = articleNo(a + 1)
				b.articles.relations.items = append(b.articles.relations.items, r)
			}
		}
		b.articles.relations.endList()
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

// numbers returns 0…n-1.
func numbers[T ~int32](n int) []T {
	out := make([]T, n)
	for i := range out {
		out[i] = T(i)
	}
	return out
}
