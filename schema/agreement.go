package schema

import (
	"entente/graph"
	"entente/graph/projection"
)

var agreementFields = fields{
	"kind":        get(func(v *projection.View, e projection.Ref) any { return kindOf(v, e) }),
	"count":       get(func(v *projection.View, e projection.Ref) any { return v.Agreement(e).Count }),
	"fields":      get(func(v *projection.View, e projection.Ref) any { return v.Agreement(e).Fields }),
	"signed":      get(func(v *projection.View, e projection.Ref) any { return v.Agreement(e).Signed }),
	"period":      get(func(v *projection.View, e projection.Ref) any { return orNull(v.Agreement(e).Period) }),
	"parties":     related(inward, graph.PartyTo),
	"signatories": related(inward, graph.Signed),
}

// kindOf returns the kind as the enum spells it; one of which no kind is said
// is an agreement.
func kindOf(v *projection.View, agreement projection.Ref) string {
	if kind := v.Agreement(agreement).Kind; kind != "" {
		return kind.Enum()
	}
	return "AGREEMENT"
}

var eventFields = fields{
	"date": get(func(v *projection.View, e projection.Ref) any { return v.Event(e).Date }),
	"place": get(func(v *projection.View, e projection.Ref) any {
		if place := v.Event(e).Place; place != projection.None {
			return place
		}
		return nil
	}),
	"participants": relatedPage(inward, graph.ParticipatedIn),
}
