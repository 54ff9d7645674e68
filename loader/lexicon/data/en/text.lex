# How pages are built and words are cut, in English.

# Function words that old pages glue to the words beside them: "theprovince", "Hanoion".
[glue]
the | of | and | in | on | at | to | for | by | with | from | an | its | his | her | was | were | has | had | is | are | that | which | who | also | between | their | as | will | be | been | this | these | two | during | into | after | under | said

# Words that begin longer ones: "intergovernmental" is one word, not two.
[prefix]
inter | anti | auto | multi | micro | mini | macro | super | trans | tele | cyber | agro | socio | euro | afro | para | post | semi | hydro | electro | aero | thermo | photo | radio | hyper | infra | ultra | extra | counter | over | under | out | pre | pro | non | sub | co

# Words that no line ends with, but where a link of the page broke it.
[hanging]
of | the | a | an | and | by | for | between | from | its | their | at

[ordinal-end]
th | st | nd | rd | km | kg | m | h | ha | mw | kw | bn | am | pm | s

[abbreviation]
govs | sens | reps | lieut | brig | snr | jr | mme | mdm | mlle | assoc | asst | amb | pol | sr | dep | mr | mrs | ms | messrs | dr | prof | st | no | vol | etc | gov | sen | rep | gen | col | lt | maj | hon | h.e | e | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec | approx | vs | co | ltd | inc | corp | mt | adm | capt | sgt

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

[menu-marker]
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

# A * stands for the end or, in front, for the beginning of the line.
[junk-line]
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

[home-page]
Home | You are here | News | Home page

[rubric]
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
newsroom

[writer-by]
by

[writer-with]
with

[writer-link]
and | with | in | of | the | for | at | from | on | to | am | pm | s
