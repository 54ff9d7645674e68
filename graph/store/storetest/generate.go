package storetest

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"unicode/utf8"

	"entente/graph"
)

// Readings makes n articles and what is read in them, the same for the same
// seed. Each is valid: mentions are slices of the text, statements name their
// ends or are coreferent. The articles share persons, provinces and countries,
// and have the sizes and proportions of agency dispatches: about 2 KB of text
// and 150 quads each.
func Readings(seed uint64, n int) []*graph.Reading {
	readings := make([]*graph.Reading, n)
	for i := range readings {
		readings[i] = Reading(seed, i)
	}
	return readings
}

// Reading makes the i-th article. Its source is the same for every seed and
// its content is not: another seed makes another version of it.
func Reading(seed uint64, i int) *graph.Reading {
	source := fmt.Sprintf("generated/%05d.txt", i)
	w := &writer{rng: rand.New(rand.NewPCG(seed, uint64(i))), entities: map[graph.ID]bool{}}
	w.reading.Article = graph.Article{
		ID:        graph.ArticleID(source),
		Source:    source,
		Title:     fmt.Sprintf("Coopération : la dépêche n° %d", i),
		Publisher: "Agence d’essai",
		Published: graph.Date(fmt.Sprintf("2025-%02d-%02d", 1+i%12, 1+i%28)),
		Language:  "fr",
	}
	if i%3 == 0 {
		w.reading.Article.URL = "https://example.org/" + source
	}
	w.say(w.reading.Article.Title)
	w.say("\n\n")
	w.section = graph.Main
	for range 6 + w.rng.IntN(6) {
		w.sentence()
	}
	w.endSection()
	if w.rng.IntN(3) == 0 {
		w.say("Voir plus\n")
		w.from, w.section = w.length, graph.Teaser
		w.sentence()
		w.endSection()
	}
	w.reading.Article.Text = w.text.String()
	return &w.reading
}

// A writer writes an article and keeps account of what stands where.
type writer struct {
	rng      *rand.Rand
	reading  graph.Reading
	text     strings.Builder
	length   int // of text, in code points
	from     int // where the section began
	section  graph.SectionKind
	entities map[graph.ID]bool // described in this section
}

func (w *writer) say(s string) {
	w.text.WriteString(s)
	w.length += utf8.RuneCountInString(s)
}

func (w *writer) endSection() {
	w.reading.Article.Sections = append(w.reading.Article.Sections,
		graph.Section{Kind: w.section, Span: graph.Span{Start: w.from, End: w.length}})
	clear(w.entities)
}

// mention writes the form and notes it as a mention of the entity.
func (w *writer) mention(e graph.Entity, form string, nominal bool) graph.Span {
	start := w.length
	w.say(form)
	span := graph.Span{Start: start, End: w.length}
	w.reading.Mentions = append(w.reading.Mentions, graph.Mention{Entity: e.ID, Span: span, Form: form, Nominal: nominal})
	if !w.entities[e.ID] {
		w.entities[e.ID] = true
		e.Section, e.Anchor = w.section, span
		w.reading.Entities = append(w.reading.Entities, e)
	}
	return span
}

func (w *writer) state(s graph.Statement, start int) {
	s.Section = w.section
	s.Span = graph.Span{Start: start, End: w.length}
	if s.Confidence == 0 {
		s.Confidence = 0.5 + float64(w.rng.IntN(50))/100
	}
	w.reading.Statements = append(w.reading.Statements, s)
}

// sentence writes one sentence of some kind, with what it states.
func (w *writer) sentence() {
	start := w.length
	person, name := w.person()
	other, otherName := w.person()
	for other.ID == person.ID {
		other, otherName = w.person()
	}
	country, countryName := w.country()
	switch w.rng.IntN(5) {
	case 0:
		w.say("Le 20 février, ")
		w.mention(person, name, false)
		w.say(" a rencontré ")
		w.mention(other, otherName, false)
		w.say(" à Hanoï.")
		w.state(graph.Statement{Type: graph.MetWith, From: person.ID, To: other.ID, Date: "2025-02-20", Extractor: "meet.verb"}, start)
	case 1:
		known := w.mention(person, name, false)
		w.say(" est arrivé. ")
		start = w.length
		w.mention(person, "Le vice-Premier ministre", true)
		w.say(" de ")
		w.mention(country, countryName, false)
		w.say(" a salué cette visite.")
		w.state(graph.Statement{Type: graph.HoldsPosition, From: person.ID, To: country.ID, Title: "vice-Premier ministre",
			Extractor: "post.apposition", Coref: []graph.Span{known}}, start)
	case 2:
		province, provinceName := w.province()
		w.say("La province de ")
		w.mention(province, provinceName, false)
		w.say(" et ")
		w.mention(country, countryName, false)
		w.say(" coopèrent dans la santé et « l’agriculture ».")
		w.state(graph.Statement{Type: graph.CooperatesWith, From: province.ID, To: country.ID,
			Fields: []string{"santé", "agriculture"}, Extractor: "cooperate.verb"}, start)
		w.state(graph.Statement{Type: graph.LocatedIn, From: province.ID, To: "country/viet-nam", Confidence: 1,
			Extractor: "table:provinces"}, start)
	case 3:
		w.mention(person, name, false)
		w.say(", secrétaire du Comité populaire, ")
		w.mention(other, otherName, false)
		w.say(" et la délégation se sont rendus en ")
		w.mention(country, countryName, false)
		w.say(".")
		w.state(graph.Statement{Type: graph.Visited, From: person.ID, To: country.ID, Planned: true, Date: "--05", Extractor: "visit.verb"}, start)
		w.state(graph.Statement{Type: graph.Visited, From: other.ID, To: country.ID, Planned: true, Date: "--05", Extractor: "visit.verb"}, start)
	case 4:
		title := fmt.Sprintf("Accord n° %d", w.rng.IntN(500))
		agreement := graph.Entity{ID: graph.EntityID(graph.Agreement, title), Type: graph.Agreement, Kind: "agreement",
			Count: 1, Fields: []string{"éducation"}, Signed: "2025-02", Period: "2025-2030"}
		w.say("L’")
		w.mention(agreement, title, false)
		w.say(" lie ")
		w.mention(country, countryName, false)
		w.say(" depuis février.")
		w.state(graph.Statement{Type: graph.PartyTo, From: country.ID, To: agreement.ID, Extractor: "party.verb"}, start)
	}
	w.say("\n" + fillers[w.rng.IntN(len(fillers))] + "\n")
}

func (w *writer) person() (graph.Entity, string) {
	name := surnames[w.rng.IntN(len(surnames))] + " " + middles[w.rng.IntN(len(middles))] + " " + givens[w.rng.IntN(len(givens))]
	e := graph.Entity{ID: graph.EntityID(graph.Person, name), Type: graph.Person}
	if w.rng.IntN(8) == 0 {
		name = strings.ToUpper(name)
	}
	return e, name
}

func (w *writer) country() (graph.Entity, string) {
	c := countries[w.rng.IntN(len(countries))]
	return graph.Entity{ID: graph.EntityID(graph.Country, c.key), Type: graph.Country, Preferred: c.name,
		SameAs: []string{"iso3166-1:" + c.code}}, c.name
}

func (w *writer) province() (graph.Entity, string) {
	name := provinces[w.rng.IntN(len(provinces))]
	return graph.Entity{ID: graph.EntityID(graph.Province, "vn "+name), Type: graph.Province, Preferred: name}, name
}

var (
	surnames  = []string{"Nguyễn", "Trần", "Lê", "Phạm", "Vũ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô"}
	middles   = []string{"Văn", "Thị", "Đại", "Minh", "Quốc", "Thanh", "Hồng", "Xuân"}
	givens    = []string{"Thắng", "Cường", "Lâm", "Hùng", "Mai", "Lan", "Dũng", "Phúc", "Sơn", "Tuấn", "Việt", "Hà"}
	provinces = []string{"Quảng Ninh", "Lạng Sơn", "Cao Bằng", "Lào Cai", "An Giang", "Tây Ninh", "Nghệ An", "Điện Biên"}
	countries = []struct{ key, name, code string }{
		{"viet-nam", "Viêt Nam", "VN"}, {"china", "Chine", "CN"}, {"laos", "Laos", "LA"},
		{"cambodia", "Cambodge", "KH"}, {"france", "France", "FR"},
	}
	fillers = []string{
		"Les deux parties ont salué des échanges « francs et confiants », selon l’agence.",
		"La réunion, tenue en fin d’après-midi, a porté sur le commerce frontalier\tet la formation des cadres.",
		"Selon le communiqué publié à l’issue des entretiens, la feuille de route sera examinée au cours du prochain semestre, avec l’appui des ministères concernés.",
		"« Nous irons plus loin », a-t-on affirmé de source officielle ; aucun calendrier n’a été donné.",
	}
)
