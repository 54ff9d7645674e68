package extract

import (
	"entente/loader/lexicon/class"
)

// A stage is something that is done with a section.
type stage struct {
	run   func(*section)
	only  string    // the language in which alone there is anything to do, "" for each
	needs class.Set // where there is nothing to do without a word of one of these; empty where there may be
}

// concerns reports whether a stage may find anything to do in a section.
func (t *stage) concerns(s *section) bool {
	return (t.only == "" || t.only == s.lang.Code) && (t.needs == class.Set{} || s.said.Meets(&t.needs))
}

// stages are what is done with a section behind prepare, in this order. Sections
// that are read together pass each of them before any passes the next; nothing
// that a stage does to one concerns another.
var stages = []stage{
	{run: (*section).countStates},
	{run: (*section).findHome},
	{run: (*section).findDates},
	{run: (*section).findNames},
	{run: (*section).townsElsewhere, only: "fr"},
	{run: (*section).townsMeant, only: "fr"},
	{run: (*section).seatsOfMoves, only: "fr", needs: class.SetOf(class.Transferred, class.PostChange, class.Appointed)},
	{run: (*section).provincesMeant, only: "fr"},
	{run: (*section).twinsOfTowns, only: "fr"},
	{run: (*section).capitalStates, only: "fr"},
	{run: (*section).findPhrases},
	{run: (*section).foreignBodies, only: "fr"},
	{run: (*section).shortNames},
	{run: (*section).findPosts},
	{run: (*section).dropSectorBodies, only: "fr"},
	{run: (*section).findPersons},
	{run: (*section).seatPosts},
	{run: (*section).prefectureOffices, only: "fr"},
	{run: (*section).linkPosts},
	{run: (*section).postsBehindNames, only: "en"},
	{run: (*section).serveNamed, only: "fr"},
	{run: (*section).readEnds, only: "fr", needs: class.SetOf(class.EndsOffice)},
	{run: (*section).dropCredits},
	{run: (*section).rulingOfHolders, only: "fr"},
	{run: (*section).resolve},
	{run: (*section).dropRegions},
	{run: (*section).dropNested},
	{run: (*section).readOwners},
	{run: (*section).reseat, only: "fr"},
	{run: (*section).readPosts},
	{run: (*section).readSeatsTaken, only: "fr", needs: class.SetOf(class.SeatNoun)},
	{run: (*section).readPostVerbs, needs: class.SetOf(class.PostVerb)},
	{run: (*section).readHandovers, only: "fr", needs: class.SetOf(class.SeatNoun)},
	{run: (*section).readPartyAsides, only: "fr"},
	{run: (*section).readSeatLists, only: "fr"},
	{run: (*section).readStoryPosts, only: "fr"},
	{run: (*section).envoysInTurn, only: "fr"},
	{run: (*section).readSuccessions, needs: class.SetOf(class.Succession)},
	{run: (*section).readTransfers, only: "fr", needs: class.SetOf(class.Transferred, class.Appointed)},
	{run: (*section).readSamePosts},
	{run: (*section).readMoves, only: "fr", needs: class.SetOf(class.Transferred, class.PostChange, class.Appointed, class.MovingNoun)},
	{run: (*section).readSuccessors, needs: class.SetOf(class.Heir)},
	{run: (*section).readPredecessors, needs: class.SetOf(class.Predecessor)},
	{run: (*section).eventFacts},
	{run: (*section).matchFrames},
	{run: (*section).readFrames},
	{run: (*section).readReplaced, only: "en", needs: class.SetOf(class.Succeeded)},
	{run: (*section).readHoldersMeeting, only: "en"},
	{run: (*section).readEnglish, only: "en"},
	{run: (*section).readRoutes, only: "fr", needs: class.SetOf(class.TakesTo)},
	{run: (*section).readInCompany, only: "fr"},
	{run: (*section).readDeputations, only: "en"},
	{run: (*section).readItinerary, only: "fr"},
	{run: (*section).readTalksPlaces, only: "fr"},
	{run: (*section).readRepresented, needs: class.SetOf(class.Represented)},
	{run: (*section).readHostsFor, only: "fr", needs: class.SetOf(class.Represented)},
	{run: (*section).readHostsAside, only: "fr", needs: class.SetOf(class.Represented)},
	{run: (*section).readGapped, only: "fr"},
	{run: (*section).dropFeasts},
	{run: (*section).readRelativePartners, only: "fr", needs: class.SetOf(class.RelativeWith, class.RelativeTo)},
	{run: (*section).readAgreements},
	{run: (*section).readTripartite, only: "fr", needs: class.SetOf(class.Tripartite)},
	{run: (*section).readCompounds},
	{run: (*section).readCaptions},
	{run: (*section).readShownWith, only: "fr", needs: class.SetOf(class.With)},
	{run: (*section).readCaptionTitles, only: "fr"},
	{run: (*section).readCeremonies},
	{run: (*section).goalsOfVisits, only: "fr"},
	{run: (*section).readPartEvents, only: "en"},
	{run: (*section).readReceptions},
	{run: (*section).readGuests, only: "fr"},
	{run: (*section).readCompanions},
	{run: (*section).readStops, only: "fr"},
	{run: (*section).readPresent, only: "en"},
	{run: (*section).readComeToEvents, only: "fr"},
	{run: (*section).readLines},
	{run: (*section).readMembersNamed, only: "fr", needs: class.SetOf(class.Member, class.Honorific)},
	{run: (*section).readLikewise, only: "fr", needs: class.SetOf(class.AsWell)},
	{run: (*section).readEventBodies},
	{run: (*section).readNumberedSessions},
	{run: (*section).readJointSessions, only: "fr"},
	{run: (*section).readEventPartners},
	{run: (*section).readSupporters, only: "fr", needs: class.SetOf(class.Support)},
	{run: (*section).readBodiesAtWork},
	{run: (*section).readWorkingSessions, only: "fr"},
	{run: (*section).readJointBodies},
	{run: (*section).readTiedLists, only: "fr", needs: class.SetOf(class.Tied)},
	{run: (*section).readBilateral, only: "fr", needs: class.SetOf(class.Cooperation)},
	{run: (*section).readRepresentatives},
	{run: (*section).dropHomeVisits},
	{run: (*section).locate},
	{run: (*section).finishStatements},
	{run: (*section).tellApart, only: "fr"},
}
