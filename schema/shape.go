package schema

import (
	"fmt"

	"github.com/vektah/gqlparser/v2/ast"
)

// A shape counts what documents that mean harm have too much of. It looks at
// the text as it is written, follows no fragment, and takes linear time.
type shape struct {
	aliases, directives, repeats int
	doubled                      *ast.Directive // one that stands twice at a place
	conditions                   map[string]bool
}

// shape refuses a document by its form alone, and returns the variables that
// decide @skip and @include.
func (l Limits) shape(doc *ast.QueryDocument) (map[string]bool, *Error) {
	s := &shape{conditions: map[string]bool{}}
	for _, op := range doc.Operations {
		s.directed(op.Directives)
		s.set(op.SelectionSet)
	}
	for _, f := range doc.Fragments {
		s.directed(f.Directives)
		s.set(f.SelectionSet)
	}
	for _, c := range []struct {
		what     string
		n, limit int
	}{{"aliases", s.aliases, l.Aliases}, {"directives", s.directives, l.Directives}, {"repeats of a field", s.repeats, l.Repeats}} {
		if c.limit >= 0 && c.n > c.limit {
			return nil, &Error{Message: fmt.Sprintf("the document has %d %s, more than the %d that are allowed; ask in several requests",
				c.n, c.what, c.limit), Code: CodeLimit}
		}
	}
	if d := s.doubled; d != nil {
		// One error for all of them: each by itself would have the answer grow with the harm.
		return nil, &Error{Message: fmt.Sprintf("the directive @%s may stand once at a place", d.Name), Locations: at(d.Position), Code: CodeInvalid}
	}
	return s.conditions, nil
}

func (s *shape) set(set ast.SelectionSet) {
	times := map[string]int{}
	for _, selection := range set {
		switch f := selection.(type) {
		case *ast.Field:
			if f.Alias != f.Name {
				s.aliases++
			}
			times[f.Alias]++
			s.repeats = max(s.repeats, times[f.Alias]-1)
			s.directed(f.Directives)
			s.set(f.SelectionSet)
		case *ast.InlineFragment:
			s.directed(f.Directives)
			s.set(f.SelectionSet)
		case *ast.FragmentSpread:
			s.directed(f.Directives)
		}
	}
}

func (s *shape) directed(list ast.DirectiveList) {
	s.directives += len(list)
	for i, d := range list {
		if s.doubled == nil && list[:i].ForName(d.Name) != nil {
			s.doubled = d
		}
		if d.Name != "skip" && d.Name != "include" {
			continue
		}
		if arg := d.Arguments.ForName("if"); arg != nil && arg.Value.Kind == ast.Variable {
			s.conditions[arg.Value.Raw] = true
		}
	}
}
