package extract_test

import (
	"slices"
	"testing"

	"entente/graph"
)

// Who takes part in what, who goes where and who meets whom, as French papers tell
// it across clauses and sentences. Persons are invented.
func TestTakingPart(t *testing.T) {
	part, visit, met := graph.ParticipatedIn, graph.Visited, graph.MetWith
	for _, c := range []struct {
		name string
		text string
		typ  graph.RelationType
		want []string
	}{
		{"an article's capital behind a dateline", "La réunion de la Commission mixte s'est tenue mardi. Y ont pris part Ali Testi et Omar Proba.", part,
			[]string{"ali-testi → reunion-de-la-commission-mixte-e3b98a4da31a127d", "commission-mixte → reunion-de-la-commission-mixte-e3b98a4da31a127d", "omar-proba → reunion-de-la-commission-mixte-e3b98a4da31a127d"}},
		{"who leads a delegation there", "Le forum des régions s'est ouvert mardi. La délégation togolaise y est conduite par M. Ali Testi.", part,
			[]string{"ali-testi → forum-des-regions-e3b98a4da31a127d"}},
		{"whom a colleague accompanied", "Le ministre Ali Testi, qu'accompagnait son collègue Omar Proba, a pris part au forum sur la forêt.", part,
			[]string{"ali-testi → forum-sur-la-foret-e3b98a4da31a127d", "omar-proba → forum-sur-la-foret-e3b98a4da31a127d"}},
		{"who preside over a part of it", "Les Assises de la coopération s'ouvriront jeudi. M. Ali Testi et M. Omar Proba en présideront la séance inaugurale.", part,
			[]string{"ali-testi → assises-de-la-cooperation-e3b98a4da31a127d (planned)", "omar-proba → assises-de-la-cooperation-e3b98a4da31a127d (planned)"}},
		{"an event before its relative clause", "La cérémonie de lancement, à laquelle M. Ali Testi et M. Omar Proba ont pris part, a duré deux heures.", part,
			[]string{"ali-testi → ceremonie-de-lancement-e3b98a4da31a127d", "omar-proba → ceremonie-de-lancement-e3b98a4da31a127d"}},
		{"who opens its works", "M. Ali Testi a présidé mardi l'ouverture des travaux du colloque international sur la justice.", part,
			[]string{"ali-testi → colloque-international-sur-la-justice-e3b98a4da31a127d"}},
		{"works under somebody's presidency", "Les travaux de la 12e session du Comité de pilotage ont pris fin vendredi sous la présidence de M. Ali Testi.", part,
			[]string{"ali-testi → 12e-session-du-comite-de-pilotage", "comite-pilotage → 12e-session-du-comite-de-pilotage"}},
		{"who starts it", "M. Ali Testi a donné le coup d'envoi officiel de la Foire régionale de l'artisanat.", part,
			[]string{"ali-testi → foire-regionale-de-l-artisanat-e3b98a4da31a127d"}},
		{"on behalf of somebody", "M. Ali Testi a représenté le gouvernement togolais à la cérémonie d'inauguration du pont.", part,
			[]string{"ali-testi → ceremonie-d-inauguration-du-pont-e3b98a4da31a127d"}},
		{"in session", "Réuni en session extraordinaire sous la présidence de M. Ali Testi, le Conseil régional de Tillabéri a adopté un budget.", part,
			[]string{"ali-testi → session-extraordinaire-e3b98a4da31a127d", "conseil-ne-tillaberi → session-extraordinaire-e3b98a4da31a127d"}},
		{"an event of two nouns", "M. Ali Testi a pris part mardi à Zinder à la conférence-débat sur la forêt.", part,
			[]string{"ali-testi → conference-debat-sur-la-foret-e3b98a4da31a127d"}},
		{"a ceremony of those who sign", "M. Ali Testi et M. Omar Proba ont signé un accord de jumelage. La cérémonie s'est déroulée en présence de M. Jean Testard.", part,
			[]string{"ali-testi → ceremonie-e3b98a4da31a127d", "jean-testard → ceremonie-e3b98a4da31a127d", "omar-proba → ceremonie-e3b98a4da31a127d"}},
		{"among the guests", "M. Ali Testi figure parmi les invités d'honneur du forum sur la forêt.", part,
			[]string{"ali-testi → forum-sur-la-foret-e3b98a4da31a127d"}},
		{"in partnership with", "Le forum sur la forêt, organisé par l'Université de Niamey, en partenariat avec la région Bretagne, s'ouvrira jeudi.", part,
			[]string{"fr-bretagne → forum-sur-la-foret-e3b98a4da31a127d", "universite-ne-niamey → forum-sur-la-foret-e3b98a4da31a127d"}},
		{"a conference that unites nobody", "La conférence sur la forêt se réunira à Rennes, ville de la région Bretagne.", part,
			nil},
		{"where a trip took her", "Mme Marie Testard, qui rentre d'un périple qui l'a conduite de Berlin à Rome en passant par Munich et Milan, a souri.", visit,
			[]string{"marie-testard → de-berlin", "marie-testard → de-munich", "marie-testard → it-milan", "marie-testard → it-rome"}},
		{"there", "M. Ali Testi a visité Rennes. M. Omar Proba doit s'y rendre à son tour.", visit,
			[]string{"ali-testi → fr-rennes", "omar-proba → fr-rennes (planned)"}},
		{"received on the way", "Accueillie ensuite à Munich par M. Urs Testmann, Mme Marie Testard a souri.", visit,
			[]string{"marie-testard → de-munich"}},
		{"who was sent goes, not the speaker", "M. Ali Testi travaille depuis qu'une délégation s'était rendue à Rennes.", visit,
			nil},
		{"two who preside together", "M. Ali Testi et M. Omar Proba en présideront la séance inaugurale.", met,
			[]string{"ali-testi → omar-proba (planned)"}},
		{"the audience that was given", "M. Ali Testi a souri au sortir de l'audience que lui a accordée M. Omar Proba.", met,
			[]string{"ali-testi → omar-proba"}},
		{"she is the delegation", "Une délégation du Hunan, conduite par M. Ali Testi, a séjourné à Cotonou. Elle a été reçue par Mme Marie Testard.", met,
			[]string{"ali-testi → marie-testard"}},
		{"of whom a delegation is made up", "La délégation, composée notamment de M. Ali Testi et de Mme Marie Testard, a visité Rennes.", visit,
			[]string{"ali-testi → fr-rennes", "marie-testard → fr-rennes"}},
		{"an event that a name follows", "En marge de sa participation au Salon Halieutest, M. Ali Testi a souri.", part,
			[]string{"ali-testi → salon-halieutest-e3b98a4da31a127d"}},
		{"a place that is an object", "M. Ali Testi a regagné Hanoï, achevant ainsi sa participation au forum sur la forêt.", part,
			[]string{"ali-testi → forum-sur-la-foret-e3b98a4da31a127d"}},
		{"present for it", "Présente à Dakar pour le Forum mondial de l'eau, Mme Marie Testard a souri.", part,
			[]string{"marie-testard → forum-mondial-de-l-eau"}},
		{"a province's name in a person's", "M. Ali Testi a été accueilli par le Premier ministre Komi Testou.", met,
			[]string{"ali-testi → komi-testou"}},
		{"an edition is the event itself", "M. Ali Testi a ouvert la 3e édition du Forum de Zinder. Le Forum de Zinder est organisé par l'Université de Niamey.", part,
			[]string{"ali-testi → 3e-edition-du-forum-de-zinder", "universite-ne-niamey → 3e-edition-du-forum-de-zinder"}},
		{"an event by its title", "M. Ali Testi a participé au séminaire intitulé « Villes et climat » organisé par l'UNESCO.", part,
			[]string{"ali-testi → seminaire-intitule-villes-et-climat", "organisation-des-nations-unies-pour-l-education-la-science-et-la-culture → seminaire-intitule-villes-et-climat"}},
		{"who co-organises it", "Co-organisée par l'Université de Niamey, la conférence sur l'eau s'achève ce soir.", part,
			[]string{"universite-ne-niamey → conference-sur-l-eau-e3b98a4da31a127d"}},
		{"who holds its own session", "Le Comité de pilotage tiendra sa 22e session en janvier.", part,
			[]string{"comite-pilotage → 22e-session (planned)"}},
		{"who speaks the words of welcome", "Le colloque sur la forêt s'est ouvert mardi. M. Ali Testi a souhaité la bienvenue aux participants.", part,
			[]string{"ali-testi → colloque-sur-la-foret-e3b98a4da31a127d"}},
		{"a body represented", "La région Bretagne était représentée au Forum de Zinder par M. Ali Testi.", part,
			[]string{"ali-testi → forum-de-zinder-e3b98a4da31a127d", "fr-bretagne → forum-de-zinder-e3b98a4da31a127d"}},
		{"whose speech was held", "Le discours d'ouverture du colloque sur la forêt a été prononcé par M. Ali Testi.", part,
			[]string{"ali-testi → colloque-sur-la-foret-e3b98a4da31a127d"}},
		{"a post that looks like a verb", "Président de la Région Bretagne et vice-président délégué, MM. Ali Testi et Jean Testard ont souri.", met,
			nil},
		{"she is a delegation nobody leads", "Arrivée mercredi à Rennes, la délégation togolaise, au sein de laquelle on remarque Mme Marie Testard, a souri. Elle sera reçue par M. Ali Testi.", met,
			nil},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := told(read(t, "Nouvelles de la région\n\nNiamey – "+c.text), c.typ); !slices.Equal(got, c.want) {
				t.Errorf("%s\ngot  %q\nwant %q", c.text, got, c.want)
			}
		})
	}
}
