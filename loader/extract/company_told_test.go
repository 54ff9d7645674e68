package extract_test

import (
	"testing"

	"entente/graph"
)

// Who comes along, and whom a delegation's members met. The facts are invented.
func TestCompanyTold(t *testing.T) {
	tellsAll(t, "Nouvelles\n\n", "", []wording{
		{"members behind their leader", "Le maire de Tanger, Ali Zouri, a reçu une délégation mauritanienne conduite par Ahmed Zali et composée de Mohamed Zaïb et d'Oumar Zidriss.", graph.MetWith,
			[]string{"ahmed-zali → ali-zouri", "ali-zouri → mohamed-zaib", "ali-zouri → oumar-zidriss"}},
		{"a delegation received and led", "La délégation, qui a été reçue par le maire de Tanger, Ali Zouri, est conduite par Ahmed Zali, maire de Nouakchott, et composée de Mohamed Zaïb et d'Oumar Zidriss.", graph.MetWith,
			[]string{"ahmed-zali → ali-zouri", "ali-zouri → mohamed-zaib", "ali-zouri → oumar-zidriss"}},
		{"met elsewhere", "Le maire de Tanger, Ali Zouri, a reçu Ahmed Zali. Une délégation conduite par Ahmed Zali et composée de Mohamed Zaïb a visité Tanger.", graph.MetWith,
			[]string{"ahmed-zali → ali-zouri"}},
		{"ministers on that journey", "Le chef de l'Etat nigérien Issa Zadou est arrivé mardi à Ouagadougou, au Burkina Faso. La réunion sera longue. Le chef de l'état nigérien est accompagné dans ce déplacement du ministre de la Défense Kalla Zoutari.", graph.HoldsPosition,
			[]string{"issa-zadou → ne chef de l'Etat", "kalla-zoutari → ne ministre de la Défense"}},
	})
}
