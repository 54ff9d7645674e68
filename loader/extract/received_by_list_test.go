package extract_test

import (
	"testing"

	"entente/graph"
)

// Delegations, those who receive them in lists, and delegations that meet.
func TestReceivedByThoseListed(t *testing.T) {
	came := "Le 2 mai, la délégation russe conduite par M. Ivan Petrov a travaillé à Nghe An. "
	both := []string{"ho-duc-lam → ivan-petrov", "ivan-petrov → nguyen-van-hai"}
	tellsAll(t, "Nouvelles de la province\n\nVinh (VNA) – ", "", []wording{
		{"the following comrades", came + "Les camarades suivants ont travaillé avec la délégation : Ho Duc Lam, secrétaire du Comité provincial du Parti ; Nguyen Van Hai, président du Comité populaire provincial.", graph.MetWith, both},
		{"there were", came + "Recevant la délégation, il y avait M. Ho Duc Lam et M. Nguyen Van Hai.", graph.MetWith, both},
		{"there he had been received", "M. Ho Duc Lam s'était rendu à Vientiane. Il y avait été reçu par M. Khamphan Sitthi.", graph.MetWith, []string{"ho-duc-lam → khamphan-sitthi"}},
		{"with that of another", "Une délégation vietnamienne conduite par Nguyen Thi Lan est au Cambodge. La délégation vietnamienne s'est entretenue avec celle du Cambodge conduite par Men Sovan. Elle a été reçue par le ministre Kong Vibol.", graph.MetWith, []string{"kong-vibol → nguyen-thi-lan", "men-sovan → nguyen-thi-lan"}},
		{"with that of another body", "Une délégation de l'Office du gouvernement, conduite par Tran Van Son, est en Chine. La délégation de l'Office du gouvernement a travaillé avec celle du Bureau des affaires étrangères du Yunnan, conduite par Li Wei.", graph.MetWith, []string{"li-wei → tran-van-son"}},
	})
}

// Several places of one visit.
func TestPlacesOfOneVisit(t *testing.T) {
	tellsAll(t, "Nouvelles de la province\n\nVinh (VNA) – ", "", []wording{
		{"a province and a town", "M. Le Hoang Vinh a effectué du 5 au 9 octobre une visite de travail dans la province de Sverdlovsk et la ville d'Ekaterinbourg.", graph.Visited, []string{"le-hoang-vinh → ru-iekaterinbourg --10-05/--10-09", "le-hoang-vinh → ru-sverdlovsk --10-05/--10-09"}},
		{"another preposition", "M. Le Hoang Vinh a effectué une visite à Pékin et dans la province du Yunnan.", graph.Visited, []string{"le-hoang-vinh → cn-pekin", "le-hoang-vinh → cn-yunnan"}},
	})
}

// Where posts are held whose own words do not tell it.
func TestSeatsOfTheSamePerson(t *testing.T) {
	tellsAll(t, "Nouvelles de la province\n\nVinh (VNA) – ", "", []wording{
		{"two posts, the body behind the second", "Le colonel Le Van Minh, commandant adjoint, chef d'état-major du Commandement militaire de la province de Nghe An, est venu.", graph.HoldsPosition, []string{"le-van-minh → commandement-militaire-vn-nghe-an chef d'état-major", "le-van-minh → commandement-militaire-vn-nghe-an commandant adjoint"}},
		{"a minister's is no body's", "M. Le Van Minh, ministre, président du Comité populaire de Nghe An, est venu.", graph.HoldsPosition, []string{"le-van-minh → comite-populaire-vn-nghe-an président", "le-van-minh → vn ministre"}},
		{"a department in small letters", "M. Bui Van Kien, directeur adjoint du département des affaires étrangères, est venu.", graph.HoldsPosition, []string{"bui-van-kien → affaire-departement-etrangere directeur adjoint"}},
		{"a committee of a party named in full", "M. Tran Thang, secrétaire du Comité du Parti communiste du Vietnam et président du Comité populaire de la province de Quang Binh, et M. Vansay Phong, gouverneur de Khammouane, ont signé un accord.", graph.PartyTo, []string{"la-khammouane → accord-la-khammouane-vn-quang-binh-e3b98a4da31a127d", "vn-quang-binh → accord-la-khammouane-vn-quang-binh-e3b98a4da31a127d"}},
	})
}

// What a body in the words of a post is told to be a part of.
func TestOwnersBehindBodiesOfPosts(t *testing.T) {
	tellsAll(t, "Nouvelles de la province\n\nVinh (VNA) – ", "", []wording{
		{"relevant du", "M. Le Van Hao, directeur de la Banque agricole, relevant du ministère de l'Agriculture, est venu.", graph.PartOf, []string{"agricole-banque → agriculture-ministere"}},
		{"another clause", "M. Le Van Hao, directeur de la Banque agricole, a visité le ministère de l'Agriculture.", graph.PartOf, nil},
	})
}
