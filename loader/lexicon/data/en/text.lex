# How pages are built and words are cut, in English.

# Function words that old pages glue to the words beside them: "theprovince", "Hanoion".
[glue]
the | of | and | in | on | at | to | for | by | with | from | an | its | his | her | was | were | has | had | is | are | that | which | who | also | between | their | as | will | be | been | this | these | two | during | into | after | under | said
he | she | him | they | them | have | had | not | but | met | led | when | where | would | through | toward | towards | within | among

# Words that begin longer ones: "intergovernmental" is one word, not two.
[prefix]
inter | anti | auto | multi | micro | mini | macro | super | trans | tele | cyber | agro | socio | euro | afro | para | post | semi | hydro | electro | aero | thermo | photo | radio | hyper | infra | ultra | extra | counter | over | under | out | pre | pro | non | sub | co

# Words that no line ends with, but where a link of the page broke it.
[hanging]
of | the | a | an | and | by | for | between | from | its | their | at

[ordinal-end]
th | st | nd | rd | km | kg | m | h | ha | mw | kw | bn | am | pm | s

[abbreviation]
lieut | brig | snr | jr | mme | mdm | mlle | assoc | asst | amb | pol | sr | dep | mr | mrs | ms | messrs | dr | prof | st | no | vol | etc | gov | sen | rep | gen | col | lt | maj | hon | h.e | e | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec | approx | vs | co | ltd | inc | corp | mt | adm | capt | sgt | govs | sens | reps | cong | usec | asec | engr | atty | attys | brgy | ret | hons | profs | drs | gens

# A language switch leaves its label in front of a paragraph.
[junk-prefix]
Français | Tiếng Việt | 中文

# A final * stands for the rest of a short line.
[teaser-marker]
See more
Related posts
Related contents
Related content
More news
More stories
Other news
Other articles
Other stories
Latest news
Most read
Most viewed
More from this section
In the same category
What to read next
More in Politics
More from *
Also from *
Related Posts *
Previous article
Next article
Previous post
Next post
Previous
Next
Prev post
Most popular
Popular posts
Popular
Recent posts
Recent news
More like this
More in news
Recommended articles
Recommended stories
Other News *
Related news
Related News
Related stories
Related articles
Related topics
Up next
Trending
Recommended
Recommended for you
Sponsored content
You may also like
You might also like
Editor's picks
相关文章
Similar articles
Similar stories
Similar news
Similar posts
More articles
More headlines
More on this
More on this story
More news from *
More stories from *
More in this section
More in *
More related news
Other headlines
Other top stories
Other latest news
Other news in *
Related news *
Related items
Related links
Related coverage
Related reads
Related videos
Related story
Related article
In other news
In other developments
News in brief
News briefs
In this section
In this issue
Also in this issue
Also in the news
Also in news
Elsewhere in the news
Elsewhere on *
Latest stories
Latest articles
Latest headlines
Latest posts
Latest updates
Latest from *
Top stories
Top news
Top headlines
Today's headlines
Today's top stories
Headlines
Recent stories
Recent articles
Recent headlines
Recent press releases
Other press releases
Most popular news
Most popular stories
Most shared
Most commented
Most recent
Most read stories
Most read news
Must read
Must reads
Must-read
Read next
Next story
Previous story
Next news
Previous news
Older post
Newer post
Older posts
Newer posts
Older news
Newer news
Older stories
Keep reading
Suggested
Suggested for you
Suggested reading
Suggested stories
Suggested articles
Recommended reading
Recommended for you *
Recommended news
You may be interested in *
You may also be interested in *
You might be interested in *
You may like
Others also read
People also read
Readers also liked
Readers also read
Stories you may like
Stories you might like
From around the web
Around the web
Around the region
Around the province
From our partners
Partner content
Promoted content
Paid content
Sponsored
Sponsored stories
What's new
Other events
Don't miss it
Editors' picks
Editor's choice
Editors' choice
Featured stories
Featured news
In case you missed it
ICYMI
See more news
View more news
From the archives
Local news
Also in this section
Explore more
More for you
More like this *
More local news
More world news
More politics
More business
More national news
More top stories
News highlights
Just in
Popular stories
Popular news
Popular articles
Popular now
Trending now
Trending stories
Trending news
Read more stories
Stories for you
Top picks
Our picks
Picks for you
The week in pictures
This week
This week's stories
From the same author
By the same author
Articles by *
By this author
Same section
Other sections
Next up
Next article *
Previous article *
Others in this section
Worth reading

# The same of lines that may head a box of links in the midst of the story.
[box-marker]
Related
Read more
Read also
Also read
See also
Don't miss
Tags
Topics
More on this topic
Related reading
Also see
More stories like this
Read related
Related to this story
Related to this article
Further reading
More information
Learn more
For more on this story
On this topic
On this subject
Read the related story
See related
Also on this topic

[menu-marker]
About the author *
About the authors
Recent Comments
Same category
Same subject
Same author
Heritage
Comments
Comment (0)
Comments (0)
Leave a comment
Leave a reply
Post a comment
Your comments
About us
Contact us
Terms of use
Privacy policy
Sitemap
Comment
No comments
Post a comment *
Leave a reply *
Leave a comment *
Selected comments *
Facebook comments
Media contact
Media contacts
Media contact *
Press contact
Press contacts
For more information *
For further information *
For media inquiries *
Contact
Contacts
Contact information
Editor-in-chief *
Editor in chief *
Managing editor *
Publisher *
Licence no *
License no *
Address
Head office *
Join the conversation
Join the discussion
Have your say
What do you think *
Your comment
Add a comment
Add comment
Write a comment
Write comment
Reader comments
Anonymous said
Unknown said
Readers' comments
View comments
Show comments
Comments are closed *
Be the first to comment *
Log in to comment *
Follow us on *
Advertise with us
Cookie policy
About this site
For media enquiries *
For inquiries *
Inquiries *
Media relations
Media relations *
Press office *
Public affairs *

# A * stands for the end or, in front, for the beginning of the line.
[junk-line]
*for full article
Loading
Save my name *
This site uses Akismet *
Learn how your comment *
Proudly powered by *
Bookmark the permalink
Search for
Entries feed
Comments feed
* bookmark the permalink*
Share this post
Share this page
Previous article *
Next article *
Like this
Like Loading
Subscribe
X
Skip to content
Skip to main content
Skip to primary content
Skip navigation
Jump to content
ShareTweet
Share Tweet
ShareTweetShare
Reading this article requires
Navigation
Keywords
Share
Share this
Share this article
Share this story
Follow us
Source
* ABOUT ASEAN*
No data
Print
Send
Facebook
Twitter
Zalo
Email
Copy link
Read also *
Also read *
Read more *
See also *
Click here *
Sign up *
Subscribe *
Follow us *
Share on *
Tags *
Keywords *
All rights reserved *
Copyright *
Listen to *
Watch *
* contributed to this story
* contributed to this report
* contributed to this article
* contributed reporting
We use cookies *
This website uses cookies *
This site uses cookies *
By continuing to *
Your email address will not be published *
Required fields are *
Get the latest news *
Opens in new window
Click to share *
Share this with close
Mời quý độc giả *
* All rights reserved
Photo
Photos
This email address is being protected *
You need JavaScript *
Please enable JavaScript *
Back to top
Already a subscriber *
Blog comments powered by *
* powered by disqus
All Rights Reserved *
Selected comments *
Enter your *
Share this with *
Contact *
Contacts *
Media contact *
This content was published *
Read the original *
Contact author *
Contact the author *
Contact writer *
Contact the writer *
Email the author *
Address *
Tel *
Telephone *
Phone *
Fax *
Hotline *
Download our *
Download the *
Reproduction *
No part of *
* all rights reserved *
Comments are *
Have a story *
Got a tip *
Support our *
Subscribe to *
Tag *
Filed under *
Follow the *
JPEG *
PDF *
Your name *
You must be *
Join our *
Like our *
Never miss *
Don't miss our *
Key words *
Expand to read *
Do you like *
Get WhatsApp *
Translator *
Reporter *
Distributed by *
Join ST's *
Security policy *
BERNAMA provides *
Share your *
Save this *
Subscribers *

[credit]
photo | photos | author | translated | compiled | reported | written | credit | source | image | illustration | picture | courtesy | file photo | supplied

# Who wrote or translated a text, before a colon.
[credit-noun]
translation | translator | text | reporting

# Lines that stand in the midst of a story, or above the menu of the page's end.
[menu-break]
Newsletter
Subscribe
Sections
Advertisement
Ad
Home
Search
Menu

[end-mark]
End
Ends
Enditem
The end
30
Web editor *
Editor *
Editors *

# Short lines that end no sentence: beginnings (a word alone only before a colon), or
# whole lines. 0 is any number.
[short-line]
Comment *
Name *
Powered by *
Views *
Hits *
Reads *
Reading time *
Read time *
0 views
0 reads
0 min read
0 minute read
0 comments
0 comment
0 shares
Posted *
Published *
Updated *
Last updated *
Last modified *
Tags *
Tagged *
Filed under *
Category *
Categories *
Topics *
Keywords *
Font size *
Text size *
Share *
Click to *
Print *
Send to *
Email this *
Listen to *
Download *
Follow *
Enlarge *
This story has been translated *
Translated by *
Article continues *
Story continues *
Continue reading *
Editing by *
Reporting by *
Edited by *
Source *
About the author *
Page *
Posted in *
Posted by *
Date *
Auther *
Author *
Id *
Bookmark *
Resize *
0 minutes
0 minute
0 minutes read
Read full *
Read the full *
View more *
View all *
0 hours ago
0 hour ago
0 minutes ago
0 days ago
0 day ago
0 weeks ago
0 months ago
0 years ago
0 min ago
Print this *
Share this *
Follow us *
Download this *
Views 0
Hits 0
Read 0 times
Reads 0
Listen to this *
Listen to the *
Enlarge image *
Enlarge this *
0 min
Visits 0
Visits *
View 0
0 visits
0 visitors
0 clicks
0 hits
0 replies
0 likes
Tag *
Last edited *
Last update *
Name
Email
Website
Message
Your name
Your email
Tweet
Like
Contact author *
Photo gallery
Back to list
Back to news
Back to *
Return to *
Previous next

[home-page]
Home | You are here | News | Home page

[masthead]
The official *
Official website *
Official site *
Official newspaper *
Official gazette *
Government portal *
Government of *
Ministry of *
Embassy of *
The voice of *
Your *
Organ of *
Daily *
* online
* news
* news agency
* newspaper
* gazette
* magazine
* tv
* radio
* portal
* official website
* english edition
* english version

[rubric]
Print | Email | Send | Comment | Save | Provincial | Regions | Regional | Provinces | Communities | Community | City | Cities | Capital | Metro | Nationwide | Columns | Columnists | Column | Editorial | Editorials | Op-ed | Letters | Letter to editor | Commentary | Perspectives | Insight | In depth | Special report | Special reports | Specials | Arts | Art | Music | Movies | Film | Food | Entertainment | Showbiz | People | Property | Motoring | Auto | Tech | Technology | Science | Sci-Tech | Science and technology | Social | Religion | Religions | Ethnic groups | Youth | Women | Family | Markets | Stocks | Banking | Banking and finance | Finance | Money | Energy | Mining | Transport | Infrastructure | Real estate | Jobs | Classifieds | Obituaries | Archives | Archive | Events | Calendar | Publications | Activities | Services | E-services | Documents | Speeches | Legislation | Departments | Governor | Mayor | Council | Elections | Crime | Courts | Crime and courts | Police | Military | Defence | Defense | Army | Navy | Maritime | Disasters | Climate | Nature | Wildlife | Africa | Europe | Americas | America | Middle East | Oceania | Asia Pacific | Asia-Pacific | Southeast Asia | Indochina | Mekong | Sabah | Sarawak | OANA | Post in depth | Post property | Post life | Galleries | Gallery | Photo gallery | Image | Images | In pictures | In pics | Infographics | Infographic | Multimedia | Special | Audio | Podcast | TV | Live TV | E-paper | Epaper | Magazine | Biz | Biz news | Companies | Industry | Economy and finance | Contact | Contact us | About | About us | About ACC | Who we are | Advertise | Advertise with us | Site map | Sitemap | Links | Useful links | FAQ | Help | Terms | Terms of use | Terms of service | Privacy | Privacy policy | Cookie policy | Careers | Feedback | RSS | My account | Register | Diplomatic corner | Overseas Vietnamese | Vietnam and the world | Sea and islands | Destinations | Hotels | Good reads | Football | Other sports | Sports news | Local news | World news | Foreign news | Foreign ministry news | Press | Press room | Newsroom | News and events | News & events | Most read | Latest stories | Trending
Politics | Economy | Business | Society | Culture | Sport | Sports | World | International | National | Nation | Asia | ASEAN | News | Latest | Breaking news | Headlines | Home | Menu | Opinion | Health | Education | Environment | Tourism | Travel | Videos | Video | Photos | Local | Region | Foreign affairs | Diplomacy | Cooperation | Press release | Press releases | Features | Feature | Exclusive | China | Vietnam | Cambodia | Laos | Life | Lifestyle | Law | Security | Agriculture | Trade | Politics and law | Close | Login | Log in | Sign in | Sign up | Subscribe | Search | Logo | Radio | Live | Newsletter | Podcasts | Weather | App | Next | National news | Top stories | Top story | Latest news | Interview | Interviews | Analysis | Government | Parliament | Investment news | External relations | Vietnam & world | Focus | Today | Share | English | Français | French | Español | Deutsch | Italiano | Tiếng Việt | Vietnamese | Khmer | Lao | App | EN | FR | Version française | English version | Fr En

[network]
facebook | twitter | whatsapp | telegram | linkedin | pinterest | instagram | youtube | tiktok | messenger | wechat | weibo | viber | zalo | email | mail | sms | rss | tumblr | reddit | flipboard | google | tweet | print | share | newsletter | newsletters | notifications | inbox | channel

[call]
follow | join | subscribe | sign | get | like | click | share | download | stay

# Beginnings of lines that say who wrote the text.
[writer]
written by
posted by
published by
reported by
story by
article by
text and photos by
text by
author
staff reporter
staff reporters
staff writer
staff writers
staff report
our correspondent
from our correspondent
translated by
compiled by
interview by
interviewed by
photos by
photo by
special to
correspondent
newsroom

[writer-by]
by

[writer-with]
with

[writer-link]
staff | writer | correspondent | reporter | special | our | and | with | in | of | the | for | at | from | on | to | am | pm | s

# Lines that stand below a story and nowhere in it; * as above.
[last-line]
Contact PhnomPenh Post *
Back to top
Tags *
Tag *
Tagged *
Topics *
Keywords *
Filed under *
Categories *
Category *
Posted in *
Source *
Sources *
Author *
Editor *
Editing by *
Reporting by *
Translated by *
Views *
Views 0
Translator *
Reporter *
Key words *
Read the original *

# Headings of boxes that belong to the story.
[own-box]
Fact box
Factbox
Fact file
Facts
Key facts
Key figures
Background
Backgrounder
At a glance
Timeline
By the numbers
In numbers
Quick facts
Quotes
Highlights
Biography
Profile
Note
Notes
Notes to editors
Annex
About *
Programme
Program
Programme *
Agenda
Itinerary
List of *
Signatories
Agreements signed
Documents signed
Results
Winners
Appointments
Delegation members
Members of *
Participants
Key dates
What they said
In their words

# Words before the numbers of those who make the page.
[imprint]
tel | telephone | phone | fax | hotline | issn | po box | mobile

# Headings of other stories that no marker lists: a noun, a word that makes a heading of it, and
# small words between them, in one line with nothing else: "Further related stories".
[story-noun]
news | story | stories | article | articles | post | posts | content | contents | topic | topics | report | reports | headline | headlines | reads | updates | coverage | videos | items

[story-tells]
related | similar | recommended | more | latest | other | top | popular | trending | recent | featured | suggested | further | previous | next | associated | linked | relevant | also | read | viewed | commented | shared | like | interest

[story-fill]
the | most | you | your | may | might | to | for | from | on | this | in | our | of | and | a | that | us | section | category | topic | author | same | by | week | today | site
