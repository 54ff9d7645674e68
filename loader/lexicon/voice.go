package lexicon

import (
	"fmt"
	"slices"
	"strings"

	"entente/graph"
)

// expand makes the frames that a frame with a verb stands for, one for each
// wording of its voice, and those of the passive where the verb has an object
// and nothing stands behind it. A trigger without a verb is one frame.
func (v *Verbs) expand(relation graph.RelationType, trigger string, roles []Role, flags FrameFlags, macros map[string][]string) ([]*Frame, error) {
	verbs, tail, voice, err := verbTrigger(trigger, macros)
	if err != nil {
		return nil, err
	}
	if verbs == nil {
		p, err := ParsePattern(trigger, macros)
		return []*Frame{{Relation: relation, Trigger: p, Roles: roles, Flags: flags}}, err
	}
	byVoice := map[string][]string{}
	var names []string // in the order of the verbs
	for _, verb := range verbs {
		if !v.known(verb) {
			return nil, fmt.Errorf("nothing gives the forms of %q; add its ending to [forms]", verb)
		}
		for _, form := range v.Forms(verb, "participle") {
			v.participles[form] = true
		}
		name := voice
		if own := v.own[verb]; own != "" && voice == voiceActive {
			name = own
		}
		if byVoice[name] == nil {
			names = append(names, name)
		}
		byVoice[name] = append(byVoice[name], verb)
	}
	var out []*Frame
	for _, name := range names {
		more, err := v.wordings(name, byVoice[name], tail, relation, roles, flags, macros)
		if err != nil {
			return nil, err
		}
		out = append(out, more...)
	}
	if voice == voiceActive && tail == "" && !flags.Pair && !flags.Active && roles[1].Where == "obj" && roles[0].Where == "subj" {
		agent, patient := roles[0], roles[1]
		agent.Where, patient.Where = "near", "subj"
		more, err := v.wordings(voicePassive, verbs, "", relation, []Role{agent, patient}, flags, macros)
		if err != nil {
			return nil, err
		}
		out = append(out, more...)
	}
	if voice == voiceActive && tail == "" && !flags.Active && roles[1].Where == "subj" && roles[0].Where == "obj" {
		patient, agent := roles[0], roles[1]
		patient.Where, agent.Where = "subj", "near"
		more, err := v.wordings(voicePassive, verbs, "", relation, []Role{patient, agent}, flags, macros)
		if err != nil {
			return nil, err
		}
		out = append(out, more...)
	}
	return out, nil
}

// wordings makes a frame of each wording of a voice, completed by tail.
func (v *Verbs) wordings(voice string, verbs []string, tail string, relation graph.RelationType, roles []Role, flags FrameFlags, macros map[string][]string) ([]*Frame, error) {
	templates := v.voices[voice]
	if len(templates) == 0 {
		return nil, fmt.Errorf("there is no [voice %s]", voice)
	}
	var out []*Frame
	for _, t := range templates {
		text, err := v.fill(t.pattern, verbs)
		if err != nil {
			return nil, err
		}
		p, err := ParsePattern(strings.TrimSpace(text+" "+tail), macros)
		if err != nil {
			return nil, err
		}
		f := &Frame{Relation: relation, Trigger: p, Roles: roles, Flags: flags}
		f.Flags.Planned = flags.Planned || t.planned
		f.Flags.Noun = flags.Noun || t.noun
		out = append(out, f)
	}
	return out, nil
}

// verbTrigger takes a trigger that begins with "<verb|verb>", "<verb|$macro>" or
// "se <verb>" apart; verbs is nil for another one.
func verbTrigger(trigger string, macros map[string][]string) (verbs []string, tail, voice string, err error) {
	voice, rest := voiceActive, strings.TrimSpace(trigger)
	if after, ok := strings.CutPrefix(rest, "se <"); ok {
		voice, rest = voiceReflexive, "<"+after
	}
	body, ok := strings.CutPrefix(rest, "<")
	if !ok {
		return nil, "", "", nil
	}
	list, tail, ok := strings.Cut(body, ">")
	if !ok || list == "" {
		return nil, "", "", fmt.Errorf("%q: verbs are written <verb|verb>", trigger)
	}
	for _, verb := range strings.Split(list, "|") {
		name, isMacro := strings.CutPrefix(verb, "$")
		if !isMacro {
			verbs = append(verbs, verb)
			continue
		}
		more, known := macros[name]
		if !known {
			return nil, "", "", fmt.Errorf("%q: there is no macro $%s", trigger, name)
		}
		for _, verb := range more {
			if !slices.Contains(verbs, verb) {
				verbs = append(verbs, verb)
			}
		}
	}
	for _, verb := range verbs {
		if strings.ContainsAny(verb, "-' ") {
			return nil, "", "", fmt.Errorf("%q: %q is no one word, so that no text has it: write the parts, as in \"co (signed|signs)\"", trigger, verb)
		}
	}
	return verbs, strings.TrimSpace(tail), voice, nil
}
