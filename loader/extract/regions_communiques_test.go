package extract_test

import (
	"testing"

	"entente/graph"
)

// Communiqués of regions, cantons and federated governments. Persons are invented.
func TestRegionsCommuniques(t *testing.T) {
	hold, visit, met, partOf, part, located := graph.HoldsPosition, graph.Visited, graph.MetWith, graph.PartOf, graph.ParticipatedIn, graph.LocatedIn
	tellsAll(t, "Nouvelles des régions\n\nNamur – ", "", []wording{
		{"a post behind the name that opens the sentence, its second comma missing", "Ce samedi, Jean Testi, le ministre-président wallon a accueilli M. Kurt Testmann.", hold,
			[]string{"jean-testi → be-wallonie ministre-président"}},
		{"but not behind a name that a preposition governs", "La ministre est venue. À la demande de Jean Testi, le gouverneur a signé la lettre.", hold, nil},
		{"a turn of presidency is no body", "La Présidence belge du Conseil de l'Union européenne a été évoquée par M. Jean Testi.", partOf,
			[]string{"conseil-de-l-union-europeenne → union-europeenne"}},
		{"what a state does is no body", "L'association de la Suisse au programme de recherche a été évoquée.", partOf, nil},
		{"two towns that a line joins", "Il a parlé de la liaison ferroviaire entre Namur et Dinant et de l'élargissement du canal.", located,
			[]string{"be-dinant → be", "be-namur → be"}},
		{"the capital of a state without its name", "M. Jean Testi s'est rendu dans la capitale espagnole.", visit, []string{"jean-testi → es"}},
		{"a feast with others", "M. Jean Testi a participé à la fête nationale avec les étudiants.", part, nil},
		{"who gives a lecture", "M. Jean Testi a donné une conférence intitulée « Demain » à Namur.", part, []string{"jean-testi → conference-intitulee-demain-e3b98a4da31a127d"}},
		{"offices of a region abroad", "Le directeur du Bureau du Québec à Munich, Paul Testard, et la directrice du Bureau du Québec à Barcelone, Anne Testa, ont souri.", hold,
			[]string{"anne-testa → bureau-ca-quebec-es-barcelone directrice", "paul-testard → bureau-ca-quebec-de-munich directeur"}},
		{"are the region's", "Le directeur du Bureau du Québec à Munich, Paul Testard, a souri.", partOf, []string{"bureau-ca-quebec-de-munich → ca-quebec"}},
		{"and have attachés", "L'attachée aux affaires publiques du Bureau du Québec à Munich, Anne Testa, a souri.", hold,
			[]string{"anne-testa → bureau-ca-quebec-de-munich attachée aux affaires publiques"}},
		{"a delegation told of in lines", "La commune de Dinant a reçu la visite d'une délégation chinoise. La délégation comprenait :\n\n- Li Testong, maire de Foshan ;\n\n- Zhou Testmin, directeur du port.\n", visit,
			[]string{"li-testong → be-dinant", "zhou-testmin → be-dinant"}},
		{"and who received it", "Dinant a reçu une délégation composée de deux personnes :\n\n- Li Testong, maire de Foshan ;\n\n- Zhou Testmin, directeur du port.\n\nLa délégation a été accueillie par le bourgmestre Jean Testi.", met,
			[]string{"jean-testi → li-testong", "jean-testi → zhou-testmin"}},
	})
}
