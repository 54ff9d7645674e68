package extract

import (
	"runtime"

	"entente/graph"
	"entente/loader/lexicon"
)

// A Reader reads articles with a lexicon. It is safe for concurrent use.
type Reader struct {
	lx    *lexicon.Lexicon
	marks languageMarks
	desks chan *desk // that nobody reads at
}

// NewReader returns a reader that knows what the lexicon says.
func NewReader(lx *lexicon.Lexicon) *Reader {
	return &Reader{lx: lx, marks: newLanguageMarks(lx), desks: make(chan *desk, runtime.NumCPU())}
}

// Read reads an article whose id, source and text are set; it fills in the
// rest of the article and everything that the text says. It is pure: the same
// text gives the same reading.
func (r *Reader) Read(article graph.Article) *graph.Reading {
	return r.read(article, func(*section) {})
}

// read calls seen with each section once it is read; the section holds until
// seen returns.
func (r *Reader) read(article graph.Article, seen func(*section)) *graph.Reading {
	var d *desk
	select {
	case d = <-r.desks:
	default:
		d = newDesk(r.lx)
	}
	out := d.read(r.lx.Languages[r.marks.languageOf(article.Text)], article, seen)
	if len(article.Text) <= mostKept {
		select {
		case r.desks <- d:
		default:
		}
	}
	return out
}

// read reads an article in the language on the desk.
func (d *desk) read(lang *lexicon.Language, article graph.Article, seen func(*section)) *graph.Reading {
	r := &graph.Reading{Article: article}
	page := d.splitters[lang.Code].Split(article.Text)
	r.Article.Language = lang.Code
	if r.Article.Title == "" {
		r.Article.Title = page.Title
	}
	for _, kind := range []graph.SectionKind{graph.Main, graph.Teaser} {
		s := &section{lx: d.lx, lang: lang, page: page, kind: kind, desk: d}
		for i := range page.Blocks {
			b := &page.Blocks[i]
			if b.Section != string(kind) {
				continue
			}
			if n := len(s.sents); n > 0 && s.sents[n-1].Last-s.sents[0].First > mostTokens {
				continue // no news article is as long; what follows is not read
			}
			s.sents = append(s.sents, b.Sentences...)
			r.Article.Sections = appendSection(r.Article.Sections, kind, b.Start, b.End)
		}
		if kind == graph.Main {
			r.Article.Publisher = s.publisher()
		}
		if len(s.sents) == 0 && kind != graph.Main {
			continue
		}
		s.prepare()
		if kind == graph.Main {
			published := s.published()
			if d := graph.Date(published.String()); d != "" && r.Article.Published == "" && d.HasYear() {
				r.Article.Published = d
			}
			s.date = published
		}
		if len(s.sents) == 0 {
			continue
		}
		s.read()
		s.emit(r)
		seen(s)
	}
	return r
}

// mostTokens bounds what is read of a section, in tokens: about forty times a
// long article. It bounds the time for any input.
const mostTokens = 40_000

// appendSection adds a block to the sections; blocks that follow one another
// are one section.
func appendSection(list []graph.Section, kind graph.SectionKind, start, end int) []graph.Section {
	if n := len(list); n > 0 && list[n-1].Kind == kind && start-list[n-1].Span.End <= 4 {
		list[n-1].Span.End = end
		return list
	}
	return append(list, graph.Section{Kind: kind, Span: graph.Span{Start: start, End: end}})
}

// read runs all stages behind prepare.
func (s *section) read() {
	s.countStates()
	s.home = s.homeState()
	s.findDates()
	s.findNames()
	s.townsElsewhere()
	s.townsMeant()
	s.seatsOfMoves()
	s.provincesMeant()
	s.twinsOfTowns()
	s.capitalStates()
	s.findPhrases()
	s.foreignBodies()
	s.shortNames()
	s.findPosts()
	s.dropSectorBodies()
	s.findPersons()
	s.seatPosts()
	s.prefectureOffices()
	s.linkPosts()
	s.postsBehindNames()
	s.serveNamed()
	s.readEnds()
	s.dropCredits()
	s.rulingOfHolders()
	s.resolve()
	s.dropRegions()
	s.dropNested()
	s.readOwners()
	s.reseat()
	s.readPosts()
	s.readSeatsTaken()
	s.readPostVerbs()
	s.readHandovers()
	s.readPartyAsides()
	s.readSeatLists()
	s.readStoryPosts()
	s.envoysInTurn()
	s.readSuccessions()
	s.readTransfers()
	s.readSamePosts()
	s.readMoves()
	s.readSuccessors()
	s.readPredecessors()
	s.eventFacts()
	s.readFrames()
	s.readReplaced()
	s.readHoldersMeeting()
	s.readEnglish()
	s.readRoutes()
	s.readInCompany()
	s.readDeputations()
	s.readItinerary()
	s.readTalksPlaces()
	s.readRepresented()
	s.readHostsFor()
	s.readHostsAside()
	s.readGapped()
	s.dropFeasts()
	s.readRelativePartners()
	s.readAgreements()
	s.readTripartite()
	s.readCompounds()
	s.readCaptions()
	s.readShownWith()
	s.readCaptionTitles()
	s.readCeremonies()
	s.goalsOfVisits()
	s.readPartEvents()
	s.readReceptions()
	s.readGuests()
	s.readCompanions()
	s.readStops()
	s.readPresent()
	s.readComeToEvents()
	s.readLines()
	s.readMembersNamed()
	s.readLikewise()
	s.readEventBodies()
	s.readNumberedSessions()
	s.readJointSessions()
	s.readEventPartners()
	s.readSupporters()
	s.readBodiesAtWork()
	s.readWorkingSessions()
	s.readJointBodies()
	s.readTiedLists()
	s.readBilateral()
	s.readRepresentatives()
	s.dropHomeVisits()
	s.locate()
}
