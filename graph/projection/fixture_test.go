package projection_test

import (
	"testing"

	"entente/graph"
	"entente/graph/projection"
)

const (
	toLam     graph.ID = "person/to-lam"
	daiThang  graph.ID = "person/vu-dai-thang"
	tranCuong graph.ID = "person/tran-cuong"
	hongKong  graph.ID = "organization/hong-kong-chamber"
	vietnam   graph.ID = "country/vn"
	china     graph.ID = "country/cn"
	quangNinh graph.ID = "province/vn-quang-ninh"
	guangxi   graph.ID = "province/cn-guangxi"
	kienGiang graph.ID = "province/vn-kien-giang"
	anGiang   graph.ID = "province/vn-an-giang"
	caMau     graph.ID = "province/vn-ca-mau"
	pact      graph.ID = "agreement/pact"
	summit    graph.ID = "event/summit"
)

// article makes a reading of one article of two sections: main is 0…1000,
// teaser 1000…2000.
func article(source string, published graph.Date) *reading {
	a := graph.Article{
		ID: graph.ArticleID(source), Source: source, Title: "On " + source, Published: published, Language: "fr",
		Text: "text", URL: "https://example.org/" + source, Publisher: "Agency",
		Sections: []graph.Section{{Kind: graph.Main, Span: graph.Span{Start: 0, End: 1000}}, {Kind: graph.Teaser, Span: graph.Span{Start: 1000, End: 2000}}},
	}
	return &reading{graph.Reading{Article: a}}
}

type reading struct{ graph.Reading }

func (r *reading) entity(e graph.Entity) *reading {
	for _, t := range graph.EntityTypes {
		if graph.EntityID(t, "x").Kind() == e.ID.Kind() {
			e.Type = t
		}
	}
	r.Entities = append(r.Entities, e)
	return r
}

// mention adds a mention of each form, 10 code points apart from start on.
func (r *reading) mention(id graph.ID, start int, forms ...string) *reading {
	for i, f := range forms {
		span := graph.Span{Start: start + 10*i, End: start + 10*i + 9}
		if i == 0 {
			r.entity(graph.Entity{ID: id, Anchor: span})
		}
		r.Mentions = append(r.Mentions, graph.Mention{Entity: id, Span: span, Form: f})
	}
	return r
}

func (r *reading) nominal(id graph.ID, start int, form string) *reading {
	r.Mentions = append(r.Mentions, graph.Mention{Entity: id, Span: graph.Span{Start: start, End: start + 5}, Form: form, Nominal: true})
	return r
}

func (r *reading) state(s graph.Statement, start int) *reading {
	s.Span = graph.Span{Start: start, End: start + 50}
	if s.Confidence == 0 {
		s.Confidence = 0.9
	}
	s.Extractor = "rule:" + string(s.Type)
	r.Statements = append(r.Statements, s)
	return r
}

// fixture is a small graph: four articles and a table.
func fixture() projection.Quads {
	readings := []*reading{
		article("one", "2025-02-20").
			mention(toLam, 0, "Tô Lâm", "Tô Lâm", "Lâm").
			mention(daiThang, 100, "Vu Dai Thang", "Thang", "Thang").
			nominal(daiThang, 160, "le secrétaire").
			entity(graph.Entity{ID: vietnam, Preferred: "Vietnam", SameAs: []string{"iso3166-1:VN"}, Anchor: graph.Span{Start: 200, End: 207}}).
			mention(vietnam, 200, "Viêt Nam", "Vietnam").
			mention(quangNinh, 300, "Quang Ninh").
			state(graph.Statement{Type: graph.HoldsPosition, From: toLam, To: vietnam, Title: "secrétaire général"}, 0).
			state(graph.Statement{Type: graph.HoldsPosition, From: daiThang, To: quangNinh, Title: "Secrétaire"}, 100).
			state(graph.Statement{Type: graph.MetWith, From: toLam, To: daiThang, Date: "2025-02-19"}, 150),
		article("two", "2025-03-01").
			mention(toLam, 0, "To Lam").
			mention(daiThang, 100, "Vu Dai Thang").
			mention(tranCuong, 1100, "Trân Cuong").
			mention(guangxi, 200, "Guangxi").
			mention(quangNinh, 300, "Quang Ninh").
			entity(graph.Entity{ID: pact, Kind: "memorandum", Count: 2, Fields: []string{"santé", "commerce"}, Signed: "2025-02-28", Period: "2025-2030", Anchor: graph.Span{Start: 400, End: 410}}).
			mention(pact, 400, "mémorandum de coopération").
			state(graph.Statement{Type: graph.HoldsPosition, From: daiThang, To: quangNinh, Title: "secrétaire"}, 100).
			state(graph.Statement{Type: graph.MetWith, From: daiThang, To: toLam, Date: "2025-02-19", Confidence: 0.8}, 150).
			state(graph.Statement{Type: graph.MetWith, From: daiThang, To: tranCuong, Planned: true}, 1100).
			state(graph.Statement{Type: graph.CooperatesWith, From: quangNinh, To: guangxi, Date: "2024", Fields: []string{"tourisme", "santé"}}, 300).
			state(graph.Statement{Type: graph.PartyTo, From: guangxi, To: pact}, 400).
			state(graph.Statement{Type: graph.PartyTo, From: quangNinh, To: pact}, 400),
		article("three", "2026-01-10").
			mention(quangNinh, 300, "Quang Ninh", "QUANG NINH").
			mention(guangxi, 200, "Guangxi").
			mention(china, 250, "Chine").
			mention(summit, 500, "sommet de Nanning").
			entity(graph.Entity{ID: summit, Date: "2025-12-17/2025-12-20", Place: guangxi, Anchor: graph.Span{Start: 500, End: 510}}).
			mention(kienGiang, 600, "Kiên Giang").
			state(graph.Statement{Type: graph.CooperatesWith, From: guangxi, To: quangNinh, Date: "2025-12", Fields: []string{"Santé", "ports"}}, 300).
			state(graph.Statement{Type: graph.LocatedIn, From: guangxi, To: china}, 250).
			state(graph.Statement{Type: graph.ParticipatedIn, From: quangNinh, To: summit, Date: "--12-17"}, 500),
		article("four", "").
			mention(tranCuong, 0, "Tran Cuong").
			mention(hongKong, 100, "Chambre de commerce de Hong Kong", "CCHK").
			state(graph.Statement{Type: graph.HoldsPosition, From: tranCuong, To: hongKong, Title: "président", Former: true}, 0),
	}
	var out projection.Quads
	for _, r := range readings {
		out = append(out, r.Quads()...)
	}
	table := func(s, p graph.ID, o graph.Value) {
		out = append(out, graph.Quad{Subject: s, Predicate: p, Object: o, Label: "table/provinces"})
	}
	for _, p := range []struct {
		id   graph.ID
		name string
	}{{kienGiang, "Kiên Giang"}, {anGiang, "An Giang"}, {caMau, "Cà Mau"}} {
		table(p.id, graph.PredType, graph.Literal("PROVINCE"))
		table(p.id, graph.PredPreferred, graph.Literal(p.name))
	}
	table(kienGiang, graph.PredValidTo, graph.Literal("2025-06-30"))
	table(kienGiang, graph.PredSameAs, graph.Literal("iso3166-2:VN-47"))
	table(kienGiang, graph.SucceededBy.Predicate(), graph.Node(anGiang))
	return out
}

func build(t testing.TB, quads projection.Quads) *projection.View {
	t.Helper()
	v, err := projection.Build(t.Context(), quads)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// ref returns the handle of an entity that must be there.
func ref(t testing.TB, v *projection.View, id graph.ID) projection.Ref {
	t.Helper()
	r, ok := v.Lookup(id)
	if !ok {
		t.Fatalf("no entity %s", id)
	}
	return r
}
