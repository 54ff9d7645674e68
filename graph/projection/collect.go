package projection

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/cespare/xxhash/v2"

	"entente/graph"
)

// A collector takes quads in any order and keeps what they say in columns,
// with entities, articles and statements numbered in the order of their first
// use. The finish… methods, in build_*.go, then put all of it in order.
type collector struct {
	hash  xxhash.Digest
	text  *interner // becomes base.text
	dates *dateTable

	entityIDs, articleIDs, statementIDs *interner // numbers from 1

	entityKinds []uint8 // by entity
	mentioned   []bool  // by entity: an article speaks of it
	mentions    []mentionRow
	facts       []factRow

	articles []articleRow
	digests  []uint64 // by article, 0 for tables: sum of the digests of their quads
	sections []sectionRow

	statements      []statementRow
	statementFields []fieldRow
	tableRelations  []tableRelationRow

	// What the finish… methods learn of the numbering.
	articleNos []articleNo // by article; None for 0
	entityNos  []entityNo  // by entity
	folds      []stringRef // by stringRef of text, see fold
}

func newCollector() *collector {
	c := &collector{text: newInterner(), dates: newDateTable()}
	c.reset()
	return c
}

// reset forgets all but the strings and dates.
func (c *collector) reset() {
	*c = collector{
		text: c.text, dates: c.dates, folds: c.folds,
		entityIDs: newInterner(), articleIDs: newInterner(), statementIDs: newInterner(),
		entityKinds: []uint8{0}, mentioned: []bool{false},
		articles: []articleRow{{}}, digests: []uint64{0}, statements: []statementRow{{}},
	}
}

// add takes in one quad.
func (c *collector) add(q graph.Quad) error {
	digest := c.digest(q)
	kind := q.Subject.Kind()
	if kind != "article" && kind != "statement" && entityKind(kind) < 0 {
		c.digests[0] += digest
		return nil
	}
	at, err := c.place(q.Label)
	if err == nil {
		c.digests[at.article] += digest
		switch kind {
		case "article":
			err = c.addArticle(q, at)
		case "statement":
			err = c.addStatement(q, at)
		default:
			err = c.addEntity(q, at)
		}
	}
	if err != nil {
		return fmt.Errorf("quad <%s> <%s> labelled %q: %w", q.Subject, q.Predicate, q.Label, err)
	}
	return nil
}

// digest is a hash of the quad. The sum of those of a set of quads does not
// depend on their order.
func (c *collector) digest(q graph.Quad) uint64 {
	c.hash.Reset()
	for _, s := range [...]string{string(q.Subject), string(q.Predicate), string(q.Object.IRI), q.Object.Literal, q.Label} {
		_, _ = c.hash.WriteString(s)
		_, _ = c.hash.WriteString("\x00")
	}
	return c.hash.Sum64()
}

var entityKindNumbers = func() map[string]int {
	m := map[string]int{}
	for i, t := range graph.EntityTypes {
		m[strings.ToLower(string(t))] = i
	}
	return m
}()

// entityKind returns the index into graph.EntityTypes of the type that the
// kind of an id names, or -1.
func entityKind(kind string) int {
	if i, ok := entityKindNumbers[kind]; ok {
		return i
	}
	return -1
}

func (c *collector) entity(id graph.ID) (int32, error) {
	kind := entityKind(id.Kind())
	if kind < 0 {
		return 0, fmt.Errorf("%q is no id of an entity", id)
	}
	i := int(c.entityIDs.ref(string(id)))
	if i == len(c.entityKinds) {
		c.entityKinds = append(c.entityKinds, uint8(kind))
		c.mentioned = append(c.mentioned, false)
	}
	return int32(i), nil
}

func (c *collector) article(id string) int32 {
	i := int(c.articleIDs.ref(id))
	if i == len(c.articles) {
		c.articles = append(c.articles, articleRow{})
		c.digests = append(c.digests, 0)
	}
	return int32(i)
}

func (c *collector) statement(id graph.ID) int32 {
	i := int(c.statementIDs.ref(string(id)))
	if i == len(c.statements) {
		c.statements = append(c.statements, statementRow{kind: noRelation})
	}
	return int32(i)
}

// A place is where a quad is stated; article 0 is a table.
type place struct {
	article, start, end int32
}

func (c *collector) place(label string) (place, error) {
	if strings.HasPrefix(label, "table/") {
		return place{}, nil
	}
	if !strings.HasPrefix(label, "article/") {
		return place{}, fmt.Errorf("the label is none of an article, of a passage or of a table")
	}
	id, span, passage := strings.Cut(label, "#char=")
	if !passage {
		return place{article: c.article(id)}, nil
	}
	from, to, _ := strings.Cut(span, ",")
	start, err1 := strconv.ParseInt(from, 10, 32)
	end, err2 := strconv.ParseInt(to, 10, 32)
	if err1 != nil || err2 != nil || start < 0 || end < start {
		return place{}, fmt.Errorf("the label is not of the form article/ID#char=START,END")
	}
	return place{c.article(id), int32(start), int32(end)}, nil
}

func (c *collector) addArticle(q graph.Quad, at place) error {
	id := c.article(string(q.Subject))
	row, value := &c.articles[id], q.Object.Literal
	var err error
	switch q.Predicate {
	case graph.PredSource:
		row.source = c.text.ref(value)
	case graph.PredTitle:
		row.title = c.text.ref(value)
	case graph.PredURL:
		row.url = c.text.ref(value)
	case graph.PredPublisher:
		row.publisher = c.text.ref(value)
	case graph.PredLanguage:
		row.language = c.text.ref(value)
	case graph.PredPublished:
		row.published, err = c.dates.ref(value)
	case graph.PredSection:
		kind := slices.Index(sectionKinds[:], graph.SectionKind(value))
		if kind < 0 {
			return fmt.Errorf("there is no section of kind %q", value)
		}
		c.sections = append(c.sections, sectionRow{id, section{at.start, at.end, uint32(kind)}})
	}
	return err
}

func (c *collector) addEntity(q graph.Quad, at place) error {
	e, err := c.entity(q.Subject)
	if err != nil {
		return err
	}
	switch q.Predicate {
	case graph.PredType:
		if at.article != 0 {
			c.mention(mentionRow{entity: e, article: at.article, start: at.start})
		}
		return nil
	case graph.PredName, graph.PredNominal:
		c.mention(mentionRow{e, at.article, at.start, c.text.ref(q.Object.Literal), formRoles[q.Predicate]})
		return nil
	case graph.PredPreferred, graph.PredSameAs:
		c.mention(mentionRow{e, at.article, -1, c.text.ref(q.Object.Literal), formRoles[q.Predicate]})
		return nil
	case graph.PredPlace:
		p, err := c.entity(q.Object.IRI)
		if err != nil {
			return err
		}
		c.speakOf(e, at)
		c.speakOf(p, at)
		c.facts = append(c.facts, factRow{entity: entityNo(e), article: articleNo(at.article), start: at.start, predicate: factPlace, number: p})
		return nil
	}
	c.speakOf(e, at)
	if kind, ok := factKinds[q.Predicate]; ok {
		fact := factRow{entity: entityNo(e), article: articleNo(at.article), start: at.start, predicate: kind}
		switch kind {
		case factField:
			fact.number, fact.value = c.field(q.Object.Literal)
		case factSigned, factDate, factValidFrom, factValidTo:
			_, err = c.dates.ref(q.Object.Literal)
			fallthrough
		default:
			fact.value = c.text.ref(q.Object.Literal)
		}
		c.facts = append(c.facts, fact)
		return err
	}
	return c.addTableRelation(q, e, at)
}

func (c *collector) mention(m mentionRow) {
	c.mentioned[m.entity] = c.mentioned[m.entity] || m.article != 0
	c.mentions = append(c.mentions, m)
}

// speakOf notes that an article speaks of the entity, where it does so
// otherwise than by a mention.
func (c *collector) speakOf(e int32, at place) {
	if at.article == 0 {
		return
	}
	if n := len(c.mentions); n > 0 && c.mentions[n-1].entity == e && c.mentions[n-1].article == at.article {
		return
	}
	c.mention(mentionRow{entity: e, article: at.article, start: -1})
}

// addTableRelation takes in a relation that a table states. Those that
// articles state are taken from their statements.
func (c *collector) addTableRelation(q graph.Quad, from int32, at place) error {
	t, ok := graph.RelationOfPredicate(q.Predicate)
	if !ok || at.article != 0 {
		return nil
	}
	to, err := c.entity(q.Object.IRI)
	if err != nil {
		return err
	}
	c.tableRelations = append(c.tableRelations, tableRelationRow{
		uint8(slices.Index(graph.RelationTypes, t)), from, to, c.text.ref(q.Label)})
	return nil
}
