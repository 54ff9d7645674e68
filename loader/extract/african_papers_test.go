package extract_test

import (
	"testing"

	"entente/graph"
)

// What papers of the Maghreb and of Africa do: agreements told one by one, posts joined by a hyphen,
// those who came along, the other's counterpart. Persons are invented.
func TestAfricanPapers(t *testing.T) {
	hold, party, part, visit, signed := graph.HoldsPosition, graph.PartyTo, graph.ParticipatedIn, graph.Visited, graph.Signed
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"the second one", "Deux accords ont été signés lundi entre des villes. Le premier accord lie la ville de Fès et la ville de Lyon. Le deuxième a été conclu entre la commune de Sefrou, dans la région de Fès-Meknès et la ville de Brême.", party, []string{"de-breme → deuxieme-accord-de-breme-ma-sefrou-e3b98a4da31a127d", "fr-lyon → premier-accord-fr-lyon-ma-fes", "ma-fes → premier-accord-fr-lyon-ma-fes", "ma-sefrou → deuxieme-accord-de-breme-ma-sefrou-e3b98a4da31a127d"}},
		{"that of two towns", "Deux conventions ont été signées. Puis, la seconde est celle de la ville de Sfax et de la ville de Gênes.", party, []string{"it-genes → deux-conventions-it-genes-tn-sfax", "it-genes → seconde-convention-it-genes-tn-sfax-e3b98a4da31a127d", "tn-sfax → deux-conventions-it-genes-tn-sfax", "tn-sfax → seconde-convention-it-genes-tn-sfax-e3b98a4da31a127d"}},
		{"two persons, by number", "Deux accords ont été signés par Ali Testi et Omar Prova. Le premier a signé aussi une convention avec la ville de Gênes.", party, []string{"it-genes → convention-it-genes-e3b98a4da31a127d"}},
		{"a post joined to another", "Libreville, (TT) - Le président de la République-chef de l’État, Paul Testé, a souri au Gabon.", hold, []string{"paul-teste → ga président de la République"}},
		{"a head of doctors", "Libreville, (TT) - Le médecin-chef du district, Paul Testé, a souri au Gabon.", hold, []string{}},
		{"works of two sides", "Alger - Le ministre de l'Énergie, Ali Testi, a pris part mardi à Niamey aux travaux du Comité mixte algéro-nigérien de suivi.", part, []string{"ali-testi → travaux-du-comite-mixte-algero-nigerien-de-suivi", "comite-mixte-suivi-ne → travaux-du-comite-mixte-algero-nigerien-de-suivi"}},
		{"works of one", "Alger - Le ministre de l'Énergie, Ali Testi, a suivi mardi les travaux du Conseil de la nation.", part, []string{}},
		{"a list of one state", "Tunis - Il a été reçu par le président de la République du Mali, Omar Prova et par le Premier ministre, Modibo Testi, et la ministre de la Santé Awa Testa.", hold, []string{"awa-testa → ml ministre de la Santé", "modibo-testi → ml Premier ministre", "omar-prova → ml président"}},
		{"a leader and whom the delegation comprises", "Une délégation de Thiès s'est rendue lundi à Tanger. La délégation est dirigée par Babacar Prova, président de l'Entente des maires de Thiès, et comprend Aminata Testi, maire de Mbour, et Pape Momar Testo, maire de la commune de Grand Testville.", visit, []string{"aminata-testi → ma-tanger", "babacar-prova → ma-tanger", "pape-momar-testo → ma-tanger"}},
		{"an Entente that is a body", "Dakar - Babacar Prova, président de l'Entente des maires de Thiès, et Pape Momar Testo, maire de Grand Testville, ont souri.", hold, []string{"babacar-prova → entente-maire-sn-thies président", "pape-momar-testo → sn-grand-testville maire"}},
		{"the Pope", "Dakar - Le Pape François a souri à Pape Testé.", hold, []string{"francois → va Pape"}},
		{"with whose help", "Tunis - Ali Testi a ouvert le Forum des villes, monté par l'Agence des villes du Sud, avec le concours de la Banque mondiale, l'UNICEF et la Caisse des Dépôts.", part, []string{"agence-sud-ville → forum-des-villes-e3b98a4da31a127d", "ali-testi → forum-des-villes-e3b98a4da31a127d", "banque-mondiale → forum-des-villes-e3b98a4da31a127d", "caisse-des-depots → forum-des-villes-e3b98a4da31a127d", "fonds-des-nations-unies-pour-l-enfance → forum-des-villes-e3b98a4da31a127d"}},
		{"a meeting of two provinces", "Kinshasa - Jeudi a démarré à Uvira la rencontre bilatérale entre la province du Sud-Kivu (RDC) et la province de Bujumbura (Burundi).", part, []string{"bi-bujumbura → rencontre-bilaterale-entre-la-province-du-sud-kivu-rdc-et-la-province-de-bujumbu-bfa94c21bee30f1f", "cd-sud-kivu → rencontre-bilaterale-entre-la-province-du-sud-kivu-rdc-et-la-province-de-bujumbu-bfa94c21bee30f1f"}},
		{"a session and another one", "Tunis - Profitant de leur présence à la 12e session du Comité de suivi et à la 9e du Conseil des ports, Awa Testé et Karim Testo ont souri.", part, []string{"awa-teste → 12e-session-du-comite-de-suivi", "awa-teste → 9e-session-du-conseil-des-ports", "comite-suivi → 12e-session-du-comite-de-suivi", "conseil-port → 9e-session-du-conseil-des-ports", "karim-testo → 12e-session-du-comite-de-suivi", "karim-testo → 9e-session-du-conseil-des-ports"}},
		{"a mission of a town", "Nouakchott - Une mission de la commune de Nantes effectue une visite à la Région du Brakna. Elle est conduite par Claire Testard.", visit, []string{"claire-testard → mr-brakna"}},
		{"a mission to fulfil", "Nouakchott - La mission de paix est difficile à Rosso. Claire Testard l'a dit.", visit, []string{}},
		{"her first visit", "Antananarivo - L'ambassadrice d'Allemagne, Anna Testard, est là. C'est sa toute première venue à Toamasina. C'est aussi son premier voyage à Antsirabe.", visit, []string{"anna-testard → mg-antsirabe", "anna-testard → mg-toamasina"}},
		{"along with the mayor", "Antananarivo - Le ministre Jo Testam s'est rendu mardi avec le préfet Marc Testoul à Antsirabe.", visit, []string{"jo-testam → mg-antsirabe", "marc-testoul → mg-antsirabe"}},
		{"who is given the occasion", "Le forum a permis à Omar Testi, maire de Réo, et à Luc Testo, maire de Caen, de signer une convention de jumelage.", signed, []string{"luc-testo → convention-de-jumelage-bf-reo-fr-caen", "omar-testi → convention-de-jumelage-bf-reo-fr-caen"}},
		{"in another capacity", "Ouagadougou - La maire de Kaya, Awa Testé, est là. La maire de Kaya a parlé en tant que présidente de l'Association des ports du Mali.", hold, []string{"awa-teste → association-port-ml présidente", "awa-teste → bf-kaya maire"}},
		{"what an agreement covers is not its name", "Caen et Thiès coopèrent. Une convention entre les deux villes touchant divers domaines, dont l'eau, a été signée.", party, []string{"fr-caen → convention-entre-les-deux-villes-fr-caen-sn-thies", "sn-thies → convention-entre-les-deux-villes-fr-caen-sn-thies"}},
		{"a counterpart with a sector of his own", "Dakar - Le Mali et le Togo coopèrent. Un accord a été signé par la ministre de la Santé du Mali, Awa Testé, et son homologue de la Santé et de la Famille, Paul Testu.", hold, []string{"awa-teste → ml ministre de la Santé", "paul-testu → tg ministre de la Santé et de la Famille"}},
		{"what else is between two states", "Rabat - La ville de Fès et la ville de Thiès ont signé une convention de jumelage. Née du partenariat régional et de la paix entre le Maroc et ses voisins, cette convention a été saluée.", party, []string{"ma-fes → convention-de-jumelage-ma-fes-sn-thies", "sn-thies → convention-de-jumelage-ma-fes-sn-thies"}},
		{"a place with a quoted name", "Rabat - Paul Testard a visité le parc éolien « Beau Poro » à Guelmim.", graph.LocatedIn, []string{"ma-guelmim → ma", "ma-parc-eolien-beau-poro → ma", "ma-rabat → ma"}},
	})
}
