package schema

import (
	"slices"

	"entente/graph"
	"entente/graph/projection"
)

func queryAgreements(c call) (any, error) {
	s, err := c.scope(c.args)
	if err != nil {
		return nil, err
	}
	signed, err := c.args.days("signed")
	if err != nil {
		return nil, err
	}
	sides, known, err := c.entities(c.args.texts("between"))
	if err != nil {
		return nil, err
	}
	where, err := c.where(s)
	if err != nil {
		return nil, err
	}
	field := c.args.text("field")
	test := func(e projection.Ref) bool {
		facts := c.view.Agreement(e)
		return (field == "" || hasField(facts.Fields, field)) && signed.include(facts.Signed)
	}
	list := c.allEntities(graph.Agreement)
	if c.args.has("between") {
		list = keep(list, func(e projection.Ref) bool { return known && hasAll(c.far(e, inward, s, graph.PartyTo), sides) })
	} else {
		list = keep(list, c.mentioned(s))
	}
	return page(c, c.entitiesInOrder(ranked(keep(list, ofKinds(c.view, c.args.texts("kinds")), test, where))))
}

func hasAll(list, wanted []projection.Ref) bool {
	return !slices.ContainsFunc(wanted, func(w projection.Ref) bool { return !slices.Contains(list, w) })
}

func queryEvents(c call) (any, error) {
	s, err := c.scope(c.args)
	if err != nil {
		return nil, err
	}
	during, err := c.args.days("during")
	if err != nil {
		return nil, err
	}
	participants, known, err := c.entities(c.args.texts("participants"))
	if err != nil {
		return nil, err
	}
	place, givenPlace, foundPlace, err := c.entityArg("place", "")
	if err != nil {
		return nil, err
	}
	where, err := c.where(s)
	if err != nil {
		return nil, err
	}
	openYear, givenYear := c.args["undatedYear"].(bool)
	test := func(e projection.Ref) bool {
		facts := c.view.Event(e)
		return during.include(facts.Date) &&
			(!givenPlace || foundPlace && facts.Place == place) &&
			(!givenYear || (facts.Date != "" && !facts.Date.HasYear()) == openYear)
	}
	took := func(e projection.Ref) bool {
		return len(participants) == 0 || hasAll(c.far(e, inward, s, graph.ParticipatedIn), participants)
	}
	list := c.allEntities(graph.Event)
	if !known {
		list = nil
	}
	return page(c, c.entitiesInOrder(ranked(keep(list, c.mentioned(s), test, took, where))))
}
