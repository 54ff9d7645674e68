package extract_test

import (
	"testing"

	"entente/graph"
)

// What the press of Madagascar and of French regions and départements tells: ministries in lists, councils
// of ministers on a day, posts with their acronym in brackets, members elected somewhere. Persons are
// invented.
func TestMinistriesAndRegions(t *testing.T) {
	const head = "Nouvelles de la région\n\n"
	hold, met, in, part := graph.HoldsPosition, graph.MetWith, graph.PartOf, graph.ParticipatedIn
	party, with, visit := graph.PartyTo, graph.CooperatesWith, graph.Visited
	tellsAll(t, head, "", []wording{
		{"ministries of one state", "Les délégués des ministères des Transports, des Travaux publics, de la Justice et du Commerce du Togo ont souri.", in, []string{"commerce-ministere-tg → tg", "justice-ministere-tg → tg", "ministere-public-travaux-tg → tg", "ministere-transport-tg → tg"}},
		{"two sectors of one of them", "Les délégués des ministères des Transports, de la Justice et de la Police, et des Sports du Togo ont souri.", in, []string{"justice-ministere-police-tg → tg", "ministere-sport-tg → tg", "ministere-transport-tg → tg"}},
		{"nobody knows which two are one", "Les délégués des ministères de la Santé et de la Police et des Sports du Togo ont souri.", in, nil},
		{"a note of a ministry", "Une note du ministère de la Santé sur la gestion des dons du Togo circule.", in, nil},
		{"its ministry", "La France et son ministère de la Santé soutiennent la région.", in, []string{"ministere-sante → fr"}},
		{"the ministry of somebody else", "Le roi du Maroc et son ministère de la Santé soutiennent la région.", in, nil},
		{"a directorate's acronym", "Le directeur régional de la Jeunesse (DRJ) de Menabe, Hery Testa, a souri.", hold, []string{"hery-testa → mg-menabe directeur régional de la Jeunesse"}},
		{"an acronym and no place", "Le directeur régional de la Jeunesse (DRJ), Hery Testa, a souri.", hold, nil},
		{"a place without de", "La directrice générale de l'agence régionale de santé (ARS) Bretagne, Anne Testa, a souri.", hold, []string{"anne-testa → agence-sante-fr-bretagne directrice générale"}},
		{"an inspector of schools", "La directrice académique des services de l'Éducation nationale (DASEN) de la Nièvre, Anne Testa, a souri.", hold, []string{"anne-testa → fr-nievre directrice académique des services de l'Éducation nationale"}},
		{"elected in a town", "La députée élue à Vohémar, Lydia Testa, a souri.", hold, []string{"lydia-testa → mg-vohemar députée"}},
		{"elected in a district, of a party", "Le député TIM élu dans le district d'Antsirabe, à Madagascar, Jean Testa, a souri.", hold, []string{"jean-testa → mg-antsirabe député"}},
		{"elected is no seat of others", "Le président élu à Lomé, Jean Testa, a souri.", hold, nil},
		{"a sector with a hyphen", "Paul Testa, ministre des Mines, ministre de l'Agro-industrie et de la Pêche du Togo, a souri.", hold, []string{"paul-testa → tg ministre de l'Agro-industrie et de la Pêche", "paul-testa → tg ministre des Mines"}},
		{"a charge and the next one", "Anne Testa, conseillère régionale de Bretagne chargée de la culture, et Monsieur Paul Testard, maire de Brest, ont souri.", hold, []string{"anne-testa → fr-bretagne conseillère régionale chargée de la culture", "paul-testard → fr-brest maire"}},
		{"a surname tells the state", "Le ministre de la Santé, Jean Rakotosoa, a reçu à Paris le ministre français Paul Testard. La France aide Madagascar. Lyon et Nice aussi.", hold, []string{"jean-rakotosoa → mg ministre de la Santé", "paul-testard → fr ministre"}},
		{"no such state told of", "Le ministre de la Santé, Jean Rakotosoa, a souri à Paris. La France aide Lyon.", hold, nil},
		{"a courtesy call", "La délégation conduite par Paul Testard, maire de Douala, a effectué une visite de courtoisie chez le préfet du Wouri, Jean Testa.", met, []string{"jean-testa → paul-testard"}},
		{"settled with somebody", "Paul Testard a arrêté avec l'ambassadrice d'Italie, Anna Testa, les modalités du projet.", met, []string{"anna-testa → paul-testard"}},
		{"arrested with somebody", "Paul Testard a été arrêté avec Anna Testa à Douala.", met, nil},
		{"offices handed over", "La passation de service entre l'ancien préfet du Wouri, Paul Testard, et son successeur, Jean Testa, a eu lieu jeudi.", met, []string{"jean-testa → paul-testard"}},
		{"before whom", "Le 12 mars 2024, la cérémonie d'inauguration a eu lieu à Atakpamé devant de hautes personnalités, dont le ministre du Tourisme, Kossi Testa, et le préfet de l'Ogou, Akakpo Testard.", part, []string{"akakpo-testard → ceremonie-d-inauguration-2024-03-12", "kossi-testa → ceremonie-d-inauguration-2024-03-12"}},
		{"before the town hall", "Le 12 mars 2024, la cérémonie d'inauguration a eu lieu devant la mairie.", part, nil},
		{"the number told again", "Le 39e Conseil des ministres de la CEMAC s'est tenu à Malabo le 4 juin 2023. Cette 39e session ordinaire a réuni Paul Testard.", part, []string{"communaute-economique-et-monetaire-de-l-afrique-centrale → 39e-conseil-des-ministres-de-la-cemac-2023-06-04", "paul-testard → 39e-conseil-des-ministres-de-la-cemac-2023-06-04"}},
		{"another number", "Le 5e Forum de Lomé s'est tenu le 4 juin 2023. Cette 3e réunion a réuni Paul Testard.", part, []string{"paul-testard → 3e-reunion"}},
		{"a council on a day", "Anne Testa a souri au Conseil des ministres du 3 mai 2023. Elle y a participé.", part, []string{"anne-testa → conseil-des-ministres-2023-05-03"}},
		{"a quarter and its town", "Madagascar rit. Anne Testa s'est rendue à Ankadivory Antananarivo.", visit, []string{"anne-testa → mg-ankadivory"}},
		{"an ocean is no state's", "La Commission de l'océan Indien est née. Le ministre de la Pêche, Paul Testard, a souri à Moroni.", hold, []string{"paul-testard → km ministre de la Pêche"}},
		{"a name that only its surname tells", "Le Conseil des ministres a nommé Fetra Rakotosoa directeur général de la JIRAMA.", hold, []string{"fetra-rakotosoa → jirama directeur général"}},
		{"held inside a territory", "Le haut-commissaire de la République en Nouvelle-Calédonie, Louis Testard, a souri.", hold, []string{"louis-testard → fr-nouvelle-caledonie haut-commissaire de la République"}},
		{"sent to a state", "Le haut-commissaire de la République au Congo, Louis Testard, a souri.", hold, nil},
		{"the Dominica of an article", "Le Premier ministre de la Dominique, Paul Testard, a souri.", hold, []string{"paul-testard → dm Premier ministre"}},
		{"a woman of that name", "Le maire de Rennes, Dominique Testa, a souri.", hold, []string{"dominique-testa → fr-rennes maire"}},
		{"an academy and its head", "Le recteur de l'académie de Mayotte, Paul Testard, a souri.", hold, []string{"paul-testard → academie-fr-mayotte recteur"}},
		{"two towns of one sub-prefect", "Le préfet Anne Testa a installé le nouveau sous-préfet de Fougères-Vitré, Paul Testard.", hold, []string{"paul-testard → fr-fougeres sous-préfet"}},
		{"consent", "Le Togo a donné son accord à la venue de la Chine.", party, nil},
		{"understanding", "Il a salué la parfaite entente entre le Togo et la Chine.", party, nil},
		{"sides and a gerund", "L'accord signé le 4 mai 2022 entre la France et le Togo, venant régler le trafic entre Lomé et Aného, dure.", party, []string{"fr → accord-signe-le-4-mai-2022-entre-la-france-et-le-togo-fr-tg-2022", "tg → accord-signe-le-4-mai-2022-entre-la-france-et-le-togo-fr-tg-2022"}},
		{"a state that persons are called after", "Israël et le Togo ont signé un accord.", party, []string{"il → accord-il-tg-e3b98a4da31a127d", "tg → accord-il-tg-e3b98a4da31a127d"}},
		{"a person called after a state", "Israël Testa, maire de Lomé, et le Togo ont signé un accord.", party, []string{"tg → accord-tg-e3b98a4da31a127d"}},
		{"a part of a state", "La région Bretagne coopère avec le sud du Togo.", with, nil},
		{"a state named after a part", "La région Bretagne coopère avec la Corée du Sud.", with, []string{"fr-bretagne → kr"}},
		{"bound by faith", "La France et le Togo sont liés par la foi.", with, nil},
		{"bound by a convention", "La France et le Togo sont liés par une convention de coopération.", with, []string{"fr → tg"}},
	})
}
