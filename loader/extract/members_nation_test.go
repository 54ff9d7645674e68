package extract_test

import (
	"testing"

	"entente/graph"
)

// Whose ministers the members of a delegation are.
func TestWhoseMinistersMembersAre(t *testing.T) {
	came := "Le Premier ministre du Mali, M. Issa Testé, a atterri jeudi à Kiffa. "
	tellsAll(t, "Une visite en Mauritanie\n\nNouakchott (AMI) - ", "", []wording{
		{"of whoever leads it", came + "Le Premier Ministre malien est à la tête d’une forte délégation composée de MM. Adama Testa, ministre des Sports, et Oumar Testo, ministre du Travail.", graph.HoldsPosition, []string{"adama-testa → ml ministre des Sports", "issa-teste → ml Premier ministre", "oumar-testo → ml ministre du Travail"}},
		{"of its own", came + "La délégation malienne était formée de MM. Adama Testa, ministre des Sports, et Oumar Testo, ministre du Travail.", graph.HoldsPosition, []string{"adama-testa → ml ministre des Sports", "issa-teste → ml Premier ministre", "oumar-testo → ml ministre du Travail"}},
		{"a line for each", came + "Le Premier Ministre malien est à la tête d’une forte délégation formée de MM. :\n\n– Adama Testa, ministre des Sports.\n\n– Oumar Testo, ministre du Travail.\n", graph.HoldsPosition, []string{"adama-testa → ml ministre des Sports", "issa-teste → ml Premier ministre", "oumar-testo → ml ministre du Travail"}},
		{"who received it is not", came + "Le Premier ministre malien est à la tête d’une délégation composée de députés. Il a été reçu par Ali Ould Testi, ministre de la Santé.", graph.HoldsPosition, []string{"ali-ould-testi → mr ministre de la Santé", "issa-teste → ml Premier ministre"}},
	})
}
