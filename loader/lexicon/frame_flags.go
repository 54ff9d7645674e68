package lexicon

// FrameFlags say how a frame is read; docs/lexicon.md tells what each means.
type FrameFlags struct {
	Planned, Noun, Pair, Loose, Anaphora, Active, Front, Aside, Abroad, Stage, Clitic, Object, Visit bool
}

// set sets the flag of a name, as it is written behind a frame, and reports whether there
// is one.
func (f *FrameFlags) set(name string) bool {
	flags := map[string]*bool{
		"planned": &f.Planned, "noun": &f.Noun, "pair": &f.Pair, "loose": &f.Loose,
		"anaphora": &f.Anaphora, "active": &f.Active, "front": &f.Front, "aside": &f.Aside,
		"abroad": &f.Abroad, "stage": &f.Stage, "clitic": &f.Clitic, "object": &f.Object,
		"visit": &f.Visit,
	}
	flag, ok := flags[name]
	if ok {
		*flag = true
	}
	return ok
}
