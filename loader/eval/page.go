package eval

import (
	_ "embed"
	"fmt"
	"html/template"
	"io"
	"maps"
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/record"
)

// What became of an entity or a relation.
const (
	right  = "right"  // read, and the gold has it
	missed = "missed" // the gold has it, and it was not read
	wrong  = "wrong"  // read, and the gold does not have it
)

//go:embed page.html
var pageHTML string

var page = template.Must(template.New("page").Funcs(template.FuncMap{
	"figure": func(f float64) string { return fmt.Sprintf("%.3f", f) },
	"ends":   func(s string) string { return strings.Replace(s, " -> ", " → ", 1) },
}).Parse(pageHTML))

// A verdict is what was found out of one section of one article.
type verdict struct {
	article, section string
	gold, pred       *record.Section
	matching
	judged []Judged
}

type pageData struct {
	Groups      []pageGroup
	Calibration []Bin
	Articles    []*pageArticle
}

type pageGroup struct {
	Name string
	Rows []pageRow
}

type pageRow struct {
	Name string
	*Tally
}

type pageArticle struct {
	Name, Title          string
	Right, Missed, Wrong int // entities and relations
	Sections             []pageSection
}

type pageSection struct {
	Name      string
	Gold      []piece // nil where no text is at hand
	Read      []piece
	Missed    []record.Entity
	Wrong     []record.Entity
	Relations []pageRelation
}

type pageRelation struct {
	Status, Type string
	Gold, Read   string // how each side has it, "" where it does not
	Quote        string
	Extractor    string
	Confidence   float64
}

// WritePage writes one HTML page that needs no other file: the tables, and for
// each article the gold and the reading side by side in the text, coloured by
// what is right, missed and wrong. texts gives the articles by the name that
// their record has; one that is missing is shown without its text.
func (r *Report) WritePage(w io.Writer, texts map[string]*graph.Article) error {
	data := pageData{Calibration: r.Calibration}
	for _, g := range r.groups() {
		group := pageGroup{Name: g.name}
		for _, name := range slices.Sorted(maps.Keys(g.rows)) {
			group.Rows = append(group.Rows, pageRow{name, g.rows[name]})
		}
		data.Groups = append(data.Groups, group)
	}
	for i := range r.verdicts {
		v := &r.verdicts[i]
		n := len(data.Articles)
		if n == 0 || data.Articles[n-1].Name != v.article {
			data.Articles = append(data.Articles, &pageArticle{Name: v.article})
			n++
		}
		data.Articles[n-1].add(v, textOf(texts, v.article))
	}
	return page.Execute(w, data)
}

// textOf returns the article that a gold record is about, or nil.
func textOf(texts map[string]*graph.Article, article string) *graph.Article {
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		if belongs(name, article) {
			return texts[name]
		}
	}
	return nil
}

func (a *pageArticle) add(v *verdict, article *graph.Article) {
	if len(v.gold.Entities) == 0 && len(v.pred.Entities) == 0 {
		return
	}
	s := pageSection{Name: v.section}
	ofGold := func(id string) string {
		if v.used[id] {
			return right
		}
		return missed
	}
	ofPred := func(id string) string {
		if _, hit := v.matching.gold[id]; hit {
			return right
		}
		return wrong
	}
	if article != nil {
		a.Title = article.Title
		if text := sectionText(article, v.section); text != "" {
			s.Gold, s.Read = locate(text, v.gold.Entities, ofGold), locate(text, v.pred.Entities, ofPred)
		}
	}
	for _, e := range v.gold.Entities {
		if ofGold(e.ID) == missed {
			s.Missed = append(s.Missed, e)
		}
	}
	for _, e := range v.pred.Entities {
		if ofPred(e.ID) == wrong {
			s.Wrong = append(s.Wrong, e)
		}
	}
	s.Relations = v.relations()
	a.Right += len(v.used)
	a.Missed += len(s.Missed)
	a.Wrong += len(s.Wrong)
	for _, r := range s.Relations {
		switch r.Status {
		case right:
			a.Right++
		case missed:
			a.Missed++
		case wrong:
			a.Wrong++
		}
	}
	a.Sections = append(a.Sections, s)
}

// relations lists the relations of both sides: those of the gold in its order,
// then what was read wrongly.
func (v *verdict) relations() []pageRelation {
	readAs := map[*record.Relation]*record.Relation{}
	for _, j := range v.judged {
		if j.gold != nil {
			readAs[j.gold] = j.Relation
		}
	}
	var out []pageRelation
	for i := range v.gold.Relations {
		g := &v.gold.Relations[i]
		row := pageRelation{Status: missed, Type: g.Type, Gold: describe(v.gold, g), Quote: g.Quote}
		if p := readAs[g]; p != nil {
			row.Status = right
			row.read(v.pred, p)
		}
		out = append(out, row)
	}
	for _, j := range v.judged {
		if !j.Right {
			row := pageRelation{Status: wrong, Type: j.Relation.Type, Quote: j.Relation.Quote}
			row.read(v.pred, j.Relation)
			out = append(out, row)
		}
	}
	return out
}

func (row *pageRelation) read(s *record.Section, p *record.Relation) {
	row.Read, row.Extractor, row.Confidence = describe(s, p), p.Extractor, p.Confidence
}
