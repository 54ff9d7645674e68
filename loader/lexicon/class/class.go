// Package class names the classes of the word lists that package extract asks
// for. What the words of a class do is said where they are listed, in
// loader/lexicon/data; a language may have no words of a class.
package class

// The classes that Go code asks for, by the names that [names] gives them. They
// are constants, for what is asked of every token of a text many times must cost
// next to nothing.
const (
	Absent Class = iota
	Accompanied
	Accompanies
	Accompanying
	AccordingTo
	Accredited
	AccreditedTo
	AcronymWord
	Adjective
	AdjectiveAgrees
	AdjectiveEnding
	Adv
	AdverbEnding
	AgeNoun
	Agency
	AgencyArticle
	AgencyEnding
	Agreed
	AgreedNoun
	Agreement
	AgreementComplement
	Agrees
	Aims
	Along
	AlsoIn
	AmongMembers
	AmongThem
	And
	Anniversary
	Another
	Answers
	AnyBody
	AnyPossessive
	Apart
	Appointed
	AppointedAs
	Appoints
	Arrives
	AsNew
	Article
	ArticleBehindDe
	ArticledProvince
	AsFor
	AsWell
	AsideRelative
	AsksState
	At
	AtItsHead
	AtPost
	AtTalks
	AtThatTime
	AtThe
	AtThePlural
	AtTheSideOf
	Attends
	Auxiliary
	BackReference
	BareDe
	BarePlacePreposition
	BearsMessage
	Been
	BeforeState
	Behalf
	Belonging
	BelongsUnder
	Besides
	Between
	BigCity
	BirthAdjective
	Body
	BodyComplement
	BodyField
	BodyHas
	BodyName
	BodyTail
	Border
	By
	CallPaid
	CalledOff
	Calling
	CameTo
	CameTogether
	CapitalCity
	CapitalNoun
	CapitalPost
	CaptionEvent
	CaptionOrder
	CaptionSide
	Celebration
	Ceremony
	ChairOfState
	ChairPost
	Chaired
	ChargePreposition
	Charged
	Circumstance
	ClauseBorder
	ClauseCoordinator
	ClausePreposition
	Cleft
	Colleague
	ComeInvited
	ComeThere
	ComeTogether
	ComesHome
	ComesThence
	Coming
	Compass
	ComplementEnd
	ComplementPreposition
	Complementizer
	Comprises
	ConditionalEnding
	Congratulated
	Constituency
	ContinentPrefix
	Convened
	Converses
	Cooperates
	Cooperation
	Coordinator
	Copula
	CountEnding
	Counterpart
	Couple
	Courtesy
	Covers
	Credit
	CreditNoun
	Currency
	DateArticle
	DateDeterminer
	DatePreposition
	DayEnding
	DayRange
	DaySpan
	Days
	De
	DeedNoun
	DefiniteArticle
	Delegated
	Delegation
	Demonstrative
	DemonstrativeArticle
	DenialBehind
	DenialClitic
	Deputation
	DeputationPart
	DeputationPost
	Deputies
	Determiner
	Did
	Each
	Earlier
	Elected
	Elided
	ElidedArticle
	ElidedDe
	Emissary
	EndsJourney
	EndsOffice
	Enters
	Enumerates
	EnvoyGroup
	Envoys
	Escort
	Event
	EventComplement
	EventPart
	EventTold
	EventTopic
	Exchanges
	Executive
	Fallen
	FallsTo
	FederalState
	Federation
	FeminineArticle
	FemininePluralEnding
	FemininePronoun
	FeminineTitle
	FeminineTitleEnding
	FieldListAdjunct
	FieldListEnd
	Fields
	Figure
	Figures
	FirstLevel
	FirstPerson
	Folk
	Following
	For
	Fore
	ForeignLink
	ForeignTitle
	FormerBehind
	Formerly
	FreeTrade
	Friendship
	FriendshipWord
	From
	FrontedParticiple
	Function
	Future
	FutureEnding
	GapEnd
	Gathered
	Gathers
	GenderedArticle
	GenericBody
	Genitive
	GerundEnding
	GerundMarker
	Gives
	Goal
	GoesWith
	Government
	GovernmentPost
	GovernmentPresident
	GroupPossessive
	Habitual
	HandsOver
	HasFor
	HeadOf
	Heir
	Held
	HeldBy
	HeldOnce
	HeldPost
	High
	Holds
	HoldsEvent
	HoldsOwn
	Honorific
	HostPreposition
	IberianAnd
	Identifies
	Impersonal
	In
	InCharge
	InCountry
	InFrame
	InHonour
	InOrderTo
	InPresence
	InTimesOf
	InTurn
	Including
	IndefiniteArticle
	Infinitive
	InfinitiveAside
	InfinitiveEnding
	Inside
	Invitation
	IsHeld
	ItPronoun
	ItWasAt
	JoinedPost
	Joint
	Journey
	Kin
	KindBehind
	Kingdom
	Land
	LanguageMark
	Landscape
	Last
	Latter
	LeadVerb
	LeavesOffice
	Led
	LegalForm
	Lesson
	Letters
	Level
	LevelNoun
	LinkArticle
	LinkingVerb
	Links
	ListFiller
	ListVerb
	LocalWord
	Locative
	LowerLevel
	MakesPart
	MakesUp
	MakesVisit
	MakingNoun
	Marking
	MasculineArticle
	MasculinePronoun
	MasculineTitle
	MatterNoun
	May
	Meets
	Member
	Ministry
	MinistryAgain
	Mission
	MissionBody
	Month
	MonthPreposition
	MovingNoun
	Mutual
	NamedThing
	Namely
	NamesMembers
	National
	NationalSector
	NationalWord
	Negation
	NegationMark
	Negotiates
	Neighbours
	New
	Newcomer
	NoAdjective
	NoBody
	NoLonger
	NoTopic
	Nomination
	NoneOf
	NotPerson
	NotYet
	Noticed
	Noun
	Number
	NumberSign
	NumberedState
	ObjectClitic
	ObjectPronoun
	ObjectRelative
	Occasion
	OceanWord
	OfItClitic
	OfTwoStates
	Office
	OfficeSector
	OfficeStaff
	OnBehalf
	OnSide
	OnTheSpot
	OneHand
	OnlineNoun
	OnlyThoughtOf
	Or
	Ordinal
	OrdinaryEr
	Organizes
	Other
	OtherDay
	OtherMember
	Ought
	OurCountry
	Pair
	PairNoun
	PaperNoun
	PartEvent
	PartNoun
	Participle
	Particle
	Partitive
	PartnerEnd
	PartyHead
	PartyLeader
	PartyOrgan
	PartyWord
	PassingBy
	PassiveAuxiliary
	PastPerfect
	Patronymic
	Pending
	PerfectAuxiliary
	Period
	PeriodNoun
	PersonNoun
	PersonPluralEnding
	PersonPreposition
	PersonalPronoun
	Persons
	PictureOccasion
	PictureSide
	PlaceBody
	PlaceEpithet
	PlaceFront
	PlaceHead
	PlaceNoun
	PlacePair
	PlacePrefix
	PlacePreposition
	PlainAnd
	PluralArticle
	PluralDe
	PluralDemonstrative
	PluralEnding
	PluralPronoun
	PluralVerbEnding
	Portfolio
	Possessive
	Post
	PostAfter
	PostBefore
	PostChange
	PostLevel
	PostSkip
	PostVerb
	Predecessor
	PrefectOffice
	Premier
	PremierFederation
	Preposition
	PresentAt
	PresentList
	Presides
	PreverbalClitic
	PronominalArticle
	PronominalPlace
	Pronoun
	ProperAdjectiveEnding
	Proposes
	Purpose
	PutOff
	PutsEnd
	QuoteVerb
	RankWord
	Receives
	Reflexive
	ReflexiveClitic
	RegionPart
	RegionalSeat
	Relative
	RelativeDative
	RelativeDay
	RelativeObject
	RelativeSubject
	RelativeTo
	RelativeWith
	Relieved
	ReportSource
	Reports
	Representative
	Represented
	ResidentAbroad
	ResidentAt
	Respective
	Respectively
	Restart
	RoundNumber
	RouteNoun
	RulingParty
	Said
	SaidByNobody
	Saint
	SameCapacity
	SamePost
	Saying
	Seat
	SeatGiven
	SeatNoun
	SectorRelation
	Sends
	SentMessage
	Served
	ServiceLine
	SessionWorks
	SetPrefix
	SettledTo
	Settlements
	ShortTitle
	SideLink
	SideListEnd
	Sidelines
	Signatories
	Signing
	SigningInfinitive
	SigningNoun
	SigningVerb
	Signs
	Since
	SingularArticle
	SingularS
	Sits
	SittingNoun
	SmallWord
	SoleRuler
	Some
	SomeOf
	SomeTime
	SourcePreposition
	Spouse
	Staged
	StandingForum
	StandsFor
	StateHead
	StateMembers
	StateNoun
	StateOrgan
	StatePower
	StateVerb
	StateWord
	StatesInIt
	StayNoun
	Street
	Strengthens
	Subjunctive
	Succeeded
	SucceededBy
	Succession
	Successor
	Suite
	Support
	Supposes
	SurnameLanguage
	TakesOffice
	TakesPart
	TakesPartVerb
	TakesPlace
	TakesSeat
	TakesTo
	TermBody
	TermOf
	TermUnit
	ThankedFor
	TheSame
	ThingBehind
	This
	TieNoun
	Tied
	TitleOfSeveral
	TitleOther
	TitleShort
	Titled
	ToThe
	Tongue
	TookPlace
	Topic
	Tours
	TownAtState
	TownGiven
	TownLink
	TownNear
	TownPreposition
	TownSaint
	TownState
	TownsmanEnding
	Transferred
	Tripartite
	Twinned
	Unaccented
	Under
	UnderBody
	UnderChair
	UnseatedPost
	Unspecific
	Until
	Upon
	Verb
	VerbClitic
	VerbalEnding
	VisitAside
	VisitNoun
	VisitorPossessive
	VisitsVerb
	WasAble
	WasTo
	Way
	WeakParticle
	Weekday
	Welcome
	Welcomes
	Where
	Who
	Whom
	WhomVerb
	Whose
	Wish
	WishGovernor
	WishNoun
	Wishes
	WishesTo
	With
	WithForeigners
	WithHim
	Within
	WorkingSession
	Works
	YearNoun
	YearPreposition
	asked // how many there are
)

// names are what the word lists call the classes.
var names = [asked]string{
	Absent:                "absent",
	Accompanied:           "accompanied",
	Accompanies:           "accompanies",
	Accompanying:          "accompanying",
	AccordingTo:           "according-to",
	Accredited:            "accredited",
	AccreditedTo:          "accredited-to",
	AcronymWord:           "acronym-word",
	Adjective:             "adjective",
	AdjectiveAgrees:       "adjective-agrees",
	AdjectiveEnding:       "adjective-ending",
	Adv:                   "adv",
	AdverbEnding:          "adverb-ending",
	AgeNoun:               "age-noun",
	Agency:                "agency",
	AgencyArticle:         "agency-article",
	AgencyEnding:          "agency-ending",
	Agreed:                "agreed",
	AgreedNoun:            "agreed-noun",
	Agreement:             "agreement",
	AgreementComplement:   "agreement-complement",
	Agrees:                "agrees",
	Aims:                  "aims",
	Along:                 "along",
	AlsoIn:                "also-in",
	AmongMembers:          "among-members",
	AmongThem:             "among-them",
	And:                   "and",
	Anniversary:           "anniversary",
	Another:               "another",
	Answers:               "answers",
	AnyBody:               "any-body",
	AnyPossessive:         "any-possessive",
	Apart:                 "apart",
	Appointed:             "appointed",
	AppointedAs:           "appointed-as",
	Appoints:              "appoints",
	Arrives:               "arrives",
	AsNew:                 "as-new",
	Article:               "article",
	ArticleBehindDe:       "article-behind-de",
	ArticledProvince:      "articled-province",
	AsFor:                 "as-for",
	AsWell:                "as-well",
	AsideRelative:         "aside-relative",
	AsksState:             "asks-state",
	At:                    "at",
	AtItsHead:             "at-its-head",
	AtPost:                "at-post",
	AtTalks:               "at-talks",
	AtThatTime:            "at-that-time",
	AtThe:                 "at-the",
	AtThePlural:           "at-the-plural",
	AtTheSideOf:           "at-the-side-of",
	Attends:               "attends",
	Auxiliary:             "auxiliary",
	BackReference:         "back-reference",
	BareDe:                "bare-de",
	BarePlacePreposition:  "bare-place-preposition",
	BearsMessage:          "bears-message",
	Been:                  "been",
	BeforeState:           "before-state",
	Behalf:                "behalf",
	Belonging:             "belonging",
	BelongsUnder:          "belongs-under",
	Besides:               "besides",
	Between:               "between",
	BigCity:               "big-city",
	BirthAdjective:        "birth-adjective",
	Body:                  "body",
	BodyComplement:        "body-complement",
	BodyField:             "body-field",
	BodyHas:               "body-has",
	BodyName:              "body-name",
	BodyTail:              "body-tail",
	Border:                "border",
	By:                    "by",
	CallPaid:              "call-paid",
	CalledOff:             "called-off",
	Calling:               "calling",
	CameTo:                "came-to",
	CameTogether:          "came-together",
	CapitalCity:           "capital-city",
	CapitalNoun:           "capital-noun",
	CapitalPost:           "capital-post",
	CaptionEvent:          "caption-event",
	CaptionOrder:          "caption-order",
	CaptionSide:           "caption-side",
	Celebration:           "celebration",
	Ceremony:              "ceremony",
	ChairOfState:          "chair-of-state",
	ChairPost:             "chair-post",
	Chaired:               "chaired",
	ChargePreposition:     "charge-preposition",
	Charged:               "charged",
	Circumstance:          "circumstance",
	ClauseBorder:          "clause-border",
	ClauseCoordinator:     "clause-coordinator",
	ClausePreposition:     "clause-preposition",
	Cleft:                 "cleft",
	Colleague:             "colleague",
	ComeInvited:           "come-invited",
	ComeThere:             "come-there",
	ComeTogether:          "come-together",
	ComesHome:             "comes-home",
	ComesThence:           "comes-thence",
	Coming:                "coming",
	Compass:               "compass",
	ComplementEnd:         "complement-end",
	ComplementPreposition: "complement-preposition",
	Complementizer:        "complementizer",
	Comprises:             "comprises",
	ConditionalEnding:     "conditional-ending",
	Congratulated:         "congratulated",
	Constituency:          "constituency",
	ContinentPrefix:       "continent-prefix",
	Convened:              "convened",
	Converses:             "converses",
	Cooperates:            "cooperates",
	Cooperation:           "cooperation",
	Coordinator:           "coordinator",
	Copula:                "copula",
	CountEnding:           "count-ending",
	Counterpart:           "counterpart",
	Couple:                "couple",
	Courtesy:              "courtesy",
	Covers:                "covers",
	Credit:                "credit",
	CreditNoun:            "credit-noun",
	Currency:              "currency",
	DateArticle:           "date-article",
	DateDeterminer:        "date-determiner",
	DatePreposition:       "date-preposition",
	DayEnding:             "day-ending",
	DayRange:              "day-range",
	DaySpan:               "day-span",
	Days:                  "days",
	De:                    "de",
	DeedNoun:              "deed-noun",
	DefiniteArticle:       "definite-article",
	Delegated:             "delegated",
	Delegation:            "delegation",
	Demonstrative:         "demonstrative",
	DemonstrativeArticle:  "demonstrative-article",
	DenialBehind:          "denial-behind",
	DenialClitic:          "denial-clitic",
	Deputation:            "deputation",
	DeputationPart:        "deputation-part",
	DeputationPost:        "deputation-post",
	Deputies:              "deputies",
	Determiner:            "determiner",
	Did:                   "did",
	Each:                  "each",
	Earlier:               "earlier",
	Elected:               "elected",
	Elided:                "elided",
	ElidedArticle:         "elided-article",
	ElidedDe:              "elided-de",
	Emissary:              "emissary",
	EndsJourney:           "ends-journey",
	EndsOffice:            "ends-office",
	Enters:                "enters",
	Enumerates:            "enumerates",
	EnvoyGroup:            "envoy-group",
	Envoys:                "envoys",
	Escort:                "escort",
	Event:                 "event",
	EventComplement:       "event-complement",
	EventPart:             "event-part",
	EventTold:             "event-told",
	EventTopic:            "event-topic",
	Exchanges:             "exchanges",
	Executive:             "executive",
	Fallen:                "fallen",
	FallsTo:               "falls-to",
	FederalState:          "federal-state",
	Federation:            "federation",
	FeminineArticle:       "feminine-article",
	FemininePluralEnding:  "feminine-plural-ending",
	FemininePronoun:       "feminine-pronoun",
	FeminineTitle:         "feminine-title",
	FeminineTitleEnding:   "feminine-title-ending",
	FieldListAdjunct:      "field-list-adjunct",
	FieldListEnd:          "field-list-end",
	Fields:                "fields",
	Figure:                "figure",
	Figures:               "figures",
	FirstLevel:            "first-level",
	FirstPerson:           "first-person",
	Folk:                  "folk",
	Following:             "following",
	For:                   "for",
	Fore:                  "fore",
	ForeignLink:           "foreign-link",
	ForeignTitle:          "foreign-title",
	FormerBehind:          "former-behind",
	Formerly:              "formerly",
	FreeTrade:             "free-trade",
	Friendship:            "friendship",
	FriendshipWord:        "friendship-word",
	From:                  "from",
	FrontedParticiple:     "fronted-participle",
	Function:              "function",
	Future:                "future",
	FutureEnding:          "future-ending",
	GapEnd:                "gap-end",
	Gathered:              "gathered",
	Gathers:               "gathers",
	GenderedArticle:       "gendered-article",
	GenericBody:           "generic-body",
	Genitive:              "genitive",
	GerundEnding:          "gerund-ending",
	GerundMarker:          "gerund-marker",
	Gives:                 "gives",
	Goal:                  "goal",
	GoesWith:              "goes-with",
	Government:            "government",
	GovernmentPost:        "government-post",
	GovernmentPresident:   "government-president",
	GroupPossessive:       "group-possessive",
	Habitual:              "habitual",
	HandsOver:             "hands-over",
	HasFor:                "has-for",
	HeadOf:                "head-of",
	Heir:                  "heir",
	Held:                  "held",
	HeldBy:                "held-by",
	HeldOnce:              "held-once",
	HeldPost:              "held-post",
	High:                  "high",
	Holds:                 "holds",
	HoldsEvent:            "holds-event",
	HoldsOwn:              "holds-own",
	Honorific:             "honorific",
	HostPreposition:       "host-preposition",
	IberianAnd:            "iberian-and",
	Identifies:            "identifies",
	Impersonal:            "impersonal",
	In:                    "in",
	InCharge:              "in-charge",
	InCountry:             "in-country",
	InFrame:               "in-frame",
	InHonour:              "in-honour",
	InOrderTo:             "in-order-to",
	InPresence:            "in-presence",
	InTimesOf:             "in-times-of",
	InTurn:                "in-turn",
	Including:             "including",
	IndefiniteArticle:     "indefinite-article",
	Infinitive:            "infinitive",
	InfinitiveAside:       "infinitive-aside",
	InfinitiveEnding:      "infinitive-ending",
	Inside:                "inside",
	Invitation:            "invitation",
	IsHeld:                "is-held",
	ItPronoun:             "it-pronoun",
	ItWasAt:               "it-was-at",
	JoinedPost:            "joined-post",
	Joint:                 "joint",
	Journey:               "journey",
	Kin:                   "kin",
	KindBehind:            "kind-behind",
	Kingdom:               "kingdom",
	Land:                  "land",
	LanguageMark:          "language-mark",
	Landscape:             "landscape",
	Last:                  "last",
	Latter:                "latter",
	LeadVerb:              "lead-verb",
	LeavesOffice:          "leaves-office",
	Led:                   "led",
	LegalForm:             "legal-form",
	Lesson:                "lesson",
	Letters:               "letters",
	Level:                 "level",
	LevelNoun:             "level-noun",
	LinkArticle:           "link-article",
	LinkingVerb:           "linking-verb",
	Links:                 "links",
	ListFiller:            "list-filler",
	ListVerb:              "list-verb",
	LocalWord:             "local-word",
	Locative:              "locative",
	LowerLevel:            "lower-level",
	MakesPart:             "makes-part",
	MakesUp:               "makes-up",
	MakesVisit:            "makes-visit",
	MakingNoun:            "making-noun",
	Marking:               "marking",
	MasculineArticle:      "masculine-article",
	MasculinePronoun:      "masculine-pronoun",
	MasculineTitle:        "masculine-title",
	MatterNoun:            "matter-noun",
	May:                   "may",
	Meets:                 "meets",
	Member:                "member",
	Ministry:              "ministry",
	MinistryAgain:         "ministry-again",
	Mission:               "mission",
	MissionBody:           "mission-body",
	Month:                 "month",
	MonthPreposition:      "month-preposition",
	MovingNoun:            "moving-noun",
	Mutual:                "mutual",
	NamedThing:            "named-thing",
	Namely:                "namely",
	NamesMembers:          "names-members",
	National:              "national",
	NationalSector:        "national-sector",
	NationalWord:          "national-word",
	Negation:              "negation",
	NegationMark:          "negation-mark",
	Negotiates:            "negotiates",
	Neighbours:            "neighbours",
	New:                   "new",
	Newcomer:              "newcomer",
	NoAdjective:           "no-adjective",
	NoBody:                "no-body",
	NoLonger:              "no-longer",
	NoTopic:               "no-topic",
	Nomination:            "nomination",
	NoneOf:                "none-of",
	NotPerson:             "not-person",
	NotYet:                "not-yet",
	Noticed:               "noticed",
	Noun:                  "noun",
	Number:                "number",
	NumberSign:            "number-sign",
	NumberedState:         "numbered-state",
	ObjectClitic:          "object-clitic",
	ObjectPronoun:         "object-pronoun",
	ObjectRelative:        "object-relative",
	Occasion:              "occasion",
	OceanWord:             "ocean-word",
	OfItClitic:            "of-it-clitic",
	OfTwoStates:           "of-two-states",
	Office:                "office",
	OfficeSector:          "office-sector",
	OfficeStaff:           "office-staff",
	OnBehalf:              "on-behalf",
	OnSide:                "on-side",
	OnTheSpot:             "on-the-spot",
	OneHand:               "one-hand",
	OnlineNoun:            "online-noun",
	OnlyThoughtOf:         "only-thought-of",
	Or:                    "or",
	Ordinal:               "ordinal",
	OrdinaryEr:            "ordinary-er",
	Organizes:             "organizes",
	Other:                 "other",
	OtherDay:              "other-day",
	OtherMember:           "other-member",
	Ought:                 "ought",
	OurCountry:            "our-country",
	Pair:                  "pair",
	PairNoun:              "pair-noun",
	PaperNoun:             "paper-noun",
	PartEvent:             "part-event",
	PartNoun:              "part-noun",
	Participle:            "participle",
	Particle:              "particle",
	Partitive:             "partitive",
	PartnerEnd:            "partner-end",
	PartyHead:             "party-head",
	PartyLeader:           "party-leader",
	PartyOrgan:            "party-organ",
	PartyWord:             "party-word",
	PassingBy:             "passing-by",
	PassiveAuxiliary:      "passive-auxiliary",
	PastPerfect:           "past-perfect",
	Patronymic:            "patronymic",
	Pending:               "pending",
	PerfectAuxiliary:      "perfect-auxiliary",
	Period:                "period",
	PeriodNoun:            "period-noun",
	PersonNoun:            "person-noun",
	PersonPluralEnding:    "person-plural-ending",
	PersonPreposition:     "person-preposition",
	PersonalPronoun:       "personal-pronoun",
	Persons:               "persons",
	PictureOccasion:       "picture-occasion",
	PictureSide:           "picture-side",
	PlaceBody:             "place-body",
	PlaceEpithet:          "place-epithet",
	PlaceFront:            "place-front",
	PlaceHead:             "place-head",
	PlaceNoun:             "place-noun",
	PlacePair:             "place-pair",
	PlacePrefix:           "place-prefix",
	PlacePreposition:      "place-preposition",
	PlainAnd:              "plain-and",
	PluralArticle:         "plural-article",
	PluralDe:              "plural-de",
	PluralDemonstrative:   "plural-demonstrative",
	PluralEnding:          "plural-ending",
	PluralPronoun:         "plural-pronoun",
	PluralVerbEnding:      "plural-verb-ending",
	Portfolio:             "portfolio",
	Possessive:            "possessive",
	Post:                  "post",
	PostAfter:             "post-after",
	PostBefore:            "post-before",
	PostChange:            "post-change",
	PostLevel:             "post-level",
	PostSkip:              "post-skip",
	PostVerb:              "post-verb",
	Predecessor:           "predecessor",
	PrefectOffice:         "prefect-office",
	Premier:               "premier",
	PremierFederation:     "premier-federation",
	Preposition:           "preposition",
	PresentAt:             "present-at",
	PresentList:           "present-list",
	Presides:              "presides",
	PreverbalClitic:       "preverbal-clitic",
	PronominalArticle:     "pronominal-article",
	PronominalPlace:       "pronominal-place",
	Pronoun:               "pronoun",
	ProperAdjectiveEnding: "proper-adjective-ending",
	Proposes:              "proposes",
	Purpose:               "purpose",
	PutOff:                "put-off",
	PutsEnd:               "puts-end",
	QuoteVerb:             "quote-verb",
	RankWord:              "rank-word",
	Receives:              "receives",
	Reflexive:             "reflexive",
	ReflexiveClitic:       "reflexive-clitic",
	RegionPart:            "region-part",
	RegionalSeat:          "regional-seat",
	Relative:              "relative",
	RelativeDative:        "relative-dative",
	RelativeDay:           "relative-day",
	RelativeObject:        "relative-object",
	RelativeSubject:       "relative-subject",
	RelativeTo:            "relative-to",
	RelativeWith:          "relative-with",
	Relieved:              "relieved",
	ReportSource:          "report-source",
	Reports:               "reports",
	Representative:        "representative",
	Represented:           "represented",
	ResidentAbroad:        "resident-abroad",
	ResidentAt:            "resident-at",
	Respective:            "respective",
	Respectively:          "respectively",
	Restart:               "restart",
	RoundNumber:           "round-number",
	RouteNoun:             "route-noun",
	RulingParty:           "ruling-party",
	Said:                  "said",
	SaidByNobody:          "said-by-nobody",
	Saint:                 "saint",
	SameCapacity:          "same-capacity",
	SamePost:              "same-post",
	Saying:                "saying",
	Seat:                  "seat",
	SeatGiven:             "seat-given",
	SeatNoun:              "seat-noun",
	SectorRelation:        "sector-relation",
	Sends:                 "sends",
	SentMessage:           "sent-message",
	Served:                "served",
	ServiceLine:           "service-line",
	SessionWorks:          "session-works",
	SetPrefix:             "set-prefix",
	SettledTo:             "settled-to",
	Settlements:           "settlements",
	ShortTitle:            "short-title",
	SideLink:              "side-link",
	SideListEnd:           "side-list-end",
	Sidelines:             "sidelines",
	Signatories:           "signatories",
	Signing:               "signing",
	SigningInfinitive:     "signing-infinitive",
	SigningNoun:           "signing-noun",
	SigningVerb:           "signing-verb",
	Signs:                 "signs",
	Since:                 "since",
	SingularArticle:       "singular-article",
	SingularS:             "singular-s",
	Sits:                  "sits",
	SittingNoun:           "sitting-noun",
	SmallWord:             "small-word",
	SoleRuler:             "sole-ruler",
	Some:                  "some",
	SomeOf:                "some-of",
	SomeTime:              "some-time",
	SourcePreposition:     "source-preposition",
	Spouse:                "spouse",
	Staged:                "staged",
	StandingForum:         "standing-forum",
	StandsFor:             "stands-for",
	StateHead:             "state-head",
	StateMembers:          "state-members",
	StateNoun:             "state-noun",
	StateOrgan:            "state-organ",
	StatePower:            "state-power",
	StateVerb:             "state-verb",
	StateWord:             "state-word",
	StatesInIt:            "states-in-it",
	StayNoun:              "stay-noun",
	Street:                "street",
	Strengthens:           "strengthens",
	Subjunctive:           "subjunctive",
	Succeeded:             "succeeded",
	SucceededBy:           "succeeded-by",
	Succession:            "succession",
	Successor:             "successor",
	Suite:                 "suite",
	Support:               "support",
	Supposes:              "supposes",
	SurnameLanguage:       "surname-language",
	TakesOffice:           "takes-office",
	TakesPart:             "takes-part",
	TakesPartVerb:         "takes-part-verb",
	TakesPlace:            "takes-place",
	TakesSeat:             "takes-seat",
	TakesTo:               "takes-to",
	TermBody:              "term-body",
	TermOf:                "term-of",
	TermUnit:              "term-unit",
	ThankedFor:            "thanked-for",
	TheSame:               "the-same",
	ThingBehind:           "thing-behind",
	This:                  "this",
	TieNoun:               "tie-noun",
	Tied:                  "tied",
	TitleOfSeveral:        "title-of-several",
	TitleOther:            "title-other",
	TitleShort:            "title-short",
	Titled:                "titled",
	ToThe:                 "to-the",
	Tongue:                "tongue",
	TookPlace:             "took-place",
	Topic:                 "topic",
	Tours:                 "tours",
	TownAtState:           "town-at-state",
	TownGiven:             "town-given",
	TownLink:              "town-link",
	TownNear:              "town-near",
	TownPreposition:       "town-preposition",
	TownSaint:             "town-saint",
	TownState:             "town-state",
	TownsmanEnding:        "townsman-ending",
	Transferred:           "transferred",
	Tripartite:            "tripartite",
	Twinned:               "twinned",
	Unaccented:            "unaccented",
	Under:                 "under",
	UnderBody:             "under-body",
	UnderChair:            "under-chair",
	UnseatedPost:          "unseated-post",
	Unspecific:            "unspecific",
	Until:                 "until",
	Upon:                  "upon",
	Verb:                  "verb",
	VerbClitic:            "verb-clitic",
	VerbalEnding:          "verbal-ending",
	VisitAside:            "visit-aside",
	VisitNoun:             "visit-noun",
	VisitorPossessive:     "visitor-possessive",
	VisitsVerb:            "visits-verb",
	WasAble:               "was-able",
	WasTo:                 "was-to",
	Way:                   "way",
	WeakParticle:          "weak-particle",
	Weekday:               "weekday",
	Welcome:               "welcome",
	Welcomes:              "welcomes",
	Where:                 "where",
	Who:                   "who",
	Whom:                  "whom",
	WhomVerb:              "whom-verb",
	Whose:                 "whose",
	Wish:                  "wish",
	WishGovernor:          "wish-governor",
	WishNoun:              "wish-noun",
	Wishes:                "wishes",
	WishesTo:              "wishes-to",
	With:                  "with",
	WithForeigners:        "with-foreigners",
	WithHim:               "with-him",
	Within:                "within",
	WorkingSession:        "working-session",
	Works:                 "works",
	YearNoun:              "year-noun",
	YearPreposition:       "year-preposition",
}
