package extract_test

import (
	"testing"

	"entente/graph"
)

// Posts, sectors and parties as the press of Africa, Québec, Switzerland and the
// German towns that are states words them. Persons are invented.
func TestElsewherePosts(t *testing.T) {
	hold, member := graph.HoldsPosition, graph.MemberOf
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"sectors without de", "Kinshasa (ACP) - Le ministre de l'Intérieur, Sécurité et Affaires coutumières, Gilbert Testa, a souri.", hold,
			[]string{"gilbert-testa → cd ministre de l'Intérieur, Sécurité et Affaires coutumières"}},
		{"a colleague's sector", "Kinshasa (ACP) - Le ministre de l'Intérieur, Gilbert Testa, a vu son collègue de la Défense nationale et Anciens combattants, Paul Testou.", hold,
			[]string{"gilbert-testa → cd ministre de l'Intérieur", "paul-testou → cd ministre de la Défense nationale et Anciens combattants"}},
		{"two articles, two holders", "Kinshasa (ACP) - La ministre de la Culture et le maire de Lyon, Paul Testard, ont souri.", hold, []string{"paul-testard → fr-lyon maire"}},
		{"seats in brackets", "Kinshasa (ACP) - Les gouverneurs Paul Testa (Haut-Uele), Jean Testou (Nord-Kivu) et Luc Testard (Kwilu) ont souri.", hold,
			[]string{"jean-testou → cd-nord-kivu gouverneur", "luc-testard → cd-kwilu gouverneur", "paul-testa → cd-haut-uele gouverneur"}},
		{"respectively, and one more", "Kinshasa (ACP) - MM. Paul Testa et Jean Testou, respectivement gouverneurs du Kwilu et du Kwango, et le vice-gouverneur du Sankuru, Luc Testard, ont souri.", hold,
			[]string{"jean-testou → cd-kwango gouverneur", "luc-testard → cd-sankuru vice-gouverneur", "paul-testa → cd-kwilu gouverneur"}},
		{"a town that is a province", "Kinshasa (ACP) - Le gouverneur de la ville-province de Kinshasa, Paul Testa, a souri.", hold, []string{"paul-testa → cd-kinshasa gouverneur"}},
		{"envoy to two states", "Rabat (MAP) - L'ambassadeur du Royaume en Belgique et au Grand-Duché de Luxembourg, Karim Testani, a souri.", hold, []string{"karim-testani → ma ambassadeur"}},
		{"envoy to a body with its letters", "Rabat (MAP) - L'ambassadrice du Canada auprès de l'Union européenne (UE), Marie Test, a souri.", hold, []string{"marie-test → ca ambassadrice"}},
		{"a king has a kingdom", "Le Cameroun et le Cameroun du Sud sont loin du Maroc. SM le Roi Karim II a souri.", hold, []string{"karim-ii → ma Roi"}},
		{"in charge, then the seat", "Rabat (MAP) - Le conseiller délégué à la Culture de la région Fès-Meknès, Karim Testani, a souri.", hold, []string{"karim-testani → ma-fes-meknes conseiller délégué à la Culture"}},
		{"a province named like a quarter", "Rabat (MAP) - La vice-présidente de la région camerounaise du Centre, Marie Testa, a souri.", hold, []string{"marie-testa → cm-centre vice-présidente"}},
		{"senator of a sector", "Hambourg a reçu Hambourg. Le sénateur de la Culture et des Médias, Carsten Testmann, a souri.", hold, []string{"carsten-testmann → de-hambourg sénateur de la Culture et des Médias"}},
		{"a federation's province", "QUÉBEC, le 5 mars 2024 /CNW/ - Le Québec rayonne. La ministre de la Culture et ministre responsable de la Jeunesse, Marie Test, a salué le Québec.", hold,
			[]string{"marie-test → ca-quebec ministre de la Culture", "marie-test → ca-quebec ministre responsable de la Jeunesse"}},
		{"the federation's own", "QUÉBEC, le 5 mars 2024 /CNW/ - Le Québec rayonne au Québec. La ministre fédérale de la Culture, Marie Test, a souri.", hold,
			[]string{"marie-test → ca ministre fédérale de la Culture"}},
		{"presides besides", "Dakar - Marie Test, qui préside par ailleurs Cités et gouvernements locaux unis d'Afrique, a souri.", hold, []string{"marie-test → cglu-afrique président"}},
		{"two states, two holders", "Dakar - Les chefs de la diplomatie malienne et togolaise, Paul Testa et Jean Testou, ont souri.", hold,
			[]string{"jean-testou → tg chef de la diplomatie", "paul-testa → ml chef de la diplomatie"}},
		{"three states and their sector", "Dakar - Les ministres malien, togolais et béninois de la Santé, Paul Testa, Jean Testou et Luc Testard, ont souri.", hold,
			[]string{"jean-testou → tg ministre de la Santé", "luc-testard → bj ministre de la Santé", "paul-testa → ml ministre de la Santé"}},
		{"two states, one name", "Dakar - Les ministres malien et togolais ont vu le maire de Lyon, Paul Testard.", hold, []string{"paul-testard → fr-lyon maire"}},
		{"a numbered deputy", "Dakar - Paul Testa, 2e vice-président de la Banque africaine de développement, a souri.", hold,
			[]string{"paul-testa → banque-africaine-de-developpement 2e vice-président"}},
		{"elected, when and where", "Dakar - Paul Testa a été élu, le 3 mai 2016 à Lomé, au Togo, président de l'Agence de coopération.", hold,
			[]string{"paul-testa → agence-cooperation président"}},
		{"whose director", "Dakar - L'Agence de coopération, dont le directeur, Paul Testa, a souri, est au Togo.", hold, []string{"paul-testa → agence-cooperation directeur"}},
		{"a counterpart sent abroad", "Dakar - L'ambassadeur du Mali au Togo, Paul Testa, et son homologue du Togo au Mali, Jean Testou, ont souri.", hold,
			[]string{"jean-testou → tg ambassadeur", "paul-testa → ml ambassadeur"}},
		{"in charge of projects", "Dakar - Marie Testa, chargée de projets à l'Agence de coopération, a souri.", hold, []string{"marie-testa → agence-cooperation chargée de projets"}},
		{"a field at the ministry", "Dakar - Paul Testa, directeur de la Coopération au ministère de la Santé, et le directeur de l'Administration territoriale au ministère de l'Intérieur, Jean Testou, ont souri.", hold,
			[]string{"jean-testou → interieur-ministere directeur de l'Administration territoriale", "paul-testa → ministere-sante directeur de la Coopération"}},
		{"who invites", "Lomé - Le ministre togolais de la Santé, Paul Testa, s'est rendu au Mali à l'invitation de son homologue Jean Testou.", hold,
			[]string{"jean-testou → ml ministre de la Santé", "paul-testa → tg ministre de la Santé"}},
		{"who invites goes nowhere", "Lomé - Le ministre togolais Paul Testa a effectué une visite au Mali à l'invitation du président Jean Testou.", graph.Visited,
			[]string{"paul-testa → ml"}},
		{"two fields of a director", "Dakar - Le directeur des études et des projets de l'Agence de coopération, Paul Testa, a souri.", hold,
			[]string{"paul-testa → agence-cooperation directeur des études et des projets"}},
		{"members without de", "Dakar - La présidente de la Fédération des femmes et filles du Mali (FFM), Marie Testa, a souri.", hold,
			[]string{"marie-testa → federation-femme-fille-ml présidente"}},
		{"at the head in another's place", "Dakar - Paul Testa remplace Jean Testou à la tête de l'Agence de coopération.", hold,
			[]string{"jean-testou → agence-cooperation dirigeant (former)", "paul-testa → agence-cooperation dirigeant"}},
		{"a special delegation", "Bamako - Le président de la Délégation spéciale de Kayes, Paul Testa, a souri.", hold, []string{"paul-testa → delegation-speciale-ml-kayes président"}},
		{"posts of the state", "Bamako - Le médiateur de la République, Paul Testa, et le chef d'état-major des armées, Jean Testou, ont vu le Mali.", hold,
			[]string{"jean-testou → ml chef d'état-major des armées", "paul-testa → ml médiateur de la République"}},
		{"on whose side", "Bamako - La convention a été signée, côté malien, par le ministre Paul Testa, et, côté togolais, par la ministre Marie Testa.", hold,
			[]string{"marie-testa → tg ministre", "paul-testa → ml ministre"}},
		{"for whom", "Bamako - La convention a été signée pour le Mali par le ministre Paul Testa et pour le Togo par la ministre Marie Testa.", hold,
			[]string{"marie-testa → tg ministre", "paul-testa → ml ministre"}},
		{"party in brackets", "La France a souri. Le maire de Lyon, Paul Testard (PS), a souri.", member, []string{"paul-testard → fr-parti-socialiste"}},
		{"party behind de", "Tunis (TAP) - Il a vu Ahmed Testani, d'Ennahdha, et Karim Testi, de l'Union.", member, []string{"ahmed-testani → tn-ennahdha"}},
	})
}
