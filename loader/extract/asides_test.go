package extract_test

import (
	"testing"

	"entente/graph"
)

// Who says so in an aside between a subject and its verb does not do what the verb tells; an office that a state's
// adjective describes is nobody's who holds another one; a minister who is in another state is not of it. Persons are
// invented.
func TestAsidesAndOffices(t *testing.T) {
	visit, hold, met, with := graph.Visited, graph.HoldsPosition, graph.MetWith, graph.CooperatesWith
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"who made it known", "L'équipe nationale, a fait savoir Augusto Santos Testa, se rendra en visite à Abidjan.", visit, nil},
		{"who said so", "Le groupe, a indiqué le ministre Paul Testou, visitera Bouaké.", visit, nil},
		{"according to whom", "Le groupe, selon Paul Testou, visitera la ville de Bouaké.", visit, nil},
		{"whose visit", "Paul Testou, a fait savoir Augusto Santos Testa, se rendra à Abidjan.", visit, []string{"paul-testou → ci-abidjan (planned)"}},
		{"whom he received", "Un effort commun s'impose, a souligné le ministre Paul Testou, en recevant l'ambassadrice Maria Santos Testa.", met, []string{"maria-santos-testa → paul-testou"}},
		{"another's office", "Le ministre portugais Augusto Santos Testa a été reçu à Abidjan. Le président portugais a visité Bouaké.", visit, []string{"augusto-santos-testa → ci-abidjan"}},
		{"his own office", "Le ministre portugais Augusto Santos Testa est venu. Le ministre portugais a visité Bouaké.", visit, []string{"augusto-santos-testa → ci-bouake"}},
		{"a minister abroad", "Depuis mardi, Paul Testou Bakara, ministre de l'Agriculture, se trouve au Togo avec une délégation. Le Cameroun a dépêché dix experts à Lomé. Le président togolais a souri au Cameroun.", hold, []string{"paul-testou-bakara → cm ministre de l'Agriculture"}},
		{"two heads of state", "Le Togo et le Cameroun coopèrent. Telle est la volonté des deux chefs d'Etat, Paul Biya et Ali Testou.", hold, []string{"ali-testou → tg chef d'Etat", "paul-biya → cm chef d'Etat"}},
		{"whose president leads the delegation", "Le président Paul Testou a conduit à Lomé une délégation du Parlement wallon.", hold, []string{"paul-testou → parlement-be-wallonie président"}},
		{"who leads one of another's", "Le président togolais Paul Testou a reçu une délégation du Parlement wallon.", hold, []string{"paul-testou → tg président"}},
		{"a courtesy call on a town", "Le ministre portugais Augusto Santos Testa a effectué une visite de courtoisie à Abidjan.", visit, []string{"augusto-santos-testa → ci-abidjan"}},
		{"a courtesy call on somebody", "Le ministre portugais Augusto Santos Testa a effectué une visite de courtoisie à Abidjan au préfet Paul Testou.", visit, nil},
		{"relations that unite", "Le ministre a rappelé les liens étroits qui unissent la Wallonie à la Catalogne.", with, []string{"be-wallonie → es-catalogne"}},
		{"relations that one has", "Le ministre a salué les collaborations nombreuses que le Québec entretient avec la Bavière.", with, []string{"ca-quebec → de-baviere"}},
		{"relations of one with several", "Les relations privilégiées de la Bretagne avec la Bavière et la Catalogne sont un socle.", with, []string{"de-baviere → fr-bretagne", "es-catalogne → fr-bretagne"}},
		{"an office within a name", "Le ministre a vu Mohamed Pacha Testou, maire de Bouaké.", hold, []string{"mohamed-pacha-testou → ci-bouake maire"}},
	})
}
