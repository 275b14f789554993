"""What an author starts from: files that say what goes where, and what is still to do."""

from __future__ import annotations

PAGE = """\
---
title: {title}
icon: file-text         # a name from lucide.dev
essential: no           # yes: with --kiosk nothing is shown unless this page is signed
leave_topic: no         # yes: "Leave this topic" stands on the screen
aside: no               # yes: it stands in no row; only a link on another page leads to it
# terms:                # medical words on this page, and what they mean
#   word: what it means
todo: Write this page, and cite what bears each paragraph out
---

Write one idea here, in few words. Put the id of a statement in seeds/ into the mark behind the full \
stop.[^ask]
"""
TEAM_PAGE = """\
---
title: Questions for your team
icon: message-square
todo: Write the questions that visitors may take along
---

```checklist
- label: How long will it take?
  cites: [ask]
- label: May I bring somebody?
  cites: [ask]
```
"""
QUESTION = """\
---
page: {page}
cites: [{cites}]        # the statements that the question rests on; its page cites them too
todo: Write this question, and say under each wrong option why it is wrong
---

# What does the page say?

- [x] What it says
- [ ] Something else
  > The page says otherwise.[^{cites}]
- [ ] Another thing
  > The page says otherwise.[^{cites}]

Say here why the right option is right.[^{cites}]
"""
TOPIC = """\
---
title: {title}
summary: What this topic tells
icon: book-open         # a name from lucide.dev
hue: {hue}              # teal, plum, indigo or green
order: {order}
---
"""
DECK = """\
---
draft: yes
todo: Look through every line of this header, and name the private words
title: {title}
invitation: Touch the screen to learn more.
teasers:                # on the first screen: questions, each with the page that a touch on it opens
  - question: What can I ask?
    page: first-topic/questions-for-your-team
check_title: Check what you learned
check_opening: These questions can't tell what is right for you.
check_summary: Short questions, no points
questions_page: first-topic/questions-for-your-team
private_words: []       # what would tell others why somebody is here, such as [scan]
needs: [emergency_number]  # the clinic's values without which no visitor sees it
# purpose:              # what treatment of what this is about, and for whom; on the first screen
# made_by:              # this and the next two for a page about.md beside this file
# written:              # a month, such as 2026-11
# paid_by:
# matters_page:         # a page whose checklist is what may matter to a visitor
# help_page:            # a page whose callouts, with signs and numbers, go along with every visitor
---
"""
SEEDS = """\
---
title: The name of a document
publisher:
publisher_kind: unknown # who that is: see the authoring guide
original: document.txt
sha256: {zeros}
---

One file like this for each document. Name its file and SHA-256 above, and note each of its sentences below.

## Section 1

### notes-first
The document says something, and here you say it in your own words.

- topic: first-topic
- kind: unsure
- verdict: use
- strength: claim
- at: 1.1 000000000000
"""
EDITORIAL = """\
# What the editorial rules let stand in this deck, each with its reason, and the words of its subject.

[uncited] # statements that may be used, and that no page needs

[excepts] # phrases in which a forbidden word is quoted or denied

[en]
terms = []  # each explained on the screen where it first stands, such as "contrast, dye"
jargon = [  # better done without
    "anaesthesia, anesthesia", "cardiovascular", "hypertension", "intravenous, IV", "placebo",
    "sedation, sedative",
]

[en.forbidden] # words that no screen may have, with what to say instead

[en.syllables] # words that the dictionary lacks
"""
README = """\
# {title}

A deck for the kiosk, just begun. It runs and says "Draft" on every screen; `check` lists what is left to do:

    kiosk run --watch --deck .
    kiosk check --deck .

Next: note in `seeds/` what your first document says, then write a page on it in `content/en/first-topic/`.
A main message to begin and end with, and who made the deck, go into `opening.md`, `closing.md` and `about.md`
in `content/en/`. The authoring guide, docs/authoring.md beside the program, explains every line.
More is made by `kiosk new page`, `kiosk new topic` and `kiosk new question`.
"""
