package extract_test

import (
	"testing"

	"entente/graph"
)

// TestEnvoysToldTogether reads envoys who are received together and named one by one, and whose state a story
// on envoys and visitors is. Persons are invented.
func TestEnvoysToldTogether(t *testing.T) {
	hold, met := graph.HoldsPosition, graph.MetWith
	tellsAll(t, "Nouvelles du jour\n\n", "", []wording{
		{"states in brackets", "Le président gabonais, Paul Testa, a reçu les lettres de créance de deux nouveaux ambassadeurs accrédités au Gabon. Il s'agit de Jean Testou (Serbie), avec résidence à Luanda, et Luc Testi (Royaume de Norvège), résident à Kinshasa.", hold,
			[]string{"jean-testou → rs ambassadeur", "luc-testi → no ambassadeur", "paul-testa → ga président"}},
		{"met by the president", "Le président gabonais, Paul Testa, a reçu les lettres de créance de deux nouveaux ambassadeurs accrédités au Gabon. Il s'agit de Jean Testou (Serbie), avec résidence à Luanda, et Luc Testi (Royaume de Norvège), résident à Kinshasa.", met,
			[]string{"jean-testou → paul-testa", "luc-testi → paul-testa"}},
		{"others are not meant", "Le président Paul Testa a reçu à Libreville deux nouveaux ambassadeurs.\n\nLes ministres suivants ont souri :\n\n- Jean Testou, ministre de la Santé ;\n\n- Luc Testi, ministre des Sports.", met, nil},
		{"an envoy to a body", "L'ambassadeur du Congo à l'Unesco, Paul Testa, a souri à Jean Testou, ambassadeur du Maroc à l'ONU.", hold,
			[]string{"jean-testou → ma ambassadeur", "paul-testa → cg ambassadeur"}},
		{"several of one state", "Le Président de la Transition, Paul Testa, a reçu deux nouveaux ambassadeurs du Mali : Jean Testou, ambassadeur du Mali au Nigeria, et Luc Testi, ambassadeur du Mali au Rwanda.", hold,
			[]string{"jean-testou → ml ambassadeur", "luc-testi → ml ambassadeur", "paul-testa → ml Président de la Transition"}},
		{"who visits without a state", "Le Congo a souri. Le Premier ministre, Paul Testa, a effectué une visite de travail à Paris, en France, et a souri à Paris.", hold,
			[]string{"paul-testa → cg Premier ministre"}},
		{"who is received after company", "Rabat - Le ministre chinois Paul Testa, accompagné de l'ambassadeur de Chine, Luc Testi, a été reçu par le président Jean Testou.", hold,
			[]string{"luc-testi → cn ambassadeur", "paul-testa → cn ministre"}},
		{"both sides by the same verb", "La partie malienne était représentée par le ministre de la Santé, Paul Testa, et le Togo par le ministre des Sports, Jean Testou.", hold,
			[]string{"jean-testou → tg ministre des Sports", "paul-testa → ml ministre de la Santé"}},
		{"every one of a kind", "Alger - Le wali de Tipaza, Paul Testa, a souri. Chaque wali a rencontré Jean Testou.", met, nil},
		{"who was told to be his counterpart", "Rabat - Le ministre marocain Paul Testa a reçu son homologue français, Jean Testou. Le président français Luc Testi a souri. Le ministre Paul Testa a rencontré à nouveau son homologue français.", met,
			[]string{"jean-testou → paul-testa"}},
	})
}

// TestEnvoysWhereSent reads who goes along on a visit: an envoy lives where he is sent, and a mayor in his town.
func TestEnvoysWhereSent(t *testing.T) {
	visited, located := graph.Visited, graph.LocatedIn
	tellsAll(t, "Nouvelles du jour\n\n", "", []wording{
		{"the envoy there", "Le ministre chinois Paul Testa, accompagné de l'ambassadeur de Chine à Madagascar, Jean Testou, est arrivé à Madagascar.", visited,
			[]string{"paul-testa → mg"}},
		{"the envoy elsewhere", "Le ministre chinois Paul Testa, accompagné de l'ambassadeur de Chine au Kenya, Jean Testou, est arrivé à Madagascar.", visited,
			[]string{"jean-testou → mg", "paul-testa → mg"}},
		{"hosts are no guests", "Alger - Les hôtes de la wilaya de Blida ont été reçus par Paul Testa.", visited, nil},
		{"a guest of the town", "Dakar - Le ministre Paul Testa a été l'hôte de Thiès.", visited,
			[]string{"paul-testa → sn-thies"}},
		{"an unknown place at home", "Alger - L'Algérie a souri. La diplomate américaine a souri dans la commune de Testamine.", located,
			[]string{"dz-alger → dz", "dz-testamine → dz"}},
	})
}

// TestPostsAndTheirNames reads the posts, names and ranks that only the words around them tell.
func TestPostsAndTheirNames(t *testing.T) {
	hold := graph.HoldsPosition
	tellsAll(t, "Nouvelles du jour\n\n", "", []wording{
		{"a sector of adjectives", "Le Congo a souri. La ministre de l'industrie culturelle, touristique, artistique et des loisirs, Mme Marie Testa, a souri.", hold,
			[]string{"marie-testa → cg ministre de l'industrie culturelle, touristique, artistique et des loisirs"}},
		{"for a term", "Ancien gouverneur de Dakar de 1996 à 2005, Paul Testa a souri.", hold,
			[]string{"paul-testa → sn-dakar gouverneur (former)"}},
		{"a calling besides", "L'ancien ambassadeur du Congo en France et écrivain de renom, Paul Testa, a souri.", hold,
			[]string{"paul-testa → cg ambassadeur (former)"}},
		{"others besides", "Dakar - Le maire de Thiès et conseillers, Paul Testa et Jean Testou, ont souri.", hold, nil},
		{"in somebody's stead", "Le colonel Paul Testa est nommé gouverneur de Dakar en lieu et place de Jean Testou.", hold,
			[]string{"jean-testou → sn-dakar gouverneur (former)", "paul-testa → sn-dakar gouverneur"}},
		{"who comes to replace", "Paul Testa est nommé préfet de Thiès, il vient remplacer monsieur Jean Testou muté.", hold,
			[]string{"jean-testou → sn-thies préfet (former)", "paul-testa → sn-thies préfet"}},
		{"a long Arabic name", "L'Emir du Koweït, Cheikh Nasser Al-Test Al-Khalifa Al-Testi, a souri au Premier ministre du Koweït, Fahd al-Test al-Salem al-Testi.", hold,
			[]string{"fahd-al-test-al-salem-al-testi → kw Premier ministre", "nasser-al-test-al-khalifa-al-testi → kw Emir"}},
		{"a title that is a name", "Le docteur Sultan Bin Testou, président du Conseil international pour la paix, a souri au sultan d'Oman, Paul Testa.", hold,
			[]string{"paul-testa → om sultan", "sultan-bin-testou → conseil-international-paix président"}},
		{"a name with a town's noun", "M. Javier Robles Medina, ambassadeur d'Espagne, a souri.", hold,
			[]string{"javier-robles-medina → es ambassadeur"}},
		{"a husband's name", "Mme Marie TESTA/TESTOU, préfète de Thiès, a souri.", hold,
			[]string{"marie-testa-testou → sn-thies préfète"}},
		{"a rank of the police", "Région de Kindia\n\nGouverneur de Kindia : Contrôleur général de police Paul Testa", hold,
			[]string{"paul-testa → gn-kindia Gouverneur"}},
		{"whose company it is", "Accompagné du ministre de la Santé et de celui des Sports, le président Paul Testa est arrivé au Mali.", hold,
			[]string{"paul-testa → ml président"}},
		{"affairs of a state", "Paul Testa, directeur des affaires américaines, a souri au Mali.", hold, nil},
		{"fields at a directorate", "M. Paul Testa, directeur de l'Union africaine et des organisations régionales à la Direction générale de la Coopération, a souri.", hold,
			[]string{"paul-testa → cooperation-direction-generale directeur de l'Union africaine et des organisations régionales"}},
		{"forces of a ministry", "Paul Testa est secrétaire général du Ministère de la Sécurité et de la Protection Civile.", hold,
			[]string{"paul-testa → civile-ministere-protection-securite secrétaire général"}},
		{"a council that somebody chairs once", "Kinshasa - Paul Testa a parlé du premier conseil des ministres de son pays présidé par le gouverneur de Kinshasa, Jean Testou.", hold,
			[]string{"jean-testou → cd-kinshasa gouverneur"}},
	})
}

// TestBodiesAndAgreementsNamed reads names of bodies and agreements that go on, and those that end.
func TestBodiesAndAgreementsNamed(t *testing.T) {
	side, part := graph.PartyTo, graph.ParticipatedIn
	tellsAll(t, "Nouvelles du jour\n\n", "", []wording{
		{"directions with a small letter", "La direction générale des Douanes et la direction générale des Impôts ont signé une convention.", side,
			[]string{"direction-douane-generale → convention-direction-douane-generale-direction-generale-impot-e3b98a4da31a127d", "direction-generale-impot → convention-direction-douane-generale-direction-generale-impot-e3b98a4da31a127d"}},
		{"two forces", "Un accord a été signé entre la direction générale de la Sûreté nationale et la direction générale de la Police nationale du Niger.", side,
			[]string{"direction-generale-nationale-police-ne → accord-direction-generale-nationale-police-ne-direction-generale-nationale-suret-b94a6e0b9cbe978b", "direction-generale-nationale-surete → accord-direction-generale-nationale-police-ne-direction-generale-nationale-suret-b94a6e0b9cbe978b"}},
		{"no direction of a party", "La direction du Parti communiste a signé une convention.", side, nil},
		{"a long name in quotation marks", "L'exposition touristique a été organisée par l'association “Testa pour la protection du patrimoine”.", part,
			[]string{"association-patrimoine-protection-testa → exposition-touristique-e3b98a4da31a127d"}},
		{"an agreement of two matters", "Une convention de jumelage et d'entente intercommunale a été signée entre Dakar et Lyon.", side,
			[]string{"fr-lyon → convention-de-jumelage-et-d-entente-intercommunale-fr-lyon-sn-dakar", "sn-dakar → convention-de-jumelage-et-d-entente-intercommunale-fr-lyon-sn-dakar"}},
		{"two agreements", "Une convention de jumelage et un mémorandum d'entente ont été signés entre Dakar et Lyon.", side,
			[]string{"fr-lyon → convention-de-jumelage-fr-lyon-sn-dakar", "fr-lyon → memorandum-d-entente-fr-lyon-sn-dakar", "sn-dakar → convention-de-jumelage-fr-lyon-sn-dakar", "sn-dakar → memorandum-d-entente-fr-lyon-sn-dakar"}},
		{"the said agreement", "La région de Dakar et la ville de Lyon ont signé une convention. Ladite convention entre les deux parties court sur trois ans.", side,
			[]string{"fr-lyon → convention-fr-lyon-sn-dakar-e3b98a4da31a127d", "sn-dakar → convention-fr-lyon-sn-dakar-e3b98a4da31a127d"}},
	})
}
