package extract_test

import (
	"testing"

	"entente/graph"
)

// Whose a bare post is where the names of those who meet are at home in both states, so that the sentence alone tells.
// Persons are invented.
func TestBarePostsAmongNeutralNames(t *testing.T) {
	post := graph.HoldsPosition
	tellsAll(t, "Une rencontre\n\nDakar (APS) – ", "", []wording{
		{"received on a visit", "En visite au Mali, M. Abdou Testi a été reçu vendredi par le ministre des Affaires étrangères, Ibrahim Djibo.", post,
			[]string{"ibrahim-djibo → ml ministre des Affaires étrangères"}},
		{"received in a capital", "M. Abdou Testi a été reçu vendredi à Bamako par le ministre des Affaires étrangères, Ibrahim Djibo.", post,
			[]string{"ibrahim-djibo → ml ministre des Affaires étrangères"}},
		{"met in a capital", "Le Premier ministre, Ibrahim Djibo, a rencontré à Bamako le ministre de la Santé, Karim Test.", post,
			[]string{"ibrahim-djibo → sn Premier ministre", "karim-test → ml ministre de la Santé"}},
		{"a visitor with his state", "En visite au Mali, le ministre sénégalais de la Santé, Karim Testi, s'est entretenu avec le Premier ministre, Ibrahim Djibo.", post,
			[]string{"ibrahim-djibo → ml Premier ministre", "karim-testi → sn ministre de la Santé"}},
		{"a visitor received at home", "En visite au Sénégal, le Premier ministre malien, Ibrahim Djibo, a été reçu par le ministre de la Santé, Karim Testi.", post,
			[]string{"ibrahim-djibo → ml Premier ministre", "karim-testi → sn ministre de la Santé"}},
		{"a minister there who receives", "Le ministre malien de la Santé, Karim Testi, a rencontré à Bamako le Premier ministre, Ibrahim Djibo.", post,
			[]string{"ibrahim-djibo → sn Premier ministre", "karim-testi → ml ministre de la Santé"}},
		{"an ambassador received", "Recevant le 17 novembre l'ambassadeur de Chine au Sénégal, He Wei, le vice-Premier ministre Ibrahim Djibo a plaidé pour le chantier.", post,
			[]string{"he-wei → cn ambassadeur", "ibrahim-djibo → sn vice-Premier ministre"}},
		{"an ambassador and a minister", "L'ambassadeur du Japon, Taro Test, et le ministre de l'Eau, Hamid Hassane, ont signé un accord.", post,
			[]string{"hamid-hassane → sn ministre de l'Eau", "taro-test → jp ambassadeur"}},
		{"a president talked with before", "Lors de son entretien avec le président tchadien, Idriss Testi, le ministre de la Santé, Salou Garba, a évoqué la coopération.", post,
			[]string{"idriss-testi → td président", "salou-garba → sn ministre de la Santé"}},
		{"a government's list", "Salou Testi, ministre français de l'Économie, Moussa Djibo, ministre des Armées, et Laouali Hassane, ministre de la Culture, sont du voyage.", post,
			[]string{"laouali-hassane → fr ministre de la Culture", "moussa-djibo → fr ministre des Armées", "salou-testi → fr ministre de l'Économie"}},
		{"talks in a capital", "La ministre de l'Eau, Awa Sarr, a eu des entretiens à Bamako avec le ministre de l'Énergie, Choguel Test.", post,
			[]string{"awa-sarr → sn ministre de l'Eau", "choguel-test → ml ministre de l'Énergie"}},
		{"a visit told before", "La ministre de l'Eau, Awa Sarr, effectue une visite de travail au Mali. Elle a rencontré le ministre de l'Énergie, Moussa Traoré.", post,
			[]string{"awa-sarr → sn ministre de l'Eau", "moussa-traore → ml ministre de l'Énergie"}},
		{"a host of one told of before", "La ministre de l'Eau, Awa Sarr, s'est rendue mardi à Bamako. Le Premier ministre, Choguel Test, l'a reçue en audience.", post,
			[]string{"awa-sarr → sn ministre de l'Eau", "choguel-test → ml Premier ministre"}},
		{"a visit told before, home since", "La ministre de l'Eau, Awa Sarr, s'est rendue mardi au Mali. De retour à Dakar, elle a rencontré le ministre de l'Énergie, Moussa Traoré.", post,
			[]string{"awa-sarr → sn ministre de l'Eau", "moussa-traore → sn ministre de l'Énergie"}},
		{"a side told first", "Côté malien, le ministre de la Santé, Moussa Traoré, a signé ; côté sénégalais, la ministre de l'Intérieur, Awa Sarr.", post,
			[]string{"awa-sarr → sn ministre de l'Intérieur", "moussa-traore → ml ministre de la Santé"}},
		{"on behalf of a state", "Au nom du Mali, le ministre de la Santé, Moussa Traoré, a remercié ses hôtes.", post,
			[]string{"moussa-traore → ml ministre de la Santé"}},
		{"come from a capital", "Venu de Bamako, le ministre de la Santé, Moussa Traoré, a remercié ses hôtes.", post,
			[]string{"moussa-traore → ml ministre de la Santé"}},
		{"at the head of a delegation", "Le ministre de la Santé, Moussa Traoré, est arrivé dimanche à la tête d'une délégation malienne.", post,
			[]string{"moussa-traore → ml ministre de la Santé"}},
		{"whom a message is of", "Hôte du maire de Thiès, le gouverneur de Kayes, Sadio Testi, est arrivé.", post,
			[]string{"sadio-testi → ml-kayes gouverneur"}},
	})
}

// A title of honour that is a given name too, where no state tells which it is.
func TestTitleThatIsAName(t *testing.T) {
	tellsAll(t, "Une rencontre\n\nQuébec – ", "", []wording{
		{"before a surname", "Le maire de Lyon, Cheikh Diallo, a rencontré Jean Test.", graph.MetWith, []string{"cheikh-diallo → jean-test"}},
		{"a capital one before a given name", "Le maire de Lyon, Cheikh Mohamed Testadillah, a rencontré Jean Test.", graph.MetWith, []string{"cheikh-mohamed-testadillah → jean-test"}},
		{"in a state of its lords", "Le ministre qatari, Cheikh Mohamed Al Testi, a rencontré Jean Test.", graph.MetWith, []string{"jean-test → mohamed-al-testi"}},
		{"before a given name", "Jean Test a rencontré cheikh Mohammed ben Testi.", graph.MetWith, []string{"jean-test → mohammed-ben-testi"}},
	})
}

// Surnames with an elided article, and a given name that is a feast's.
func TestNamesWithAnArticle(t *testing.T) {
	tellsAll(t, "Une rencontre\n\nQuébec – ", "", []wording{
		{"an elided article", "Le maire de Québec, Jean-Paul L'Allier, a rencontré Jean Test. M. L'Allier a visité Lyon.", graph.Visited, []string{"jean-paul-l-allier → fr-lyon"}},
		{"a feast", "Le ministre gabonais Noël Nelson Testone a rencontré Jean Test.", graph.MetWith, []string{"jean-test → noel-nelson-testone"}},
	})
}

// A side of a list with an aside of a post and a name about it.
func TestListOverRepresentative(t *testing.T) {
	tellsAll(t, "Une rencontre\n\nRabat (MAP) – ", "", []wording{
		{"a post and a name", "La région de l'Oriental, représentée par son président, Abdenbi Testi, et la région Grand Est ont lancé un programme de coopération.", graph.CooperatesWith,
			[]string{"fr-grand-est → ma-l-oriental"}},
		{"an aide beside him", "La ville de Fès, représentée par son maire, Paul Testa, et son adjoint, Jean Testou, a signé lundi une convention avec la ville de Nantes.", graph.PartyTo,
			[]string{"fr-nantes → convention-fr-nantes-ma-fes-e3b98a4da31a127d", "ma-fes → convention-fr-nantes-ma-fes-e3b98a4da31a127d"}},
	})
}

// Departments that bear a common word, a state's or another state's land's name, by the post or the body before them.
func TestDepartmentsByPost(t *testing.T) {
	post := graph.HoldsPosition
	tellsAll(t, "Une rencontre\n\nParis – ", "", []wording{
		{"a land of another state", "Le préfet de la Vienne, Jean Testard, est venu.", post, []string{"jean-testard → fr-vienne préfet"}},
		{"a canton of another state", "Le préfet du Jura, Jean Testard, est venu.", post, []string{"jean-testard → fr-jura préfet"}},
		{"a quarter", "Le préfet du Nord, Jean Testard, est venu.", post, []string{"jean-testard → fr-nord préfet"}},
		{"a council's", "Le président du conseil départemental de l'Ain, Jean Testard, est venu.", graph.LocatedIn, []string{"fr-ain → fr", "fr-paris → fr"}},
	})
	tellsAll(t, "Une rencontre\n\nAntananarivo – ", "", []wording{
		{"in another state", "Le préfet de l'Ain, Jean Testard, a reçu Paul Testou.", post, []string{"jean-testard → fr-ain préfet"}},
	})
	tellsAll(t, "Une rencontre\n\nBerne – ", "", []wording{
		{"where the canton lies", "Le préfet du Jura, Jean Testard, est venu.", post, []string{"jean-testard → ch-jura préfet"}},
	})
}

// Towns with an article, which "de" and "à" take into them.
func TestTownsBehindTheirArticle(t *testing.T) {
	tellsAll(t, "Une rencontre\n\nPretoria – ", "", []wording{
		{"a word of the language behind a mayor", "Le maire du Cap, Jean Testard, a reçu le maire du Havre, Paul Testot.", graph.HoldsPosition,
			[]string{"jean-testard → za-le-cap maire", "paul-testot → fr-le-havre maire"}},
		{"a plural one", "Le maire des Rousses, Jules Testin, est arrivé.", graph.HoldsPosition, []string{"jules-testin → fr-les-rousses maire"}},
	})
}
