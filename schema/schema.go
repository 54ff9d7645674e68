package schema

import (
	"errors"
	"strings"

	"github.com/graphql-go/graphql"
	"github.com/vektah/gqlparser/v2/validator"
	"github.com/vektah/gqlparser/v2/validator/rules"

	"entente/graph/algo"
	"entente/graph/fulltext"
	"entente/graph/projection"
)

// Options say what a [Schema] answers from, and how much at most.
type Options struct {
	// View returns the current view, or nil while there is none. It is called
	// once a request. Required.
	View func() *projection.View
	// Texts gives article texts and quotes. Without it fields that need them fail.
	Texts Texts
	// FullText finds articles by their words. Without it articles(text) fails.
	FullText *fulltext.Index
	// Analyst keeps what rankings, communities and meetings of the whole graph
	// have been found to be. Without one, the schema has its own, which computes
	// what is asked for when it first is.
	Analyst *algo.Analyst
	// Store is the address of the store, for stats.
	Store string
	// Limits of one request; zero fields get defaults.
	Limits Limits
	// NoIntrospection has __schema and __type refused.
	NoIntrospection bool
	// NoSuggestions keeps names of the schema out of error messages.
	NoSuggestions bool
}

// A Schema executes requests. Any number of goroutines may use it.
type Schema struct {
	opts      Options
	limits    Limits
	def       *definition
	graphql   graphql.Schema
	resolvers map[string]resolver // by "Type.field"
	rules     *rules.Rules
	documents *documents
	feed      *feed
	turns     *turns
	listings  listings
}

// resolvers of all fields, by the type or interface that declares them.
var resolvers = map[string]fields{
	"Query": queryFields, "Subscription": subscriptionFields, "Entity": entityFields,
	"Person": personFields, "Party": partyFields, "Province": provinceFields, "Place": placeFields,
	"Country": countryFields, "Organization": organizationFields, "Agreement": agreementFields, "Event": eventFields,
	"Position": positionFields, "Relation": relationFields, "Evidence": evidenceFields, "Article": articleFields,
	"EntityConnection": connectionFields, "ArticleConnection": connectionFields,
	"RelationConnection": connectionFields, "AgreementConnection": connectionFields,
	"EntityEdge": edgeFields, "ArticleEdge": articleEdgeFields, "Passage": passageFields, "Highlight": highlightFields, "RelationEdge": edgeFields, "AgreementEdge": edgeFields,
	"PageInfo": pageInfoFields, "Path": pathFields, "Subgraph": subgraphFields, "Ranked": rankedFields, "Affinity": affinityFields,
	"Community": communityFields, "Stats": statsFields, "RelationGroup": groupFields, "Count": countFields,
}

// New builds the schema. It fails where fields and resolvers do not pair,
// which is a fault of this package.
func New(opts Options) (*Schema, error) {
	if opts.View == nil {
		return nil, errors.New("schema: Options.View is required")
	}
	if opts.Analyst == nil {
		opts.Analyst = &algo.Analyst{}
	}
	def, err := define()
	if err != nil {
		return nil, err
	}
	s := &Schema{opts: opts, limits: opts.Limits.withDefaults(), def: def, feed: newFeed(opts.View), rules: rules.NewDefaultRules()}
	if opts.NoSuggestions {
		for _, rule := range []validator.Rule{rules.FieldsOnCorrectTypeRuleWithoutSuggestions,
			rules.KnownArgumentNamesRuleWithoutSuggestions, rules.KnownTypeNamesRuleWithoutSuggestions,
			rules.ValuesOfCorrectTypeRuleWithoutSuggestions} {
			s.rules.ReplaceRule(strings.TrimSuffix(rule.Name, "WithoutSuggestions"), rule.RuleFunc)
		}
	}
	if s.documents, err = newDocuments(s.limits.Documents); err != nil {
		return nil, err
	}
	s.turns = newTurns(s.limits)
	s.graphql, s.resolvers, err = build(def, resolvers)
	return s, err
}

// Revision changes where answers may change though the view does not: when
// the index of texts has been brought up to date.
func (s *Schema) Revision() uint64 {
	if s.opts.FullText == nil {
		return 0
	}
	return s.opts.FullText.Refreshes()
}

// Introspectable reports whether clients may ask for the interface itself.
func (s *Schema) Introspectable() bool { return !s.opts.NoIntrospection }

// SDL returns the interface in the schema definition language, with all
// descriptions.
func (s *Schema) SDL() string { return s.def.sdl }
