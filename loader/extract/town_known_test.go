package extract_test

import (
	"fmt"
	"slices"
	"testing"

	"entente/graph"
)

// entityLines returns the entities of a text as "TYPE name", with all forms of the text.
func entityLines(t *testing.T, body string) []string {
	t.Helper()
	r := read(t, "Nouvelles de la région\n\nHanoï (VNA) - "+body)
	types := map[graph.ID]graph.EntityType{}
	var out []string
	for _, e := range r.Entities {
		types[e.ID] = e.Type
		out = append(out, fmt.Sprintf("%s %s", e.Type, e.Preferred))
	}
	for _, m := range r.Mentions {
		out = append(out, fmt.Sprintf("%s %s", types[m.Entity], m.Form))
	}
	return out
}

// Towns that no table has are told from persons by where they stand and by the list of the
// world's populated places, which says too where they lie.
func TestKnownTowns(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Au Vietnam, la coopération porte sur le thé de Suoi Giang et le riz de la vaste plaine voisine.", "PLACE Suoi Giang"},
		{"La présidente a vu le vieux moulin de Dolceacqua, en Italie, avant de rentrer.", "PLACE Dolceacqua"},
		{"Le guichet unique Lao Bao - Dansavan, ouvert au Vietnam en 2015, a bonne réputation.", "PLACE Dansavan"},
		{"La délégation a admiré le temple Kinkaku-ji, au Japon.", "PLACE temple Kinkaku-ji"},
		{"Les chutes de Ban Vuoc - Datian, au Vietnam, attirent du monde.", "PLACE chutes de Ban Vuoc - Datian"},
		{"Une mission sénégalaise est allée à Dagana. La commune de Dagana, au Sénégal, l'a reçue.", "PLACE Dagana"},
		{"Trois mille habitants de la province d'Imperia, en Italie, passent la frontière.", "PLACE Imperia"},
		{"Dans les localités de Tourazo et de Mozogbo, au Cameroun, le marché est fermé.", "PLACE Mozogbo"},
		{"Neuf barrières sur la route entre Ekoko et Mfumo, au Cameroun, ont disparu.", "PLACE Ekoko"},
		{"Dans le Mavo-Loutu, au Cameroun, la récolte est bonne.", "PLACE Mavo-Loutu"},
		{"Le préfet du Kpendjala, au Togo, a reçu le maire.", "PLACE Kpendjala"},
		{"Les gouverneurs de Tozeur, Mohamed Testi, et de Gafsa, Nader Testou, en Tunisie, ont signé.", "PROVINCE Gafsa"},
		{"Les gouvernorats de Jendouba, de Gafsa et de Tozeur, en Tunisie, coopèrent.", "PROVINCE Tozeur"},
		{"Les vignerons de la province de Sassandra, en Côte d'Ivoire, se réunissent.", "PLACE Sassandra"},
	} {
		if got := entityLines(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s\n  %v, want %s", c.text, got, c.want)
		}
	}
	for _, c := range []struct{ text, not string }{
		{"Le discours de Tran Van Test, directeur de l'école, a plu au Vietnam.", "PLACE Tran Van Test"},
		{"La visite de M. Minh Tuan au Vietnam s'achève.", "PLACE Minh Tuan"},
		{"La ligne aérienne Agadir-Abidjan sera ouverte en mai.", "PLACE ligne aérienne Agadir-Abidjan"},
	} {
		if got := entityLines(t, c.text); slices.Contains(got, c.not) {
			t.Errorf("%s\n  %v", c.text, got)
		}
	}
}

// A capital may stand for its state.
func TestCapitalsAsStates(t *testing.T) {
	for _, c := range []struct{ text, want, not string }{
		{"La ministre conduira les négociations avec Séoul et Berlin sur ce sujet.", "COUNTRY République de Corée", "PROVINCE Séoul"},
		{"Un accord fiscal entre Rome et Monaco entrera en vigueur en mai.", "COUNTRY Italie", "PLACE Rome"},
		{"La ministre est venue. Canberra a déclaré que ce texte lui convenait.", "COUNTRY Australie", "PLACE Canberra"},
		{"Il a demandé à Phnom Penh de faciliter la vie des commerçants.", "COUNTRY Cambodge", "PROVINCE Phnom Penh"},
		{"Elle a remercié Canberra de financer le pont.", "COUNTRY Australie", "PLACE Canberra"},
		{"Ce sont des droits que Bangkok n'entendait pas supprimer.", "COUNTRY Thaïlande", "PROVINCE Bangkok"},
		{"Un vol entre Rome et Tunis sera ouvert en mai.", "PLACE Rome", ""},
		{"Le maire de Berne a signé un accord avec Berne et Fribourg.", "PLACE Berne", ""},
	} {
		got := entityLines(t, c.text)
		if !slices.Contains(got, c.want) || c.not != "" && slices.Contains(got, c.not) {
			t.Errorf("%s\n  %v, want %s and not %s", c.text, got, c.want, c.not)
		}
	}
}

// What lies at a border, told by a pair of names, lies in both states.
func TestBorderSites(t *testing.T) {
	for text, want := range map[string]int{
		"La paire de portes frontalières internationales Tan Nam - Meun Khey, au Vietnam et au Cambodge, est ouverte.": 2,
		"Un poste-frontière auxiliaire de Thong Vu - Nam Toy, entre le Vietnam et le Laos, est ouvert.":                2,
		"Ils ont vu la porte frontalière de Tan Nam au Vietnam, puis sont allés au Laos.":                              1,
	} {
		n := 0
		for _, s := range read(t, "Nouvelles\n\nHanoï (VNA) - "+text).Statements {
			if s.Type == graph.LocatedIn && s.From.Kind() == "place" {
				n++
			}
		}
		if n != want {
			t.Errorf("%s\n  lies in %d states, want %d", text, n, want)
		}
	}
}
