"""``kiosk review list`` and ``kiosk review sign``."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from datetime import date

from kiosk.cli.exits import FINE, refused
from kiosk.cli.options import add_deck, add_settings, settings_of
from kiosk.cli.output import say
from kiosk.cli.signer import months_of, name_of, role_of
from kiosk.core.fault import DeckFaultyError
from kiosk.core.page import Page
from kiosk.library.languages import languages
from kiosk.library.loader import load_template
from kiosk.library.template import Template, values_on
from kiosk.library.unfinished import refuse_draft
from kiosk.review.dates import LEAST_MONTHS, MOST_MONTHS
from kiosk.review.packets import read_in
from kiosk.review.reviews import Signed, review
from kiosk.review.showing import is_needed
from kiosk.review.signature import Signature
from kiosk.review.signature_file import read_signatures
from kiosk.review.signing import Signer, keep, sign
from kiosk.review.status import Checked, in_words
from kiosk.station.settings import Settings, SettingsFaultyError


def add_options(parser: argparse.ArgumentParser) -> None:
    kinds = parser.add_subparsers(title="what to do", required=True, metavar="WHAT")
    listing = kinds.add_parser("list", help="how every page stands", description=_list.__doc__)
    listing.set_defaults(act=_list)
    add_deck(listing)
    add_settings(listing)
    signing = kinds.add_parser("sign", help="sign pages that were read", description=act.__doc__)
    signing.set_defaults(act=act)
    told = "such as side-effects/misuse; with --packet only where it asks for them"
    signing.add_argument("pages", nargs="*", metavar="PAGE", help=told)
    proof = signing.add_mutually_exclusive_group(required=True)
    told = "from the packet, one for each page, in the same order"
    proof.add_argument("--code", nargs="+", action="extend", metavar="CODE", help=told)
    told = "from the packet's last sheet: signs all pages that are in it"
    proof.add_argument("--packet", metavar="CODE", help=told)
    signing.add_argument(
        "--name", type=name_of, required=True, help="of whoever read it; not shown to visitors"
    )
    told = "one of those that the deck names, such as nurse: the screen says it"
    signing.add_argument("--role", type=role_of, required=True, help=told)
    told = f"until the next check: {LEAST_MONTHS} to {MOST_MONTHS}"
    signing.add_argument("--valid-months", type=months_of, required=True, metavar="N", help=told)
    signing.add_argument("--language", default="en", metavar="CODE", help="of the pages (default: en)")
    add_deck(signing)
    add_settings(signing)


def act(asked: argparse.Namespace) -> int:
    """Signs pages that a clinician has read in print. The code at the end of each page in the packet, or
    the one at the packet's end, tells that it is this version that was read. Signs all of them or none."""
    _check_pages(asked)
    signer = Signer(asked.name, asked.role, asked.valid_months)
    try:
        template = load_template(asked.deck, asked.language)
        refuse_draft(template.library, "no page of it can be signed yet")
        signed = _signed(template, settings_of(asked.settings))
        before = read_signatures(asked.deck)
        codes = asked.code or ()
        read = (
            read_in(asked.packet, signed, asked.pages)
            if asked.packet
            else zip(asked.pages, codes, strict=True)
        )
        fresh = sign(signed, read, signer, date.today())
        keep(asked.deck, before, fresh)
    except (DeckFaultyError, SettingsFaultyError) as reason:
        return refused(reason.faults)
    for signature in fresh:
        say(f"{signature.page}: signed, next check by {signature.due}.")
    return FINE


def _check_pages(asked: argparse.Namespace) -> None:
    """Raises ArgumentTypeError."""
    if asked.packet is None and not asked.pages:
        raise argparse.ArgumentTypeError("the following arguments are required: PAGE")
    if asked.packet is None and len(asked.code) != len(asked.pages):
        told = f"argument --code: {len(asked.pages)} pages need as many codes, not {len(asked.code)}"
        raise argparse.ArgumentTypeError(told)
    if len(set(asked.pages)) < len(asked.pages):
        raise argparse.ArgumentTypeError("argument PAGE: a page is named twice")


def _list(asked: argparse.Namespace) -> int:
    """How every page stands today: who checked it, and until when; or what changed since then."""
    try:
        settings, signatures = settings_of(asked.settings), read_signatures(asked.deck)
        for language in languages(asked.deck) or ("en",):
            for line in _standings(_signed(load_template(asked.deck, language), settings), signatures):
                say(line)
    except (DeckFaultyError, SettingsFaultyError) as reason:
        return refused(reason.faults)
    return FINE


def _signed(template: Template, settings: Settings) -> Signed:
    clinic = settings.clinic_in(template.library.language)
    return Signed(template.library, lambda page: values_on(page, template, clinic))


def _standings(signed: Signed, signatures: tuple[Signature, ...]) -> Iterator[str]:
    library = signed.library
    reviews = review(library, signatures, date.today(), signed.values_of)
    named = {each.page: f" ({each.name})" for each in signatures if each.language == library.language}
    widest = max(len(page.id) for page in library.pages)

    def line(page: Page) -> str:
        essential = "essential" if is_needed(page, library) else "         "
        status = in_words(reviews.of(page.id)) + named.get(page.id, "")
        return f"{library.language}  {page.id:<{widest}}  {essential}  {status}"

    yield from map(line, library.pages)
    checked = sum(isinstance(reviews.of(page.id), Checked) for page in library.pages)
    yield f"{checked} of {len(library.pages)} pages are validly signed."
