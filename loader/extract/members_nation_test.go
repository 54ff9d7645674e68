package extract_test

import (
	"testing"

	"entente/graph"
)

// Whose ministers the members of a delegation are.
func TestWhoseMinistersMembersAre(t *testing.T) {
	came := "Le Premier ministre du Mali, M. Seydou Kanouté, est arrivé lundi à Nouakchott. "
	tellsAll(t, "Une visite en Mauritanie\n\nNouakchott (AMI) - ", "", []wording{
		{"of whoever leads it", came + "Le Premier Ministre malien est à la tête d’une importante délégation composée de MM. Moussa Koné, ministre de la Sécurité, et Bakary Doumbia, ministre de l’Énergie.", graph.HoldsPosition, []string{"bakary-doumbia → ml ministre de l’Énergie", "moussa-kone → ml ministre de la Sécurité", "seydou-kanoute → ml Premier ministre"}},
		{"of its own", came + "La délégation malienne était formée de MM. Moussa Koné, ministre de la Sécurité, et Bakary Doumbia, ministre de l’Énergie.", graph.HoldsPosition, []string{"bakary-doumbia → ml ministre de l’Énergie", "moussa-kone → ml ministre de la Sécurité", "seydou-kanoute → ml Premier ministre"}},
		{"a line for each", came + "Le Premier Ministre malien est à la tête d’une importante délégation formée de MM. :\n\n– Moussa Koné, ministre de la Sécurité.\n\n– Bakary Doumbia, ministre de l’Énergie.\n", graph.HoldsPosition, []string{"bakary-doumbia → ml ministre de l’Énergie", "moussa-kone → ml ministre de la Sécurité", "seydou-kanoute → ml Premier ministre"}},
		{"who received it is not", came + "Le Premier ministre malien est à la tête d’une délégation composée de députés. Il a été reçu par Ali Ould Testi, ministre de la Santé.", graph.HoldsPosition, []string{"ali-ould-testi → mr ministre de la Santé", "seydou-kanoute → ml Premier ministre"}},
	})
}
