package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// One who cooperates with several that a noun in the plural takes together. The facts are invented.
func TestOneWithSeveral(t *testing.T) {
	tellsAll(t, "Nouvelles\n\n", "", []wording{
		{"of one, and several", "Le jumelage entre la ville d'Oran et les villes françaises de Lyon, Bordeaux et Strasbourg a été évoqué.", graph.CooperatesWith, []string{"dz-oran → fr-bordeaux", "dz-oran → fr-lyon", "dz-oran → fr-strasbourg"}},
		{"within one state", "La coopération entre la ville de Nantes et les communes de Rezé, Orvault et Vertou se renforce, en France.", graph.CooperatesWith, []string{"fr-nantes → fr-orvault", "fr-nantes → fr-reze", "fr-nantes → fr-vertou"}},
		{"several with several", "La coopération entre les villes de Rennes et de Brest et les villes allemandes de Berlin et de Hambourg a été évoquée.", graph.CooperatesWith, []string{"de-berlin → fr-brest", "de-berlin → fr-rennes", "de-hambourg → fr-brest", "de-hambourg → fr-rennes"}},
		{"a state and regions", "La coopération entre le Maroc et les régions françaises d'Occitanie, de Normandie et de Bretagne a été évoquée.", graph.CooperatesWith, []string{"fr-bretagne → ma", "fr-normandie → ma", "fr-occitanie → ma"}},
		{"pairs", "Le jumelage entre Oran et Lyon, Rennes et Alger se renforce.", graph.CooperatesWith, []string{"dz-alger → fr-rennes", "dz-oran → fr-lyon"}},
	})
}

// The kind that a noun in the plural gives to those named behind "notamment" or an adjective.
func TestKindOfThoseAmong(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Il a salué les gouvernorats tunisiens limitrophes, notamment le Kef, Kasserine et Gafsa.", "PROVINCE Gafsa"},
		{"Il a salué les gouvernorats tunisiens limitrophes, dont le Kef, Kasserine et Gafsa.", "PROVINCE Kef"},
		{"La wilaya d'El Oued coopère avec les gouvernorats tunisiens de Tozeur, Kébili et Gafsa.", "PROVINCE Kébili"},
		{"Il a salué les villes tunisiennes, notamment Gafsa et Kasserine.", "PLACE Kasserine"},
		{"Il a salué les communes de Rezé et le Luxembourg.", "COUNTRY Luxembourg"},
		{"La République du Burkina Faso a ouvert un consulat à Dakhla.", "COUNTRY Burkina Faso"},
	} {
		if got := entityLines(t, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s\n  %v, want %s", c.text, got, c.want)
		}
	}
}

// Whose post a counterpart holds, and who he is. The facts are invented.
func TestWhoseCounterpart(t *testing.T) {
	const niger = "Le ministre algérien de l'Intérieur, Ali Zaoui, a été reçu à Niamey par le président nigérien Issa Zada, en présence du ministre nigérien de l'Intérieur et de la Sécurité publique, Oumar Zakou. "
	tellsAll(t, "Nouvelles\n\n", "", []wording{
		{"of the same head", niger + "M. Zaoui et son homologue nigérien ont signé un accord.", graph.Signed, []string{"ali-zaoui → accord-dz-ne-e3b98a4da31a127d", "oumar-zakou → accord-dz-ne-e3b98a4da31a127d"}},
		{"has a title of his own", niger + "M. Zaoui et son homologue nigérien, Oumar Zakou, se sont félicités.", graph.HoldsPosition, []string{"ali-zaoui → dz ministre de l'Intérieur", "issa-zada → ne président", "oumar-zakou → ne ministre de l'Intérieur et de la Sécurité publique"}},
	})
	const tunis = "Le président tunisien, Samir Zari, a reçu Ahmed Zouba. Le ministre tunisien des Affaires étrangères, Nabil Zamar, était présent. "
	for _, c := range []struct{ text, want string }{
		{tunis + "M. Zari et son homologue algérien, Larbi Zebboune, se sont entretenus.", "larbi-zebboune → dz président"},
		{tunis + "M. Zari s'est entretenu avec son homologue algérien, Larbi Zebboune.", "larbi-zebboune → dz président"},
		{tunis + "M. Zamar s'est entretenu avec son homologue algérien, Larbi Zebboune.", "larbi-zebboune → dz ministre des Affaires étrangères"},
	} {
		if got := told(read(t, "Nouvelles\n\n"+c.text), graph.HoldsPosition); !slices.Contains(got, c.want) {
			t.Errorf("%s\n  %q, want %q", c.text, got, c.want)
		}
	}
}

// What is told once, and where the name of talks ends. The facts are invented.
func TestToldOnce(t *testing.T) {
	for _, c := range []struct {
		text string
		typ  graph.EntityType
		n    int
	}{
		{"Un accord de jumelage entre Oran et Metz a été signé le 24 octobre 2022. Il a salué les élus. Il les a remerciés. Il a souligné que la convention signée entre les deux parties ouvre des perspectives.", graph.Agreement, 1},
		{"Un accord de jumelage entre Oran et Metz a été signé le 24 octobre 2022. Il a rappelé la convention signée en 2015.", graph.Agreement, 2},
		{"La réunion de la 7e session du Comité mixte algéro-tunisien s'est tenue le 3 mai 2022 à Alger. La session a été coprésidée par Ali Zaoui et Nabil Zamar.", graph.Event, 1},
		{"Au Maroc, il a reçu le président du conseil provincial, Ali Zaoui, et le vice-président du Conseil régional, Omar Zari.", graph.Organization, 2},
	} {
		n := 0
		for _, e := range read(t, "Nouvelles\n\n"+c.text).Entities {
			if e.Type == c.typ {
				n++
			}
		}
		if n != c.n {
			t.Errorf("%s\n  %d of %s, want %d", c.text, n, c.typ, c.n)
		}
	}
}
