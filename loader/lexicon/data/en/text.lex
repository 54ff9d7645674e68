# How pages are built and words are cut, in English.

# Words that no line ends with, but where a link of the page broke it.
[hanging]
of | the | a | an | and | by | for | between | from | its | their | at

[ordinal-end]
th | st | nd | rd | km | kg | m | h | ha | mw | kw | bn | am | pm | s

[abbreviation]
lieut | brig | snr | jr | mme | mdm | mlle | assoc | asst | amb | pol | sr | dep | mr | mrs | ms | messrs | dr | prof | st | no | vol | etc | gov | sen | rep | gen | col | lt | maj | hon | h.e | e | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov | dec | approx | vs | co | ltd | inc | corp | mt | adm | capt | sgt

# A language switch leaves its label in front of a paragraph.
[junk-prefix]
Français | Tiếng Việt | 中文

# A final * stands for the rest of a short line.
[teaser-marker]
See more
Related news
Related News
Related stories
Related articles
Related posts
Related
Related topics
Related contents
Related content
Read more
Read also
Also read
More news
More stories
Other news
Other articles
Other stories
Latest news
Most read
Most viewed
You may also like
You might also like
Recommended
Recommended for you
More from this section
More on this topic
In the same category
Up next
Don't miss
Editor's picks
Trending
See also
What to read next
More in Politics
More from *
Also from *

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
Newsletter
Subscribe
Sections
About us
Contact us
Terms of use
Privacy policy
Sitemap
Advertisement
Home
Search

# A * stands for the end or, in front, for the beginning of the line.
[junk-line]
Navigation
Tags
Topics
Keywords
Share
Share this
Share this article
Share this story
Follow us
Source
Editor:*
(Web editor*
(Editor*
Web editor*
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
Updated:*
Published:*
Listen to *
Watch *
* contributed to this story
* contributed to this report
* contributed to this article
* contributed reporting

[credit]
photo | photos | author | translated | compiled | reported | written | credit | source | image | illustration | picture | courtesy | file photo | supplied
