package extract_test

import (
	"testing"

	"entente/graph"
)

// TestSeatsTold reads where posts are held in African, American and European papers:
// provinces that are quarters or that nothing knows, seats and holders by turns, and
// whose paper it is. Persons are invented.
func TestSeatsTold(t *testing.T) {
	hold, member, part := graph.HoldsPosition, graph.MemberOf, graph.PartOf
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"the governor of a quarter", "Garoua - Le Cameroun a souri. Le gouverneur du Nord, Paul Testa, a vu le Cameroun.", hold, []string{"paul-testa → cm-nord gouverneur"}},
		{"a counterpart told of later", "Buea - Le Cameroun a souri. Paul Testa, gouverneur de la région du Sud-Ouest, a souri. « Nous attendons. Nous verrons », a-t-il dit. Son homologue de l'Extrême-Nord, Midja Testou, a souri.", hold,
			[]string{"midja-testou → cm-extreme-nord gouverneur", "paul-testa → cm-sud-ouest gouverneur"}},
		{"a council of a quarter", "Ebolowa - Le Cameroun a souri. Le président du conseil régional du Sud, Paul Testa, a vu le Cameroun.", part, []string{"conseil-cm-sud → cm-sud"}},
		{"a province that nothing knows", "Dakar - Celle du préfet du Kpendal, Léné Testiandja, a porté sur l'impôt.", hold, []string{"lene-testiandja → sn-kpendal préfet"}},
		{"a town and its state", "Dakar - Il a vu le maire de Zouaria (Libye), Hafez Testi, lundi.", hold, []string{"hafez-testi → ly-zouaria maire"}},
		{"seats and holders by turns", "Tunis - Les gouverneurs de Jendouba, Samir Testa, de Kasserine, Ridha Testou, et de Tozeur, Ayman Testi, ont souri.", hold,
			[]string{"ayman-testi → tn-tozeur gouverneur", "ridha-testou → tn-kasserine gouverneur", "samir-testa → tn-jendouba gouverneur"}},
		{"two departments", "Cotonou - Le préfet des départements du Borgou et de l'Alibori, Paul Testa, a souri.", hold, []string{"paul-testa → bj-alibori préfet", "paul-testa → bj-borgou préfet"}},
		{"a department's delegate and senator", "Port-au-Prince - Haïti a souri. Paul Testa, délégué départemental du Nord-Est, et Jean Testou, sénateur du Nord-Est, ont vu Haïti.", hold,
			[]string{"jean-testou → ht-nord-est sénateur", "paul-testa → ht-nord-est délégué départemental"}},
		{"the party of a list", "Hanoi (VNA) - Il a salué au Cambodge le président du PPC Paul Testa et le président d'honneur du Parti Jean Testou.", hold,
			[]string{"jean-testou → kh-parti-du-peuple-cambodgien président d'honneur", "paul-testa → kh-parti-du-peuple-cambodgien président"}},
		{"a party that nothing knows", "Dakar - Paul Testa, président du parti Envolée, a souri.", hold, []string{"paul-testa → envolee président"}},
		{"which party's", "Dakar - Marie Testa, présidente socialiste du gouvernement de Navarre, a souri.", hold, []string{"marie-testa → gouvernement-es-navarre présidente"}},
		{"elected on a day in a town", "Hanoi (VNA) - Paul Testa a été élu mardi 26 novembre 2019 à Hanoi président de l'Association d'amitié Vietnam-Laos.", hold,
			[]string{"paul-testa → association-d-amitie-vietnam-laos président"}},
		{"one post, then another", "Hanoi (VNA) - Nguyen Van Testa, qui fut ministre des Finances puis secrétaire général de l'Association d'amitié Vietnam-Laos, a souri.", hold,
			[]string{"nguyen-van-testa → association-d-amitie-vietnam-laos secrétaire général (former)", "nguyen-van-testa → vn ministre des Finances (former)"}},
		{"a company named like a person", "Hanoi (VNA) - Paul Testa, directeur général de Minh Testu, a souri.", hold, []string{"paul-testa → minh-testu directeur général"}},
		{"in company of", "Dakar - Il est venu en compagnie de la présidente de l'Association des femmes du Sénégal, Marie Testa.", hold, []string{"marie-testa → association-femme-sn présidente"}},
		{"two kinds of members and an acronym", "Dakar - Paul Testa est membre de l'Association sénégalaise des exportateurs et producteurs de fruits de mer (ASEP).", member,
			[]string{"paul-testa → association-exportateur-fruit-producteur-sn"}},
		{"a minister of a government within", "Barcelone - La ministre de la Culture et du Commerce de la Generalitat de Catalogne, Marie Testa, a souri.", hold,
			[]string{"marie-testa → generalitat-de-catalogne ministre de la Culture et du Commerce"}},
		{"a responsible minister", "Montréal - Le ministre québécois responsable des Relations canadiennes, Paul Testa, a souri.", hold, []string{"paul-testa → ca-quebec ministre responsable des Relations canadiennes"}},
		{"the body that opens a sentence", "Dakar - Il a souri. À la Fédération sénégalaise de football (FSF), la directrice générale Marie Testa a souri.", hold, []string{"marie-testa → federation-football-sn directrice générale"}},
		{"no date in a title", "Dakar - Le Sénégal a souri. Paul Testa a été nommé conseiller spécial de la ministre pour l'Europe centrale le 3 mai.", hold, []string{"paul-testa → sn conseiller spécial de la ministre pour l'Europe centrale"}},
		{"a chamber of a Land", "Munich - Ils ont vu la présidente du Landtag, Marie Testa.", hold, []string{"marie-testa → landtag présidente"}},
		{"a directorate by its letters", "Kinshasa (ACP) - Le directeur provincial de la DGT, Paul Testa, a souri.", hold, []string{"paul-testa → dgt directeur provincial"}},
		{"names behind a colon", "Dakar - Ils étaient là : Rosaldina Milagros Testa, maire de Thiès, et Paul Testou.", hold, []string{"rosaldina-milagros-testa → sn-thies maire"}},
		{"a name with an article", "Dakar - Le secrétaire général de la Commission de l'océan Indien, Jean-Claude de l'Estrade, a souri.", hold,
			[]string{"jean-claude-de-l-estrade → commission-de-l-ocean-indien secrétaire général"}},
		{"a king of the state told of", "Hanoi (VNA) - Le PCV a souri. La Malaisie est le pays d'honneur ; son roi, Ibrahim Testandar, a souri.", hold, []string{"ibrahim-testandar → my roi"}},
		{"a service of two fields", "Hanoi (VNA) - Le directeur du Service des sciences et technologies, Nguyen Van Testa, était là.", hold, []string{"nguyen-van-testa → science-service-technologie directeur"}},
		{"a name behind Samdech", "Phnom Penh (AKP) - Samdech Heng Testrin, président de l'Assemblée nationale, a souri.", hold, []string{"heng-testrin → assemblee-nationale président"}},
		{"a body that is none by itself", "Hanoi (VNA) - Le PCV a souri. Le secrétaire général du Cabinet, Suga Testa, a souri.", hold, nil},
		{"an envoy of a state that is an order too", "Dakar - L'ambassadeur dominicain au Sénégal, Paul Testa, a souri.", hold, []string{"paul-testa → do ambassadeur"}},
	})
	tellsAll(t, "Cameroon Tribune\nPolitique Economie Société Culture Sports\n\nFrontière : deux États se parlent\n\n", "", []wording{
		{"whose paper it is", "Le Nigeria, le Nigeria et encore le Nigeria ont souri. Le ministre de la Culture, Paul Testa, a souri.", hold, []string{"paul-testa → cm ministre de la Culture"}},
	})
	tellsAll(t, "Notes for the week\n\n", restOfDay, []wording{
		{"one name behind a post", "Vientiane (KPL) - Agriculture Minister Suswantono met the press.", hold, []string{"suswantono → la Agriculture Minister"}},
		{"a town that nothing knows", "Klatenu Regent Sok Vannak met the press in Indonesia.", hold, []string{"sok-vannak → id-klatenu Regent"}},
		{"a prefecture and its state", "The Governor of Shizuoka Prefecture, Japan, Heito Kawatest, was there.", hold, []string{"heito-kawatest → jp-shizuoka Governor"}},
		{"no company", "Hanoi (VNA) - Deputy Minister of Home Affairs Truong Hai Long was there.", hold, []string{"truong-hai-long → vn Deputy Minister of Home Affairs"}},
	})
}
