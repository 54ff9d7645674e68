package projection

import "entente/graph"

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

// articleTable holds the articles as columns, indexed by ArtRef.
type articleTable struct {
	id, source, title, url, publisher, language []stringRef

	published []dateRef
	sections  csr[section]
	byID      []ArtRef
	undated   ArtRef // the first of those without a year, which come last
	entities  csr[Ref]
	relations csr[RelRef]
}

type section struct {
	start, end int32
	kind       uint8
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
	t := &v.articles
	out := Article{
		ID:        v.articleID(a),
		Source:    v.text.at(t.source[a]),
		Title:     v.text.at(t.title[a]),
		URL:       v.text.at(t.url[a]),
		Publisher: v.text.at(t.publisher[a]),
		Published: v.published(a),
		Language:  v.text.at(t.language[a]),
	}
	for _, s := range t.sections.at(int(a)) {
		out.Sections = append(out.Sections, graph.Section{
			Kind: sectionKind(s.kind),
			Span: graph.Span{Start: int(s.start), End: int(s.end)},
		})
	}
	return out
}

// Articles returns all articles, newest first, then by id.
func (v *View) Articles() []ArtRef { return handles[ArtRef](v.NumArticles()) }

// ArticleEntities returns the entities that the article mentions, most
// mentioned there first. The slice is shared.
func (v *View) ArticleEntities(a ArtRef) []Ref { return v.articles.entities.at(int(a)) }

// ArticleRelations returns the relations that the article states, in the order
// of the text. The slice is shared.
func (v *View) ArticleRelations(a ArtRef) []RelRef { return v.articles.relations.at(int(a)) }

func (v *View) articleID(a ArtRef) graph.ID   { return graph.ID(v.text.at(v.articles.id[a])) }
func (v *View) published(a ArtRef) graph.Date { return v.dates[v.articles.published[a]].date }
