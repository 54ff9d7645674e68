package projection

import (
	"cmp"
	"slices"
	"sort"

	"entente/graph"
)

// An Article is what is known of an article but its text, which the store has.
type Article struct {
	ID        graph.ID
	Source    string
	Title     string
	URL       string // "" where unknown
	Publisher string // "" where unknown
	Published graph.Date
	Language  string
	Sections  []graph.Section // in the order of the text
}

// sectionKinds numbers the kinds of sections; noSection is none of them.
var sectionKinds = [...]graph.SectionKind{graph.Main, graph.Teaser}

const noSection = uint8(len(sectionKinds))

// sectionSets gives the kinds of a set of bits, bit i for sectionKinds[i].
var sectionSets = [...][]graph.SectionKind{{}, {graph.Main}, {graph.Teaser}, {graph.Main, graph.Teaser}}

func sectionKind(i uint8) graph.SectionKind {
	if i == noSection {
		return ""
	}
	return sectionKinds[i]
}

// Article returns all that is known of the article.
func (v *View) Article(a ArtRef) Article {
	no := v.articleNo(a)
	row := v.articleRow(no)
	out := Article{
		ID:        graph.ID(v.text.at(row.id)),
		Source:    v.text.at(row.source),
		Title:     v.text.at(row.title),
		URL:       v.text.at(row.url),
		Publisher: v.text.at(row.publisher),
		Published: v.dates[row.published].date,
		Language:  v.text.at(row.language),
	}
	for _, s := range v.sectionsOf(no) {
		out.Sections = append(out.Sections, graph.Section{
			Kind: sectionKind(uint8(s.kind)),
			Span: graph.Span{Start: int(s.start), End: int(s.end)},
		})
	}
	return out
}

// Articles returns all articles, newest first, then by id.
func (v *View) Articles() []ArtRef { return numbers[ArtRef](v.NumArticles()) }

// ArticleEntities returns the entities that the article mentions, most
// mentioned there first. The slice is shared.
func (v *View) ArticleEntities(a ArtRef) []Ref {
	if v.delta == nil {
		return sameLayout[Ref](v.base.articles.entities.at(int(a)))
	}
	no := v.articleNo(a)
	mentions := map[entityNo]int32{}
	for _, f := range v.formsIn(no) {
		if f.role <= roleNominal {
			mentions[f.entity] += f.count
		}
	}
	return translated(v.entitiesIn(no), v.ref, func(e entityNo) int32 { return -mentions[e] })
}

// ArticleRelations returns the relations that the article states, in the order
// of the text. The slice is shared.
func (v *View) ArticleRelations(a ArtRef) []RelRef {
	if v.delta == nil {
		return sameLayout[RelRef](v.base.articles.relations.at(int(a)))
	}
	no := v.articleNo(a)
	return translated(v.relationsIn(no), v.relRef, func(n relationNo) int32 {
		evidence := v.evidenceOf(n)
		return evidence[v.searchArticle(evidence, no)].start
	})
}

// translated returns the handles of the numbers, in the order of a key and
// then of handles.
func translated[No, Handle ~int32](list []No, handle func(No) Handle, key func(No) int32) []Handle {
	type keyed struct {
		key    int32
		handle Handle
	}
	order := make([]keyed, len(list))
	for i, no := range list {
		order[i] = keyed{key(no), handle(no)}
	}
	slices.SortFunc(order, func(a, b keyed) int { return cmp.Or(cmp.Compare(a.key, b.key), cmp.Compare(a.handle, b.handle)) })
	out := make([]Handle, len(list))
	for i := range order {
		out[i] = order[i].handle
	}
	return out
}

// searchArticle returns the place of the article's first passage in the
// evidence, or that where it would stand.
func (v *View) searchArticle(evidence []evidenceRow, a articleNo) int {
	at := v.artRef(a)
	return sort.Search(len(evidence), func(i int) bool { return v.artRef(evidence[i].article) >= at })
}
