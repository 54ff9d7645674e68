package extract_test

import (
	"testing"

	"entente/graph"
)

// TestFieldsOfDirectors reads the fields that a title lists, and whose post it is then: the delegation's
// body, the council's, that of the others in the list. Persons are invented.
func TestFieldsOfDirectors(t *testing.T) {
	hold := graph.HoldsPosition
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"two adjectives", "Rabat - Hicham Testa, directeur des affaires consulaires et sociales au ministère marocain des Affaires étrangères, a souri.", hold,
			[]string{"hicham-testa → affaire-etrangere-ministere-ma directeur des affaires consulaires et sociales"}},
		{"a list of fields", "Cotonou - Paul Testa, directeur des relations culturelles, de la coopération décentralisée et de l'humanitaire au ministère des Affaires étrangères du Bénin, a souri.", hold,
			[]string{"paul-testa → affaire-etrangere-ministere-bj directeur des relations culturelles, de la coopération décentralisée et de l'humanitaire"}},
		{"one field of a state", "Ouagadougou - Le directeur général de la coopération bilatérale du Burkina Faso, Adama Testa, a souri.", hold,
			[]string{"adama-testa → bf directeur général de la coopération bilatérale"}},
		{"a school is no field", "Dakar - Le directeur du lycée de Thiès, Paul Testa, a souri.", hold,
			[]string{"paul-testa → lycee-sn-thies directeur"}},
		{"a rank", "Rabat - Le wali directeur général des collectivités territoriales au ministère de l'Intérieur du Maroc, Brahim Testa, a souri.", hold,
			[]string{"brahim-testa → interieur-ministere-ma wali directeur général des collectivités territoriales"}},
		{"under another minister", "Rabat - Le Maroc a souri. Le ministre délégué auprès du chef du gouvernement, chargé de la Réforme de l'administration, Mehdi Testa, a parlé.", hold,
			[]string{"mehdi-testa → ma ministre délégué auprès du chef du gouvernement chargé de la Réforme de l'administration"}},
		{"a deputy of the region", "Rennes - La région Bretagne a signé un accord. Paul Testa, vice-président aux affaires européennes et internationales, a souri.", hold,
			[]string{"paul-testa → fr-bretagne vice-président aux affaires européennes et internationales"}},
		{"others of the council", "Metz - La Région Grand Est a reçu le ministre. Anne Testa, Vice-Présidente en charge des lycées, ainsi que d'autres élus du Conseil régional ont pris la parole.", hold,
			[]string{"anne-testa → conseil-fr-grand-est Vice-Présidente en charge des lycées"}},
		{"deputies named", "Abidjan - Paul Testa, président du Conseil régional du Poro, a nommé deux vice-présidents, à savoir Jean Testou et Marc Testi.", hold,
			[]string{"jean-testou → conseil-ci-poro vice-président", "marc-testi → conseil-ci-poro vice-président", "paul-testa → conseil-ci-poro président"}},
		{"members of a delegation", "Nouakchott - Une délégation de l'Assemblée nationale du Niger est arrivée lundi. Elle se compose du conseiller, M. Ahmed Testa, et du directeur du protocole et de la coopération, M. Paul Testou.", hold,
			[]string{"ahmed-testa → assemblee-nationale-ne conseiller", "paul-testou → assemblee-nationale-ne directeur du protocole et de la coopération"}},
		{"in company of a chair", "Nouakchott - Le président de l'Assemblée nationale du Niger avait à ses côtés une délégation composée du conseiller, M. Ahmed Testa.", hold,
			[]string{"ahmed-testa → assemblee-nationale-ne conseiller"}},
		{"a colleague", "Dakar - Le Sénégal a souri en Chine. Il a vu le ministre de la Santé, Paul Testa, celui chargé de l'Agriculture, Marc Testi, son collègue de l'Énergie, Jean Testou, et leur collègue en charge du Tourisme, Ali Testard.", hold,
			[]string{"ali-testard → sn ministre en charge du Tourisme", "jean-testou → sn ministre de l'Énergie", "marc-testi → sn ministre chargé de l'Agriculture", "paul-testa → sn ministre de la Santé"}},
	})
}

// TestWhosePostsAre reads whose state, body or seat a post is of that the sentences around it tell, and who
// had the same post elsewhere or before. Persons are invented.
func TestWhosePostsAre(t *testing.T) {
	hold := graph.HoldsPosition
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"the state behind", "Antananarivo - Le président malgache a reçu trois ambassadeurs. En nommant son nouvel ambassadeur, Paul Testa, le Mali veut relancer les liens avec Madagascar.", hold,
			[]string{"paul-testa → ml ambassadeur"}},
		{"the state before", "Dakar - Le Japon, par la voix de son ambassadeur à Dakar, Paul Testa, a promis une aide au Sénégal.", hold,
			[]string{"paul-testa → jp ambassadeur"}},
		{"the guest before", "Dakar - Le Sénégal a reçu un don de la Turquie. Son ambassadeur à Dakar, Paul Testa, a souri.", hold,
			[]string{"paul-testa → tr ambassadeur"}},
		{"the embassy", "Le consulat général de Tunisie à Lyon a ouvert mardi. Le consul général, Ali Testa, a souri.", hold,
			[]string{"ali-testa → tn consul général"}},
		{"a president's envoy", "Bamako - Le président du Mali, Paul Testa, et son ambassadeur, Jean Testou, ont vu le Japon.", hold,
			[]string{"jean-testou → ml ambassadeur", "paul-testa → ml président"}},
		{"two presidents", "Abidjan - La Côte d'Ivoire a reçu une délégation du Mali. Les présidents Paul Testa et Moussa Testou étaient là.", hold,
			[]string{"moussa-testou → ml président", "paul-testa → ci président"}},
		{"two of three states", "Abidjan - La Côte d'Ivoire a reçu une délégation du Mali et du Niger. Les présidents Paul Testa et Moussa Testou étaient là.", hold, nil},
		{"by the state alone later", "Passage de relais entre le Luxembourg et la Wallonie. Sandra Testa, ministre de la Santé, a remis la présidence à Paul Testou, ministre-président de la Wallonie. La ministre grand-ducale a souri.", hold,
			[]string{"paul-testou → be-wallonie ministre-président", "sandra-testa → lu ministre de la Santé"}},
		{"the body beside", "Paris - M. Testa s'est rendu à l'UNESCO pour un entretien avec la Directrice générale Nora Testou.", hold,
			[]string{"nora-testou → organisation-des-nations-unies-pour-l-education-la-science-et-la-culture Directrice générale"}},
		{"the body before", "Dakar - L'Université de Thiès a signé une convention. Le recteur, Jean Testi, a souri.", hold,
			[]string{"jean-testi → universite-sn-thies recteur"}},
		{"one of two bodies", "Dakar - L'Université de Thiès et l'École normale de Metz ont signé une convention. Le recteur, Jean Testi, a souri.", hold, nil},
		{"that ministry", "Bamako - Le ministère de la Santé du Mali a reçu ses hôtes. Le secrétaire général de ce département, Paul Testa, a souri.", hold,
			[]string{"paul-testa → ministere-sante-ml secrétaire général"}},
		{"no governor of a department", "Bertoua - Le préfet du Lom-et-Djérem a été installé par le gouverneur Paul Testa. La région de l'Est attend beaucoup.", hold,
			[]string{"paul-testa → cm-est gouverneur"}},
		{"replaced", "Ajaccio - Le préfet de Corse, Paul Testa, est remplacé par Sylvie Testou, en poste aujourd'hui à la Guadeloupe.", hold,
			[]string{"paul-testa → fr-corse préfet", "sylvie-testou → fr-corse préfète", "sylvie-testou → fr-guadeloupe préfète (former)"}},
		{"stood for", "Barcelone - Artur Testa, président de la Généralité de Catalogne, était remplacé par Paul Testou, secrétaire aux Affaires extérieures.", hold,
			[]string{"artur-testa → generalitat-de-catalogne président"}},
		{"a predecessor", "Québec - La première ministre du Québec, Anne Testa, a souri. Son prédécesseur, le libéral Marc Testou, était là.", hold,
			[]string{"anne-testa → ca-quebec première ministre", "marc-testou → ca-quebec première ministre (former)"}},
		{"the same post", "Yaoundé - Paul Testa est nommé préfet de Kayes. Il exerçait jusque-là les mêmes fonctions à Sikasso.", hold,
			[]string{"paul-testa → ml-kayes préfet", "paul-testa → ml-sikasso préfet (former)"}},
		{"the same post in an aside", "Yaoundé - Paul Testa, jusque-là en poste à Sikasso, est nommé préfet de Kayes.", hold,
			[]string{"paul-testa → ml-kayes préfet", "paul-testa → ml-sikasso préfet (former)"}},
		{"others on duty", "Yaoundé - Le maire de Douala, Ali Testa, a salué les policiers en poste à Limbé.", hold,
			[]string{"ali-testa → cm-douala maire"}},
		{"an article alone", "Besançon - Claire Testa la maire de Besançon a souri.", hold,
			[]string{"claire-testa → fr-besancon maire"}},
		{"a post in brackets", "Varsovie - Marek Testa, maréchal (président) de la Poméranie, a souri.", hold,
			[]string{"marek-testa → pl-pomeranie maréchal"}},
		{"a commander", "Yaoundé - Le général Paul Testa, commandant la 1re région de gendarmerie, a souri.", hold,
			[]string{"paul-testa → 1re-gendarmerie commandant"}},
		{"the Italian Council", "Béjaïa - Le président du Conseil italien Stefano Testa a souri.", hold,
			[]string{"stefano-testa → it président du Conseil"}},
		{"a region's executive", "Gênes - Le président de la junte régionale de Ligurie, M. Franco Testa, a souri.", hold,
			[]string{"franco-testa → junte-it-ligurie président"}},
		{"the side of a ministry", "Nouakchott - Du côté malien, le secrétaire général du ministère de la Santé, Abdou Testa, a souri.", graph.PartOf,
			[]string{"ministere-sante → ml"}},
	})
}
