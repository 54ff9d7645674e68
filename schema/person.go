package schema

import (
	"slices"

	"entente/graph"
	"entente/graph/projection"
)

var personFields = fields{
	"positions":   on(personPositions),
	"memberships": on(personMemberships),
	"parties":     on(personParties),
	"met":         on(personMet),
	"signed":      related(outward, graph.Signed),
}

func personPositions(c call, person projection.Ref) (any, error) {
	s, err := c.scope(c.args)
	if err != nil {
		return nil, err
	}
	body, givenBody, foundBody, err := c.entityArg("body", "")
	if err != nil {
		return nil, err
	}
	within, givenWithin, foundWithin, err := c.entityArg("within", "")
	if err != nil {
		return nil, err
	}
	former, givenFormer := c.args["former"].(bool)
	title, asOf := c.args.text("title"), c.args.date("asOf")
	return c.positions(c.posts(person, s), func(p *position) bool {
		return words(p.title, title) && p.seenAt(asOf) && (!givenFormer || p.former == former) &&
			(!givenBody || foundBody && p.body == body) &&
			(!givenWithin || foundWithin && slices.Contains(c.wholes(p.body, s), within))
	}), nil
}

func personMemberships(c call, person projection.Ref) (any, error) {
	s, err := c.scope(c.args)
	if err != nil {
		return nil, err
	}
	list := []projection.RelRef{}
	c.around(person, outward, []graph.RelationType{graph.MemberOf}, s, func(rel projection.RelRef, _ projection.Ref) {
		list = append(list, rel)
	})
	return all(list), nil
}

func personParties(c call, person projection.Ref) (any, error) {
	s, err := c.scope(c.args)
	if err != nil {
		return nil, err
	}
	var list []projection.Ref
	for _, body := range c.far(person, outward, s, graph.HoldsPosition, graph.MemberOf) {
		for _, whole := range c.wholes(body, s) {
			if c.view.Type(whole) == graph.Party {
				list = append(list, whole)
			}
		}
	}
	return all(ascending(list)), nil
}

func personMet(c call, person projection.Ref) (any, error) {
	s, err := c.scope(c.args)
	if err != nil {
		return nil, err
	}
	during, err := c.during(c.args, "during")
	if err != nil {
		return nil, err
	}
	var list []projection.Ref
	c.around(person, eitherWay, []graph.RelationType{graph.MetWith}, s, func(rel projection.RelRef, far projection.Ref) {
		if during.holds(rel, person) {
			list = append(list, far)
		}
	})
	return c.entityPage(list, s)
}
