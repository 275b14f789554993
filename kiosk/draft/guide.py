"""The editor's list of steps, from a draft to a deck, as the report ends with it."""

from __future__ import annotations

STEPS = """\
## What to do next

`kiosk run --watch --deck DIR` shows the draft in a window and what you save at once; `kiosk check --deck DIR` lists what is
left to do, and the list gets shorter. Take one topic at a time.

1. Open each file in `seeds/`. Say in its header who wrote the document: `publisher`, and `publisher_kind`.
2. Go through "These may contradict each other": decide which one holds, and write `settled:` under both. Then make each of the
   two `use`, or `care` with a `wording:`, or `leave-out` with a `reason:`.
3. Go through "Strong claims" in the same way.
4. Go through the pages of a topic, in order. Put each sentence into your own short words, and keep its citation. Merge
   pages that say the same, delete what no patient needs, and take out the line `todo:` when it is done.
5. Delete a page only together with the questions that lead back to it. A statement that no page needs goes into
   `content/editorial.toml` with the reason, or becomes `leave-out`.
6. Look through each question: the wrong options must be wrong. Write at least four a topic.
7. Write the header of `content/en/deck.md` yourself: title, teasers, and the private words.
8. Repeat `kiosk check` until it says that nothing is left. Then take the line `draft: yes` out of `content/en/deck.md`,
   check again, print the packet, and let a clinician sign the pages.
"""
