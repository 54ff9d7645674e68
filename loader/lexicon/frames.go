package lexicon

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"

	"entente/graph"
)

// A Frame is one wording of a relation: a trigger, and where its ends stand.
type Frame struct {
	Relation graph.RelationType
	Trigger  *Pattern
	Roles    []Role
	Flags    FrameFlags
	File     string
	Line     int
	Added    bool // an overlay adds it
	name     string
}

// A TypeSet is a set of types of entities. It holds a few, which a search in order
// finds faster than a map would.
type TypeSet []graph.EntityType

// Has reports whether the set holds a type.
func (ts TypeSet) Has(typ graph.EntityType) bool {
	for _, t := range ts {
		if t == typ {
			return true
		}
	}
	return false
}

// A Role says where one end of a relation stands and what it may be.
type Role struct {
	// Where is "subj" (before the trigger), "obj" (after it), "near" (right
	// after it), or a list of prepositions after the trigger.
	Where string
	Preps map[string]bool
	Types TypeSet
	// All takes every member of a list, not only one pair.
	All bool
}

// Name returns the frame's place, by which readings can be explained.
func (f *Frame) Name() string {
	if f.name != "" {
		return f.name
	}
	return fmt.Sprintf("%s:%d", f.File, f.Line)
}

// ParseFrames reads wordings of relations:
//
//	# comment
//	$macro = word word word
//	RELATION : trigger : role TYPE+TYPE, role $macro : flag flag
//
// The trigger is a pattern, see [ParsePattern], or "<verb|verb|$macro>" or
// "se <verb>" and a pattern that may be empty: every wording of the verbs by
// [ParseVerbs], and the passive where the second role is obj and nothing
// stands behind the verb. The first role is the
// relation's from, the second its to. A role is subj, obj, near or a list of
// prepositions ("avec|entre"). Flags: planned (the trigger itself says that it is yet to come),
// noun (the trigger is a noun: the subject may stand behind it),
// active (a verb's passive is not meant), front (the trigger begins its sentence), aside (it stands right behind a comma), pair (both ends are members of one list), loose (a preposition may govern the subject),
// abroad (of a visit: only those go there who are known to be of another state),
// anaphora (where the clause names no event or place, the one told of before is meant: "les travaux", "du voyage"),
// stage (what is meant is the gathering that the story is about, while it tells of it).
// An error names file and line.
func ParseFrames(file string, r io.Reader) ([]*Frame, error) {
	return parseFrames(file, r, map[string][]string{}, newVerbs())
}

// parseFrames is [ParseFrames] with macros known from elsewhere, to which it
// adds, and verbs.
func parseFrames(file string, r io.Reader, macros map[string][]string, verbs *Verbs) ([]*Frame, error) {
	var out []*Frame
	sc := bufio.NewScanner(r)
	for n := 1; sc.Scan(); n++ {
		line := strings.TrimSpace(sc.Text())
		if line == "" || line[0] == '#' {
			continue
		}
		if line[0] == '$' {
			if err := parseMacro(line[1:], macros); err != nil {
				return nil, fmt.Errorf("%s:%d: %w", file, n, err)
			}
			continue
		}
		frames, err := parseFrame(line, macros, verbs)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", file, n, err)
		}
		for _, f := range frames {
			f.File, f.Line = file, n
		}
		out = append(out, frames...)
	}
	return out, sc.Err()
}

// parseMacro adds the macro of a line, written without its "$".
func parseMacro(line string, macros map[string][]string) error {
	name, list, ok := strings.Cut(line, "=")
	if name = strings.TrimSpace(name); !ok || name == "" {
		return errors.New("a macro is written $name = word word")
	}
	var words []string
	for _, w := range strings.Fields(list) {
		if m, ok := strings.CutPrefix(w, "$"); ok {
			more, known := macros[m]
			if !known {
				return fmt.Errorf("macro $%s: there is no macro $%s before it", name, m)
			}
			words = append(words, more...)
			continue
		}
		words = append(words, w)
	}
	if len(words) == 0 {
		return fmt.Errorf("macro $%s has no words", name)
	}
	macros[name] = words
	return nil
}

// take adds the types of a role: "PERSON+PLACE", "$side".
func (role *Role) take(types string, macros map[string][]string) error {
	for _, t := range strings.Split(types, "+") {
		list := []string{strings.TrimSpace(t)}
		if name, ok := strings.CutPrefix(list[0], "$"); ok {
			if list, ok = macros[name]; !ok {
				return fmt.Errorf("role %q: there is no macro $%s", types, name)
			}
		}
		for _, name := range list {
			et, err := graph.ParseEntityType(strings.ToUpper(name))
			if err != nil {
				return err
			}
			if !role.Types.Has(et) {
				role.Types = append(role.Types, et)
			}
		}
	}
	return nil
}

// parseFrame reads one line: one frame, or those that a verb stands for.
func parseFrame(line string, macros map[string][]string, verbs *Verbs) ([]*Frame, error) {
	parts := strings.Split(line, " : ")
	if len(parts) < 3 || len(parts) > 4 {
		return nil, fmt.Errorf("a frame is written RELATION : trigger : roles [: flags]")
	}
	rel, err := graph.ParseRelationType(strings.TrimSpace(parts[0]))
	if err != nil {
		return nil, err
	}
	var roles []Role
	for _, s := range strings.Split(parts[2], ",") {
		where, types, ok := strings.Cut(strings.TrimSpace(s), " ")
		if !ok {
			return nil, fmt.Errorf("role %q has no types", s)
		}
		role := Role{Where: where}
		if where != "subj" && where != "obj" && where != "near" {
			role.Preps = map[string]bool{}
			for _, p := range strings.Split(where, "|") {
				if p != "à" {
					p = graph.Fold(p)
				}
				role.Preps[p] = true
			}
			role.Where = "prep"
		}
		if err := role.take(types, macros); err != nil {
			return nil, err
		}
		roles = append(roles, role)
	}
	if len(roles) != 2 {
		return nil, fmt.Errorf("a frame has two roles, not %d", len(roles))
	}
	var flags FrameFlags
	if len(parts) == 4 {
		for _, flag := range strings.Fields(parts[3]) {
			if !flags.set(flag) {
				return nil, fmt.Errorf("unknown flag %q", flag)
			}
		}
	}
	return verbs.expand(rel, parts[1], roles, flags, macros)
}
