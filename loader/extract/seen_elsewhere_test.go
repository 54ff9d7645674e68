package extract_test

import (
	"testing"

	"entente/graph"
)

// Wordings of the French-language press outside Vietnam. Persons are invented.
func TestSeenElsewhere(t *testing.T) {
	met, visit := graph.MetWith, graph.Visited
	tellsAll(t, "Nouvelles de la région\n\nTunis – ", "", []wording{
		{"who receives others before", "Avant de recevoir Jean Testa et Ali Testo, le président tunisien Karim Testard a visité Sfax.", visit,
			[]string{"karim-testard → tn-sfax"}},
		{"who has received others", "Après avoir reçu Jean Testa, maire de Lyon, Karim Testard a visité Sfax.", met,
			[]string{"jean-testa → karim-testard"}},
		{"who has received one and meets another", "Après avoir reçu Jean Testa, Karim Testard a rencontré Ali Testo.", met,
			[]string{"ali-testo → karim-testard", "jean-testa → karim-testard"}},
		{"who goes there to meet others", "Pour rencontrer Jean Testa et Ali Testo, Karim Testard s'est rendu à Sfax.", visit,
			[]string{"karim-testard → tn-sfax"}},
		{"who has received others, in an aside", "Karim Testard, après avoir reçu Jean Testa et Ali Testo, a visité Sfax.", visit,
			[]string{"karim-testard → tn-sfax"}},
		{"a pronoun behind whom he received", "Karim Testard est arrivé lundi. Après avoir reçu Jean Testa et Ali Testo, il a visité Sfax.", visit,
			[]string{"karim-testard → tn-sfax"}},
	})
	hold, party := graph.HoldsPosition, graph.PartyTo
	tellsAll(t, "Nouvelles de la région\n\nNouakchott – ", "", []wording{
		{"on a visit to our country", "Le ministre malien de l'Eau, Jean Testa, en visite dans notre pays, a rencontré M. Ali Testo.", visit,
			[]string{"jean-testa → mr"}},
		{"has left our country", "Le ministre malien de l'Eau, Jean Testa, a quitté notre pays.", visit,
			[]string{"jean-testa → mr"}},
		{"an envoy to our country", "L'ambassadeur de Chine dans notre pays, Wang Testa, a souri.", hold,
			[]string{"wang-testa → cn ambassadeur"}},
		{"our country as a side", "Notre pays et le Mali ont signé un accord de pêche.", party,
			[]string{"ml → accord-de-peche-ml-mr", "mr → accord-de-peche-ml-mr"}},
		{"the speaker's country", "L'ambassadeur de France, Jean Testa, a dit : « Notre pays et le Mali ont signé un accord de pêche. »", party,
			[]string{"ml → accord-de-peche-ml"}},
	})
}

// An unknown town lies in the state that the text tells beside its name.
func TestTownsToldAbroad(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\nRabat – ", "", []wording{
		{"in a province of another state", "Ifrane et Testadt, dans le Land de Bade-Wurtemberg, sont jumelées.", graph.CooperatesWith,
			[]string{"de-testadt → ma-ifrane"}},
		{"in the south of another state", "Ifrane et Testaville, dans le sud de la Chine, sont jumelées.", graph.CooperatesWith,
			[]string{"cn-testaville → ma-ifrane"}},
		{"a town of another state, by its adjective", "Ifrane est jumelée depuis 1982 avec Testadt, une ville allemande de 12.000 habitants.", graph.CooperatesWith,
			[]string{"de-testadt → ma-ifrane"}},
		{"two towns by their adjectives", "Ifrane est jumelée avec la commune belge de Testadt et la commune française de Testaville.", graph.CooperatesWith,
			[]string{"be-testadt → ma-ifrane", "fr-testaville → ma-ifrane"}},
		{"twins with their states in brackets", "Ifrane est jumelée avec Testadt (Allemagne), Testaville (France) et Testington (Royaume-Uni).", graph.CooperatesWith,
			[]string{"de-testadt → ma-ifrane", "fr-testaville → ma-ifrane", "gb-testington → ma-ifrane"}},
	})
}

// The province in which an unknown district lies is no side beside it.
func TestDistrictsOfProvinces(t *testing.T) {
	tellsAll(t, "Coopération frontalière\n\nHanoi (VNA) – ", "", []wording{
		{"two districts", "Le district de Testang, province de Lao Cai, et le district de Hetest, province chinoise du Yunnan, ont signé un accord.", graph.CooperatesWith,
			[]string{"cn-hetest → vn-testang"}},
		{"a district before the home one", "Le district de Hetest, province du Yunnan (Chine), et le district de Testang, province de Lao Cai, ont signé un accord.", graph.CooperatesWith,
			[]string{"cn-hetest → vn-testang"}},
		{"provinces with their articles", "La province de Lao Cai et la province chinoise du Yunnan coopèrent.", graph.CooperatesWith,
			[]string{"cn-yunnan → vn-lao-cai"}},
	})
}

// "sa visite" is that of the person of whom the sentence before tells.
func TestHisVisit(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\nRabat – ", "", []wording{
		{"before a pronoun", "Le ministre Ali Testo est parti lundi. Lors de sa visite au Mali, il rencontrera Jean Testa.", graph.Visited,
			[]string{"ali-testo → ml"}},
		{"behind what she says", "Mme Awa Testa a rencontré Jean Testard. Elle a dit que sa visite au Mali avait été fructueuse.", graph.Visited,
			[]string{"awa-testa → ml"}},
		{"of another named behind", "Le ministre Ali Testo est parti lundi. Lors de sa visite au Mali, Jean Testa rencontrera Karim Testard.", graph.Visited,
			[]string{"jean-testa → ml"}},
	})
}

// A French headline that writes every word with a capital tells what it would tell without.
func TestTitleCase(t *testing.T) {
	told := func(name, headline string, typ graph.RelationType, want ...string) {
		tellsAll(t, headline+"\n\nAlger – ", "", []wording{{name, "Le musée est beau.", typ, want}})
	}
	told("two towns", "Jumelage Entre Les Villes De Skikda Et De Marseille", graph.CooperatesWith, "dz-skikda → fr-marseille")
	told("no person of small words", "Le Maire De Montpellier En Visite De Coopération À Skikda", graph.Visited)
	told("whose name a verb ends", "Le Ministre Ali Testo Reçoit L'Ambassadeur De France", graph.HoldsPosition, "ali-testo → dz Ministre")
	told("a name that is a word too", "Diplomatie : Jean Testa Reçu Par Karim Testard À Paris", graph.MetWith, "jean-testa → karim-testard")
}
