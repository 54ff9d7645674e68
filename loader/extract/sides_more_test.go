package extract_test

import (
	"testing"

	"entente/graph"
)

// Agreements told of by who signed them with whom, and those that came to nothing.
func TestAgreementsToldApart(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\nHanoï (VNA) – ", "", []wording{
		{"a relative clause with both", "Il a salué l'accord que Can Tho avait conclu dès 2008 avec Bokeo.", graph.PartyTo, []string{"la-bokeo → accord-la-bokeo-vn-can-tho-e3b98a4da31a127d", "vn-can-tho → accord-la-bokeo-vn-can-tho-e3b98a4da31a127d"}},
		{"the latter is the province", "Recevant Khamphan Sitthi, gouverneur de la province de Bokeo, le Premier ministre Pham Van Duc s'est félicité du mémorandum que cette dernière a conclu en 2007 avec Can Tho.", graph.Signed, nil},
		{"minutes of the two", "Can Tho et Bokeo sont voisines. Ils ont évoqué le procès-verbal que les deux localités avaient paraphé en 2022.", graph.PartyTo, []string{"la-bokeo → proces-verbal-la-bokeo-vn-can-tho-2022", "vn-can-tho → proces-verbal-la-bokeo-vn-can-tho-2022"}},
		{"three governments", "Le Vietnam, le Laos et le Cambodge se réunissent. Le mémorandum sur les tarifs, signé en novembre 2008 par les trois gouvernements, est mal connu.", graph.PartyTo, []string{"kh → memorandum-sur-les-tarifs-kh-la-vn-2008", "la → memorandum-sur-les-tarifs-kh-la-vn-2008", "vn → memorandum-sur-les-tarifs-kh-la-vn-2008"}},
		{"on occasion", "Le président du comité populaire de Can Tho, Pham Van Duc, a profité de cette occasion pour parapher avec le gouverneur de Bokeo, Khamphan Sitthi, un protocole d'accord sur le riz.", graph.Signed, []string{"khamphan-sitthi → protocole-d-accord-sur-le-riz-la-bokeo-vn-can-tho", "pham-van-duc → protocole-d-accord-sur-le-riz-la-bokeo-vn-can-tho"}},
		{"a signature by two", "Ils ont assisté à la signature d'un accord sur le riz, par Pham Van Duc, maire, et Khamphan Sitthi, gouverneur de Bokeo.", graph.Signed, []string{"khamphan-sitthi → accord-sur-le-riz-la-bokeo-vn-hanoi", "pham-van-duc → accord-sur-le-riz-la-bokeo-vn-hanoi"}},
		{"a signature by the two ministers", "Pham Van Duc, ministre de la Santé, a reçu le ministre Khamphan Sitthi. La session a vu la signature, par les deux ministres, d'une feuille de route comportant 24 points.", graph.Signed, []string{"khamphan-sitthi → feuille-de-route-e3b98a4da31a127d", "pham-van-duc → feuille-de-route-e3b98a4da31a127d"}},
		{"two agreements", "Can Tho et Bokeo ont signé un mémorandum sur le riz ainsi qu'un accord sur la pêche.", graph.PartyTo, []string{"la-bokeo → accord-sur-la-peche-la-bokeo-vn-can-tho", "la-bokeo → memorandum-sur-le-riz-la-bokeo-vn-can-tho", "vn-can-tho → accord-sur-la-peche-la-bokeo-vn-can-tho", "vn-can-tho → memorandum-sur-le-riz-la-bokeo-vn-can-tho"}},
		{"his province is bound", "Le vice-gouverneur de Bokeo, Khamphan Sitthi, a rappelé que sa province était liée à Can Tho par un mémorandum sur l'agriculture.", graph.PartyTo, []string{"la-bokeo → memorandum-sur-l-agriculture-la-bokeo-vn-can-tho", "vn-can-tho → memorandum-sur-l-agriculture-la-bokeo-vn-can-tho"}},
		{"that of another state", "Il a signé le plan de coopération 2022-2023 entre le ministère vietnamien de la Santé et celui du Laos.", graph.PartyTo, []string{"ministere-sante-la → plan-de-cooperation-2022-2023-entre-le-ministere-vietnamien-de-la-sante-et-celui-089c62aa3065c13d", "ministere-sante-vn → plan-de-cooperation-2022-2023-entre-le-ministere-vietnamien-de-la-sante-et-celui-089c62aa3065c13d"}},
		{"only proposed", "Pham Van Duc a proposé à Khamphan Sitthi, gouverneur de la province de Bokeo, de conclure un accord sur le riz avec Can Tho.", graph.PartyTo, nil},
		{"put off", "Can Tho et Bokeo sont voisines. Leur accord sur le riz, souhaité par Bokeo, a été reporté.", graph.PartyTo, nil},
		{"of one accord", "Can Tho et Bokeo sont tombées d'accord pour porter à dix heures la journée.", graph.PartyTo, nil},
		{"a tie is none", "Le jumelage qui lie Can Tho à Bokeo est vieux.", graph.PartyTo, nil},
	})
}

// Partners told of as "celle de A" or "sa province", and in lists of pairs.
func TestPartnersByWords(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\nHanoï (VNA) – ", "", []wording{
		{"that of another place", "Il a salué le partenariat qui unit l'Université de Can Tho à celle de Bokeo.", graph.CooperatesWith, []string{"universite-de-can-tho → universite-la-bokeo"}},
		{"his province", "Khamphan Sitthi, gouverneur de Bokeo, a rappelé que sa province et Can Tho coopéraient depuis longtemps.", graph.CooperatesWith, []string{"la-bokeo → vn-can-tho"}},
		{"with his province", "Khamphan Sitthi, gouverneur de Bokeo, est venu. Il a salué la coopération entre Can Tho et sa province.", graph.CooperatesWith, []string{"la-bokeo → vn-can-tho"}},
		{"nobody's province", "Khamphan Sitthi est venu. Il a salué la coopération entre Can Tho et sa province.", graph.CooperatesWith, nil},
		{"pairs behind a colon", "« Deux paires de provinces sont jumelées : Can Tho et Bokeo, Attapeu et Quang Nam », a-t-il rappelé.", graph.CooperatesWith, []string{"la-attapeu → vn-quang-nam", "la-bokeo → vn-can-tho"}},
		{"pairs with their years", "Des localités sont liées par un accord de jumelage, dont Can Tho et Bokeo depuis 1995, Attapeu et Quang Nam depuis 2004.", graph.CooperatesWith, []string{"la-attapeu → vn-quang-nam", "la-bokeo → vn-can-tho"}},
		{"a joint project", "Can Tho et Bokeo exécutent un projet commun de reboisement.", graph.CooperatesWith, []string{"la-bokeo → vn-can-tho"}},
		{"where something is", "Can Tho et Bokeo sont amies.\n\nIl fait beau.\n\nLa route passe entre Paksé et Thakhek. Les deux parties coopèrent.", graph.CooperatesWith, []string{"la-bokeo → vn-can-tho"}},
	})
}

// Persons before whom somebody speaks, and three of three states.
func TestMeetingsOfMore(t *testing.T) {
	tellsAll(t, "Nouvelles de la région\n\nHanoï (VNA) – ", "", []wording{
		{"before whom", "Devant Khamphan Sitthi, gouverneur de Bokeo, et Bounma Vong, gouverneur d'Attapeu, Pham Van Duc a plaidé pour le riz.", graph.MetWith, []string{"bounma-vong → pham-van-duc", "khamphan-sitthi → pham-van-duc"}},
		{"by one and by another", "La foire a été lancée par le gouverneur Khamphan Sitthi et par le maire Pham Van Duc.", graph.MetWith, []string{"khamphan-sitthi → pham-van-duc"}},
		{"three of three states", "La réunion était coprésidée par Khamphan Sitthi, ministre laotien de la Santé, Pham Van Duc, ministre vietnamien de la Santé, et Sok Sarun, ministre cambodgien de la Santé.", graph.MetWith, []string{"khamphan-sitthi → pham-van-duc", "khamphan-sitthi → sok-sarun", "pham-van-duc → sok-sarun"}},
	})
}
