package extract_test

import (
	"testing"

	"entente/graph"
)

// Who comes along on a journey. The facts are invented.
func TestCompanyTold(t *testing.T) {
	tellsAll(t, "Nouvelles\n\n", "", []wording{
		{"ministers on that journey", "Le chef de l'Etat nigérien Issa Zadou est arrivé mardi à Ouagadougou, au Burkina Faso. La réunion sera longue. Le chef de l'état nigérien est accompagné dans ce déplacement du ministre de la Défense Kalla Zoutari.", graph.HoldsPosition,
			[]string{"issa-zadou → ne chef de l'Etat", "kalla-zoutari → ne ministre de la Défense"}},
	})
}
