package schema_test

import (
	"context"
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente/graph"
	"entente/graph/projection"
	"entente/graph/store"
	"entente/schema"
)

var update = flag.Bool("update", false, "rewrite the expected responses in testdata")

// stored puts the readings into a store in memory and builds the view of it.
func stored(t testing.TB, readings []*graph.Reading) (*store.Store, *projection.View) {
	t.Helper()
	st, err := store.Open(t.Context(), "memory:", store.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	if _, err := st.Put(t.Context(), readings...); err != nil {
		t.Fatal(err)
	}
	view, err := projection.Build(t.Context(), st)
	if err != nil {
		t.Fatal(err)
	}
	return st, view
}

// serveReadings puts the readings into a store and makes the schema of it.
func serveReadings(t testing.TB, readings []*graph.Reading, limits schema.Limits) *schema.Schema {
	t.Helper()
	st, view := stored(t, readings)
	s, err := schema.New(schema.Options{View: func() *projection.View { return view }, Texts: st, Store: st.Address(), Limits: limits})
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// viewOf builds the view of the readings.
func viewOf(t testing.TB, readings []*graph.Reading) *projection.View {
	t.Helper()
	var quads projection.Quads
	for _, r := range readings {
		quads = append(quads, r.Quads()...)
	}
	view, err := projection.Build(t.Context(), quads)
	if err != nil {
		t.Fatal(err)
	}
	return view
}

// ask runs a request that must have no errors, and decodes its data into out.
func ask(t testing.TB, s *schema.Schema, query string, out any) {
	t.Helper()
	res := s.Execute(context.Background(), schema.Request{Query: query})
	var body struct{ Data json.RawMessage }
	if err := json.Unmarshal(res.JSON, &body); err != nil {
		t.Fatalf("%v in %s", err, res.JSON)
	}
	for _, e := range res.Errors {
		t.Fatalf("%s\n%s: %v (%v)", query, e.Code, e, e.Unwrap())
	}
	if err := json.Unmarshal(body.Data, out); err != nil {
		t.Fatalf("%v in %s", err, res.JSON)
	}
}

// A writer makes a reading of a text, finding passages by their words.
type writer struct {
	t testing.TB
	*graph.Reading
}

func article(t testing.TB, source string, published graph.Date, main, teaser string) *writer {
	text := main + "\n" + teaser
	runes := func(s string) int { return len([]rune(s)) }
	return &writer{t, &graph.Reading{Article: graph.Article{
		ID: graph.ArticleID(source), Source: source, Title: strings.SplitN(main, "\n", 2)[0], Published: published,
		Language: "fr", Text: text, Sections: []graph.Section{
			{Kind: graph.Main, Span: graph.Span{Start: 0, End: runes(main)}},
			{Kind: graph.Teaser, Span: graph.Span{Start: runes(main) + 1, End: runes(text)}},
		}}}}
}

// span finds the words in the text.
func (w *writer) span(words string) graph.Span {
	w.t.Helper()
	at := strings.Index(w.Article.Text, words)
	if at < 0 {
		w.t.Fatalf("%s does not say %q", w.Article.Source, words)
	}
	start := len([]rune(w.Article.Text[:at]))
	return graph.Span{Start: start, End: start + len([]rune(words))}
}

// mention adds an entity of which the forms are mentioned.
func (w *writer) mention(e graph.Entity, forms ...string) *writer {
	w.t.Helper()
	e.Anchor = w.span(forms[0])
	e.Section = w.Article.SectionAt(e.Anchor.Start)
	e.Type = graph.EntityType(strings.ToUpper(e.ID.Kind()))
	w.Entities = append(w.Entities, e)
	for _, form := range forms {
		w.Mentions = append(w.Mentions, graph.Mention{Entity: e.ID, Span: w.span(form), Form: form})
	}
	return w
}

// state adds a relation that the passage states.
func (w *writer) state(s graph.Statement, passage string) *writer {
	w.t.Helper()
	s.Span = w.span(passage)
	s.Section = w.Article.SectionAt(s.Span.Start)
	s.Confidence, s.Extractor = 0.9, "test"
	w.Statements = append(w.Statements, s)
	return w
}

const (
	vietnam   graph.ID = "country/vn"
	china     graph.ID = "country/cn"
	quangNinh graph.ID = "province/vn-quang-ninh"
	guangxi   graph.ID = "province/cn-gx"
	thang     graph.ID = "person/vu-dai-thang"
	cuong     graph.ID = "person/tran-cuong"
	lan       graph.ID = "person/nguyen-lan"
	pcc       graph.ID = "party/parti-communiste-chinois"
	pcv       graph.ID = "party/parti-communiste-du-vietnam"
	committee graph.ID = "organization/comite-du-parti-de-quang-ninh"
	regional  graph.ID = "organization/comite-regional-du-guangxi"
	accord    graph.ID = "agreement/memorandum-ports"
	meeting   graph.ID = "event/reunion-de-printemps"
)

// readings is a small graph of two articles that speak of the same things.
func readings(t testing.TB) []*graph.Reading {
	e := func(id graph.ID) graph.Entity { return graph.Entity{ID: id} }
	one := article(t, "news/001_spring.txt", "2025-02-21",
		"Réunion de printemps\nVu Dai Thang, secrétaire du Comité du Parti de Quang Ninh (Vietnam), a reçu Tran Cuong, secrétaire du Comité régional du Guangxi (Chine), le 20 février 2025. "+
			"Les deux comités relèvent du Parti communiste du Vietnam et du Parti communiste chinois. Quang Ninh et le Guangxi coopèrent dans le tourisme et la santé. "+
			"Ils ont signé un mémorandum sur les ports.",
		"À lire aussi : Nguyen Lan, ancienne présidente du Vietnam, a visité le Guangxi le 18 mai.").
		mention(e(thang), "Vu Dai Thang").mention(e(cuong), "Tran Cuong").
		mention(graph.Entity{ID: quangNinh, Preferred: "Quang Ninh", SameAs: []string{"iso3166-2:VN-13"}}, "Quang Ninh").mention(graph.Entity{ID: vietnam, Preferred: "Vietnam", SameAs: []string{"iso3166-1:VN"}}, "Vietnam").
		mention(graph.Entity{ID: guangxi, Preferred: "Guangxi", SameAs: []string{"iso3166-2:CN-GX"}}, "Guangxi").mention(e(china), "Chine").
		mention(e(committee), "Comité du Parti de Quang Ninh").mention(e(regional), "Comité régional du Guangxi").
		mention(e(pcv), "Parti communiste du Vietnam").mention(e(pcc), "Parti communiste chinois").
		mention(graph.Entity{ID: meeting, Date: "2025-02-20", Place: quangNinh}, "Réunion de printemps").
		mention(graph.Entity{ID: accord, Kind: "memorandum", Fields: []string{"ports"}, Signed: "2025-02-20"}, "mémorandum sur les ports").
		mention(e(lan), "Nguyen Lan").
		state(graph.Statement{Type: graph.HoldsPosition, From: thang, To: committee, Title: "secrétaire"}, "Vu Dai Thang, secrétaire du Comité du Parti de Quang Ninh").
		state(graph.Statement{Type: graph.HoldsPosition, From: cuong, To: regional, Title: "secrétaire"}, "Tran Cuong, secrétaire du Comité régional du Guangxi").
		state(graph.Statement{Type: graph.MetWith, From: thang, To: cuong, Date: "2025-02-20"}, "a reçu Tran Cuong").
		state(graph.Statement{Type: graph.ParticipatedIn, From: thang, To: meeting}, "Vu Dai Thang").
		state(graph.Statement{Type: graph.ParticipatedIn, From: cuong, To: meeting}, "Tran Cuong").
		state(graph.Statement{Type: graph.PartOf, From: committee, To: pcv}, "Les deux comités relèvent du Parti communiste du Vietnam").
		state(graph.Statement{Type: graph.PartOf, From: committee, To: quangNinh}, "Comité du Parti de Quang Ninh").
		state(graph.Statement{Type: graph.PartOf, From: regional, To: pcc}, "Parti communiste chinois").
		state(graph.Statement{Type: graph.PartOf, From: regional, To: guangxi}, "Comité régional du Guangxi").
		state(graph.Statement{Type: graph.LocatedIn, From: quangNinh, To: vietnam}, "Quang Ninh (Vietnam)").
		state(graph.Statement{Type: graph.LocatedIn, From: guangxi, To: china}, "Guangxi (Chine)").
		state(graph.Statement{Type: graph.CooperatesWith, From: quangNinh, To: guangxi, Fields: []string{"tourisme", "santé"}}, "Quang Ninh et le Guangxi coopèrent dans le tourisme et la santé").
		state(graph.Statement{Type: graph.PartyTo, From: quangNinh, To: accord}, "Ils ont signé un mémorandum").
		state(graph.Statement{Type: graph.PartyTo, From: guangxi, To: accord}, "Ils ont signé un mémorandum").
		state(graph.Statement{Type: graph.Signed, From: thang, To: accord, Date: "2025-02-20"}, "Ils ont signé").
		state(graph.Statement{Type: graph.HoldsPosition, From: lan, To: vietnam, Title: "présidente", Former: true}, "Nguyen Lan, ancienne présidente du Vietnam").
		state(graph.Statement{Type: graph.Visited, From: lan, To: guangxi, Date: "--05-18"}, "a visité le Guangxi le 18 mai")
	two := article(t, "news/002_ports.txt", "2026-01-10",
		"Les ports\nQuang Ninh et le Guangxi poursuivent leur coopération. Vu Dai Thang, secrétaire du Comité du Parti de Quang Ninh, s'en est réjoui.", "").
		mention(e(quangNinh), "Quang Ninh").mention(e(guangxi), "Guangxi").mention(e(thang), "Vu Dai Thang").
		mention(e(committee), "Comité du Parti de Quang Ninh").
		state(graph.Statement{Type: graph.CooperatesWith, From: guangxi, To: quangNinh, Fields: []string{"ports"}}, "Quang Ninh et le Guangxi poursuivent leur coopération").
		state(graph.Statement{Type: graph.HoldsPosition, From: thang, To: committee, Title: "secrétaire"}, "Vu Dai Thang, secrétaire du Comité du Parti de Quang Ninh")
	return []*graph.Reading{one.Reading, two.Reading}
}

// golden compares with testdata/name, or writes it with -update.
func golden(t *testing.T, name string, got []byte) {
	t.Helper()
	file := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(file, got, 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if string(got) != string(want) {
		t.Errorf("%s differs (go test -update rewrites it)\ngot  %s\nwant %s", file, got, want)
	}
}
