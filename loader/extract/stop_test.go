package extract_test

import (
	"testing"

	"entente/graph"
)

// TestStops reads where somebody goes on a journey that the text tells over several
// sentences, and whom he meets there.
func TestStops(t *testing.T) {
	met, visit, hold, member := graph.MetWith, graph.Visited, graph.HoldsPosition, graph.MemberOf
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"towns of the state that is visited", "Lomé - Le ministre togolais Paul Testa s'est rendu en Chine. A Nankin, il a vu un musée. À Shanghai, M. Testa a souri. À Lyon, il a souri.", visit,
			[]string{"paul-testa → cn", "paul-testa → cn-nanjing", "paul-testa → cn-shanghai"}},
		{"of another's state", "Lomé - Le ministre togolais Paul Testa s'est rendu en Chine. A Nankin, le gouverneur chinois Li Testong a souri.", visit, []string{"paul-testa → cn"}},
		{"the governor of the place", "Kinshasa - Le ministre Paul Testa a visité Goma, accompagné du gouverneur du Nord-Kivu, Jean Testou.", visit, []string{"paul-testa → cd-goma"}},
		{"a journey at home", "Yaoundé - Sa tournée, qui l'a conduit à Garoua et à Maroua, a permis au ministre Paul Testa de sourire.", visit, []string{"paul-testa → cm-garoua", "paul-testa → cm-maroua"}},
		{"in the infinitive", "Dakar - Paul Testa a rappelé s'être lui-même rendu à Lyon.", visit, []string{"paul-testa → fr-lyon"}},
		{"to somebody's house", "Namur - Le maire de Namur, Paul Testa, s'est ensuite rendu chez Jean Testou.", met, []string{"jean-testou → paul-testa"}},
		{"somebody's guest", "Porto-Novo - Le maire de Porto-Novo, Paul Testa, était deux jours durant à Lagos l'hôte de Jean Testou.", met, []string{"jean-testou → paul-testa"}},
		{"talks that somebody had", "Bamako - Les entretiens que Paul Testa a eus avec le ministre Jean Testou ont porté sur la paix.", met, []string{"jean-testou → paul-testa"}},
		{"what a body has for a president", "Dakar - Quant à l'Association des pêcheurs du Sénégal, elle a pour président Paul Testa.", hold, []string{"paul-testa → association-pecheur-sn président"}},
		{"whom a committee comprises", "Dakar - L'Association des pêcheurs du Sénégal comprend le sénateur Paul Testa et Awa Testou.", member,
			[]string{"awa-testou → association-pecheur-sn", "paul-testa → association-pecheur-sn"}},
		{"with somebody else, not with one another", "Dakar - Paul Testa et Jean Testou se sont entretenus mardi avec Marie Testi.", met, []string{"jean-testou → marie-testi", "marie-testi → paul-testa"}},
		{"lines joined by their last word", "Dakar - Paul Testa s'est entretenu avec :\n\n• Jean Testou, maire de Thiès ; et\n• Marie Testi, maire de Kara.", met, []string{"jean-testou → paul-testa", "marie-testi → paul-testa"}},
		{"a head of government", "Bangui - Le Premier ministre Paul Testa a souri. Le chef du gouvernement a rencontré Jean Testou.", met, []string{"jean-testou → paul-testa"}},
		{"the surname of two", "Yaoundé - Le gouverneur Paul Testa a souri à Jean Henri Testa, maire de Garoua. Monsieur le Gouverneur Testa a rencontré Marie Testi.", met, []string{"marie-testi → paul-testa"}},
		{"whose delegation somebody leads", "Accra - Le Ghana a souri. La délégation suisse, conduite par la ministre de la Santé, Livia Testa, a souri au Ghana. À la tête de la délégation du Togo, le ministre de la Culture, Paul Testou, a souri. La ministre des Sports, Anne Testi, conduisait la délégation malienne.", hold,
			[]string{"anne-testi → ml ministre des Sports", "livia-testa → ch ministre de la Santé", "paul-testou → tg ministre de la Culture"}},
		{"some who took part", "Lomé - Le Forum des maires s'est ouvert à Kara. Plusieurs élus y ont pris part, dont le maire de Lomé, Paul Testa.", graph.ParticipatedIn, []string{"paul-testa → forum-des-maires-e3b98a4da31a127d"}},
		{"a province that is visited", "Tunis - Le gouvernorat de Jendouba a reçu la visite du ministre Paul Testa.", visit, []string{"paul-testa → tn-jendouba"}},
		{"whose opinion a sentence tells", "Dakar - Pour le maire Paul Testa, tout va bien. Il s'est rendu à Lyon.", visit, []string{"paul-testa → fr-lyon"}},
		{"what somebody says to have done", "Dakar - Paul Testa a souri. Il a rappelé s'être rendu à Lyon.", visit, []string{"paul-testa → fr-lyon"}},
		{"a visit of state that somebody made", "Alger - La visite d'État que le président Paul Testa avait effectuée en juillet en Chine a plu.", visit, []string{"paul-testa → cn --07"}},
		{"received from somebody", "Brazzaville - Paul Testa a reçu du ministre Jean Testou instruction de sourire.", met, nil},
		{"some of those with whom somebody talked", "Québec - Les entretiens que Mme Testa a eus avec des élus (notamment Jean Testou et Marc Testi) ont porté sur la paix.", met, []string{"jean-testou → testa", "marc-testi → testa"}},
		{"presiding together", "San-Pedro - Il l'a dit lors d'une rencontre que présidaient Paul Testa et Jean Testou.", met, []string{"jean-testou → paul-testa"}},
		{"on a visit, told first", "Kigali - En visite au Rwanda, la présidente Marie Testa a souri.", visit, []string{"marie-testa → rw"}},
		{"a state by its byname", "Lyon - Le maire de Lyon, Paul Testa, est arrivé dans la Grande île.", visit, []string{"paul-testa → mg"}},
		{"whom a body's delegation comprises", "Dakar - La délégation de l'Association des pêcheurs du Sénégal comprend le sénateur Paul Testa et Awa Testou.", member, nil},
	})
}
