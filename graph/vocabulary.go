package graph

import "fmt"

// An EntityType says what kind of thing an entity is.
type EntityType string

// The types of entities, as the annotation guidelines define them.
const (
	Person       EntityType = "PERSON"       // a named human being
	Party        EntityType = "PARTY"        // a political party as a whole
	Province     EntityType = "PROVINCE"     // a first-level division of a country, today's or former
	Place        EntityType = "PLACE"        // any other named place
	Country      EntityType = "COUNTRY"      // a sovereign state
	Organization EntityType = "ORGANIZATION" // a named body
	Agreement    EntityType = "AGREEMENT"    // an instrument between parties
	Event        EntityType = "EVENT"        // a named or dated happening
)

// EntityTypes lists all entity types in the order of the GraphQL interface.
var EntityTypes = []EntityType{Person, Party, Province, Place, Country, Organization, Agreement, Event}

// ParseEntityType returns the type of that name, or an error that names it.
func ParseEntityType(s string) (EntityType, error) {
	for _, t := range EntityTypes {
		if string(t) == s {
			return t, nil
		}
	}
	return "", fmt.Errorf("unknown entity type %q", s)
}

// A RelationType says how two entities are related.
type RelationType string

// The types of relations, as the annotation guidelines define them.
const (
	HoldsPosition  RelationType = "HOLDS_POSITION"
	MemberOf       RelationType = "MEMBER_OF"
	MetWith        RelationType = "MET_WITH"
	Visited        RelationType = "VISITED"
	ParticipatedIn RelationType = "PARTICIPATED_IN"
	CooperatesWith RelationType = "COOPERATES_WITH"
	PartyTo        RelationType = "PARTY_TO"
	Signed         RelationType = "SIGNED"
	LocatedIn      RelationType = "LOCATED_IN"
	PartOf         RelationType = "PART_OF"
	SucceededBy    RelationType = "SUCCEEDED_BY"
)

// RelationTypes lists all relation types in the order of the GraphQL interface.
var RelationTypes = []RelationType{HoldsPosition, MemberOf, MetWith, Visited, ParticipatedIn,
	CooperatesWith, PartyTo, Signed, LocatedIn, PartOf, SucceededBy}

// ParseRelationType returns the type of that name, or an error that names it.
func ParseRelationType(s string) (RelationType, error) {
	for _, t := range RelationTypes {
		if string(t) == s {
			return t, nil
		}
	}
	return "", fmt.Errorf("unknown relation type %q", s)
}

// Symmetric reports whether the relation has no direction. Such a relation is
// kept once, from the lesser id to the greater.
func (t RelationType) Symmetric() bool { return t == MetWith || t == CooperatesWith }

// Predicate returns the IRI under which the relation stands in a quad:
// "rel/metWith" for MET_WITH.
func (t RelationType) Predicate() ID { return relationPredicates[t] }

// RelationOfPredicate is the inverse of [RelationType.Predicate].
func RelationOfPredicate(p ID) (RelationType, bool) {
	t, ok := predicateRelations[p]
	return t, ok
}

var (
	relationPredicates = map[RelationType]ID{
		HoldsPosition: "rel/holdsPosition", MemberOf: "rel/memberOf", MetWith: "rel/metWith",
		Visited: "rel/visited", ParticipatedIn: "rel/participatedIn", CooperatesWith: "rel/cooperatesWith",
		PartyTo: "rel/partyTo", Signed: "rel/signed", LocatedIn: "rel/locatedIn", PartOf: "rel/partOf",
		SucceededBy: "rel/succeededBy",
	}
	predicateRelations = func() map[ID]RelationType {
		m := make(map[ID]RelationType, len(relationPredicates))
		for t, p := range relationPredicates {
			m[p] = t
		}
		return m
	}()
)

// An AgreementKind says what kind of instrument an agreement is. Its values
// are those of the annotation; [AgreementKind.Enum] gives the GraphQL form.
type AgreementKind string

// AgreementKinds lists all kinds in the order of the GraphQL interface.
var AgreementKinds = []AgreementKind{"agreement", "memorandum", "treaty", "protocol", "convention",
	"declaration", "plan", "contract", "legal-instrument", "free-trade-agreement"}

// Enum returns the kind as the GraphQL enum spells it, "LEGAL_INSTRUMENT".
func (k AgreementKind) Enum() string {
	b := []byte(k)
	for i, c := range b {
		switch {
		case c == '-':
			b[i] = '_'
		case c >= 'a' && c <= 'z':
			b[i] = c - 'a' + 'A'
		}
	}
	return string(b)
}

// The predicates that are not relations.
const (
	PredType      ID = "type"      // entity or article → type name
	PredName      ID = "name"      // entity → one form of its name; the label is the mention
	PredNominal   ID = "nominal"   // entity → a description that stands for it; the label is the mention
	PredPreferred ID = "preferred" // entity → canonical name where a table gives one
	PredSameAs    ID = "sameAs"    // entity → code or IRI elsewhere
	PredKind      ID = "kind"      // agreement → its kind
	PredCount     ID = "count"     // agreement → how many instruments it stands for
	PredField     ID = "field"     // agreement or statement → sector of cooperation
	PredSigned    ID = "signed"    // agreement → date
	PredPeriod    ID = "period"    // agreement → years
	PredDate      ID = "date"      // event or statement → date
	PredPlace     ID = "place"     // event → entity

	PredTitle      ID = "title"      // article → headline; statement → post held
	PredSource     ID = "source"     // article → path or URL that identifies it
	PredURL        ID = "url"        // article
	PredPublisher  ID = "publisher"  // article
	PredPublished  ID = "published"  // article → date
	PredLanguage   ID = "language"   // article → fr, en
	PredText       ID = "text"       // article → whole text
	PredSection    ID = "section"    // article → kind; the label is the passage
	PredRelation   ID = "relation"   // statement → relation type
	PredFrom       ID = "from"       // statement → entity
	PredTo         ID = "to"         // statement → entity
	PredFormer     ID = "former"     // statement → true
	PredPlanned    ID = "planned"    // statement → true
	PredConfidence ID = "confidence" // statement → 0.00…1.00
	PredExtractor  ID = "extractor"  // statement → rule that read it
	PredCoref      ID = "coref"      // statement → mention by which an end that the passage leaves unnamed is known
	PredStatement  ID = "statement"  // article → statement
	PredValidFrom  ID = "validFrom"  // table: province → date
	PredValidTo    ID = "validTo"    // table: province → date
)
