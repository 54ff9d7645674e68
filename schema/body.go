package schema

import (
	"slices"
	"strings"

	"entente/graph"
	"entente/graph/projection"
)

// What parties, provinces, countries, organizations and places have in common:
// posts are held in them, bodies belong to them, they enter agreements.

var partyFields = fields{
	"country":   on(country),
	"members":   on(bodyMembers),
	"officials": on(bodyOfficials),
	"bodies":    on(bodyBodies),
}

var provinceFields = fields{
	"code":         on(code),
	"country":      on(country),
	"officials":    on(bodyOfficials),
	"bodies":       on(bodyBodies),
	"agreements":   on(bodyAgreements),
	"partners":     on(bodyPartners),
	"predecessors": related(inward, graph.SucceededBy),
	"successors":   related(outward, graph.SucceededBy),
	"validFrom":    get(func(v *projection.View, e projection.Ref) any { from, _ := v.Valid(e); return from }),
	"validTo":      get(func(v *projection.View, e projection.Ref) any { _, to := v.Valid(e); return to }),
}

var placeFields = fields{"country": on(country)}

var countryFields = fields{
	"code":       on(code),
	"provinces":  on(countryProvinces),
	"officials":  on(bodyOfficials),
	"bodies":     on(bodyBodies),
	"agreements": on(bodyAgreements),
	"partners":   on(bodyPartners),
}

var organizationFields = fields{
	"partOf":     on(organizationPartOf),
	"country":    on(country),
	"officials":  on(bodyOfficials),
	"members":    on(bodyMembers),
	"bodies":     on(bodyBodies),
	"agreements": on(bodyAgreements),
	"partners":   on(bodyPartners),
}

func country(c call, e projection.Ref) (any, error) { return c.country(e), nil }

// code takes the ISO code out of what is the same elsewhere.
func code(c call, e projection.Ref) (any, error) {
	for _, same := range c.view.SameAs(e) {
		if scheme, code, ok := strings.Cut(same, ":"); ok && strings.HasPrefix(scheme, "iso3166-") {
			return code, nil
		}
	}
	return nil, nil
}

func bodyOfficials(c call, e projection.Ref) (any, error) {
	s, err := c.scope(c.args)
	if err != nil {
		return nil, err
	}
	asOf := c.args.date("asOf")
	return c.positions(c.postsIn(e, c.args.flag("deep"), s), func(p *position) bool { return p.seenAt(asOf) }), nil
}

// under returns the entity, and if the argument deep is set what is PART_OF it.
func (c call) under(e projection.Ref, s scope) []projection.Ref {
	if c.args.flag("deep") {
		return c.bodies(e, s)
	}
	return []projection.Ref{e}
}

func bodyMembers(c call, e projection.Ref) (any, error) {
	s, err := c.scope(c.args)
	if err != nil {
		return nil, err
	}
	var list []projection.Ref
	for _, body := range c.under(e, s) {
		list = append(list, c.far(body, inward, s, graph.MemberOf)...)
	}
	return c.entityPage(list, s)
}

func bodyBodies(c call, e projection.Ref) (any, error) {
	s, err := c.scope(c.args)
	if err != nil {
		return nil, err
	}
	var list []projection.Ref
	for _, body := range c.under(e, s) {
		list = append(list, c.far(body, inward, s, graph.PartOf)...)
	}
	return c.entityPage(list, s)
}

func organizationPartOf(c call, e projection.Ref) (any, error) {
	s, err := c.scope(c.args)
	if err != nil {
		return nil, err
	}
	list := c.far(e, outward, s, graph.PartOf)
	if c.args.flag("deep") {
		list = walk(e, func(e projection.Ref) []projection.Ref { return c.far(e, outward, s, graph.PartOf) })[1:]
	}
	return all(keep(list, c.view.OfTypes(c.args.entityTypes("types")))), nil
}

func countryProvinces(c call, e projection.Ref) (any, error) {
	list := keep(c.far(e, inward, scope{}, graph.LocatedIn), c.view.OfTypes([]graph.EntityType{graph.Province}))
	return c.entityPage(list, scope{})
}

func bodyAgreements(c call, e projection.Ref) (any, error) {
	s, err := c.scope(c.args)
	if err != nil {
		return nil, err
	}
	with, given, found, err := c.entityArg("with", "")
	if err != nil {
		return nil, err
	}
	shared := func(agreement projection.Ref) bool {
		return !given || found && slices.ContainsFunc(c.far(agreement, inward, s, graph.PartyTo), func(side projection.Ref) bool {
			return side == with || side != e && c.view.Type(with) == graph.Country && slices.Contains(c.countries(side, s), with)
		})
	}
	kinds := c.args.texts("kinds")
	return page(c, c.entitiesInOrder(ranked(keep(c.far(e, outward, s, graph.PartyTo), shared, ofKinds(c.view, kinds)))))
}

func ofKinds(v *projection.View, kinds []string) entityTest {
	if len(kinds) == 0 {
		return nil
	}
	return func(agreement projection.Ref) bool { return slices.Contains(kinds, kindOf(v, agreement)) }
}

func bodyPartners(c call, e projection.Ref) (any, error) {
	s, err := c.scope(c.args)
	if err != nil {
		return nil, err
	}
	list := c.far(e, eitherWay, s, graph.CooperatesWith)
	for _, agreement := range c.far(e, outward, s, graph.PartyTo) {
		for _, side := range c.far(agreement, inward, s, graph.PartyTo) {
			if side != e {
				list = append(list, side)
			}
		}
	}
	return c.entityPage(list, s)
}
