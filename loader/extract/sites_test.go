package extract_test

import (
	"testing"

	"entente/graph"
)

// Who goes to which site, and which sites are named at all. Persons and places are invented.
func TestSites(t *testing.T) {
	visit := graph.Visited
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"a museum that is visited is a place", "La ministre Marie Testard a visité le Musée de Testville et la pagode Testanh.", visit, []string{"marie-testard → musee-de-testville", "marie-testard → pagode-testanh"}},
		{"a wreath", "Le Premier ministre Paul Testard a déposé une gerbe de fleurs au monument aux héros morts pour la Patrie.", visit, []string{"paul-testard → monument-aux-heros-morts-pour-la-patrie"}},
		{"those whom a monument reminds of", "Le Premier ministre Paul Testard s'est recueilli au mémorial des volontaires tombés au Cambodge.", visit, []string{"paul-testard → kh-memorial-des-volontaires-tombes-au-cambodge"}},
		{"a house and its person", "Le ministre Paul Testard s'est rendu au vestige de l'ancienne habitation du général Marc Testou.", visit, []string{"paul-testard → vestige-de-l-ancienne-habitation-du-general-marc-testou"}},
		{"a delegation that is sent", "La délégation envoyée dans les provinces d'Attapeu et de Champassak était conduite par le colonel Marc Testou.", visit, []string{"marc-testou → la-attapeu", "marc-testou → la-champassak"}},
		{"on a visit, where the next sentence begins", "Le président tchadien Marc Testou entame lundi une visite officielle au Burundi. A Gitega, il aura un entretien avec la presse.", visit, []string{"marc-testou → bi", "marc-testou → bi-gitega"}},
		{"where a delegation is", "Le 3 mai, dans la province de Champassak, la délégation conduite par le colonel Marc Testou a salué les habitants.", visit, []string{"marc-testou → la-champassak --05-03"}},
		{"no visit to where one is welcomed at home", "Le président tchadien Marc Testou est à N'Djamena. À Moundou, il a souri.", visit, nil},
		{"a town hall is no site", "Le président tchadien Marc Testou a souri à l'hôtel de ville de Lyon.", visit, nil},
	})
}

// Where sites and towns lie that no table knows.
func TestWhereSitesLie(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"a visitor's state is not where he lands", "Rabat - Le président malien Marc Testou a quitté Fès. Le président malien a atterri à l'aéroport Testani.", graph.LocatedIn, []string{"ma-aeroport-testani → ma", "ma-fes → ma", "ma-rabat → ma"}},
		{"an embassy's state is not where it lies", "Rabat - La réception de l'ambassade de France s'est tenue au Palais Testani. Fès en a parlé.", graph.LocatedIn, []string{"ma-fes → ma", "ma-palais-testani → ma", "ma-rabat → ma"}},
		{"a town and what it lies in", "Le ministre haïtien Marc Testou a souri. C'est à Juana Testez, dans la commune de Testville, que le ministre sourit.", graph.LocatedIn, []string{"ht-juana-testez → ht", "ht-testville → ht"}},
		{"glued", "Le palais Testani de PhnomPenh est beau. Le palais Testani de Phnom Penh est vieux.", graph.LocatedIn, []string{"kh-palais-testani-de-phnom-penh → kh", "kh-phnom-penh → kh"}},
		{"regions in a list", "Douala - Les Régions du Nord et de l'Extrême-Nord du Cameroun ont souri.", graph.LocatedIn, []string{"cm-douala → cm", "cm-extreme-nord → cm", "cm-nord → cm"}},
		{"a province of a state that is spoken of", "Kigali - Le gouverneur rwandais de la Province du Sud, Marc Testou, a souri.", graph.LocatedIn, []string{"rw-kigali → rw", "rw-southern → rw"}},
	})
}

// Who is of a journey, and where a journey goes on.
func TestJourneys(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"those who figure in a delegation", "La délégation de Son La, conduite par Marc Testou, s'est rendue à Champassak. Y figuraient M. Paul Testard, maire de Testville ; Mme Marie Testard, professeure.", graph.Visited, []string{"marc-testou → la-champassak", "marie-testard → la-champassak", "paul-testard → la-champassak"}},
		{"a list with semicolons", "Le Premier ministre cambodgien Marc Testou est arrivé lundi à Hanoï. L'accompagnent Paul Testard, ministre de la Défense et ministre de l'Eau ; Marie Testard, ministre du Commerce.", graph.Visited, []string{"marc-testou → vn-hanoi", "marie-testard → vn-hanoi", "paul-testard → vn-hanoi"}},
		{"both delegations", "La délégation congolaise est conduite par le préfet Marc Testou. Les deux délégations visiteront les postes frontaliers de Testami et de Testora.", graph.Visited, []string{"marc-testou → cd-testami (planned)", "marc-testou → cd-testora (planned)"}},
		{"since a day", "Le gouverneur Marc Testou est à Kolwezi depuis lundi.", graph.Visited, []string{"marc-testou → cd-kolwezi"}},
		{"the diplomat is the envoy", "Le consul général Marc Testou a remercié le ministre Paul Testard. Le diplomate se rendra à Champassak.", graph.Visited, []string{"marc-testou → la-champassak (planned)"}},
		{"a detour", "La ministre Marie Testard fera un crochet par Vientiane.", graph.Visited, []string{"marie-testard → la-vientiane (planned)"}},
	})
}

// Places that only the words around their names tell.
func TestCalledPlaces(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"a quarter with a surname", "Hanoï - La réunion s'est tenue dans le quartier Vinh Testanh.", graph.LocatedIn, []string{"vn-hanoi → vn", "vn-vinh-testanh → vn"}},
		{"a mayor of a commune", "Dakar - Le maire de la commune Paul Testard a souri.", graph.LocatedIn, []string{"sn-dakar → sn"}},
		{"quarters in a list", "Kinshasa - Les quartiers Testando, Testimbi et Testengo ont souri.", graph.LocatedIn, []string{"cd-kinshasa → cd", "cd-testando → cd", "cd-testengo → cd", "cd-testimbi → cd"}},
		{"mayors in a list", "Dakar - Les maires des communes de Testouane, Paul Testard, et de Testès, Jean Testard, ont souri.", graph.LocatedIn, []string{"sn-dakar → sn", "sn-testouane → sn"}},
		{"a number", "Hanoï - La centrale hydroélectrique Testaman 1 et le barrage Testic-5 tournent.", graph.LocatedIn, []string{"vn-barrage-testic-5 → vn", "vn-centrale-hydroelectrique-testaman-1 → vn", "vn-hanoi → vn"}},
	})
}

// What goes on with a journey told of before, and headlines that tell of one without a verb.
func TestJourneysGoOn(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"the visit goes on", "Le ministre Paul Testard s'est rendu à Vinh. La visite s'est poursuivie à la pagode Testanh.", graph.Visited, []string{"paul-testard → vn-pagode-testanh", "paul-testard → vn-vinh"}},
		{"the first halt", "Le président chinois Paul Testard est arrivé à La Havane. La première halte a été le cimetière de Testville.", graph.Visited, []string{"paul-testard → cu-cimetiere-de-testville", "paul-testard → cu-la-havane"}},
		{"the visit of somebody", "Le ministre Paul Testard s'est rendu à Vinh. La visite de Paul Testard a resserré les liens avec Huê.", graph.Visited, []string{"paul-testard → vn-vinh"}},
		{"a headline", "Le président tchadien Marc Testou à Rabat", graph.Visited, []string{"marc-testou → ma-rabat"}},
		{"whom one sees at a site", "Le ministre vietnamien Paul Testard ira saluer le vénérable Marc Testou à la pagode Testanh.", graph.Visited, []string{"paul-testard → vn-pagode-testanh (planned)"}},
		{"an envoy is at home there", "L'ambassadeur du Tchad Marc Testou à Rabat", graph.Visited, nil},
	})
}
