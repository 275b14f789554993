"""What the elements of HTML mean for someone who reads the page.

An element that is not known to start a line of its own stays inside its sentence: there are ever new ones.
"""

from __future__ import annotations

from kiosk.draft.word_lists import words

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
LISTS = frozenset({"ul", "ol", "menu", "dir"})
BLOCKS = (
    HEADINGS
    | LISTS
    | words(
        """
    address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption
    figure footer form header hgroup hr html legend li listing main marquee nav noframes optgroup option p
    plaintext pre search section summary table tbody td tfoot th thead tr xmp
    """
    )
)
#: Nobody sees what is in them, and nothing is missing where they stand. A head is not among them: the parser
#: leaves new elements in it that stand before any known one.
UNSEEN = words(
    """
    title script style frameset noembed datalist param source track link meta rp rt colgroup
    """
)
#: Something is seen there, but no words that a reader of the text could take over.
OBJECTS = words("svg math object embed iframe video audio canvas applet map meter progress")
#: Filled in or chosen from by the reader.
FIELDS = frozenset({"select", "textarea", "input"})
#: A link or a button alone is no sentence; inside one it is a part of it.
LINKS = frozenset({"a", "button"})
BOLD = frozenset({"b", "strong"})
TAKEN_AWAY = frozenset({"del", "s", "strike", "noscript", "template"})
NAVIGATION = frozenset({"nav", "menu", "dialog", "search"})
#: At the edge of a page they are menus; within these they are a part of the text.
AT_THE_EDGE = frozenset({"header", "footer"})
TEXTS = frozenset({"article", "main", "section", "blockquote"})
NAVIGATION_ROLES = words(
    "navigation banner contentinfo search menu menubar toolbar tablist dialog alertdialog"
)
