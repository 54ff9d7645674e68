package lexicon

import (
	"bufio"
	"fmt"
	"io"
	"maps"
	"slices"
	"strings"

	"entente/graph"
	"entente/loader/lexicon/class"
)

// Verbs is what is known of the verbs of a language: their forms in the third
// person, and the wordings in which a verb tells that something happens.
type Verbs struct {
	models []verbModel           // the longest ending first
	voices map[string][]voiceTpl // by name
	own    map[string]string     // the voice of verbs that have one of their own
	// participles are those of the verbs that frames name, as written.
	participles map[string]bool
	// listed are verbs by what the section says of them, see ParseVerbs.
	listed map[string][]string
}

// A verbModel gives the forms of the verbs that end so: what stands in each
// form in the place of the ending. A whole verb is a model of its own.
type verbModel struct {
	ending string
	whole  bool
	forms  map[string][]string
}

// A voiceTpl is one wording of a voice: a pattern in which <form> stands for
// the forms of the verb.
type voiceTpl struct {
	pattern string
	planned bool
	noun    bool
}

// Voices that frames ask for by the way they are written.
const (
	voiceActive    = "active"    // <verb>
	voiceReflexive = "reflexive" // se <verb>
	voicePassive   = "passive"   // <verb> with an object and nothing else behind it
)

// verbForms are the forms that a model may give.
var verbForms = []string{"present", "imperfect", "past", "future", "conditional", "participle", "gerund"}

// infinitive is the form that needs no model.
const infinitive = "infinitive"

// ParseVerbs reads the forms of verbs and the voices:
//
//	# comment
//	$macro = word word word
//	[forms]
//	-ending : present=e,ent participle=é,ée     verbs that end so
//	meet : past=met participle=met              one verb
//	[voice active]
//	$avoir @adv* <participle>                   a wording; <a|b> stands for the forms of a verb
//	<future> : planned                          it tells of what is to come
//	avoir <participle> : noun                   the subject stands behind it
//	[voice moved aller venir]                   these verbs have this voice in place of the active one
//	[verbs]                                     verbs whose finite forms end what stands before them
//	arriver comporter
//	[verbs homograph]                           … whose present looks like a noun: all forms but that
//	viser présider
//	[verbs class wishes]                        verbs all forms of which are words of that class
//	souhaiter vouloir
//
// The forms of a verb are those of the longest ending that it has. Wordings
// are patterns, see [ParsePattern]; frames complete them, see [ParseFrames].
// An error names file and line.
func ParseVerbs(file string, r io.Reader) (*Verbs, error) {
	v := newVerbs()
	return v, v.parse(file, r, map[string][]string{})
}

func newVerbs() *Verbs {
	return &Verbs{voices: map[string][]voiceTpl{}, own: map[string]string{}, participles: map[string]bool{}, listed: map[string][]string{}}
}

// parse adds what a file says to what is known, and its macros to macros.
func (v *Verbs) parse(file string, r io.Reader, macros map[string][]string) error {
	section, voice := "", ""
	sc := bufio.NewScanner(r)
	for n := 1; sc.Scan(); n++ {
		line := strings.TrimSpace(sc.Text())
		var err error
		switch {
		case line == "" || line[0] == '#':
		case line[0] == '$' && strings.Contains(line, " = "):
			err = parseMacro(line[1:], macros)
		case line[0] == '[':
			section, voice, err = v.parseHead(line)
		case section == "forms":
			err = v.parseForms(line)
		case section == "verbs":
			v.listed[voice] = append(v.listed[voice], strings.Fields(line)...)
		case section == "voice":
			err = v.parseVoice(voice, line, macros)
		default:
			err = fmt.Errorf("%q stands before the first section, such as [forms]", line)
		}
		if err != nil {
			return fmt.Errorf("%s:%d: %w", file, n, err)
		}
	}
	slices.SortStableFunc(v.models, func(a, b verbModel) int { return len(b.ending) - len(a.ending) })
	return sc.Err()
}

func (v *Verbs) parseHead(line string) (section, voice string, err error) {
	head, ok := strings.CutSuffix(line[1:], "]")
	fields := strings.Fields(head)
	switch {
	case ok && len(fields) == 1 && fields[0] == "forms":
		return "forms", "", nil
	case ok && len(fields) == 1 && fields[0] == "verbs":
		return "verbs", "", nil
	case ok && len(fields) == 2 && fields[0] == "verbs" && fields[1] == "homograph":
		return "verbs", fields[1], nil
	case ok && len(fields) == 3 && fields[0] == "verbs" && fields[1] == "class":
		return "verbs", classPrefix + fields[2], nil
	case ok && len(fields) >= 2 && fields[0] == "voice":
		for _, verb := range fields[2:] {
			v.own[verb] = fields[1]
		}
		return "voice", fields[1], nil
	}
	return "", "", fmt.Errorf("a section is written [forms], [voice name verb verb …], [verbs], [verbs homograph] or [verbs class name]")
}

func (v *Verbs) parseForms(line string) error {
	name, tail, ok := strings.Cut(line, " : ")
	if !ok {
		return fmt.Errorf("forms are written -ending : form=ending,ending …")
	}
	attrs, err := parseAttrs(strings.Fields(tail))
	if err != nil {
		return err
	}
	m := verbModel{forms: map[string][]string{}}
	m.ending, ok = strings.CutPrefix(strings.TrimSpace(name), "-")
	m.whole = !ok
	for form, list := range attrs {
		if !slices.Contains(verbForms, form) {
			return fmt.Errorf("there is no form %q%s", form, suggestion(form, slices.Values(verbForms)))
		}
		m.forms[form] = strings.Split(list, ",")
	}
	v.models = append(v.models, m)
	return nil
}

func (v *Verbs) parseVoice(name, line string, macros map[string][]string) error {
	body, tail, _ := strings.Cut(line, " : ")
	t := voiceTpl{pattern: strings.TrimSpace(body)}
	for _, flag := range strings.Fields(tail) {
		switch flag {
		case "planned":
			t.planned = true
		case "noun":
			t.noun = true
		default:
			return fmt.Errorf("unknown flag %q; a wording of a voice is planned or noun", flag)
		}
	}
	// The wording of any verb shows whether the pattern is one.
	text, err := v.fill(t.pattern, nil)
	if err == nil {
		_, err = ParsePattern(text, macros)
	}
	v.voices[name] = append(v.voices[name], t)
	return err
}

// fill puts the forms of verbs in the place of <form> in a pattern.
func (v *Verbs) fill(pattern string, verbs []string) (string, error) {
	items := strings.Fields(pattern)
	for i, it := range items {
		body, ok := strings.CutPrefix(it, "<")
		if !ok {
			continue
		}
		if body, ok = strings.CutSuffix(body, ">"); !ok {
			return "", fmt.Errorf("%q: forms are written <form|form>", it)
		}
		var words []string
		for _, form := range strings.Split(body, "|") {
			if form != infinitive && !slices.Contains(verbForms, form) {
				return "", fmt.Errorf("%q: there is no form %q%s", it, form, suggestion(form, slices.Values(verbForms)))
			}
			for _, verb := range verbs {
				words = append(words, v.spellings(verb, form)...)
			}
		}
		if len(words) == 0 {
			words = []string{"verb"}
		}
		items[i] = "{" + strings.Join(words, "|") + "}"
	}
	return strings.Join(items, " "), nil
}

// Forms returns the third persons of a verb in one form ("present",
// "participle" …), or nothing where no model gives it.
func (v *Verbs) Forms(verb, form string) []string {
	if form == infinitive {
		return []string{verb}
	}
	for _, m := range v.models {
		stem, ok := strings.CutSuffix(verb, m.ending)
		if !ok || m.whole && stem != "" {
			continue
		}
		if m.whole {
			return m.forms[form]
		}
		var out []string
		for _, end := range m.forms[form] {
			out = append(out, stem+end)
		}
		return out
	}
	return nil
}

// spellings returns the forms of [Verbs.Forms], and those without diacritics
// where they are no other form of the verb: "recu", but not "visite" for
// "visité".
func (v *Verbs) spellings(verb, form string) []string {
	out := v.Forms(verb, form)
	for _, word := range v.Forms(verb, form) {
		plain := graph.Fold(word)
		other := func(f string) bool { return f != form && slices.Contains(v.Forms(verb, f), plain) }
		if plain != word && !slices.ContainsFunc(verbForms, other) {
			out = append(out, plain)
		}
	}
	return out
}

// Participle reports whether a word in lower case is a participle of a verb
// that a frame names.
func (v *Verbs) Participle(word string) bool { return v.participles[word] }

// finite returns the finite forms of the verbs that are listed, for the class
// "verb". It returns an error for a verb whose forms nothing gives.
func (v *Verbs) finite() ([]string, error) {
	var out []string
	for _, list := range []string{"", "homograph"} {
		for _, verb := range v.listed[list] {
			if !v.known(verb) {
				return nil, fmt.Errorf("nothing gives the forms of %q; add its ending to [forms]", verb)
			}
			for _, form := range []string{"present", "imperfect", "past", "future", "conditional"} {
				if form != "present" || list == "" {
					out = append(out, v.Forms(verb, form)...)
				}
			}
		}
	}
	return out, nil
}

// classPrefix is what stands before the name of a class under which verbs are listed.
const classPrefix = "class "

// classed returns the verbs that are listed under a class, each with all its forms, in the
// order of the classes' names. It returns an error for a verb whose forms nothing gives.
func (v *Verbs) classed(file string) ([]*Entry, error) {
	var out []*Entry
	for _, list := range slices.Sorted(maps.Keys(v.listed)) {
		name, ok := strings.CutPrefix(list, classPrefix)
		if !ok {
			continue
		}
		for _, verb := range v.listed[list] {
			if !v.known(verb) {
				return nil, fmt.Errorf("nothing gives the forms of %q; add its ending to [forms]", verb)
			}
			forms := []string{verb}
			for _, form := range verbForms {
				forms = append(forms, v.Forms(verb, form)...)
			}
			out = append(out, &Entry{Class: class.Named(name), Forms: forms, Folds: foldAll(forms), Attrs: map[string]string{}, File: file})
		}
	}
	return out, nil
}

// known reports whether a model gives the forms of the verb.
func (v *Verbs) known(verb string) bool { return len(v.Forms(verb, "present")) > 0 }
