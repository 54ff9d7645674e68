package extract_test

import (
	"testing"

	"entente/graph"
)

// Who receives whom in communiqués of cantons and regions, and who is with them. Persons are invented.
func TestRegionsReceive(t *testing.T) {
	hold, met, party, member := graph.HoldsPosition, graph.MetWith, graph.PartyTo, graph.MemberOf
	tellsAll(t, "Nouvelles des régions\n\nSion – ", "", []wording{
		{"those who stood for the host", "Le canton du Valais a reçu mardi M. Ken Testo, ambassadeur du Japon. Le gouvernement était représenté par son président Paul Testi et la chancelière Anne Testa.", met,
			[]string{"anne-testa → ken-testo", "ken-testo → paul-testi"}},
		{"but not where nobody was received", "Le canton du Valais a salué M. Ken Testo. Le gouvernement était représenté par Mme Anne Testa.", met, nil},
		{"nor where a person received", "M. Paul Testi a reçu M. Ken Testo. Le gouvernement était représenté par Mme Anne Testa.", met, []string{"ken-testo → paul-testi"}},
		{"staff of an embassy", "L'ambassadeur d'Autriche, M. Hans Testmann, est venu à Sion. Il était accompagné de l'attachée culturelle Eva Testmaier.", hold,
			[]string{"eva-testmaier → at attachée culturelle", "hans-testmann → at ambassadeur"}},
		{"an ambassador by rank", "Le Valais a accueilli M. l'Ambassadeur Albert Testoa, représentant permanent de Madagascar auprès de l'ONU.", hold,
			[]string{"albert-testoa → mg Ambassadeur", "albert-testoa → mg représentant permanent"}},
		{"particles of a name that is a place's too", "Le président de la ville de Berne, Alec von Sion, a souri.", hold, []string{"alec-von-sion → ch-berne président"}},
		{"a masculine participle behind a feminine body", "Il viendra à un événement soulignant les 70 ans de la Chambre de commerce de Liège, présidé par M. Paul Testi.", hold, nil},
		{"a feminine one", "Il viendra à la Chambre de commerce de Liège, présidée par M. Paul Testi.", hold, []string{"paul-testi → chambre-commerce-be-liege président"}},
		{"where a ministre-président may be", "Le premier ministre du Québec, Paul Testi, a visité la Wallonie. À Namur, le ministre-président Rudy Testens a souri. Le Québec est loin.", hold,
			[]string{"paul-testi → ca-quebec premier ministre", "rudy-testens → be-wallonie ministre-président"}},
		{"the state of a town is no side", "Le Hunan et Mombasa, ville portuaire du Kenya, ont signé un accord de jumelage.", party,
			[]string{"cn-hunan → accord-de-jumelage-cn-hunan-ke-mombasa", "ke-mombasa → accord-de-jumelage-cn-hunan-ke-mombasa"}},
		{"not each of many members", "Dinant a reçu une délégation composée de cinq personnes :\n\n- Li Testong, maire ;\n\n- Wu Testong, maire ;\n\n- Xu Testong, maire ;\n\n- Zhou Testong, maire ;\n\n- Yang Testong, maire.\n\nLa délégation a été accueillie par M. Paul Testi.", met, nil},
		{"envoys of a region in a list", "M. Paul Testi s'est entretenu avec Mme Anne Testa, déléguée du Québec à Munich, et M. Luc Testard, maire de Namur.", met,
			[]string{"anne-testa → paul-testi", "luc-testard → paul-testi"}},
	})
	tellsAll(t, "Nouvelles de Belgique\n\nNamur – ", "", []wording{
		{"a party in brackets", "La Belgique a salué Mme Anne Testa (PS) et M. Luc Testard (MR).", member, []string{"anne-testa → be-parti-socialiste", "luc-testard → be-mouvement-reformateur"}},
	})
	tellsAll(t, "Le dialogue des régions s'ouvre\n\nUSA - English   France - Français\n\n", "", []wording{
		{"tongues of a site", "PÉKIN, 20 novembre 2025 – Un forum s'est tenu à Nairobi, au Kenya.", graph.LocatedIn, []string{"cn-pekin → cn", "ke-nairobi → ke"}},
	})
}
