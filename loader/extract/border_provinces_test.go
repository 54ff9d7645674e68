package extract_test

import (
	"testing"

	"entente/graph"
)

// Agency news of provinces on both sides of a border. Persons are invented.
func TestBorderProvinces(t *testing.T) {
	part, met, visit := graph.ParticipatedIn, graph.MetWith, graph.Visited
	tellsAll(t, "Coopération frontalière\n\nHanoï (VNA) - ", "", []wording{
		{"a general view, which is nobody's post", "Vue générale de la conférence annuelle entre les provinces de Quang Tri et de Savannakhet.", part,
			[]string{"la-savannakhet → conference-annuelle-entre-les-provinces-de-quang-tri-et-de-savannakhet", "vn-quang-tri → conference-annuelle-entre-les-provinces-de-quang-tri-et-de-savannakhet"}},
		{"a feast, on the occasion of which one comes", "M. Vo Van Test s'est rendu à Kandal à l'occasion de la fête Chol Chnam Thmay.", part, nil},
		{"the event, which is no feast", "M. Sok Testa est venu présenter ses vœux du Nouvel An lunaire. S'exprimant lors de l'événement, M. Vo Van Test a salué cette visite.", part, nil},
		{"a feast, which is nothing that two do", "M. Vo Van Test et M. Le Van Testo sont venus à l'occasion de la fête Chol Chnam Thmay.", met, nil},
		{"a feast, on whose occasion one sends wishes", "M. Vo Van Test a adressé ses vœux à l'occasion du Bunpimay à la province lao de Savannakhet.", part, nil},
		{"who speaks for a delegation's province", "Une délégation de responsables de la province lao de Savannakhet est allée le 5 février présenter ses vœux du Têt aux autorités de la province de Quang Tri. Le gouverneur de Savannakhet, M. Santi Testi, a remercié la province.", visit,
			[]string{"santi-testi → vn-quang-tri --02-05"}},
		{"who speaks for the others", "Une délégation des provinces cambodgiennes de Kandal et Takeo est venue à An Giang. Au nom des délégués, le gouverneur de Takeo, M. Sok Testa, a remercié la province.", visit,
			[]string{"sok-testa → vn-an-giang"}},
		{"who receives a delegation speaks for another province", "Une délégation de la province de Quang Tri s'est rendue le 5 mai à Savannakhet. Le gouverneur de Savannakhet, M. Santi Testi, a remercié Quang Tri.", visit, nil},
		{"gone on a day", "Une délégation de Quang Tri, conduite par M. Vo Van Test, est allée le 12 avril à Savannakhet.", visit,
			[]string{"vo-van-test → la-savannakhet --04-12"}},
		{"at a body of a province abroad", "Le gouverneur de Savannakhet, M. Santi Testi, a rendu visite au commandement des gardes-frontières de la province de Quang Tri.", visit,
			[]string{"santi-testi → vn-quang-tri"}},
		{"at a body of a province at home", "Le président du Comité populaire de Hué, M. Vo Van Test, s'est rendu au Comité populaire de la province de Quang Tri.", visit, nil},
		{"where the talks of the sentence before were held", "M. Vo Van Test, président du Comité populaire de Quang Tri, s'est entretenu avec M. Santi Testi, gouverneur de Savannakhet. L'entretien s'est tenu dans la province de Quang Tri.", visit,
			[]string{"santi-testi → vn-quang-tri"}},
		{"where a meeting was held, which is the host's", "La rencontre entre M. Vo Van Test, président du Comité populaire de Quang Tri, et M. Santi Testi, gouverneur de Savannakhet, s'est tenue à Savannakhet.", visit,
			[]string{"vo-van-test → la-savannakhet"}},
		{"talks held in a third state", "M. Vo Van Test, président du Comité populaire de Quang Tri, s'est entretenu avec M. Santi Testi, gouverneur de Savannakhet. L'entretien s'est tenu à Pékin.", visit, nil},
		{"the chief of a border post at an unknown place", "M. Vo Van Test, chef du poste de gardes-frontières de Muong Lan, a salué cette visite.", graph.HoldsPosition,
			[]string{"vo-van-test → frontiere-garde-lan-muong-poste chef"}},
		{"a numbered company of guards", "La compagnie de gardes-frontières 214 et le poste de gardes-frontières de Nam On ont signé un accord de jumelage.", graph.PartyTo,
			[]string{"214-compagnie-frontiere-garde → accord-de-jumelage-214-compagnie-frontiere-garde-frontiere-garde-nam-on-poste", "frontiere-garde-nam-on-poste → accord-de-jumelage-214-compagnie-frontiere-garde-frontiere-garde-nam-on-poste"}},
	})
}
