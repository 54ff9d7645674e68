package extract_test

import (
	"testing"

	"entente/graph"
)

// TestPostsBeforeEach reads lists in which each name has its posts before it, and of which one
// state is told. Happenings are invented.
func TestPostsBeforeEach(t *testing.T) {
	hold := graph.HoldsPosition
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"two posts before a name", "Mons - Étaient là le ministre belge des Transports, Paul Lambert, la ministre du Budget, ministre de la Culture, Anne Dutilleul, et aussi le ministre de la Santé, Luc Delvaux.", hold,
			[]string{"anne-dutilleul → be ministre de la Culture", "anne-dutilleul → be ministre du Budget", "luc-delvaux → be ministre de la Santé", "paul-lambert → be ministre des Transports"}},
		{"posts behind a name", "Mons - Jean Coppens, le bourgmestre de Mons, président de l'Université de Namur, Marc Delvaux, échevin de Dinant, ont parlé.", hold,
			[]string{"jean-coppens → be-mons bourgmestre", "jean-coppens → universite-de-namur président", "marc-delvaux → be-dinant échevin"}},
		{"the state of a Grand Duke", "Le Grand-Duc de Luxembourg se rend en Estonie. Il sera accompagné par le ministre des Finances, Luc Delvaux.", hold, []string{"luc-delvaux → lu ministre des Finances"}},
		{"a party before the post, in brackets", "Mons - Paul Lambert (MR, bourgmestre de Dinant) et Marc Delvaux, (PS, président de l'Université de Namur), ont parlé.", hold,
			[]string{"marc-delvaux → universite-de-namur président", "paul-lambert → be-dinant bourgmestre"}},
		{"a party that nobody knows", "Mons - Paul Lambert (x.yz, bourgmestre de Dinant) a parlé.", hold, []string{"paul-lambert → be-dinant bourgmestre"}},
		{"two towns in brackets", "Mons - Paul Lambert (Dijon, Paris, bourgmestre de Dinant) a parlé.", hold, nil},
		{"a sector that goes on", "Mons - Le ministre belge de la Lutte contre la fraude, Marc Delvaux, et la ministre belge des Relations avec le Parlement, Anne Dutilleul, ont parlé.", hold,
			[]string{"anne-dutilleul → be ministre des Relations avec le Parlement", "marc-delvaux → be ministre de la Lutte contre la fraude"}},
		{"whom the one before received", "Rennes - Le ministre Jean Testard a parlé. Le président de la République, Marc Testard, a reçu la ministre de la Santé, Pham Thi Test. La France a remercié le Vietnam.", hold,
			[]string{"jean-testard → fr ministre", "marc-testard → fr président de la République", "pham-thi-test → vn ministre de la Santé"}},
		{"against all odds", "Mons - Le ministre belge de la Santé contre toute attente a nommé Marc Delvaux.", hold, nil},
	})
}

// TestPostsSince reads posts that somebody has or had since a day, and who enters one after whom.
func TestPostsSince(t *testing.T) {
	hold := graph.HoldsPosition
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"was since", "Québec - Anne Gagnon était depuis 2010 directrice de l'Université Testor.", hold, []string{"anne-gagnon → testor-universite directrice"}},
		{"is since", "Québec - Anne Gagnon est depuis 2012 mairesse de Gatineau.", hold, []string{"anne-gagnon → ca-gatineau mairesse"}},
		{"among others", "Québec - Anne Gagnon est née à Gatineau. Elle a été entre autres directrice de l'Université Testor, de 2001 à 2004.", hold, []string{"anne-gagnon → testor-universite directrice (former)"}},
		{"the next one", "Québec - Anne Gagnon deviendra la prochaine mairesse de Gatineau. Elle prendra la relève de Luc Morin.", hold, []string{"anne-gagnon → ca-gatineau mairesse", "luc-morin → ca-gatineau mairesse (former)"}},
		{"who says so", "Québec - Le maire de Laval, Paul Roy, a dit qu'Anne Gagnon deviendra la prochaine mairesse de Gatineau. Elle prendra la relève de Luc Morin.", hold, []string{"anne-gagnon → ca-gatineau mairesse", "luc-morin → ca-gatineau mairesse (former)", "paul-roy → ca-laval maire"}},
	})
}

// TestTwinsAndSides reads twin towns behind a preposition, and where a side of an agreement lies.
func TestTwinsAndSides(t *testing.T) {
	coop, party, signed := graph.CooperatesWith, graph.PartyTo, graph.Signed
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"a journey to a twin", "Nantes - Ils ont fait le voyage de Schwerin, ville allemande jumelée avec Quimper.", coop, []string{"de-schwerin → fr-quimper"}},
		{"a journey to a town", "Nantes - Ils ont fait le voyage de Schwerin, ville allemande, avec le maire de Quimper.", coop, nil},
		{"where a side lies", "Nantes - Les conventions conclues en 2016 entre la Ville de Quimper et la Ville de Foshan (Province du Guangdong - Chine) portent leurs fruits.", party,
			[]string{"cn-foshan → conventions-conclues-en-2016-entre-la-ville-de-quimper-et-la-ville-de-foshan-pro-52a3f829df0d3eee", "fr-quimper → conventions-conclues-en-2016-entre-la-ville-de-quimper-et-la-ville-de-foshan-pro-52a3f829df0d3eee"}},
		{"told again with its sides", "Nantes - Quimper et Foshan concluront un accord de coopération transfrontalière. L'accord entre Quimper et Foshan porte sur l'eau.", party, []string{"cn-foshan → accord-de-cooperation-transfrontaliere-cn-foshan-fr-quimper (planned)", "fr-quimper → accord-de-cooperation-transfrontaliere-cn-foshan-fr-quimper (planned)"}},
		{"a language", "Berne - Le Chili a signé mardi avec le Pérou un accord sur l'usage de l'allemand.", party, []string{"cl → accord-sur-l-usage-de-l-allemand-cl-pe", "pe → accord-sur-l-usage-de-l-allemand-cl-pe"}},
		{"persons of two cantons", "Nantes - Une convention a été signée par les conseillers d'Etat vaudois Peter Meier et genevois Laurent Favre.", signed, []string{"laurent-favre → convention-ch-geneve-ch-vaud-e3b98a4da31a127d", "peter-meier → convention-ch-geneve-ch-vaud-e3b98a4da31a127d"}},
	})
}

// TestGatheringsOfTowns reads conferences of towns that take place, and who was there.
func TestGatheringsOfTowns(t *testing.T) {
	part := graph.ParticipatedIn
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"two gatherings", "Lomé - La Conférence des villes amies 2024 et le Forum des maires ont eu lieu à Lomé. Paul Testa a participé à la Conférence des villes amies 2024.", part, []string{"paul-testa → conference-des-villes-amies-2024-2024"}},
		{"in the room", "Lomé - Le Forum des villes fluviales a eu lieu à Lomé. Paul Testa, maire de Dinant, et Anne Dutilleul étaient eux aussi dans la salle.", part, []string{"anne-dutilleul → forum-des-villes-fluviales-e3b98a4da31a127d", "paul-testa → forum-des-villes-fluviales-e3b98a4da31a127d"}},
		{"in turn", "Lomé - Le Forum des villes fluviales a eu lieu à Lomé. Paul Testa et Anne Dutilleul se sont succédé à la tribune.", part, []string{"anne-dutilleul → forum-des-villes-fluviales-e3b98a4da31a127d", "paul-testa → forum-des-villes-fluviales-e3b98a4da31a127d"}},
		{"a newspaper that only signs a picture", "Lens - Le 3e Forum des villes de Lens a eu lieu mardi à Lens. © Ouest-France a participé au 3e Forum des villes de Lens.", part, nil},
		{"a body", "Lomé - La Conférence des villes suisses a écrit au Conseil fédéral.", part, nil},
	})
}

// TestGroupsThatCame reads groups of which nobody, or each in a line of its own, is named.
func TestGroupsThatCame(t *testing.T) {
	signed, went := graph.Signed, graph.Visited
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"who receives them signs nothing", "Rennes - Paul Lambert accueillait une délégation de Fès, ville marocaine, venue parapher une convention.", signed, nil},
		{"several without a name", "Rennes - Paul Lambert a reçu des élus de Fès venus signer un accord.", signed, nil},
		{"who came", "Rennes - Paul Lambert, venu signer une convention à Fès, a souri.", signed, []string{"paul-lambert → convention-e3b98a4da31a127d"}},
		{"a list of guests", "Rennes - La commune de Lens a accueilli une délégation malienne forte de deux membres :\n\n- Amadou Testo, maire de Kita ;\n\n- Moussa Testi, préfet de Nara.", went, []string{"amadou-testo → fr-lens", "moussa-testi → fr-lens"}},
		{"from where they come", "Rennes - Paul Lambert a reçu une délégation de Fès conduite par Ahmed Testi.", went, nil},
	})
}
