package extract_test

import (
	"testing"

	"entente/graph"
)

// TestRanksAndRulers reads posts as the press of a kingdom tells of them: ranks held together, holders with
// their seats in brackets, who serves the king or is sent by him. Persons are invented.
func TestRanksAndRulers(t *testing.T) {
	hold, met := graph.HoldsPosition, graph.MetWith
	tellsAll(t, "Nouvelles du jour\n\n", "", []wording{
		{"ranks held together", "Rabat - M. Ali Testari devient wali, gouverneur de la région de l'Oriental et gouverneur de la province de Nador.", hold, []string{"ali-testari → ma-l-oriental gouverneur", "ali-testari → ma-l-oriental wali", "ali-testari → ma-nador gouverneur"}},
		{"ranks of two", "Rabat - Ali Testari, wali, et Omar Testou, gouverneur de la province de Nador, ont souri.", hold, []string{"omar-testou → ma-nador gouverneur"}},
		{"seats in brackets behind a verb", "Rabat - Les gouverneurs nommés sont M. Ali Testari (préfecture de Meknès), M. Omar Testi (Taza) et M. Said Testou (province de Berkane).", hold, []string{"ali-testari → ma-meknes gouverneur", "omar-testi → ma-taza gouverneur", "said-testou → ma-berkane gouverneur"}},
		{"seats in brackets behind a colon", "Rabat - Les nouveaux gouverneurs sont : Ali Testari (Meknès) et Omar Testi (Taza).", hold, []string{"ali-testari → ma-meknes gouverneur", "omar-testi → ma-taza gouverneur"}},
		{"other brackets", "Rabat - Les gouverneurs nommés sont Ali Testari (45 ans) et Omar Testi (43 ans).", hold, nil},
		{"an adviser of the king", "Rabat - Le conseiller de Sa Majesté le Roi, Ali Testari, a souri.", hold, []string{"ali-testari → ma conseiller de Sa Majesté le Roi"}},
		{"an adviser of a king named", "Rabat - Ali Testari, conseiller de SM le Roi Mohammed VI, a souri.", hold, []string{"ali-testari → ma conseiller de SM le Roi", "mohammed-vi → ma Roi"}},
		{"an envoy of the king", "Rabat - L'ambassadrice de SM le Roi en Espagne, Karima Testari, a souri.", hold, []string{"karima-testari → ma ambassadrice de SM le Roi"}},
		{"an envoy of the king to a state", "Rabat - L'ambassadeur de Sa Majesté le Roi auprès de la République du Sénégal, Hassan Testari, a souri.", hold, []string{"hassan-testari → ma ambassadeur de Sa Majesté le Roi"}},
		{"an envoy of another king", "Rabat - L'ambassadeur du Royaume d'Espagne au Maroc, Juan Testa, a souri.", hold, []string{"juan-testa → es ambassadeur"}},
		{"a king stands for his state", "Le roi Mohammed VI a souri à Paul Testa, ambassadeur du Mali.", hold, []string{"mohammed-vi → ma roi", "paul-testa → ml ambassadeur"}},
		{"the province of a post", "Rabat - Le gouverneur de la province de Tarfaya, Mohamed Testari, a souri. Le secrétaire général de la province, Ali Testou, a souri.", hold, []string{"ali-testou → ma-tarfaya secrétaire général", "mohamed-testari → ma-tarfaya gouverneur"}},
		{"lines behind an enumeration", "Rabat - Le roi Mohammed VI a reçu, mardi, plusieurs ambassadeurs étrangers.\n\nIl s'agit de :\n\n- Paul Testa, ambassadeur du Danemark,\n\n- Jean Testou, ambassadeur de la République du Mali.", met, nil},
		{"lines of fewer", "Rabat - Le roi Mohammed VI a reçu, mardi, trois ambassadeurs étrangers.\n\nIl s'agit de :\n\n- Paul Testa, ambassadeur du Danemark,\n\n- Jean Testou, ambassadeur de la République du Mali.", met, nil},
		{"in whose honour", "Rabat - Le ministre Ali Testari a offert mardi un dîner en l'honneur du Président du Sénégal, M. Paul Testa.", hold, []string{"ali-testari → ma ministre", "paul-testa → sn Président"}},
	})
}

// TestGroupsOfDeputies reads groups of deputies and of friendship, their members and houses.
func TestGroupsOfDeputies(t *testing.T) {
	hold, member, within := graph.HoldsPosition, graph.MemberOf, graph.PartOf
	tellsAll(t, "Nouvelles du jour\n\n", "", []wording{
		{"members in brackets", "Rabat - Ali Testari, président (Groupe parlementaire Testien de l'unité et l'égalité), et Omar Testi (groupe parlementaire Progrès et Testisme) ont souri.", member, []string{"ali-testari → egalite-groupe-parlementaire-testien-unite", "omar-testi → groupe-parlementaire-progre-testisme"}},
		{"a member of a party behind a post", "Rabat - Omar Testi, député (PAM), a souri.", member, []string{"omar-testi → ma-parti-authenticite-et-modernite"}},
		{"no group by name", "Rabat - Le groupe parlementaire a souri. Ali Testari (groupe parlementaire) a souri.", member, nil},
		{"who chairs a group", "Rabat - Le président du groupe parlementaire Progrès et Testisme, Ali Testari, a souri.", hold, []string{"ali-testari → groupe-parlementaire-progre-testisme président"}},
		{"a group at a house", "Rabat - La présidente du groupe d'amitié Maroc-France au Sénat, Marie Testa, a souri. Le groupe d'amitié Maroc-Chili à la Chambre des conseillers a souri.", within, []string{"amitie-groupe-chambre-conseiller-cl-ma → chambre-conseiller", "amitie-groupe-fr-ma-senat → senat"}},
		{"no house behind a verb", "Rabat - Le groupe d'amitié Maroc-France a souri au Sénat.", within, nil},
		{"a group of friendship told twice", "Rabat - Le groupe d'amitié parlementaire franco-marocain a souri. Le groupe d'amitié France-Maroc, emmené par son président Paul Testa, a souri.", hold, []string{"paul-testa → amitie-groupe-fr-ma président"}},
		{"posts of a delegation", "Rabat - Une délégation du groupe d'amitié Maroc-France est arrivée à Paris. La délégation se compose de Ali Testari, président, Omar Testi, vice-président, et Samira Testou, secrétaire générale du groupe.", hold, []string{"ali-testari → amitie-groupe-ma-fr président", "omar-testi → amitie-groupe-ma-fr vice-président"}},
		{"a delegation of a state", "Rabat - La délégation marocaine se compose de Ali Testari, rapporteur, et Omar Testi, ministre de la Santé.", hold, []string{"omar-testi → ma ministre de la Santé"}},
		{"a body at home and one abroad", "Rabat - Le président de la Chambre des représentants, Ali Testari, a souri. Il a vu la présidente de la Chambre des représentants de Belgique, Marie Testa. La Chambre des représentants a souri.", hold, []string{"ali-testari → chambre-representant président", "marie-testa → chambre-representant-be présidente"}},
		{"a committee on a matter", "Rabat - La présidente de la commission parlementaire sur la politique étrangère de l'Assemblée nationale du Mali, Marie Testa, a souri.", hold, []string{"marie-testa → commission-etrangere-parlementaire-politique-assemblee-nationale-ml présidente"}},
	})
}

// TestTownsAndSides reads towns that only a list or another sentence tells to be towns, and whose an
// agreement is.
func TestTownsAndSides(t *testing.T) {
	coop, side, located, visited, part := graph.CooperatesWith, graph.PartyTo, graph.LocatedIn, graph.Visited, graph.ParticipatedIn
	tellsAll(t, "Nouvelles du jour\n\n", "", []wording{
		{"towns in a list with states", "Rabat - La commune de Boujdour a conclu des accords avec les villes de Zinder (Niger), Tahoua (Niger), Testokunda (Gambie) et Nagpur (Inde).", coop, []string{"gm-testokunda → ma-boujdour", "in-nagpur → ma-boujdour", "ma-boujdour → ne-tahoua", "ma-boujdour → ne-zinder"}},
		{"a province alone", "Niamey - Le Niger a souri. Tahoua et Zinder ont souri.", located, []string{"ne-niamey → ne", "ne-tahoua → ne", "ne-zinder → ne"}},
		{"a town by its noun elsewhere", "Niamey - Le Niger a souri. Le maire de la ville de Tahoua a souri. Tahoua est belle.", located, []string{"ne-niamey → ne", "ne-tahoua → ne"}},
		{"a province by its noun elsewhere", "Niamey - Le Niger a souri. La ville de Tahoua et la région de Tahoua ont souri. Tahoua est belle.", located, []string{"ne-niamey → ne", "ne-tahoua → ne", "ne-tahoua → ne"}},
		{"sides of a first agreement", "Rabat - La coopération entre la région de l'Oriental et la Normandie remonte à 2002, année de la signature de la première convention de partenariat.", side, []string{"fr-normandie → premiere-convention-de-partenariat-fr-normandie-ma-l-oriental", "ma-l-oriental → premiere-convention-de-partenariat-fr-normandie-ma-l-oriental"}},
		{"the two parties", "Rabat - L'Université Testa coopère avec la région Normandie. Par le nouveau protocole de coopération, les deux parties conviennent de sourire.", side, []string{"fr-normandie → nouveau-protocole-de-cooperation-fr-normandie-testa-universite", "testa-universite → nouveau-protocole-de-cooperation-fr-normandie-testa-universite"}},
		{"an agreement of others", "Rabat - La coopération entre la région de l'Oriental et la Normandie est bonne. Un protocole a été signé hier.", side, nil},
		{"a visit that somebody makes", "Rabat - La visite de travail qu'accomplit le Premier ministre malien, Ali Testari, au Sénégal est bonne.", visited, []string{"ali-testari → sn"}},
		{"a visit that somebody will make", "Rabat - La visite officielle que le ministre malien Ali Testari effectuera au Sénégal est bonne.", visited, []string{"ali-testari → sn (planned)"}},
		{"what a visit showed", "Rabat - La visite officielle a montré que le ministre malien Ali Testari fait confiance au Sénégal.", visited, nil},
		{"who chaired it", "Rabat - L'accord a été signé en marge du Forum régional de l'eau, dont Ali Testari et Omar Testi ont assuré la coprésidence.", part, []string{"ali-testari → forum-regional-de-l-eau-e3b98a4da31a127d", "omar-testi → forum-regional-de-l-eau-e3b98a4da31a127d"}},
		{"in whose honour", "Rabat - Le ministre Ali Testari a offert mardi un dîner en l'honneur du Président du Sénégal, M. Paul Testa.", part, []string{"paul-testa → diner-en-l-honneur-du-president-du-senegal"}},
		{"a visit to several", "Rabat - Ali Testari effectuera du 3 au 5 mai 2024 une visite officielle au Mali, au Niger et au Tchad.", part, []string{"ali-testari → visite-officielle-au-mali-au-niger-et-au-tchad-2024-05-03-2024-05-05"}},
		{"partners that go unnamed", "Rabat - Les villes de Rabat et de Dakar ont signé mardi des accords de jumelage avec plusieurs villes étrangères.", coop, nil},
		{"united by history", "Rabat - Le Maroc et le Sénégal sont unis par une longue histoire.", coop, nil},
		{"united by an agreement", "Rabat - Rabat et Dakar sont unies par un accord de jumelage.", coop, []string{"ma-rabat → sn-dakar"}},
	})
}
