package extract_test

import (
	"testing"

	"entente/graph"
)

// Who does what in clauses as the press elsewhere builds them: routes, relative
// clauses about an event, "ils" and "ce dernier", who comes along. Persons are
// invented.
func TestElsewhereClauses(t *testing.T) {
	visited, part, met, signed, party, coop := graph.Visited, graph.ParticipatedIn, graph.MetWith, graph.Signed, graph.PartyTo, graph.CooperatesWith
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"a route", "Rentrée d'un périple qui l'a conduite, à compter du 7 mai, de Berlin à Rome en passant par Munich et Milan, la ministre Marie Test a souri.", visited,
			[]string{"marie-test → de-berlin --05-07", "marie-test → de-munich --05-07", "marie-test → it-milan --05-07", "marie-test → it-rome --05-07"}},
		{"a route by the journey's owner", "Le périple du gouverneur Paul Testa l'a mené à Douala, puis à Kribi.", visited, []string{"paul-testa → cm-douala", "paul-testa → cm-kribi"}},
		{"besides the others", "Outre les maires, ont assisté au Forum des villes le préfet Paul Testou et la ministre Marie Test.", part,
			[]string{"marie-test → forum-des-villes-e3b98a4da31a127d", "paul-testou → forum-des-villes-e3b98a4da31a127d"}},
		{"signed with a mayor", "Lyon a un accord de partenariat signé avec l'ancien maire de Dakar, Jean Testa.", signed, []string{"jean-testa → accord-de-partenariat-fr-lyon-sn-dakar"}},
		{"tied to a town by an agreement", "Lyon est liée à Dakar par un accord de partenariat.", party,
			[]string{"fr-lyon → accord-de-partenariat-fr-lyon-sn-dakar", "sn-dakar → accord-de-partenariat-fr-lyon-sn-dakar"}},
		{"will hold", "Le préfet Paul Testou et la ministre Marie Test tiendront une réunion de suivi.", part,
			[]string{"marie-test → reunion-de-suivi-e3b98a4da31a127d (planned)", "paul-testou → reunion-de-suivi-e3b98a4da31a127d (planned)"}},
		{"a grand commission", "La 3e session de la Grande commission mixte Mali-Niger s'est tenue en présence du préfet Paul Testou.", part,
			[]string{"commission-grande-mixte-ml-ne → 3e-session-de-la-grande-commission-mixte-mali-niger", "paul-testou → 3e-session-de-la-grande-commission-mixte-mali-niger"}},
		{"pays his respects", "L'ambassadeur du Mali, Paul Testou, est allé présenter ses civilités au gouverneur Jean Testa.", met, []string{"jean-testa → paul-testou"}},
		{"where he went", "La ministre Marie Test a ouvert une école à Podor, où elle s'est rendue hier, avant de voir le maire de Dakar, Jean Testa.", visited, []string{"marie-test → sn-podor"}},
		{"where she will go", "Le préfet Paul Testou commencera par Garoua, où il se rendra mardi.", visited, []string{"paul-testou → cm-garoua (planned)"}},
		{"no journey", "Une politique qui l'a conduit à Paris a coûté cher à Jean Testa.", visited, nil},
		{"a guest received", "Reçu mardi à Namur par le ministre-président wallon, Elio Testi, le maire de Dakar, Barthélémy Testa, a souri.", visited, []string{"barthelemy-testa → be-namur"}},
		{"an envoy received", "L'ambassadeur de France au Cameroun, Thierry Testard, a été reçu à Garoua par le gouverneur, Jean Testa.", visited, []string{"thierry-testard → cm-garoua"}},
		{"back from there", "De retour de Chine, le maire Pierre Testard a souri.", visited, []string{"pierre-testard → cn"}},
		{"before going on", "La ministre Marie Test s'est rendue à Dakar, où elle a vu Barthélémy Testa, avant de gagner Podor.", visited, []string{"marie-test → sn-dakar", "marie-test → sn-podor"}},
		{"they, the subject before", "Le maire Jean Testard et la préfète Marie Testou ont souri. Ils ont ensuite visité Sfax.", visited, []string{"jean-testard → tn-sfax", "marie-testou → tn-sfax"}},
		{"they, twice", "Le wali Ahmed Testi et le maire Karim Testani ont souri. Ils ont été reçus par le ministre Paul Testou. Ils se sont rendus à Meknès.", visited,
			[]string{"ahmed-testi → ma-meknes", "karim-testani → ma-meknes"}},
		{"accompanied, turned round", "Le ministre Ali Testani, qu'accompagnait le gouverneur Paul Testou, s'est rendu à Garoua.", visited, []string{"ali-testani → cm-garoua", "paul-testou → cm-garoua"}},
		{"who is at the event of a relative clause", "La conférence régionale sur le climat, lors de laquelle la ministre Marie Test, élue de Lyon, est intervenue, s'est tenue à Rabat.", part,
			[]string{"marie-test → conference-regionale-sur-le-climat-e3b98a4da31a127d"}},
		{"they preside at its opening", "Les Assises du climat se tiendront jeudi à Tunis. Le ministre Ali Testani et l'ambassadeur André Testard en présideront la séance.", part,
			[]string{"ali-testani → assises-du-climat-e3b98a4da31a127d (planned)", "andre-testard → assises-du-climat-e3b98a4da31a127d (planned)"}},
		{"led there", "Le Forum économique de Dakar s'est ouvert mardi. La délégation marocaine y était conduite par le ministre Karim Testani.", part, []string{"karim-testani → forum-economique-de-dakar-e3b98a4da31a127d"}},
		{"in session", "Réuni en session ordinaire, le Conseil régional de Bretagne a souri.", part, []string{"conseil-fr-bretagne → session-ordinaire-e3b98a4da31a127d"}},
		{"it gathers itself", "La Normandie rayonne. La 3e Conférence du climat se réunira le 5 juin à Lyon, ville dont la région, la Bretagne, a souri.", part, nil},
		{"opened by two", "L'école a été inaugurée par la ministre Marie Test et par le préfet Paul Testou.", met, []string{"marie-test → paul-testou"}},
		{"the audience given", "Au sortir de l'audience que lui a accordée le Premier ministre, Christian Testa, le gouverneur Jean Testou a souri.", met, []string{"christian-testa → jean-testou"}},
		{"the latter and another", "Le maire de Cotonou, Luc Testa, a vu Marie Testou ; cette dernière et M. Testa ont signé un accord de jumelage.", signed,
			[]string{"luc-testa → accord-de-jumelage-bj-cotonou", "marie-testou → accord-de-jumelage-bj-cotonou"}},
		{"with him", "Reçue à Milan par le président de la Lombardie, Attilio Testi, Mme Marie Test a paraphé avec lui une entente de collaboration.", signed,
			[]string{"attilio-testi → entente-de-collaboration-it-lombardie", "marie-test → entente-de-collaboration-it-lombardie"}},
		{"a seat behind the town", "Jinan, chef-lieu du Shandong, et Rennes, jumelées depuis 1985, ont souri.", coop, []string{"cn-jinan → fr-rennes"}},
		{"an accord told of first with its sides", "L'accord conclu en 2015 entre Genève et Nouakchott a été reconduit.", coop, []string{"ch-geneve → mr-nouakchott"}},
		{"joined forces", "La Bretagne et la Normandie unissent leurs forces.", coop, []string{"fr-bretagne → fr-normandie"}},
		{"an apposition's partner", "Treize régions, dont Itasy, partenaire de la Nouvelle-Aquitaine, et Haute Matsiatra, liée à la Normandie, ont souri.", coop,
			[]string{"fr-normandie → mg-haute-matsiatra", "fr-nouvelle-aquitaine → mg-itasy"}},
		{"drawing near", "Un rapprochement s'opère entre la Bretagne et le Shandong.", coop, []string{"cn-shandong → fr-bretagne"}},
		{"an occasion to sign", "La Bretagne et le Shandong ont mis à profit la fête pour signer trois documents de coopération.", party,
			[]string{"cn-shandong → trois-documents-de-cooperation-cn-shandong-fr-bretagne", "fr-bretagne → trois-documents-de-cooperation-cn-shandong-fr-bretagne"}},
	})
}
