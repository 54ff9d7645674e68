package extract_test

import (
	"testing"

	"entente/graph"
)

// TestAfricanPosts reads posts as the press of Africa tells of them: holders in brackets, those who
// accompany a leader, kings of a people. Persons are invented.
func TestAfricanPosts(t *testing.T) {
	hold, met, located := graph.HoldsPosition, graph.MetWith, graph.LocatedIn
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"holders in brackets", "Dakar - Il est là avec l'ambassadeur du Mali au Sénégal (M. Paul Testa), le Directeur national des Frontières (M. Jean Testou) et le préfet de Thiès (Mme Marie Testi).", hold,
			[]string{"jean-testou → sn Directeur national des Frontières", "marie-testi → sn-thies préfet", "paul-testa → ml ambassadeur"}},
		{"a small republic", "Nairobi - Le président de la république du Kenya, Paul Testa a souri.", hold, []string{"paul-testa → ke président"}},
		{"in charge of three fields", "Antananarivo - Marie Testa, vice-présidente chargée de l'Europe, de la solidarité internationale et de la francophonie de la Normandie, a souri.", hold,
			[]string{"marie-testa → fr-normandie vice-présidente chargée de l'Europe, de la solidarité internationale et de la francophonie"}},
		{"in charge for a town", "Bamako - Paul Testa, conseiller délégué à la coopération internationale de la ville de Nantes, a souri.", hold,
			[]string{"paul-testa → fr-nantes conseiller délégué à la coopération internationale"}},
		{"who accompanies a leader", "Rabat - Le chef du gouvernement tunisien, Paul Testa, est arrivé à Rabat. Il est accompagné du ministre de la Défense, Jean Testou, et de la ministre du Commerce et ministre des Transports par intérim, Marie Testi.", hold,
			[]string{"jean-testou → tn ministre de la Défense", "marie-testi → tn ministre des Transports par intérim", "marie-testi → tn ministre du Commerce", "paul-testa → tn chef du gouvernement"}},
		{"who accompanies an envoy", "Dakar - Le Sénégal a souri. L'ambassadeur de France au Sénégal, Paul Testa, accompagné du ministre de la Santé, Jean Testou, a souri.", hold,
			[]string{"jean-testou → sn ministre de la Santé", "paul-testa → fr ambassadeur"}},
		{"a king of a people", "Dakar - Le Sénégal a souri. Il a vu Paul Testa, roi des Sambous.", hold, nil},
		{"envoys and where they reside", "Nairobi - Le président du Kenya, Paul Testa, a reçu l'ambassadeur de Grèce, Jean Testou, avec résidence en Ouganda, l'ambassadeur de Finlande, Luc Testi, avec résidence à Kampala, et l'ambassadeur du Ghana, Marie Testu.", met,
			[]string{"jean-testou → paul-testa", "luc-testi → paul-testa", "marie-testu → paul-testa"}},
		{"a part of the world", "Niamey - Le Niger a souri dans la région du Sahel.", located, []string{"ne-niamey → ne"}},
		{"a region of that name", "Ouagadougou - Le Burkina Faso a souri dans la région du Sahel.", located, []string{"bf-ouagadougou → bf", "bf-sahel → bf"}},
	})
}

// TestAfricanTowns reads communes that a number tells apart, what they sign and who is their mayor.
func TestAfricanTowns(t *testing.T) {
	hold, side := graph.HoldsPosition, graph.PartyTo
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"numbered communes sign", "Lomé - L'accord de jumelage entre la ville de Liège et les communes de Testo 3 et de Testi 1 a été paraphé à Lomé.", side,
			[]string{"be-liege → accord-de-jumelage-entre-la-ville-de-liege-et-les-communes-de-testo-3-et-de-test-c633e0613d3742bf", "tg-testi-1 → accord-de-jumelage-entre-la-ville-de-liege-et-les-communes-de-testo-3-et-de-test-c633e0613d3742bf", "tg-testo-3 → accord-de-jumelage-entre-la-ville-de-liege-et-les-communes-de-testo-3-et-de-test-c633e0613d3742bf"}},
		{"mayors who sign for each", "Lomé - L'accord a été signé au Togo au nom des communes Testo 1 et Testi 3, respectivement par les maires Paul Testa et Jean Testou.", hold,
			[]string{"jean-testou → tg-testi-3 maire", "paul-testa → tg-testo-1 maire"}},
		{"mayors without a list of towns", "Cotonou - L'accord a été signé au nom de la ville de Lokossa par les maires Paul Testa et Jean Testou.", hold,
			nil},
		{"this agreement between", "Abidjan - Le maire de Daloa, Paul Testa, et celui de Thiès, Jean Testou, ont paraphé dimanche un accord de jumelage. Cet accord de jumelage entre les communes de Daloa et de Thiès est bon.", side,
			[]string{"ci-daloa → accord-de-jumelage-entre-les-communes-de-daloa-et-de-thies-ci-daloa-sn-thies", "sn-thies → accord-de-jumelage-entre-les-communes-de-daloa-et-de-thies-ci-daloa-sn-thies"}},
		{"the commune without de", "Lomé - Le maire de la commune Testo 1, Jean Testa, a souri au Togo.", hold, []string{"jean-testa → tg-testo-1 maire"}},
		{"mayors of several", "Lomé - Les maires des communes de Testo 3 et de Testi 5, Paul Testa et Jean Testou, ont souri au Togo.", hold,
			[]string{"jean-testou → tg-testi-5 maire", "paul-testa → tg-testo-3 maire"}},
	})
}

// TestAfricanStories reads ceremonies, joint chairs, successors and what is told before a name.
func TestAfricanStories(t *testing.T) {
	hold, part, body := graph.HoldsPosition, graph.ParticipatedIn, graph.PartOf
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"the opening of a festival", "Dakar - Paul Testa, maire de Thiès, a participé à la cérémonie d'ouverture d'un festival intitulé « Les rives du fleuve ».", part,
			[]string{"paul-testa → festival-intitule-les-rives-du-fleuve"}},
		{"honoured by presence", "Dakar - L'accord entre Thiès et Nantes a été signé mardi à Dakar. La cérémonie a été honorée de la présence du maire de Thiès, Paul Testa.", part,
			[]string{"paul-testa → ceremonie-e3b98a4da31a127d"}},
		{"presiding together", "Rabat - Le ministre tunisien Paul Testa est arrivé à Rabat pour présider conjointement avec son homologue marocain Jean Testou les assises de la 19ème session de la commission mixte.", part,
			[]string{"commission-mixte → 19eme-session-de-la-commission-mixte", "jean-testou → 19eme-session-de-la-commission-mixte", "paul-testa → 19eme-session-de-la-commission-mixte"}},
		{"a successor told of next", "Dakar - Il a vu Paul Testa, le nouvel ambassadeur d'Italie au Sénégal. Paul Testa remplace Jean Testou.", hold,
			[]string{"jean-testou → it ambassadeur (former)", "paul-testa → it ambassadeur"}},
		{"works that are to go on", "Bamako - Une réunion se tient à Kayes pour la relance des travaux de la Commission mixte. La délégation guinéenne est conduite par Paul Testa.", part, []string{"paul-testa → reunion-e3b98a4da31a127d"}},
		{"whose countryman", "Brazzaville - Deux ambassadeurs, italien et sénégalais, sont au Congo. Le premier à passer a été le sénégalais, Paul Testa, qui a pris fonction au Congo comme ambassadeur.", hold,
			[]string{"paul-testa → sn ambassadeur"}},
		{"an envoy there is no visitor", "Brazzaville - Paul Testa était en fonction comme ambassadeur extraordinaire en République centrafricaine.", graph.Visited, nil},
		{"the place above", "Thiès : la région du Gorgol conclut un accord de coopération avec la région de Kayes.", graph.CooperatesWith, []string{"ml-kayes → mr-gorgol"}},
		{"a place alone above", "Saint-Louis : accord de coopération avec la région de Kayes.", graph.CooperatesWith, []string{"ml-kayes → sn-saint-louis"}},
		{"made an envoy", "Cotonou - Paul Testa est fait ambassadeur du Bénin près la République du Ghana.", hold, []string{"paul-testa → bj ambassadeur"}},
		{"under somebody", "Cotonou - Le Bénin a souri. Marie Testa, ancienne ministre du temps de Jean Testou, a souri.", hold, []string{"marie-testa → bj ministre (former)"}},
		{"a council on a day", "Cotonou - Le Bénin a souri. Paul Testa a souri au Conseil des ministres du mercredi 15 janvier.", body, nil},
		{"what fronts a name", "Ndjamena - Conforté par ces travaux effectués ensemble, Paul Testa, le ministre tchadien de l'Agriculture s'est réjoui de cela.", hold, []string{"paul-testa → td ministre de l'Agriculture"}},
		{"who advises on what", "Dakar - Selon Marie Testa, conseillère en communication du chef de l'Etat sénégalais, il a souri.", hold, []string{"marie-testa → sn conseillère en communication du chef de l'Etat"}},
	})
}
