package extract_test

import (
	"testing"

	"entente/graph"
)

// What an agency writes of neighbours: invitations, feasts, border posts, ceremonies. Persons
// are invented.
func TestSeenAgency(t *testing.T) {
	hold, part, visit := graph.HoldsPosition, graph.ParticipatedIn, graph.Visited
	tellsAll(t, "Nouvelles de la région\n\nHanoi (VNA) – ", "", []wording{
		{"invited to a visit, a post between", "Le Premier ministre vietnamien Tran Van Test a invité le Premier ministre lao Khamphong Test à effectuer une visite officielle au Vietnam.", visit, nil},
		{"an invitation to a visit", "Le président Tran Van Test a adressé au président lao Khamphong Test une invitation de visite au Vietnam.", visit, nil},
		{"upon whose invitation", "Sur invitation du Premier ministre lao Khamphong Test, le Premier ministre Tran Van Test a effectué une visite au Laos.", visit, []string{"tran-van-test → la"}},
		{"wishes for a feast", "Tran Van Test a adressé ses vœux à la province à l'occasion du Nouvel An traditionnel Chol Chnam Thmay.", part, nil},
		{"a feast attended", "Tran Van Test a assisté à la fête du Bunpimay.", part, []string{"tran-van-test → bunpimay"}},
		{"the party of another state's province", "Le secrétaire adjoint du Parti pour la province d'Attapeu, Khamphan Test, a souri au secrétaire du Parti de la province de Nghe An, Le Van Test.", hold,
			[]string{"khamphan-test → la-parti-populaire-revolutionnaire-lao secrétaire adjoint", "le-van-test → vn-parti-communiste-du-vietnam secrétaire"}},
		{"the party, and a province of another state", "Khamphan Test, secrétaire du Parti et gouverneur de la province lao de Champassak, a souri.", hold,
			[]string{"khamphan-test → la-champassak gouverneur", "khamphan-test → la-parti-populaire-revolutionnaire-lao secrétaire"}},
		{"a department of that ministry", "Le ministère de la Santé a parlé. Le directeur du Département de la presse de ce ministère, Le Van Test, a souri.", graph.PartOf,
			[]string{"departement-presse → ministere-sante"}},
		{"who heads a department of that ministry", "Le ministère de la Santé a parlé. Le directeur du Département de la presse relevant de ce ministère, Le Van Test, a souri.", hold,
			[]string{"le-van-test → departement-presse directeur"}},
		{"where a town lies, its state told", "La ville de Lao Cai et la ville de Hekou, province chinoise du Yunnan, ont signé un accord de jumelage.", graph.CooperatesWith,
			[]string{"cn-hekou → vn-lao-cai"}},
		{"where a town lies, its state in brackets", "La ville de Dongxing, région autonome Zhuang du Guangxi (Chine), a organisé la 5e Foire frontalière.", part, nil},
		{"posts of guards, whose places look like persons", "Le poste de gardes-frontières de Nam On et la compagnie de gardes-frontières 214 ont signé un accord de jumelage.", graph.CooperatesWith,
			[]string{"214-compagnie-frontiere-garde → frontiere-garde-nam-on-poste"}},
		{"a body whose own body is told in brackets", "Le Département de la presse (ministère de la Santé) a souri.", graph.PartOf,
			[]string{"departement-presse → ministere-sante"}},
		{"the two bodies, of which others are told in brackets", "Le Centre de droit de Lyon (Université de Lyon) et l'Institut du rail de Nantes (Université de Nantes) existent. Les deux institutions ont signé un accord.", graph.PartyTo,
			[]string{"centre-droit-fr-lyon → accord-centre-droit-fr-lyon-institut-rail-fr-nantes-e3b98a4da31a127d", "institut-rail-fr-nantes → accord-centre-droit-fr-lyon-institut-rail-fr-nantes-e3b98a4da31a127d"}},
		{"representatives of provinces present", "Le 5e Forum des affaires s'est tenu mardi, en présence de représentants des provinces de Savannakhet et de Salavan.", part,
			[]string{"la-saravane → 5e-forum-des-affaires", "la-savannakhet → 5e-forum-des-affaires"}},
		{"who presides over somebody's welcome", "Le président Tran Van Test a présidé mardi la cérémonie d'accueil officielle du président lao Khamphong Test.", graph.MetWith,
			[]string{"khamphong-test → tran-van-test"}},
	})
}
