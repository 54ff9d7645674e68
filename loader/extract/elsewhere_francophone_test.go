package extract_test

import (
	"testing"

	"entente/graph"
)

// Wordings of Québec, Belgian, Swiss, Monegasque and French regional papers, and of
// Chinese agencies abroad. Persons are invented.
func TestFrancophonie(t *testing.T) {
	hold, met, visit, with, join, part := graph.HoldsPosition, graph.MetWith, graph.Visited, graph.CooperatesWith, graph.ParticipatedIn, graph.PartOf
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"a conference that is a body", "Namur - Le président de la Conférence des évêques de Belgique, Jean Testard, a souri.", hold, []string{"jean-testard → conference-eveque-be président"}},
		{"the prince of a principality", "Monaco - Le prince souverain, Louis Testard, a souri.", hold, []string{"louis-testard → mc prince souverain"}},
		{"a city's magistrate", "Genève - Le conseiller administratif de la Ville de Genève, Paul Testard, a souri.", hold, []string{"paul-testard → ch-geneve conseiller administratif"}},
		{"a delegate without de", "Québec - Paul Testard, délégué Wallonie-Bruxelles au Québec, a souri.", hold, []string{"paul-testard → be-communaute-francaise-de-belgique délégué"}},
		{"a general delegation without de", "Québec - La Délégation générale Wallonie-Bruxelles a souri.", part, []string{"delegation-generale-be-communaute-francaise-de-belgique → be-communaute-francaise-de-belgique"}},
		{"in which capacity", "Namur - Marie Testard a participé à la 3e Conférence des villes en tant que présidente de l'Université de Liège.", hold, []string{"marie-testard → universite-de-liege présidente"}},
		{"in which capacity, far behind", "Namur - Marie Testard a participé à la 3e Conférence des villes en tant que présidente de l'Université de Liège.", join, []string{"marie-testard → 3e-conference-des-villes"}},
		{"a post that a relative tells of", "Namur - Le successeur de Marie Testard, qui occupait la fonction de présidente de l'Université de Liège, a souri.", hold, []string{"marie-testard → universite-de-liege présidente"}},
		{"plural post, each with another", "Genève - Les conseillers d'État genevois Marie Testard, cheffe du Département de la sécurité, et Jean Testmann, chef du Département des finances, ont souri.", hold,
			[]string{"jean-testmann → ch-geneve conseiller d'État", "jean-testmann → departement-finance chef", "marie-testard → ch-geneve conseiller d'État", "marie-testard → departement-securite cheffe"}},
		{"whom two welcomed", "Lyon - Le président chinois Xi Test est arrivé à Lyon. Le préfet du Rhône, Paul Testard, et le maire de Lyon, Jean Testou, l'ont accueilli.", met,
			[]string{"jean-testou → xi-test", "paul-testard → xi-test"}},
		{"a name with Saint", "Lyon - Paul Testard a rencontré Bernard Saint-Test.", met, []string{"bernard-saint-test → paul-testard"}},
		{"a clause behind a pair", "Rennes - À l'occasion du jumelage entre la Bretagne et le Shandong, le Conseil régional accueille des élus.", with, []string{"cn-shandong → fr-bretagne"}},
		{"a president of a region", "Rennes - La Bretagne est belle. Le Shandong l'est aussi. Le président de région Philippe Testard a souri. Le président Testard a souri.", hold, []string{"philippe-testard → fr-bretagne président de région"}},
		{"a Chinese governor", "Rennes - Li Test, gouverneur du Shandong, est là. Le gouverneur chinois Li Test a souri.", hold, []string{"li-test → cn-shandong gouverneur"}},
		{"a Chinese governor untold", "Rennes - Philippe Testard accueille le gouverneur chinois. Li Test, gouverneur du Shandong, est là.", met, []string{"li-test → philippe-testard"}},
		{"the council's president by name", "Rennes - Le président du Conseil régional Philippe Testard a rencontré Paul Testou.", met, []string{"paul-testou → philippe-testard"}},
		{"a second plural in an event's name", "Namur - Marie Testard a pris part au 9e Sommet des régions et des villes.", join, []string{"marie-testard → 9e-sommet-des-regions-et-des-villes"}},
		{"a salon that is a room", "Rennes - Philippe Testard a reçu Li Test dans le Salon des aigles.", join, nil},
		{"a body with a foreign name", "Monaco - Michel Testard est directeur général du Monaco Economic Board.", hold, []string{"michel-testard → board-economic-mc directeur général"}},
		{"a tongue is no state's", "Québec - Le ministre de la Langue française, Jean Testard, a souri. Le Québec aussi. Le Québec est grand.", hold, []string{"jean-testard → ca-quebec ministre de la Langue française"}},
		{"the whole state's minister", "Genève - Le canton de Genève et la République et canton de Genève ont souri. Le ministre des Affaires étrangères, Didier Testard, a souri.", hold, []string{"didier-testard → ch ministre des Affaires étrangères"}},
		{"as well as", "Namur - Il a rencontré Marie Testard, présidente de l'Université de Liège, de même que le maire de Lyon, Jean Testou.", hold,
			[]string{"jean-testou → fr-lyon maire", "marie-testard → universite-de-liege présidente"}},
		{"himself", "Monaco - Le ministre d'État, Louis Testard, avait lui-même visité la Croatie.", visit, []string{"louis-testard → hr"}},
		{"passing through", "Lyon - Marie Testard est passée par Kanazawa.", visit, []string{"marie-testard → jp-kanazawa"}},
	})
}
