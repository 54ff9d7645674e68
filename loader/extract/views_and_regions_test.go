package extract_test

import (
	"testing"

	"entente/graph"
)

// Posts told in one sentence and their holders in the next, regions told without their names, and what
// an agreement is called when the story comes back to it. Persons are invented.
func TestViewsAndRegions(t *testing.T) {
	hold, signed, visit := graph.HoldsPosition, graph.Signed, graph.Visited
	tellsAll(t, "Nouvelles de la région\n\n", "", []wording{
		{"whose view the next sentence tells", "Le maire de Thiès a salué la coopération. Pour M. Ali Testé, elle est utile.", hold, []string{"ali-teste → sn-thies maire"}},
		{"in whose word one may trust", "Pour sa part, le maire de Thiès a magnifié la coopération entre sa commune et celle de Caen. A en croire Ali Testé, elle est utile.", hold, []string{"ali-teste → sn-thies maire"}},
		{"who spoke last", "« Merci », a déclaré la présidente du conseil régional de Kayes. Selon Mme Awa Testa, tout est prêt.", hold, []string{"awa-testa → conseil-ml-kayes présidente"}},
		{"somebody else's view", "Le maire de Thiès a salué la coopération. Selon Ali Testé, directeur de l'UNICEF, elle est utile.", hold, []string{"ali-teste → fonds-des-nations-unies-pour-l-enfance directeur"}},
		{"one who is told of before", "M. Ali Testé est venu. Le maire de Thiès a salué la coopération. Selon Ali Testé, elle est utile.", hold, nil},
		{"a post whose holder is told of", "Le maire de Thiès, Omar Proba, est venu. Le maire de Thiès a souri. Selon Ali Testé, tout va bien.", hold, []string{"omar-proba → sn-thies maire"}},
		{"the region of that state", "La région de l'Oriental a approuvé une convention avec la région Occitanie. Le président de la région française, Paul Testard, est attendu.", hold, []string{"paul-testard → fr-occitanie président"}},
		{"not the region of another one's", "Oujda – La région Occitanie et la région de l'Oriental sont jumelées. La présidente de la région Occitanie, Julie Testard, a souri. Le président de la région, Paul Testé, est venu.", hold, []string{"julie-testard → fr-occitanie présidente", "paul-teste → ma-l-oriental président"}},
		{"a convention is an accord", "Thiès et Caen ont signé mardi une convention de partenariat. L'accord a été paraphé par Ali Testé et Paul Testard.", signed, []string{"ali-teste → convention-de-partenariat-fr-caen-sn-thies", "paul-testard → convention-de-partenariat-fr-caen-sn-thies"}},
		{"an accord of some year", "Thiès et Caen ont signé mardi une convention de partenariat. L'accord signé en 2015 par Ali Testé était plus court.", signed, []string{"ali-teste → accord-signe-en-2015-2015-e3b98a4da31a127d"}},
		{"beyond a town", "C'est la première visite de M. Ali Testé en dehors de Thiès.", visit, nil},
		{"a hyphen and a space", "M. Paul- Henri Testé, ministre togolais de la Santé, a souri.", hold, []string{"paul-henri-teste → tg ministre de la Santé"}},
		{"a pilgrim's title in a name", "Son Excellence El hadji Oumar Testé, ambassadeur du Sénégal à Rome, a souri.", hold, []string{"el-hadji-oumar-teste → sn ambassadeur"}},
		{"an apostrophe more or less", "M. Koffi N'Testé, ministre ivoirien de la Santé, a souri. Le ministre de la Santé Koffi Ntesté est parti.", hold, []string{"koffi-n-teste → ci ministre de la Santé"}},
		{"a given name twice", "M. Jean Paul Testé Proba, maire de Thiès, est venu. Jean Jean Paul Testé Proba, maire de Thiès, est parti.", hold, []string{"jean-jean-paul-teste-proba → sn-thies maire"}},
		{"an M before an h", "M'hamed Testé, maire de Thiès, a souri.", hold, []string{"m-hamed-teste → sn-thies maire"}},
		{"those of towns", "L'université Paul Testard est jumelée avec celles de Thiès et de Kayes.", graph.CooperatesWith,
			[]string{"paul-testard-universite → universite-ml-kayes", "paul-testard-universite → universite-sn-thies"}},
		{"a body signs with that of a town", "La chambre de commerce de Thiès a signé une convention avec celle de Kayes.", graph.PartyTo,
			[]string{"chambre-commerce-ml-kayes → convention-chambre-commerce-ml-kayes-chambre-commerce-sn-thies-e3b98a4da31a127d", "chambre-commerce-sn-thies → convention-chambre-commerce-ml-kayes-chambre-commerce-sn-thies-e3b98a4da31a127d"}},
		{"the office and another word for it", "Le chef de l'État ivoirien, Ali Testé, est arrivé. Le président ivoirien Ali Testé a souri.", hold, []string{"ali-teste → ci président"}},
		{"a letter missing", "Le ministre togolais des Affaires étrangères, Ali Testé, est arrivé. Ali Testé, ministre togolais des Affaires étrangère, a souri.", hold, []string{"ali-teste → tg ministre des Affaires étrangères"}},
	})
}
