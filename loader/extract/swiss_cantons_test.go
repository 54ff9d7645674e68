package extract_test

import (
	"strings"
	"testing"

	"entente/graph"
)

// News of Swiss cantons and of the regions at the borders of Switzerland, Luxembourg and Monaco: their
// bodies, posts and programmes. Persons are invented.
func TestSwissCantons(t *testing.T) {
	hold, part, met, in, party := graph.HoldsPosition, graph.PartOf, graph.MetWith, graph.ParticipatedIn, graph.PartyTo
	tellsAll(t, "Nouvelles\n\nLausanne, 4 mai 2021\n\n", "", []wording{
		{"one executive by two names", "Le Conseil d'Etat vaudois a siégé. Le gouvernement vaudois a souri.", part, []string{"conseil-etat-ch-vaud → ch-vaud"}},
		{"governments elsewhere are their own", "Le Canada rayonne. Le gouvernement québécois a vu le Conseil d'Etat vaudois.", part,
			[]string{"conseil-etat-ch-vaud → ch-vaud", "gouvernement-ca-quebec → ca-quebec"}},
		{"a federal department", "La Suisse rayonne. Lise Testa, cheffe du Département fédéral des finances, a souri.", part, []string{"departement-federal-finance-ch → ch"}},
		{"no state told of", "Lise Testa, cheffe du Département fédéral des finances, a souri.", part, nil},
		{"president of the confederation", "La Suisse rayonne. Le président de la Confédération, Paul Testa, a souri.", hold, []string{"paul-testa → ch président de la Confédération"}},
		{"another confederation", "Le président de la Confédération africaine de football, Paul Testa, a souri.", hold, []string{"paul-testa → confederation-africaine-de-football président"}},
		{"a sector and its canton", "Le canton de Vaud sourit. La cheffe de l'Economie, Lise Testa, a souri.", hold, []string{"lise-testa → ch-vaud cheffe de l'Economie"}},
		{"chancellors are of cantons", "Le canton de Vaud borde l'Ain. Le vice-chancelier d'Etat Paul Testa a souri.", hold, []string{"paul-testa → ch-vaud vice-chancelier d'Etat"}},
		{"charged with a department", "Le canton de Vaud sourit. Lise Testa, présidente du Conseil d'Etat chargée du département des finances, a souri.", hold,
			[]string{"lise-testa → conseil-etat-ch-vaud présidente chargée du département des finances"}},
		{"ministers are foreign", "La Suisse et l'Autriche se parlent. Le ministre Karl Testmann a souri.", hold, []string{"karl-testmann → at ministre"}},
		{"but for a canton that has them", "Le Jura sourit. Le Jura et l'Autriche se parlent. La ministre jurassienne Lise Testa a souri.", hold, []string{"lise-testa → ch-jura ministre"}},
		{"in the council told of", "Le Conseil départemental du Doubs a siégé. Lise Testa, conseillère départementale, a souri.", hold,
			[]string{"lise-testa → conseil-departemental-fr-doubs conseillère départementale"}},
		{"a seat taken on a day", "Lise Testa prendra le 1er mars la présidence de l'Association Helvetia.", hold, []string{"lise-testa → association-helvetia présidente"}},
		{"a seat had since", "Paul Testa exerce depuis 2019 la vice-présidence de l'Association Helvetia.", hold, []string{"paul-testa → association-helvetia vice-président"}},
		{"a seat that nobody named takes", "Le canton prendra le 1er mars la présidence de l'Association Helvetia, a dit Paul Testa.", hold, nil},
		{"elected to its presidency", "L'Association Helvetia a élu Lise Testa à sa présidence.", hold, []string{"lise-testa → association-helvetia présidente"}},
		{"a town's body", "La Suisse rayonne. Le maire de Delémont, Paul Testa, a rencontré la syndique de Lausanne, Lise Testu.", met, []string{"lise-testu → paul-testa"}},
		{"a session led by several", "Le Conseil du Léman s'est réuni mercredi. La séance était menée par Paul Testa et Lise Testu.", met, []string{"lise-testu → paul-testa"}},
		{"a delegation led by several", "La délégation était menée par Paul Testa et Lise Testu.", met, nil},
		{"who makes up a delegation there", "Le Conseil du Léman a siégé mercredi. La séance a permis de parler. La délégation vaudoise était composée de Paul Testa et de Lise Testu.", in,
			[]string{"conseil-du-leman → seance-e3b98a4da31a127d", "lise-testu → seance-e3b98a4da31a127d", "paul-testa → seance-e3b98a4da31a127d"}},
		{"a programme of two states", "Le programme Interreg VI France-Suisse a été lancé.", party, []string{"ch → programme-interreg-vi-france-suisse-ch-fr", "fr → programme-interreg-vi-france-suisse-ch-fr"}},
		{"a programme of a region", "Le programme Interreg Rhin supérieur a été lancé.", party, nil},
	})
}

// What the names of cantons and their people mean.
func TestSwissNames(t *testing.T) {
	lies, part := graph.LocatedIn, graph.PartOf
	tellsAll(t, "Nouvelles\n\n4 mai 2021\n\n", "", []wording{
		{"of a canton's people", "Paul Testa succède au Bernois Jean Testu.", lies, []string{"ch-berne → ch"}},
		{"a surname", "La Suisse rayonne. Jean Bernois a souri.", lies, nil},
		{"a body of two provinces", "Le Conseil des régions Valais et Piémont a siégé.", part, nil},
		{"a site and whom it hosts", "La Suisse rayonne. Il a vu au Palais Testor M. Paul Testa.", lies, []string{"ch-palais-testor → ch"}},
	})
}

// A name that a town and its canton share is the town's behind a bare "à".
func TestTownOrCanton(t *testing.T) {
	for text, want := range map[string]graph.EntityType{
		"La Suisse rayonne. Paul Testa s'est rendu à Soleure.":                    graph.Place,
		"La Suisse rayonne. Paul Testa s'est rendu dans le canton de Soleure.":    graph.Province,
		"La Suisse rayonne. Le gouvernement soleurois a souri.":                   graph.Province,
		"La Suisse rayonne. Le canton de Vaud a signé un accord avec Schaffhouse": graph.Province,
	} {
		var got []graph.EntityType
		for _, e := range read(t, "Nouvelles\n\n4 mai 2021\n\n"+text).Entities {
			if placed := e.Type == graph.Place || e.Type == graph.Province; placed && !strings.HasSuffix(string(e.ID), "vaud") {
				got = append(got, e.Type)
			}
		}
		if len(got) != 1 || got[0] != want {
			t.Errorf("%s: got %v, want %v", text, got, want)
		}
	}
}

// A new agreement that a definite article tells of is the one just made; "entre" before "en" is a verb.
func TestAgreementsInForce(t *testing.T) {
	const sides = "Le Jura et le canton de Vaud ont signé une convention de coopération. "
	for text, want := range map[string]int{
		sides + "La nouvelle convention couvre le tourisme.":                    1,
		sides + "La présente convention entre en vigueur lundi.":                1,
		sides + "Une nouvelle convention sera signée en 2026 avec l'Ain.":       2,
		"L'accord entre Berne et Soleure entre en vigueur lundi.":               1,
		"La convention signée par Berne et Soleure est entrée en force en mai.": 1,
	} {
		var names []string
		for _, e := range read(t, "Nouvelles\n\nDelémont, 4 mai 2021\n\n"+text).Entities {
			if e.Type == graph.Agreement {
				names = append(names, string(e.ID))
			}
		}
		if len(names) != want {
			t.Errorf("%s: got %q, want %d", text, names, want)
		}
		for _, n := range names {
			if strings.Contains(n, "vigueur") || strings.Contains(n, "force") {
				t.Errorf("%s: got %q", text, n)
			}
		}
	}
}
